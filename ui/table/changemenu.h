// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "table/changemenuterms.h"

#include <QMenu>

#include <functional>

class QUrl;

namespace WikiMon {

// What can be done with one change. Holds copies of what it needs, as the change may be dropped while the
// menu is open.
class ChangeMenu : public QMenu
{
    Q_OBJECT
public:
    // homeWiki: the host of the wiki that wiki links are meant for; links to the change's own wiki without.
    explicit ChangeMenu(const RecentChange &change, QWidget *parent = nullptr, const QString &homeWiki = {});

signals:
    void openUrlRequested(const QUrl &url);
    void filterRequested(const QString &term, FilterJoin how);
    // message: what was copied, as a sentence for the status line.
    void copied(const QString &message);

private:
    void addLinks(const RecentChange &change);
    void addCopies(const RecentChange &change, const QString &homeWiki);
    void addCopy(QMenu &menu, const QString &label, const QString &text, const QString &message);
};

// Adds "Apply as filter", "And to the filter" and "Or to the filter", each with the terms of the change.
void addFilterMenus(QMenu &menu, const RecentChange &change,
    const std::function<void(const QString &term, FilterJoin how)> &apply);

} // namespace WikiMon
