// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filter.h"
#include "session/rulesettings.h"

#include <QAbstractListModel>

namespace WikiMon {

// The rules as they are edited: in their order, with a check box each, to be moved by dragging.
class RuleListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, // RuleKind as int
        ColourRole, // RuleColour as int
        LabelRole, // QString
        NotifiesRole, // bool
        ErrorRole, // QString: what is wrong with the filter; empty when it is good
    };

    explicit RuleListModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    void setRules(const QList<Rule> &rules);
    void setRule(int row, const Rule &rule);
    // False when there are RuleSettings::MaxRules.
    bool insertRule(int row, const Rule &rule);
    [[nodiscard]] bool isFull() const { return m_rules.size() >= RuleSettings::MaxRules; }
    [[nodiscard]] QString errorOf(int row) const { return m_errors.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool removeRows(int row, int count, const QModelIndex &parent = QModelIndex()) override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
        const QModelIndex &destinationParent, int destinationChild) override;

signals:
    // Anything at all.
    void rulesChanged();

private:
    [[nodiscard]] static QString errorIn(const Rule &rule);
    [[nodiscard]] QString spokenText(int row) const;

    QList<Rule> m_rules;
    QStringList m_errors; // by rule
};

} // namespace WikiMon
