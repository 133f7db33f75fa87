// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionstore.h"

#include <QAbstractTableModel>

namespace WikiMon {

// A stand-in until the real table is there.
class ChangeTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ChangeTableModel(const SessionStore &store, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] qint64 matchCount() const { return rowCount(); }

public slots:
    void storeChanged(qint64 dropped = 0);
    void setSearch(const QString &text);
    void setFrozen(bool frozen);

signals:
    void matchCountChanged(qint64 matches, qint64 total);

private:
    const SessionStore &m_store;
};

} // namespace WikiMon
