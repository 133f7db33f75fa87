// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "widgets/searchfield.h"

#include "theme/colortokens.h"
#include "theme/symbolicicon.h"
#include "theme/tabulardigits.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int IconSide = 16;
static constexpr int Padding = 8;

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_clear(new QToolButton(this))
{
    m_clear->setAutoRaise(true);
    m_clear->setIcon(symbolicIcon("clear"_L1, IconColor::Secondary));
    m_clear->setToolTip(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        setFocus();
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::arrange);
    arrange();
}

void SearchField::setCountText(const QString &text)
{
    if (m_countText == text) {
        return;
    }
    m_countText = text;
    setAccessibleDescription(text);
    arrange();
    update();
}

int SearchField::countWidth() const
{
    return m_countText.isEmpty() ? 0 : int(std::ceil(TabularDigits(font()).width(m_countText))) + Padding;
}

void SearchField::arrange()
{
    const int side = qMin(height() - 6, 24);
    const bool hasText = !text().isEmpty();
    m_clear->setVisible(hasText);
    const int atStart = IconSide + 4;
    const int atEnd = countWidth() + (hasText ? side : 0);
    const bool isMirrored = isRightToLeft();
    setTextMargins(isMirrored ? atEnd : atStart, 0, isMirrored ? atStart : atEnd, 0);
    const QRect button(width() - 4 - countWidth() - side, (height() - side) / 2, side, side);
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), button));
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    const QRect icon(Padding, (height() - IconSide) / 2, IconSide, IconSide);
    paintSymbol(&painter, "search"_L1, QStyle::visualRect(layoutDirection(), rect(), icon), tokens.secondary);
    if (!m_countText.isEmpty()) {
        painter.setPen(tokens.secondary);
        const QRect place = rect().adjusted(0, 0, -Padding - 2, 0);
        TabularDigits(font()).draw(&painter, QStyle::visualRect(layoutDirection(), rect(), place),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), m_countText);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty()) {
            emit leaveRequested();
        } else {
            clear();
        }
        return;
    }
    if (event->key() == Qt::Key_Down) {
        emit leaveRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace WikiMon
