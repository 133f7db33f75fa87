// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/panelheader.h"

#include "theme/colortokens.h"
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace WikiMon {

PanelHeader::PanelHeader(const QString &title, QWidget *atEnd, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 4, 3);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addStretch(1);
    if (atEnd) {
        layout->addWidget(atEnd, 1000);
    }
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMinimumHeight(30);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyFont();
}

void PanelHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PanelHeader::title() const
{
    return m_title->text();
}

void PanelHeader::applyFont()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
}

void PanelHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFont();
    }
}

void PanelHeader::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace WikiMon
