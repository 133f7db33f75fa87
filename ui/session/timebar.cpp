// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/timebar.h"

#include "session/sessiontexts.h"
#include "session/timebarlayout.h"
#include "theme/colortokens.h"
#include "theme/fonts.h"
#include "widgets/plaintext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <limits>
#include <utility>

namespace WikiMon {

static constexpr int KeyDelay = 200; // milliseconds after the last key; each place sought begins a session
static constexpr qint64 Second = 1000;

TimeBar::TimeBar(QWidget *parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Position in the recording"));
    setRange(0, 0);
    m_keyTimer.setSingleShot(true);
    m_keyTimer.setInterval(KeyDelay);
    connect(&m_keyTimer, &QTimer::timeout, this, &TimeBar::sendKeyTarget);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int seconds) {
        if (!m_isShowingValue) {
            emit seekRequested(clamped(seconds * Second));
        }
    });
}

void TimeBar::setData(const TimeBarData &data)
{
    if (data == m_data) {
        return;
    }
    m_data = data;
    m_isShowingValue = true;
    setRange(
        0, static_cast<int>(std::min<qint64>(m_data.duration / Second, std::numeric_limits<int>::max())));
    m_isShowingValue = false;
    setSingleStep(static_cast<int>(keyStep() / Second));
    setPageStep(std::max(1, maximum() / 10));
    showValue();
    update();
}

void TimeBar::setPosition(qint64 position)
{
    if (position != std::exchange(m_position, position)) {
        showValue();
        update();
    }
}

qint64 TimeBar::shownPosition() const
{
    return m_dragged.value_or(m_keyTarget.value_or(clamped(m_position)));
}

qint64 TimeBar::clamped(qint64 position) const
{
    return std::clamp<qint64>(position, 0, m_data.duration);
}

// A hundredth of the whole, rounded so that it can be foreseen.
qint64 TimeBar::keyStep() const
{
    return timeAxisStep(m_data.duration, 120);
}

void TimeBar::showValue()
{
    const qint64 shown = shownPosition();
    const QString text = SessionTexts::moment(shown, m_data.startTime, locale());
    m_isShowingValue = true;
    setValue(static_cast<int>(std::min<qint64>(shown / Second, maximum())));
    m_isShowingValue = false;
    // A screen reader says the value as it moves; in words only what the user has done.
    if (m_dragged || m_keyTarget || accessibleDescription().isEmpty() || !hasFocus()) {
        setAccessibleDescription(text);
    }
}

QSize TimeBar::sizeHint() const
{
    return {420, TimeBarLayout::heightFor(QFontMetrics(smallFont(font())))};
}

QSize TimeBar::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

TimeBarLayout TimeBar::layoutNow() const
{
    return {m_data, QRectF(rect()), QFontMetrics(smallFont(font())), locale(), devicePixelRatioF()};
}

QPoint TimeBar::pointOf(qint64 position) const
{
    const TimeBarLayout layout = layoutNow();
    return QPointF(layout.xOf(position), layout.plot().center().y()).toPoint();
}

bool TimeBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        return true; // mouseMoveEvent() has shown it at once
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Space plays and halts here; elsewhere it holds the table.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool cancels = key->key() == Qt::Key_Escape && (m_dragged || m_keyTarget);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Space || cancels)) {
            event->accept();
            return true;
        }
    }
    return QAbstractSlider::event(event);
}

void TimeBar::changeEvent(QEvent *event)
{
    QAbstractSlider::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
}

void TimeBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_data.duration <= 0) {
        event->ignore();
        return;
    }
    m_keyTimer.stop();
    m_keyTarget.reset();
    m_showsFocus = false;
    m_dragged = layoutNow().positionAt(event->position().x());
    showValue();
    update();
}

void TimeBar::mouseMoveEvent(QMouseEvent *event)
{
    if (m_data.duration <= 0) {
        return;
    }
    m_hoveredX = event->position().x();
    const qint64 position = layoutNow().positionAt(*m_hoveredX);
    if (m_dragged) {
        m_dragged = position;
        showValue();
    }
    showToolTip(event->globalPosition().toPoint(), position);
    update();
}

void TimeBar::showToolTip(const QPoint &globalPosition, qint64 position)
{
    const TimeBarLayout layout = layoutNow();
    const int column = layout.columnAt(layout.xOf(position));
    const double rate = column < 0 ? 0 : layout.columns()[static_cast<std::size_t>(column)].perMinute;
    QToolTip::showText(
        globalPosition, plainToolTip(SessionTexts::hover(m_data, position, rate, locale())), this);
}

void TimeBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragged) {
        return;
    }
    m_position = *m_dragged; // until the replay says where it is
    m_dragged.reset();
    showValue();
    update();
    emit seekRequested(m_position);
}

void TimeBar::leaveEvent(QEvent *)
{
    m_hoveredX.reset();
    update();
}

// A wheel that scrolls by should not send the replay elsewhere.
void TimeBar::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void TimeBar::keyPressEvent(QKeyEvent *event)
{
    const qint64 at = shownPosition();
    const qint64 page = std::max(m_data.duration / 10, Second);
    switch (event->key()) {
    case Qt::Key_Left: // time runs to the right in every language
    case Qt::Key_Down:
        return goByKey(at - keyStep());
    case Qt::Key_Right:
    case Qt::Key_Up:
        return goByKey(at + keyStep());
    case Qt::Key_PageUp:
        return goByKey(at - page);
    case Qt::Key_PageDown:
        return goByKey(at + page);
    case Qt::Key_Home:
        return goByKey(0);
    case Qt::Key_End:
        return goByKey(m_data.duration);
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            emit playToggled();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_keyTarget) {
            return sendKeyTarget();
        }
        break;
    case Qt::Key_Escape:
        if (m_dragged || m_keyTarget) {
            m_keyTimer.stop();
            m_dragged.reset();
            m_keyTarget.reset();
            QToolTip::hideText();
            showValue();
            update();
            return;
        }
        break;
    default:
        break;
    }
    event->ignore(); // not the slider's own keys, which turn with the language
}

void TimeBar::goByKey(qint64 position)
{
    if (m_data.duration <= 0 || m_dragged) {
        return;
    }
    m_keyTarget = clamped(position);
    m_showsFocus = true;
    m_keyTimer.start();
    showValue();
    update();
    showToolTip(mapToGlobal(pointOf(*m_keyTarget)), *m_keyTarget);
}

void TimeBar::sendKeyTarget()
{
    m_keyTimer.stop();
    if (m_keyTarget) {
        m_position = *std::exchange(m_keyTarget, std::nullopt);
        emit seekRequested(m_position);
    }
}

void TimeBar::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    setAccessibleDescription(SessionTexts::moment(shownPosition(), m_data.startTime, locale()));
    QAbstractSlider::focusInEvent(event);
    update();
}

void TimeBar::focusOutEvent(QFocusEvent *event)
{
    m_dragged.reset();
    sendKeyTarget();
    QAbstractSlider::focusOutEvent(event);
    update();
}

} // namespace WikiMon
