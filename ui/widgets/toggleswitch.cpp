// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "widgets/toggleswitch.h"

#include "theme/palette.h"
#include "theme/stylepainters.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOption>

namespace WikiMon {

static constexpr int TrackWidth = 32;
static constexpr int TrackHeight = 18;
static constexpr int LabelGap = 8;

ToggleSwitch::ToggleSwitch(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &ToggleSwitch::moveKnob);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_position = value.toReal();
        update();
    });
}

void ToggleSwitch::moveKnob(bool isOn)
{
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_slide.stop();
    if (duration == 0 || !isVisible()) {
        m_position = isOn ? 1 : 0;
        update();
        return;
    }
    m_slide.setStartValue(m_position);
    m_slide.setEndValue(isOn ? 1.0 : 0.0);
    m_slide.setDuration(duration);
    m_slide.start();
}

QSize ToggleSwitch::sizeHint() const
{
    const QSize label = fontMetrics().size(Qt::TextShowMnemonic, text());
    const int labelWidth = text().isEmpty() ? 0 : label.width() + LabelGap;
    return {TrackWidth + 4 + labelWidth, qMax(TrackHeight + 4, fontMetrics().height() + 4)};
}

// In need the label gives up its end.
QSize ToggleSwitch::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), TrackWidth + 4 + LabelGap + fontMetrics().averageCharWidth() * 8),
        whole.height()};
}

void ToggleSwitch::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

bool ToggleSwitch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRect track = QStyle::visualRect(
        layoutDirection(), rect(), QRect(2, (height() - TrackHeight) / 2, TrackWidth, TrackHeight));
    const QColor off = mixed(tokens.panel, tokens.secondary, tokens.isDark ? 0.35 : 0.75);
    QColor fill = mixed(off, tokens.accent, m_position);
    if (!isEnabled()) {
        fill = mixed(tokens.line, tokens.page, 0.3);
    } else if (underMouse()) {
        fill = mixed(fill, tokens.text, 0.1);
    }
    StylePainters::box(&painter, track, fill, QColor(), TrackHeight / 2.0);

    const qreal travel = TrackWidth - TrackHeight;
    const qreal way = layoutDirection() == Qt::RightToLeft ? 1 - m_position : m_position;
    const QRectF knob(track.left() + 3 + travel * way, track.top() + 3, TrackHeight - 6, TrackHeight - 6);
    StylePainters::box(&painter, knob,
        tokens.isDark ? mixed(tokens.text, tokens.accentText, m_position) : tokens.panel, QColor(), 6);
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(track).adjusted(-1, -1, 1, 1), TrackHeight / 2.0 + 1, TrackHeight / 2.0 + 1);
    }
    if (!text().isEmpty()) {
        const QRect label = QStyle::visualRect(
            layoutDirection(), rect(), rect().adjusted(TrackWidth + 2 + LabelGap, 0, 0, 0));
        style()->drawItemText(&painter, label,
            int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                | Qt::TextShowMnemonic | Qt::TextSingleLine,
            palette(), isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, label.width()),
            QPalette::WindowText);
    }
}

} // namespace WikiMon
