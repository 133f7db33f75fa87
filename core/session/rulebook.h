// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/ruleset.h"

#include <QObject>

namespace WikiMon {

// The rules in use, kept in a file of their own. Whoever paints or counts by them asks it for rules() and
// listens to rulesChanged().
class RuleBook : public QObject
{
    Q_OBJECT
public:
    enum class List : quint8 { Pages, Users, IgnoredPages, IgnoredUsers };

    // Reads the file. path: usually defaultPath(); empty keeps nothing.
    explicit RuleBook(const QString &path, QObject *parent = nullptr);
    [[nodiscard]] static QString defaultPath();

    // What was wrong with the file, in words for a notice; empty when all was well.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] const RuleSet &rules() const { return m_rules; }
    [[nodiscard]] const RuleSettings &settings() const { return m_rules.settings(); }

    // Takes them into use and saves them.
    void setSettings(const RuleSettings &settings);
    // For menus: puts an entry on a list, or takes it off. False when nothing changed (the list is full).
    bool setListed(List list, const WatchEntry &entry, bool isListed);
    [[nodiscard]] bool isListed(List list, const WatchEntry &entry) const;

signals:
    void rulesChanged();
    // The rules are in use all the same. reason: in words.
    void saveFailed(const QString &reason);

private:
    QString m_path;
    QStringList m_problems;
    RuleSet m_rules;
};

} // namespace WikiMon
