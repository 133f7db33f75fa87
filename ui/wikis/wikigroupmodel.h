// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wikis/wikisets.h"

#include <QAbstractListModel>

namespace WikiMon {

class WikiChoice;

// The groups of wikis to choose from: those for everybody, then the user's own sets, which can be renamed and
// removed. A group is ticked when all its wikis are, and partly when some are. The choice must outlive it.
class WikiGroupModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CountTextRole = Qt::UserRole, // "341"
        IsSetRole, // the user's own
        SectionTitleRole, // on the first of the user's own
        RoleEnd
    };

    WikiGroupModel(QList<WikiGroup> groups, WikiChoice &choice, QObject *parent = nullptr);

    void setSets(const QList<WikiGroup> &sets);
    [[nodiscard]] const QList<WikiGroup> &sets() const { return m_sets; }
    [[nodiscard]] const WikiGroup *groupAt(const QModelIndex &index) const;
    [[nodiscard]] bool isSet(const QModelIndex &index) const;
    // Under a name of its own, to be renamed; an invalid index when there are too many.
    QModelIndex addSet(const QStringList &dbnames);
    void removeSet(const QModelIndex &index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Ticks or unticks, or renames a set: a name that is empty or taken is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void setsChanged(const QList<WikiMon::WikiGroup> &sets);

private:
    bool rename(const QModelIndex &index, const QString &name);
    [[nodiscard]] Qt::CheckState stateOf(const WikiGroup &group) const;

    QList<WikiGroup> m_groups;
    QList<WikiGroup> m_sets;
    WikiChoice &m_choice;
};

} // namespace WikiMon
