// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filterchip.h"

#include "theme/colortokens.h"
#include "theme/palette.h"
#include "theme/stylepainters.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace WikiMon {

static constexpr int Padding = 10;
static constexpr int Height = 24;
static constexpr int SignWidth = 12; // of the sign that goes with a state, so that colour is not alone

FilterChip::FilterChip(const QString &what, const QString &term, QWidget *parent)
    : QAbstractButton(parent)
    , m_term(term)
{
    setText(what);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    describe();
    connect(this, &QAbstractButton::clicked, this, [this] {
        const TermState next = m_state == TermState::Absent ? TermState::Required
            : m_state == TermState::Required                ? TermState::Excluded
                                                            : TermState::Absent;
        emit stateRequested(next);
    });
}

void FilterChip::setState(TermState state)
{
    if (m_state != state) {
        m_state = state;
        describe();
        updateGeometry();
        update();
    }
}

// Each state in a whole sentence, for tool tips and screen readers.
void FilterChip::describe()
{
    const QString name = text();
    const QString now = m_state == TermState::Required ? tr("Only %1 are shown.").arg(name)
        : m_state == TermState::Excluded               ? tr("No %1 are shown.").arg(name)
                                                       : tr("The filter does not ask about %1.").arg(name);
    const QString next = m_state == TermState::Required ? tr("Click to hide them instead.")
        : m_state == TermState::Excluded                ? tr("Click to show all again.")
                                         : tr("Click to show only these; Shift+click to hide them.");
    setToolTip(now + u'\n' + next);
    setAccessibleName(name);
    setAccessibleDescription(now);
}

QSize FilterChip::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // as it is when required, so that the row stands still
    const QFontMetrics metrics(bold);
    return {
        metrics.horizontalAdvance(text()) + 2 * Padding + SignWidth, std::max(Height, metrics.height() + 8)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRequired = m_state == TermState::Required;
    const bool isExcluded = m_state == TermState::Excluded;
    const QColor border = isRequired ? tokens.accent : isExcluded ? tokens.removed : tokens.line;
    QColor fill = isRequired ? tokens.accentSoft : tokens.panel;
    if (isDown() || underMouse()) {
        fill = mixed(fill, tokens.softLine, isDown() ? 1.0 : 0.6);
    }
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    StylePainters::box(&painter, rect(), fill, border, box.height() / 2);
    if (hasFocus()) {
        StylePainters::focusRing(&painter, rect(), tokens, box.height() / 2);
    }
    QFont font = painter.font();
    font.setStrikeOut(isExcluded);
    font.setWeight(isRequired ? QFont::DemiBold : font.weight());
    painter.setFont(font);
    painter.setPen(isRequired ? tokens.accent : isExcluded ? tokens.removed : tokens.secondary);
    // The sign at the start: a plus or a minus; nothing is asked without one.
    const QRect content = rect().adjusted(Padding - 2, 0, -Padding + 2, 0);
    if (m_state == TermState::Absent) {
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const bool toRight = layoutDirection() == Qt::LeftToRight;
    QFont plain = font;
    plain.setStrikeOut(false);
    painter.setFont(plain);
    painter.drawText(content, Qt::AlignVCenter | (toRight ? Qt::AlignLeft : Qt::AlignRight),
        QString(isRequired ? u'+' : QChar(0x2212)));
    painter.setFont(font);
    painter.drawText(
        content.adjusted(toRight ? SignWidth : 0, 0, toRight ? 0 : -SignWidth, 0), Qt::AlignCenter, text());
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    const bool excludes = event->button() == Qt::RightButton
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier));
    if (excludes) {
        emit stateRequested(m_state == TermState::Excluded ? TermState::Absent : TermState::Excluded);
        event->accept();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        QAbstractButton::mouseReleaseEvent(event);
    }
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Minus || event->key() == Qt::Key_Delete) {
        emit stateRequested(event->key() == Qt::Key_Minus ? TermState::Excluded : TermState::Absent);
    } else if (event->key() == Qt::Key_Plus) {
        emit stateRequested(TermState::Required);
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace WikiMon
