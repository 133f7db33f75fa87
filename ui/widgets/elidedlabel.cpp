// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "widgets/elidedlabel.h"

#include "theme/colortokens.h"
#include "theme/tabulardigits.h"
#include "widgets/plaintext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <cmath>

namespace WikiMon {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setSecondary(bool isSecondary)
{
    m_isSecondary = isSecondary;
    update();
}

void ElidedLabel::setTabular(bool isTabular)
{
    m_isTabular = isTabular;
    updateGeometry();
    update();
}

int ElidedLabel::textWidth() const
{
    return int(std::ceil(
        m_isTabular ? TabularDigits(font()).width(text()) : QFontMetricsF(font()).horizontalAdvance(text())));
}

QSize ElidedLabel::sizeHint() const
{
    return {textWidth() + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int ellipsis = fontMetrics().horizontalAdvance(u'x') * 3;
    return {qMin(textWidth() + 1, ellipsis), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // A text goes its own way: a language that the window has no words in still reads in order.
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setPen(
        isEnabled() && m_isSecondary ? colorTokens(palette()).secondary : palette().color(foregroundRole()));
    const Qt::Alignment side
        = QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask);
    if (textWidth() <= width() && m_isTabular) {
        TabularDigits(font()).draw(&painter, rect(), side, text());
        return;
    }
    painter.drawText(rect(), int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (textWidth() > width()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
            return true;
        }
    }
    return QLabel::event(event);
}

} // namespace WikiMon
