// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

class QSortFilterProxyModel;

namespace WikiMon {

class CellTableModel;

// A small table that can be sorted by its header and copied from.
class CellTableView : public QTreeView
{
    Q_OBJECT
public:
    // The model must outlive the view.
    explicit CellTableView(CellTableModel *model, QWidget *parent = nullptr);

    // What stands in the middle while there are no rows; plain text.
    void setPlaceholderText(const QString &text);
    // Of the selected rows, in the order in which they are shown.
    [[nodiscard]] QStringList selectedKeys() const;
    void copySelection() const;

signals:
    void selectionHasChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fitColumns();
    void sortBy(int column);

    CellTableModel *m_cells;
    QSortFilterProxyModel *m_sorted;
    QString m_placeholder;
};

} // namespace WikiMon
