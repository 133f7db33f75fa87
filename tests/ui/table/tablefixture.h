// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "samplechanges.h"
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
        m_model = std::make_unique<ChangeTableModel>(*m_store);
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
    }

    void append(qint64 count)
    {
        m_model->storeChanged(m_store->append(makeEdits(m_number, count)));
        m_number += count;
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
    std::unique_ptr<ChangeTableModel> m_model;
    std::unique_ptr<ChangeTableView> m_view;
    qint64 m_number = 0;
};

} // namespace WikiMon
