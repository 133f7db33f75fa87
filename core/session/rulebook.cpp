// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/rulebook.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace WikiMon {

RuleBook::RuleBook(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    const RuleSettingsRead read = path.isEmpty() ? RuleSettingsRead() : readRuleSettings(path);
    m_problems = read.problems;
    m_rules = RuleSet(read.settings);
}

QString RuleBook::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/rules.json"_L1;
}

void RuleBook::setSettings(const RuleSettings &settings)
{
    if (settings == m_rules.settings()) {
        return;
    }
    m_rules = RuleSet(settings);
    const QString error = m_path.isEmpty() ? QString() : writeRuleSettings(m_path, settings);
    emit rulesChanged();
    if (!error.isEmpty()) {
        emit saveFailed(error);
    }
}

static WatchList &listOf(RuleSettings &settings, RuleBook::List list)
{
    switch (list) {
    case RuleBook::List::Pages:
        return settings.lists.pages;
    case RuleBook::List::Users:
        return settings.lists.users;
    case RuleBook::List::IgnoredPages:
        return settings.lists.ignoredPages;
    case RuleBook::List::IgnoredUsers:
        break;
    }
    return settings.lists.ignoredUsers;
}

bool RuleBook::setListed(List list, const WatchEntry &entry, bool isListed)
{
    RuleSettings settings = m_rules.settings();
    WatchList &entries = listOf(settings, list);
    if (isListed ? !entries.add(entry) : !entries.remove(entry)) {
        return false;
    }
    setSettings(settings);
    return true;
}

bool RuleBook::isListed(List list, const WatchEntry &entry) const
{
    RuleSettings settings = m_rules.settings(); // a cheap copy
    return listOf(settings, list).holds(entry);
}

} // namespace WikiMon
