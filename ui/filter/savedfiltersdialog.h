// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filterhistory.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QTableWidget;

namespace WikiMon {

class FilterMessage;

// Renames, changes, orders and removes saved filters. What can't be kept so is told, and OK waits for it.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SavedFiltersDialog(const QList<SavedFilter> &filters, QWidget *parent = nullptr);

    [[nodiscard]] QList<SavedFilter> filters() const;

private:
    void move(int by);
    void remove();
    void check();
    void updateButtons();
    [[nodiscard]] QString problemOf(int row) const;

    QTableWidget *m_table;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    FilterMessage *m_message;
    QDialogButtonBox *m_buttons;
};

} // namespace WikiMon
