// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/changemenu.h"

#include "table/changecopy.h"
#include "table/changelinks.h"
#include "table/displaytext.h"
#include "widgets/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

namespace WikiMon {

using namespace Qt::StringLiterals;

// What a change is about: of a log entry that says so its target, not the log.
static std::string_view subject(const RecentChange &change)
{
    return change.view(change.logTarget.isEmpty() ? change.title : change.logTarget);
}

ChangeMenu::ChangeMenu(const RecentChange &change, QWidget *parent, const QString &homeWiki) : QMenu(parent)
{
    addLinks(change);
    addSeparator();
    addFilterMenus(
        *this, change, [this](const QString &term, FilterJoin how) { emit filterRequested(term, how); });
    addSeparator();
    addSeparator();
    addCopies(change, homeWiki);
}

void ChangeMenu::addCopy(QMenu &menu, const QString &label, const QString &text, const QString &message)
{
    QAction *action = menu.addAction(label, this, [this, text, message] {
        QGuiApplication::clipboard()->setText(text);
        emit copied(message);
    });
    action->setEnabled(!text.isEmpty());
}

void ChangeMenu::addLinks(const RecentChange &change)
{
    const LinkBuilder links(change);
    const auto add = [this](QMenu &menu, const QString &label, const QUrl &url) {
        QAction *action = menu.addAction(label, this, [this, url] { emit openUrlRequested(url); });
        action->setEnabled(!url.isEmpty());
        return action;
    };
    const QString label = change.isLog() ? tr("&Open log in browser")
        : change.isNew                   ? tr("&Open page in browser")
                                         : tr("&Open diff in browser");
    setDefaultAction(add(*this, label, changeUrl(change)));
    QMenu &more = *addMenu(tr("Open in &browser"));
    add(more, tr("&Page"), links.page());
    add(more, tr("&History"), links.history());
    add(more, tr("&Talk page"), links.talk());
    add(more, tr("&Log"), links.log());
    more.addSeparator();
    add(more, tr("&User page"), links.userPage());
    add(more, tr("User t&alk page"), links.userTalk());
    add(more, tr("&Contributions"), links.contributions());
}

void ChangeMenu::addCopies(const RecentChange &change, const QString &homeWiki)
{
    QMenu &menu = *addMenu(tr("&Copy"));
    const std::vector<RecentChange> one{change};
    addCopy(menu, tr("&Title"), wireText(subject(change)), tr("The title was copied."));
    addCopy(menu, tr("&User"), wireText(change.view(change.user)), tr("The user's name was copied."));
    menu.addSeparator();
    addCopy(menu, tr("As te&xt"), copyAs(one, CopyFormat::Text), tr("The change was copied as text."));
    addCopy(menu, tr("As &JSON"), copyAs(one, CopyFormat::Json), tr("The change was copied as JSON."));
    addCopy(menu, tr("As &wiki link"), copyAs(one, CopyFormat::WikiLink, homeWiki),
        tr("The change was copied as a wiki link."));
    addCopy(menu, tr("As &address"), copyAs(one, CopyFormat::Url), tr("The address was copied."));
}

void addFilterMenus(QMenu &menu, const RecentChange &change,
    const std::function<void(const QString &term, FilterJoin how)> &apply)
{
    const QList<ChangeTerm> terms = changeTerms(change);
    const auto add = [&](const QString &title, FilterJoin how) {
        QMenu *sub = menu.addMenu(title);
        for (const ChangeTerm &term : terms) {
            sub->addAction(plainMenuText(term.menuLabel), sub, [apply, term, how] { apply(term.term, how); });
        }
        sub->setEnabled(!terms.isEmpty());
    };
    add(ChangeMenu::tr("Apply as &filter"), FilterJoin::Replace);
    add(ChangeMenu::tr("A&nd to the filter"), FilterJoin::And);
    add(ChangeMenu::tr("O&r to the filter"), FilterJoin::Or);
}

} // namespace WikiMon
