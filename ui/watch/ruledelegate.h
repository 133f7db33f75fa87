// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace WikiMon {

// Paints a rule of a RuleListModel as the table will paint its rows: check box, name, the badge with its
// label in its colour, and signs for hiding, notifying and errors.
class RuleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

// The badge of a rule, at the trailing edge of rect. Returns what is left of rect.
QRect paintRuleBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
    const QString &label, const QColor &color);

} // namespace WikiMon
