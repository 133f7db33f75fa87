// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/watchlist.h"

#include <QWidget>

class QTabWidget;

namespace WikiMon {

class WatchListPage;
class WikiCatalogue;

// The four lists: watched and ignored, pages and users.
class WatchListsPage : public QWidget
{
    Q_OBJECT
public:
    // homeWiki: the dbname of the wiki that links without a wiki's name belong to; may be empty.
    WatchListsPage(const WikiCatalogue &catalogue, const QString &homeWiki, QWidget *parent = nullptr);

    void setLists(const WatchLists &lists);
    [[nodiscard]] WatchLists lists() const;

signals:
    void edited();

private:
    WatchListPage *addPage(WatchListPage *page, const QString &title);

    QTabWidget *m_tabs;
    WatchListPage *m_pages;
    WatchListPage *m_users;
    WatchListPage *m_ignoredPages;
    WatchListPage *m_ignoredUsers;
};

} // namespace WikiMon
