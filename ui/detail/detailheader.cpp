// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/detailheader.h"

#include "theme/colortokens.h"
#include "widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace WikiMon {

static constexpr int SidePadding = 10;
static constexpr int VerticalPadding = 6;
static constexpr int Gap = 16;
// A title that is cut below this much of it gets the line to itself.
static constexpr int ReadableTitle = 180;

DetailHeader::DetailHeader(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_title(new ElidedLabel)
    , m_note(new ElidedLabel)
{
    m_layout->setContentsMargins(SidePadding, VerticalPadding, SidePadding, VerticalPadding);
    m_layout->addWidget(m_title, 1);
    m_layout->addWidget(m_note);
    m_note->setSecondary(true);
    m_note->setTabular(true);
    applyFont();
}

void DetailHeader::setTexts(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    arrange();
}

QString DetailHeader::title() const
{
    return m_title->text();
}

QString DetailHeader::note() const
{
    return m_note->text();
}

void DetailHeader::applyFont()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
}

void DetailHeader::arrange()
{
    const int wanted = qMin(m_title->sizeHint().width(), ReadableTitle);
    const int room = width() - 2 * SidePadding - Gap - m_note->sizeHint().width();
    const bool isWide = m_note->text().isEmpty() || room >= wanted;
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(isWide ? Gap : 2);
}

void DetailHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DetailHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFont();
        arrange();
    }
}

void DetailHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colorTokens(palette()).softLine);
}

} // namespace WikiMon
