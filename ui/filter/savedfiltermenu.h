// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filterhistory.h"

#include <QMenu>

namespace WikiMon {

// The filters that have names, those used last, and what can be done with them.
class SavedFilterMenu : public QMenu
{
    Q_OBJECT
public:
    static constexpr qsizetype MostRecentShown = 10;

    explicit SavedFilterMenu(QWidget *parent = nullptr);

    // shown: the expression in use; empty when there is none. canSave: it has no mistake.
    void fill(
        const QList<SavedFilter> &saved, const QStringList &history, const QString &shown, bool canSave);

signals:
    void chosen(const QString &expression);
    void saveRequested();
    void manageRequested();
    void historyClearRequested();
};

} // namespace WikiMon
