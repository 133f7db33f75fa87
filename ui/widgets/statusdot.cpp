// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "widgets/statusdot.h"

#include "theme/colortokens.h"
#include "theme/symbolicicon.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int SignWidth = 12;
static constexpr int Gap = 6;

StatusDot::StatusDot(QWidget *parent) : QWidget(parent), m_label(new ElidedLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(SignWidth + Gap); // unlike a margin it changes sides with the direction
    layout->addWidget(m_label);
    m_label->setSecondary(true);
    m_label->setTabular(true);
}

void StatusDot::setStatus(Health health, const QString &text)
{
    if (m_label->text() != text) {
        m_label->setText(text);
        setAccessibleDescription(text);
    }
    if (m_health != health) {
        m_health = health;
        m_label->setSecondary(health != Health::Warning && health != Health::Error);
        update();
    }
}

QString StatusDot::text() const
{
    return m_label->text();
}

void StatusDot::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QRectF place(0, 0, SignWidth, SignWidth);
    place.moveCenter(
        {layoutDirection() == Qt::RightToLeft ? width() - SignWidth / 2.0 : SignWidth / 2.0, height() / 2.0});
    const QRectF disc = place.adjusted(2, 2, -2, -2);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (m_health) {
    case Health::Idle:
        painter.setPen(QPen(tokens.secondary, 1.5));
        painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75));
        break;
    case Health::Busy:
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75));
        painter.setBrush(tokens.accent);
        painter.drawPie(disc.adjusted(0.75, 0.75, -0.75, -0.75), -90 * 16, 180 * 16);
        break;
    case Health::Good:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.added);
        painter.drawEllipse(disc);
        break;
    case Health::Warning:
        paintSymbol(&painter, "warning"_L1, place.adjusted(-1, -1, 1, 1), tokens.unregistered);
        break;
    case Health::Error:
        paintSymbol(&painter, "clear"_L1, place.adjusted(-1, -1, 1, 1), tokens.removed);
        break;
    }
}

} // namespace WikiMon
