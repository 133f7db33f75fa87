// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/changeschart.h"

#include "stats/chartpainter.h"
#include "stats/statisticstexts.h"
#include "theme/fonts.h"
#include "theme/stylepainters.h"
#include "widgets/plaintext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace WikiMon {

ChangesChart::ChangesChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Changes a minute"));
}

void ChangesChart::setData(const ChartData &data)
{
    const bool isAnotherMinute = data.firstMinute != m_data.firstMinute || data.count() != m_data.count();
    m_data = data;
    if (m_cursor && m_data.count() > 0) {
        m_cursor = std::clamp(*m_cursor, m_data.firstMinute, m_data.endMinute() - 1);
    }
    if (isAnotherMinute) { // not with every change: a screen reader would never come to an end
        describe();
    }
    update();
}

QSize ChangesChart::sizeHint() const
{
    return {480, fontMetrics().height() * 8};
}

QSize ChangesChart::minimumSizeHint() const
{
    return {160, fontMetrics().height() * 4};
}

ChartLayout ChangesChart::layoutNow() const
{
    return {m_data, QRectF(rect()), QFontMetrics(smallFont(font())), locale(), layoutDirection(),
        devicePixelRatioF()};
}

std::optional<qint64> ChangesChart::minuteAt(const QPointF &position) const
{
    const int column = layoutNow().columnAt(position.x());
    return column < 0 ? std::nullopt : std::optional(m_data.firstMinute + column);
}

int ChangesChart::columnOf(std::optional<qint64> minute) const
{
    const bool isShown = minute && *minute >= m_data.firstMinute && *minute < m_data.endMinute();
    return isShown ? static_cast<int>(*minute - m_data.firstMinute) : -1;
}

QRect ChangesChart::minuteRect(qint64 minute) const
{
    const int column = columnOf(minute);
    return column < 0 ? QRect() : layoutNow().column(column).toAlignedRect();
}

QString ChangesChart::minuteText(qint64 minute) const
{
    const int column = columnOf(minute);
    const ChangeCounts counts
        = column < 0 ? ChangeCounts() : m_data.minutes[static_cast<std::size_t>(column)];
    const bool isOpen = m_data.isNewestOpen && minute == m_data.endMinute() - 1;
    return StatisticsTexts::minute(minute, counts, isOpen, m_data.gaps, locale());
}

void ChangesChart::describe()
{
    setAccessibleDescription(m_cursor ? minuteText(*m_cursor) : StatisticsTexts::chart(m_data, locale()));
}

void ChangesChart::updateUnlessSame(std::optional<qint64> &minute, std::optional<qint64> value)
{
    if (minute != value) {
        minute = value;
        update();
    }
}

bool ChangesChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        return true; // mouseMoveEvent() has shown it at once
    }
    return QWidget::event(event);
}

void ChangesChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
}

void ChangesChart::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    painter.setFont(smallFont(font()));
    const ChartLayout layout = layoutNow();
    ChartMarks marks;
    marks.hovered = columnOf(m_hovered);
    if (m_span && m_data.count() > 0) {
        const auto [from, to] = std::minmax(m_span->anchor, m_span->head);
        marks.selectedFrom = static_cast<int>(
            std::clamp(from, m_data.firstMinute, m_data.endMinute() - 1) - m_data.firstMinute);
        marks.selectedTo = static_cast<int>(
            std::clamp(to, m_data.firstMinute, m_data.endMinute() - 1) - m_data.firstMinute);
    }
    marks.cursor = hasFocus() ? columnOf(m_cursor) : -1;
    const QLocale labels = locale();
    ChartPainter(&painter, layout, m_data, tokens, labels).paint(marks);
    if (hasFocus() && m_showsFocus) {
        StylePainters::focusRing(&painter, rect(), tokens, 2);
    }
}

void ChangesChart::mousePressEvent(QMouseEvent *event)
{
    const std::optional<qint64> minute = minuteAt(event->position());
    if (event->button() != Qt::LeftButton || !minute) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_cursor.reset();
    m_showsFocus = false;
    m_isDragging = true;
    m_span = Span{*minute, *minute};
    update();
}

void ChangesChart::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<qint64> minute = minuteAt(event->position());
    if (m_isDragging && minute && m_span->head != *minute) {
        m_span->head = *minute;
        update();
    }
    updateUnlessSame(m_hovered, minute);
    showHovered(event->globalPosition().toPoint());
}

void ChangesChart::showHovered(const QPoint &globalPosition)
{
    if (!m_hovered) {
        QToolTip::hideText();
        return;
    }
    const QString text = m_isDragging ? StatisticsTexts::timeSpan(m_span->anchor, m_span->head, locale())
                                      : minuteText(*m_hovered);
    QToolTip::showText(globalPosition, plainToolTip(text), this, minuteRect(*m_hovered));
}

void ChangesChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_isDragging) {
        m_isDragging = false;
        const Span span = *m_span;
        m_span.reset();
        update();
        select(span);
    }
}

void ChangesChart::leaveEvent(QEvent *)
{
    updateUnlessSame(m_hovered, std::nullopt);
}

void ChangesChart::select(const Span &span)
{
    const auto [from, to] = std::minmax(span.anchor, span.head);
    emit timeSelected(from * MinuteCounts::Minute, (to + 1) * MinuteCounts::Minute);
}

void ChangesChart::moveCursor(qint64 to, bool widens)
{
    to = std::clamp(to, m_data.firstMinute, m_data.endMinute() - 1);
    if (!widens) {
        m_span.reset();
    } else if (m_span) {
        m_span->head = to;
    } else {
        m_span = Span{m_cursor.value_or(to), to};
    }
    m_cursor = to;
    m_showsFocus = true;
    describe();
    update();
    const QRect column = minuteRect(to);
    QToolTip::showText(mapToGlobal(column.center()), plainToolTip(minuteText(to)), this);
}

void ChangesChart::keyPressEvent(QKeyEvent *event)
{
    if (m_data.count() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool widens = event->modifiers().testFlag(Qt::ShiftModifier);
    const qint64 last = m_data.endMinute() - 1;
    // The first arrow shows the newest minute, the next ones move.
    const qint64 forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto moved = [&](qint64 by) { return m_cursor ? *m_cursor + by : last; };
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(moved(-forward), widens);
        return;
    case Qt::Key_Right:
        moveCursor(moved(forward), widens);
        return;
    case Qt::Key_PageUp:
        moveCursor(moved(-10), widens);
        return;
    case Qt::Key_PageDown:
        moveCursor(moved(10), widens);
        return;
    case Qt::Key_Home:
        moveCursor(m_data.firstMinute, widens);
        return;
    case Qt::Key_End:
        moveCursor(last, widens);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor) {
            select(m_span.value_or(Span{*m_cursor, *m_cursor}));
            m_span.reset();
            update();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_cursor || m_span) {
            m_isDragging = false;
            m_cursor.reset();
            m_span.reset();
            describe();
            QToolTip::hideText();
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChangesChart::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    describe();
    QWidget::focusInEvent(event);
}

void ChangesChart::focusOutEvent(QFocusEvent *event)
{
    m_span.reset();
    m_isDragging = false;
    QWidget::focusOutEvent(event);
}

} // namespace WikiMon
