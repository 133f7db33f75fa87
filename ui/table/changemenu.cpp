// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/changemenu.h"

#include "feed/recentchange.h"
#include "output/changewriter.h"
#include "table/changelinks.h"
#include "table/displaytext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

namespace WikiMon {

// What a change is about: of a log entry that says so its target, not the log.
static std::string_view subject(const RecentChange &change)
{
    return change.view(change.logTarget.isEmpty() ? change.title : change.logTarget);
}

ChangeMenu::ChangeMenu(const RecentChange &change, QWidget *parent) : QMenu(parent)
{
    addLinks(change);
    addSeparator();
    addSearches(change);
}

void ChangeMenu::addCopy(const QString &label, const QString &text)
{
    QAction *action = addAction(label, this, [text] { QGuiApplication::clipboard()->setText(text); });
    action->setEnabled(!text.isEmpty());
}

void ChangeMenu::addLinks(const RecentChange &change)
{
    const QUrl url = changeUrl(change);
    const QString label = change.isLog() ? tr("&Open log in browser")
        : change.isNew                   ? tr("&Open page in browser")
                                         : tr("&Open diff in browser");
    QAction *open = addAction(label, this, [this, url] { emit openUrlRequested(url); });
    open->setEnabled(!url.isEmpty());
    setDefaultAction(open);
    addSeparator();
    std::string json;
    appendRecordingJson(change, json);
    addCopy(tr("Copy &title"), wireText(subject(change)));
    addCopy(tr("Copy &link"), url.toString(QUrl::FullyEncoded));
    addCopy(tr("Copy as &JSON"), wireText(json));
}

void ChangeMenu::addSearches(const RecentChange &change)
{
    const auto add = [this](const QString &label, const QString &text) {
        QAction *action = addAction(label, this, [this, text] { emit searchRequested(text); });
        action->setEnabled(!text.isEmpty());
    };
    add(tr("Search for user “%1”").arg(menuText(change.view(change.user))),
        wireText(change.view(change.user)));
    add(tr("Search for page “%1”").arg(menuText(subject(change))), wireText(subject(change)));
}

} // namespace WikiMon
