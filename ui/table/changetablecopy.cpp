// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// What ChangeTableView puts on the clipboard.
#include "table/changetableview.h"
#include "table/rowtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace WikiMon {

qint64 ChangeTableView::selectedRowCount() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        rows += range.height();
    }
    return rows;
}

// taken: how many rows the text has.
QString ChangeTableView::copiedText(CopyFormat format, qint64 most, qint64 &taken) const
{
    QItemSelection selection = selectionModel()->selection();
    std::ranges::sort(selection, {}, &QItemSelectionRange::top);
    const QList<ChangeColumn> columns = visibleColumns();
    QString text;
    std::vector<RecentChange> changes;
    for (const QItemSelectionRange &range : std::as_const(selection)) {
        for (int row = range.top(); row <= range.bottom() && taken < most; ++row) {
            const RecentChange *change = m_changes->changeAt(row);
            if (!change) {
                continue;
            }
            ++taken;
            if (format == CopyFormat::Text) {
                text += rowAsText(*change, columns);
            } else {
                changes.push_back(*change);
            }
        }
    }
    return format == CopyFormat::Text ? text : copyAs(changes, format, m_linkHome);
}

void ChangeTableView::copySelectionAs(CopyFormat format)
{
    if (!m_changes || !selectionModel()) {
        return;
    }
    qint64 taken = 0;
    const QString text
        = copiedText(format, format == CopyFormat::Text ? MaxCopiedRows : MaxCopiedChanges, taken);
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
        emit rowsCopied(taken, selectedRowCount());
    }
}

// For more than one row; the menu itself copies the one that it is about.
void ChangeTableView::addSelectionCopies(QMenu &menu)
{
    const qint64 rows = selectedRowCount();
    if (rows < 2) {
        return;
    }
    menu.addSeparator();
    QMenu *copies = menu.addMenu(tr("Copy the %Ln selected changes", nullptr, static_cast<int>(rows)));
    const auto add = [&](const QString &text, CopyFormat format) {
        copies->addAction(text, this, [this, format] { copySelectionAs(format); });
    };
    add(tr("As te&xt"), CopyFormat::Text);
    add(tr("As &JSON"), CopyFormat::Json);
    add(tr("As &wiki links"), CopyFormat::WikiLink);
    add(tr("As &addresses"), CopyFormat::Url);
}

} // namespace WikiMon
