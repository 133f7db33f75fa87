// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filterhistory.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace WikiMon {

// Renames, changes, orders and removes saved filters.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SavedFiltersDialog(const QList<SavedFilter> &filters, QWidget *parent = nullptr);

    // Without those whose name is empty or taken, or whose expression is empty.
    [[nodiscard]] QList<SavedFilter> filters() const;

private:
    void move(int by);
    void remove();
    void check();
    void updateButtons();

    QTableWidget *m_table;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
};

} // namespace WikiMon
