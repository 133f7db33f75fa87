// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/summarystrip.h"

#include "theme/colortokens.h"
#include "theme/tabulardigits.h"
#include "widgets/plaintext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int Spacing = 10;
static constexpr int WordGap = 4;
static constexpr int Margin = 4;

SummaryStrip::SummaryStrip(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Summary"));
    setCounts({});
}

void SummaryStrip::setCounts(const ChangeCounts &counts)
{
    m_figures = StatisticsTexts::summary(counts, locale());
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

QString SummaryStrip::text() const
{
    QStringList words;
    for (const StatisticsTexts::Figure &figure : m_figures) {
        words += figure.label.isEmpty() ? figure.help : QString(figure.value + u' ' + figure.label);
    }
    return words.join(u", "_s);
}

QFont SummaryStrip::valueFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int SummaryStrip::lineHeight() const
{
    return fontMetrics().height() + 4;
}

QList<QRect> SummaryStrip::places(int width) const
{
    QList<QRect> places;
    const TabularDigits digits(valueFont());
    int x = Margin;
    int y = 3;
    for (const StatisticsTexts::Figure &figure : m_figures) {
        const int word
            = figure.label.isEmpty() ? 0 : WordGap + fontMetrics().horizontalAdvance(figure.label) + 1;
        const int needed = static_cast<int>(digits.width(figure.value)) + 1 + word;
        if (x > Margin && x + needed > width - Margin) {
            x = Margin;
            y += lineHeight();
        }
        places += QRect(x, y, needed, lineHeight());
        x += needed + Spacing;
    }
    return places;
}

QSize SummaryStrip::sizeHint() const
{
    return {places(QWIDGETSIZE_MAX).constLast().right() + 1 + Margin, lineHeight() + 6};
}

QSize SummaryStrip::minimumSizeHint() const
{
    return {120, lineHeight() + 6};
}

int SummaryStrip::heightForWidth(int width) const
{
    return places(width).constLast().bottom() + 1 + 3;
}

bool SummaryStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<QRect> where = places(width());
        for (qsizetype i = 0; i < where.size(); ++i) {
            const QRect place = QStyle::visualRect(layoutDirection(), rect(), where[i]);
            if (place.contains(help->pos())) {
                QToolTip::showText(help->globalPos(), plainToolTip(m_figures[i].help), this, place);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void SummaryStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
}

static QColor colorOf(const QString &value, const ColorTokens &tokens)
{
    return value.startsWith(u'+') ? tokens.added : value.startsWith(u'−') ? tokens.removed : tokens.text;
}

void SummaryStrip::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    const TabularDigits digits(valueFont());
    const QList<QRect> where = places(width());
    for (qsizetype i = 0; i < where.size(); ++i) {
        const StatisticsTexts::Figure &figure = m_figures[i];
        QRect value = where[i];
        value.setWidth(static_cast<int>(digits.width(figure.value)) + 1);
        const QRect label = where[i].adjusted(value.width() + WordGap, 0, 0, 0);
        painter.setFont(valueFont());
        painter.setPen(colorOf(figure.value, tokens));
        painter.setLayoutDirection(Qt::LeftToRight); // the sign stays before the digits
        digits.draw(
            &painter, QStyle::visualRect(layoutDirection(), rect(), value), Qt::AlignLeft, figure.value);
        painter.setLayoutDirection(layoutDirection());
        painter.setFont(font());
        painter.setPen(tokens.secondary);
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), label), int(Qt::AlignCenter), figure.label);
    }
}

} // namespace WikiMon
