// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filtermessage.h"

#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int SignSide = 14;

FilterMessage::FilterMessage(QWidget *parent) : QWidget(parent), m_sign(new QLabel), m_text(new ElidedLabel)
{
    m_sign->setFixedSize(SignSide, SignSide);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    showSign();
}

void FilterMessage::setMessage(Kind kind, const QString &text)
{
    if (m_kind != kind) {
        m_kind = kind;
        showSign();
    }
    m_text->setText(text);
}

QString FilterMessage::text() const
{
    return m_text->text();
}

void FilterMessage::showSign()
{
    const QIcon icon = m_kind == Kind::Mistake ? symbolicIcon("error"_L1, IconColor::Removed)
                                               : symbolicIcon("warning"_L1, IconColor::Warning);
    m_sign->setPixmap(icon.pixmap(QSize(SignSide, SignSide), devicePixelRatioF()));
}

void FilterMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        showSign();
    }
}

} // namespace WikiMon
