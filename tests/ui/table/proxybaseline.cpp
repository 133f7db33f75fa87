// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "proxybaseline.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <cstdio>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

// Titles to be filtered, sizes to be sorted by.
class Rows : public QAbstractListModel
{
public:
    explicit Rows(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_texts += textOf(i);
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_texts[index.row()])
            : role == Qt::UserRole     ? QVariant(index.row() * 37 % 2001 - 1000)
                                       : QVariant();
    }
    void insertOnTop(int count)
    {
        beginInsertRows({}, 0, count - 1);
        QStringList all;
        for (int i = 0; i < count; ++i) {
            all += textOf(static_cast<int>(m_texts.size()) + i);
        }
        m_texts = all + m_texts;
        endInsertRows();
    }

private:
    static QString textOf(int number)
    {
        return u"Page %1 User %2 a summary of about the usual length, with words"_s.arg(number).arg(
            number % 97);
    }

    QStringList m_texts;
};

} // namespace

void measureProxyBaseline()
{
    static constexpr int Count = 100'000;
    static constexpr int Batch = 50;
    Rows rows(Count);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&rows);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    (void)proxy.rowCount();
    QElapsedTimer timer;
    const auto lap = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
    timer.start();
    proxy.setFilterFixedString(u"user 5"_s);
    const double filtered = lap();
    timer.start();
    rows.insertOnTop(Batch);
    const double appended = lap();
    timer.start();
    proxy.setFilterFixedString({});
    const double cleared = lap();
    proxy.setSortRole(Qt::UserRole);
    timer.start();
    proxy.sort(0);
    const double byNumber = lap();
    proxy.setSortRole(Qt::DisplayRole);
    timer.start();
    proxy.sort(0, Qt::DescendingOrder);
    std::printf(
        "QSortFilterProxyModel, %d rows: filter %.1f ms, batch of %d %.2f ms, clearing %.1f ms, sorting "
        "by number %.1f ms, by text %.1f ms\n",
        Count, filtered, Batch, appended, cleared, byNumber, lap());
}

} // namespace WikiMon
