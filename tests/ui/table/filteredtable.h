// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "samplechanges.h"
#include "session/filteredsession.h"
#include "session/sessionstore.h"
#include "table/changetablemodel.h"

#include <QAbstractItemModelTester>

#include <algorithm>

namespace WikiMon {

// A store and a model over it that is tested at each step.
struct Table
{
    explicit Table(qint64 memoryLimit = qint64(1) << 30) : store(memoryLimit) { }
    void append(const FeedBatch &batch)
    {
        store.append(batch);
        session.storeChanged();
    }
    void setFilter(const QString &text) { session.setFilter(Filter::parse(text).filter, 0); }
    [[nodiscard]] QString text(int row, ChangeColumn column, int role = Qt::DisplayRole) const
    {
        return model.data(model.index(row, static_cast<int>(column)), role).toString();
    }
    // What the model must show in the live order: all that matches.
    [[nodiscard]] bool isRight() const
    {
        std::vector<qint64> wanted;
        for (qint64 sequence = store.first(); sequence < store.end(); ++sequence) {
            if (session.filter().matches(store.change(sequence), {0})) {
                wanted.push_back(sequence);
            } else if (model.rowOf(sequence) != -1) {
                return false;
            }
        }
        if (model.order() == RowOrder::NewestFirst) {
            std::ranges::reverse(wanted);
        }
        for (std::size_t row = 0; row < wanted.size() && row < std::size_t(model.rowCount()); ++row) {
            if (model.sequenceAt(int(row)) != wanted[row] || model.rowOf(wanted[row]) != int(row)) {
                return false;
            }
        }
        return std::ssize(wanted) == model.rowCount();
    }
    [[nodiscard]] QStringList pages() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all += text(row, ChangeColumn::Page);
        }
        return all;
    }

    SessionStore store;
    FilteredSession session{store};
    ChangeTableModel model{session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace WikiMon
