// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "samplechanges.h"
#include "session/filteredsession.h"
#include "session/sessionstore.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"

#include <QTest>

#include <memory>

namespace WikiMon {

// A shown view over 200 changes, fresh for each test.
class TableFixture
{
protected:
    void setUp()
    {
        m_number = 0;
        m_store = std::make_unique<SessionStore>(4 << 20);
        m_session = std::make_unique<FilteredSession>(*m_store);
        m_model = std::make_unique<ChangeTableModel>(*m_session);
        m_view = std::make_unique<ChangeTableView>();
        m_view->setModel(m_model.get());
        m_view->resize(800, 500);
        m_view->show();
        append(200);
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void tearDown()
    {
        m_view.reset();
        m_model.reset();
        m_session.reset();
    }

    void append(qint64 count)
    {
        append(makeEdits(m_number, count));
        m_number += count;
    }
    void append(const FeedBatch &batch)
    {
        m_store->append(batch);
        m_session->storeChanged();
    }
    // And waits until all is found.
    void setFilter(const QString &text)
    {
        m_session->setFilter(Filter::parse(text).filter, 0);
        QTRY_VERIFY(!m_session->isSearching());
    }
    // And waits until the rows stand so.
    void sortBy(ChangeColumn column, SortDirection direction)
    {
        m_model->sortBy(column, direction);
        QTRY_VERIFY(!m_model->isSorting());
    }
    [[nodiscard]] qint64 sequenceInSight(int y) const
    {
        return m_model->sequenceAt(m_view->indexAt({5, y}).row());
    }
    void select(int row) { m_view->setCurrentIndex(m_model->index(row, 0)); }
    [[nodiscard]] QPoint middleOf(int row) const
    {
        return m_view->visualRect(m_model->index(row, static_cast<int>(ChangeColumn::Page))).center();
    }

    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<FilteredSession> m_session;
    std::unique_ptr<ChangeTableModel> m_model;
    std::unique_ptr<ChangeTableView> m_view;
    qint64 m_number = 0;
};

} // namespace WikiMon
