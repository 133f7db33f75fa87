// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/newrowspill.h"

#include "theme/colortokens.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace WikiMon {

NewRowsPill::NewRowsPill(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus); // Ctrl+Home does the same
    hide();
}

void NewRowsPill::setContent(Kind kind, qint64 count)
{
    if (count <= 0) {
        hide();
        return;
    }
    const int shown = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    const QString text = kind == Kind::Above ? tr("▲ %Ln new", nullptr, shown)
        : kind == Kind::Below                ? tr("▼ %Ln new", nullptr, shown)
        : kind == Kind::Held                 ? tr("Paused: %Ln new", nullptr, shown)
                                             : tr("%Ln new – sort again", nullptr, shown);
    if (text != this->text()) {
        setText(text);
        setToolTip(kind == Kind::Unsorted ? tr("Take the newest changes into the order")
                : kind == Kind::Held      ? tr("Show what has come since the pause (Ctrl+Home)")
                                          : tr("Back to the newest changes (Ctrl+Home)"));
        setAccessibleName(kind == Kind::Unsorted ? tr("%Ln new changes: sort again", nullptr, shown)
                                                 : tr("%Ln new changes: go to the newest", nullptr, shown));
        resize(sizeHint());
        update();
    }
    show();
    raise();
}

QSize NewRowsPill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 28, fontMetrics().height() + 6};
}

void NewRowsPill::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = tokens.accent;
    if (isDown()) {
        ground = ground.darker(115);
    } else if (underMouse()) {
        ground = ground.lighter(108);
    }
    // A ring in the table's colour sets it off from the text under it.
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(tokens.panel);
    painter.setBrush(ground);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.setPen(tokens.accentText);
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace WikiMon
