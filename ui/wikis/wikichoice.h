// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

namespace WikiMon {

// Which wikis are ticked, by dbname, in the order in which they were: the first one is the stream's own.
class WikiChoice : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const QStringList &dbnames() const { return m_dbnames; }
    [[nodiscard]] bool contains(const QString &dbname) const { return m_set.contains(dbname); }
    [[nodiscard]] qsizetype count() const { return m_dbnames.size(); }
    // How many of these are ticked.
    [[nodiscard]] qsizetype countOf(const QStringList &dbnames) const;
    // The same wikis, in whatever order.
    [[nodiscard]] bool isSameAs(const QStringList &dbnames) const;

    void reset(const QStringList &dbnames);
    void setTicked(const QStringList &dbnames, bool isTicked);

signals:
    void changed();

private:
    QStringList m_dbnames;
    QSet<QString> m_set;
};

} // namespace WikiMon
