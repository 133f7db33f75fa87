// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

class QSortFilterProxyModel;

namespace WikiMon {

class PlacesModel;

// The map in words: the list of places with their counts. Sorted by a click on a column or Ctrl+1 to Ctrl+6;
// Enter or a double click asks for the changes from the place's country; Ctrl+C copies the selected rows.
class PlacesView : public QTreeView
{
    Q_OBJECT
public:
    explicit PlacesView(QWidget *parent = nullptr);

    // The model must outlive the view.
    void setPlaces(PlacesModel *model);

signals:
    // A filter's expression, "country:DE".
    void filterRequested(const QString &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyWidths();
    void request(const QModelIndex &index);
    void copySelected();
    void sortBy(int column);

    QSortFilterProxyModel *m_sorted;
};

} // namespace WikiMon
