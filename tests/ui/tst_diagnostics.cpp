// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/diagnosticsdialog.h"
#include "service/service.h"
#include "window/diagnosticslog.h"
#include "window/diagnosticsview.h"
#include "window/livesession.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestDiagnostics : public QObject
{
    Q_OBJECT
private slots:
    void logIsBounded();
    void newestFirstWithGapsBetween();
    void hostileLinesAreMadeSafe();
    void dialogKeepsUp();
};

static constexpr qint64 Time = 1'800'000'000'000;

static Diagnostics gather(const DiagnosticsLog &log)
{
    const Service service((ServiceSettings()));
    LiveSession session;
    return gatherDiagnostics(service, session, log, Time, QLocale::c());
}

void TestDiagnostics::logIsBounded()
{
    DiagnosticsLog log;
    QSignalSpy changed(&log, &DiagnosticsLog::changed);
    for (int i = 0; i < DiagnosticsLog::MostLines + 50; ++i) {
        log.addRejected({Time + i, QByteArray(100'000, 'x'), QString::number(i)});
        log.addGap({Time + i, Time + i + 1, {}, {}});
    }
    QCOMPARE(log.lines().size(), std::size_t(DiagnosticsLog::MostLines));
    QCOMPARE(log.gaps().size(), std::size_t(DiagnosticsLog::MostGaps));
    QCOMPARE(log.lines().front().reason, u"50"_s);
    QCOMPARE(log.lines().back().raw.size(), DiagnosticsLog::LongestLine);
    QCOMPARE(log.rejectedCount(), DiagnosticsLog::MostLines + 50);
    QCOMPARE(log.gapCount(), DiagnosticsLog::MostLines + 50);
    QCOMPARE(changed.size(), 2 * (DiagnosticsLog::MostLines + 50));
}

void TestDiagnostics::newestFirstWithGapsBetween()
{
    DiagnosticsLog log;
    log.addRejected({Time, "first", u"It is no change."_s});
    log.addGap({Time + 1'000, Time + 61'000, u"The server closed the connection."_s, {}});
    log.addRejected({Time + 70'000, "second", u"It is no change."_s});
    const QList<Diagnostics::Event> events = gather(log).events;
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).line, u"second"_s);
    QVERIFY(events.at(1).reason.contains(u"The server closed the connection."_s));
    QCOMPARE(events.at(2).line, u"first"_s);
}

void TestDiagnostics::hostileLinesAreMadeSafe()
{
    DiagnosticsLog log;
    log.addRejected({Time,
        "<b>\x03"
        "\xff\n\xe2\x80\xae",
        u"no\tchange\n"_s});
    const Diagnostics diagnostics = gather(log);
    for (const QChar bad : {QChar(3), QChar(u'\n'), QChar(0x202E)}) {
        QVERIFY(!diagnostics.events.constFirst().line.contains(bad));
    }
    QVERIFY(diagnostics.events.constFirst().line.startsWith(u"<b>"_s));
    const QString text = diagnosticsText(diagnostics);
    QCOMPARE(text.section(u"\n\n"_s, 1).count(u'\n'), 1);
    QCOMPARE(text.section(u"\n\n"_s, 1).count(u'\t'), 2);
}

void TestDiagnostics::dialogKeepsUp()
{
    DiagnosticsLog log;
    DiagnosticsDialog dialog;
    dialog.showDiagnostics(gather(log));
    auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 0);
    log.addRejected({Time, "line", u"reason"_s});
    dialog.showDiagnostics(gather(log));
    QCOMPARE(list->topLevelItemCount(), 1);
    list->topLevelItem(0)->setSelected(true);
    dialog.showDiagnostics(gather(log));
    QVERIFY(list->topLevelItem(0)->isSelected());
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    const auto copy = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text().contains(u"opy"_s); });
    QVERIFY(copy != buttons.end());
    (*copy)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Lines rejected: 1"_s));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"reason\tline\n"_s));
}

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
