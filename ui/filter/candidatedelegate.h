// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace WikiMon {

// A completion with what it means beside it, as plain text.
class CandidateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int DescriptionRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace WikiMon
