// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/timebardata.h"

#include <QAbstractSlider>
#include <QTimer>

#include <optional>

namespace WikiMon {

class TimeBarLayout;

// How busy a recording is over its length, and where its replay stands. A click or a drag goes to a place;
// arrows, Page Up and Down, Home and End too, Space plays and halts. A slider in seconds for screen readers.
class TimeBar : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit TimeBar(QWidget *parent = nullptr);

    void setData(const TimeBarData &data);
    [[nodiscard]] const TimeBarData &data() const { return m_data; }
    // Milliseconds from the beginning. Nothing moves while the user drags.
    void setPosition(qint64 position);
    // As it is shown: where the user drags to, or where the keys have gone.
    [[nodiscard]] qint64 shownPosition() const;
    [[nodiscard]] bool isDragging() const { return m_dragged.has_value(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    // The point of a position in the widget.
    [[nodiscard]] QPoint pointOf(qint64 position) const;
    // What an arrow key moves by, milliseconds.
    [[nodiscard]] qint64 keyStep() const;

signals:
    // Milliseconds from the beginning.
    void seekRequested(qint64 position);
    void playToggled();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] TimeBarLayout layoutNow() const;
    [[nodiscard]] qint64 clamped(qint64 position) const;
    void paintColumns(QPainter *painter, const TimeBarLayout &layout) const;
    void paintGaps(QPainter *painter, const TimeBarLayout &layout) const;
    void paintAxes(QPainter *painter, const TimeBarLayout &layout) const;
    void paintPosition(QPainter *painter, const TimeBarLayout &layout) const;
    void goByKey(qint64 position);
    void sendKeyTarget();
    void showValue();
    void showToolTip(const QPoint &globalPosition, qint64 position);

    TimeBarData m_data;
    qint64 m_position = 0;
    std::optional<qint64> m_dragged;
    std::optional<qint64> m_keyTarget; // not asked for yet
    std::optional<qreal> m_hoveredX;
    QTimer m_keyTimer; // a key that is held asks once
    bool m_isShowingValue = false; // so that the slider's value changes by us, and not by a screen reader
    bool m_showsFocus = false;
};

} // namespace WikiMon
