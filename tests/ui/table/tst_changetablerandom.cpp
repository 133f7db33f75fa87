// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filteredtable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// The model under its tester while everything happens to it at random.
class TestChangeTableRandom : public QObject
{
    Q_OBJECT
private slots:
    void staysInStepAtRandom();
};

void TestChangeTableRandom::staysInStepAtRandom()
{
    Table table(1 << 20); // no more than the newest chunk
    std::uint32_t random = 1;
    const auto next = [&](std::uint32_t below) {
        random = random * 1664525 + 1013904223;
        return (random >> 8) % below;
    };
    static const QString texts[]
        = {u""_s, u"1"_s, u"12"_s, u"123"_s, u"\"user 1\""_s, u"\"user 12\" page"_s, u"zz"_s};
    qint64 from = 0;
    for (int step = 0; step < 400; ++step) {
        switch (next(8)) {
        case 0:
            table.setFilter(texts[next(std::size(texts))]);
            break;
        case 1:
            table.model.setFrozen(next(2) == 0);
            break;
        case 2:
            QCoreApplication::processEvents();
            break;
        case 3:
            table.model.setOrder(next(2) == 0 ? RowOrder::NewestFirst : RowOrder::OldestFirst);
            break;
        case 4:
            next(2) == 0 ? table.model.unsort()
                         : table.model.sortBy(ChangeColumn(next(8)), SortDirection(next(2)));
            break;
        case 5:
            table.model.setGrouped(next(2) == 0);
            break;
        default:
            table.append(makeEdits(from, next(600)));
            from += 600;
        }
    }
    table.model.unsort();
    table.model.setGrouped(false);
    table.model.setFrozen(false);
    QTRY_VERIFY(!table.session.isSearching());
    QVERIFY(table.store.first() > 0);
    QVERIFY(table.isRight());
}

QTEST_GUILESS_MAIN(TestChangeTableRandom)
#include "tst_changetablerandom.moc"
