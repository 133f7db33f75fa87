// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/segmentedchoice.h"

#include "theme/colortokens.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int Padding = 6;
static constexpr int Separator = 12; // with the dot in its middle
static constexpr int ArrowSide = 12;

SegmentedChoice::SegmentedChoice(const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleDescription(m_choices.value(m_current));
}

void SegmentedChoice::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= m_choices.size()) {
        return;
    }
    m_current = index;
    setAccessibleDescription(m_choices[index]);
    update();
    emit currentChanged(index);
}

QFont SegmentedChoice::chosenFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

// As wide as when it is chosen, so that nothing moves with the choice.
int SegmentedChoice::widthOf(int index) const
{
    return QFontMetrics(chosenFont()).horizontalAdvance(m_choices[index]) + 1;
}

int SegmentedChoice::widthOfAll() const
{
    int width = 2 * Padding + Separator * std::max(0, static_cast<int>(m_choices.size()) - 1);
    for (int i = 0; i < m_choices.size(); ++i) {
        width += widthOf(i);
    }
    return width;
}

bool SegmentedChoice::isFolded() const
{
    return width() < widthOfAll();
}

QSize SegmentedChoice::sizeHint() const
{
    return {widthOfAll(), fontMetrics().height() + 8};
}

QSize SegmentedChoice::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_choices.size(); ++i) {
        widest = std::max(widest, widthOf(i));
    }
    return {widest + 2 * Padding + ArrowSide + 4, sizeHint().height()};
}

QRect SegmentedChoice::choiceRect(int index) const
{
    if (isFolded()) {
        return index == m_current ? rect() : QRect();
    }
    int left = width() - widthOfAll() + Padding;
    for (int i = 0; i < index; ++i) {
        left += widthOf(i) + Separator;
    }
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, widthOf(index), height()));
}

int SegmentedChoice::choiceAt(const QPoint &position) const
{
    for (int i = 0; i < m_choices.size(); ++i) {
        const QRect target = choiceRect(i).adjusted(-Separator / 2, 0, Separator / 2, 0);
        if (target.contains(position)) {
            return i;
        }
    }
    return -1;
}

void SegmentedChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
}

void SegmentedChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isFolded()) {
        paintFolded(&painter);
    } else {
        paintAll(&painter);
    }
    if (hasFocus() && m_showsFocus) {
        StylePainters::focusRing(&painter, rect(), colorTokens(palette()));
    }
}

void SegmentedChoice::paintFolded(QPainter *painter)
{
    const ColorTokens &tokens = colorTokens(palette());
    const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    const QRect arrow(inner.right() + 1 - ArrowSide, (height() - ArrowSide) / 2, ArrowSide, ArrowSide);
    paintSymbol(
        painter, "chevron-down"_L1, QStyle::visualRect(layoutDirection(), rect(), arrow), tokens.secondary);
    painter->setFont(chosenFont());
    painter->setPen(tokens.accent);
    painter->drawText(QStyle::visualRect(layoutDirection(), rect(), inner.adjusted(0, 0, -ArrowSide - 4, 0)),
        int(Qt::AlignVCenter | Qt::AlignAbsolute
            | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)),
        m_choices[m_current]);
}

void SegmentedChoice::paintAll(QPainter *painter)
{
    const ColorTokens &tokens = colorTokens(palette());
    const int dot = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    for (int i = 0; i < m_choices.size(); ++i) {
        const QRect place = choiceRect(i);
        painter->setFont(i == m_current ? chosenFont() : font());
        painter->setPen(i == m_current ? tokens.accent : i == m_hovered ? tokens.text : tokens.secondary);
        painter->drawText(place, int(Qt::AlignCenter) | Qt::TextDontClip, m_choices[i]);
        if (i + 1 < m_choices.size()) {
            painter->setFont(font());
            painter->setPen(tokens.secondary);
            const int x = dot > 0 ? place.right() + 1 : place.left() - Separator;
            painter->drawText(QRect(x, 0, Separator, height()), Qt::AlignCenter, u"·"_s);
        }
    }
}

void SegmentedChoice::mousePressEvent(QMouseEvent *event)
{
    m_showsFocus = false;
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
    } else if (isFolded()) {
        openMenu();
    } else {
        setCurrent(choiceAt(event->position().toPoint()));
    }
}

void SegmentedChoice::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < m_choices.size(); ++i) {
        QAction *action = menu->addAction(m_choices[i]);
        action->setCheckable(true);
        action->setChecked(i == m_current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { setCurrent(i); });
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void SegmentedChoice::mouseMoveEvent(QMouseEvent *event)
{
    const int hovered = choiceAt(event->position().toPoint());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
    setCursor(hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SegmentedChoice::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void SegmentedChoice::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    m_showsFocus = true;
    update();
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - forward);
        break;
    case Qt::Key_Right:
        setCurrent(m_current + forward);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_choices.size()) - 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openMenu();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedChoice::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

} // namespace WikiMon
