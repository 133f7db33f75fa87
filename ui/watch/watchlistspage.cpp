// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/watchlistspage.h"

#include "watch/watchlistpage.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace WikiMon {

using Kind = WatchListText::Kind;

WatchListsPage::WatchListsPage(const WikiCatalogue &catalogue, const QString &homeWiki, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget)
{
    const WatchListText pages(catalogue, Kind::Pages, homeWiki);
    const WatchListText users(catalogue, Kind::Users, homeWiki);
    m_pages = addPage(new WatchListPage(pages,
                          tr("Changes of these pages are marked: an edit, or a log entry about the page. "
                             "“enwiki:Title” means one wiki only.")),
        tr("&Pages"));
    m_users = addPage(new WatchListPage(users,
                          tr("Changes by these users, and log entries about them, are marked. “enwiki:Name” "
                             "means one wiki only.")),
        tr("&Users"));
    m_ignoredPages
        = addPage(new WatchListPage(
                      pages, tr("Changes of these pages are hidden. They are still recorded and passed on.")),
            tr("I&gnored pages"));
    m_ignoredUsers
        = addPage(new WatchListPage(
                      users, tr("Changes by these users are hidden. They are still recorded and passed on.")),
            tr("Ig&nored users"));
    m_tabs->setDocumentMode(true); // no frame within the frame
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
}

WatchListPage *WatchListsPage::addPage(WatchListPage *page, const QString &title)
{
    m_tabs->addTab(page, title);
    connect(page, &WatchListPage::edited, this, &WatchListsPage::edited);
    return page;
}

void WatchListsPage::setLists(const WatchLists &lists)
{
    m_pages->setList(lists.pages);
    m_users->setList(lists.users);
    m_ignoredPages->setList(lists.ignoredPages);
    m_ignoredUsers->setList(lists.ignoredUsers);
}

WatchLists WatchListsPage::lists() const
{
    return {m_pages->list(), m_users->list(), m_ignoredPages->list(), m_ignoredUsers->list()};
}

} // namespace WikiMon
