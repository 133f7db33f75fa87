// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "widgets/emptystate.h"

#include "theme/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace WikiMon {

static constexpr int IconSide = 56;
static constexpr int TextWidth = 480; // a comfortable line

static QLabel *centredLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

EmptyState::EmptyState(QLatin1StringView symbol, QWidget *parent)
    : QWidget(parent)
    , m_symbol(symbol)
    , m_icon(new QLabel)
    , m_title(centredLabel())
    , m_text(centredLabel())
    , m_buttons(new QHBoxLayout)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_text->setMaximumWidth(TextWidth);
    m_buttons->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(16);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_text, 1000);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addSpacing(20);
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    applyFonts();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

QPushButton *EmptyState::addButton(const QString &text, bool isPrimary)
{
    auto *button = new QPushButton(text);
    button->setDefault(isPrimary);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    m_buttonList.append(button);
    return button;
}

// Buttons stand beside each other where there is room, otherwise one below the other.
void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (const QPushButton *button : std::as_const(m_buttonList)) {
        needed += button->isHidden() ? 0 : button->sizeHint().width() + m_buttons->spacing();
    }
    const bool isWide = needed <= width();
    m_buttons->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QPushButton *button : std::as_const(m_buttonList)) {
        m_buttons->setAlignment(button, isWide ? Qt::Alignment() : Qt::AlignHCenter);
    }
}

QSize EmptyState::minimumSizeHint() const
{
    int widest = 0;
    for (const QPushButton *button : m_buttonList) {
        widest = std::max(widest, button->sizeHint().width());
    }
    return {widest + 48, QWidget::minimumSizeHint().height()};
}

void EmptyState::applyFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_icon->setPixmap(
        symbolicIcon(m_symbol, IconColor::Secondary).pixmap(QSize(IconSide, IconSide), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        applyFonts();
    }
}

} // namespace WikiMon
