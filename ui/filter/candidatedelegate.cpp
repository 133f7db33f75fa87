// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/candidatedelegate.h"

#include "table/displaytext.h"
#include "theme/colortokens.h"
#include "theme/fonts.h"

#include <QPainter>

namespace WikiMon {

static constexpr int Padding = 8;
static constexpr int Gap = 16;

void CandidateDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColorTokens &tokens = colorTokens(option.palette);
    painter->save();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isCurrent ? tokens.selection : tokens.panel);
    const QRect content = option.rect.adjusted(Padding, 0, -Padding, 0);
    const QFont code = codeFont(option.font);
    const QString value = index.data(Qt::DisplayRole).toString();
    const std::string utf8 = value.toStdString();
    const QString text
        = QFontMetrics(code).elidedText(WikiMon::displayText(utf8), Qt::ElideRight, content.width());
    painter->setFont(code);
    painter->setPen(tokens.text);
    painter->drawText(content, Qt::AlignVCenter | Qt::AlignLeft, text);
    const QString description = index.data(DescriptionRole).toString();
    const int room = content.width() - QFontMetrics(code).horizontalAdvance(text) - Gap;
    if (!description.isEmpty() && room > Gap) {
        painter->setFont(option.font);
        painter->setPen(tokens.secondary);
        painter->drawText(content, Qt::AlignVCenter | Qt::AlignRight,
            option.fontMetrics.elidedText(description, Qt::ElideRight, room));
    }
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(26, option.fontMetrics.height() + 8)};
}

} // namespace WikiMon
