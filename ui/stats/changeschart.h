// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "stats/chartdata.h"

#include <QWidget>

#include <optional>

namespace WikiMon {

class ChartLayout;

// Changes a minute as stacked bars: unregistered below, then bots, registered on top. A click, a drag or
// Enter selects minutes; arrows move, with Shift they widen the selection.
class ChangesChart : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesChart(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    // The figures of a minute in words, some lines of plain text.
    [[nodiscard]] QString minuteText(qint64 minute) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    // The whole height of a minute's column in the widget, or nothing where it is not shown.
    [[nodiscard]] QRect minuteRect(qint64 minute) const;

signals:
    // Milliseconds since 1970-01-01 UTC, whole minutes; to is not included.
    void timeSelected(qint64 from, qint64 to);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    // Minutes are kept by their number, so that they stay the same when the chart moves on.
    struct Span
    {
        qint64 anchor = 0;
        qint64 head = 0;
    };

    [[nodiscard]] ChartLayout layoutNow() const;
    [[nodiscard]] std::optional<qint64> minuteAt(const QPointF &position) const;
    [[nodiscard]] int columnOf(std::optional<qint64> minute) const;
    void showHovered(const QPoint &globalPosition);
    void moveCursor(qint64 to, bool widens);
    void select(const Span &span);
    void describe();
    void updateUnlessSame(std::optional<qint64> &minute, std::optional<qint64> value);

    ChartData m_data;
    std::optional<qint64> m_hovered;
    std::optional<qint64> m_cursor; // the keyboard's
    std::optional<Span> m_span; // being selected
    bool m_isDragging = false;
    bool m_showsFocus = false;
};

} // namespace WikiMon
