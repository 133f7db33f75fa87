// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/streamhelpdialog.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestStreamHelpDialog : public QObject
{
    Q_OBJECT

private slots:
    void showsTheDescription();
    void breaksLongExamples();
    void keepsItsPlaceInAnotherTheme();
};

static QTextBrowser *textOf(const StreamHelpDialog &dialog)
{
    return dialog.findChild<QTextBrowser *>();
}

void TestStreamHelpDialog::showsTheDescription()
{
    StreamHelpDialog dialog;
    const QString text = textOf(dialog)->toPlainText();
    for (const QString &expected : {u"The stream"_s, u"ws://localhost:9000/"_s, u"?filter=EXPR"_s, u"4004"_s,
             u"Authorization: Bearer TOKEN"_s, u"wikimon_changes_total 86400"_s, u"\"seq\":42"_s}) {
        QVERIFY2(text.contains(expected), qPrintable(expected));
    }
    QVERIFY(!text.contains(u"```"_s) && !text.contains(u"| ---"_s)); // it is shown, not quoted
    int tables = 0;
    for (const QTextFrame *frame : textOf(dialog)->document()->rootFrame()->childFrames()) {
        tables += qobject_cast<const QTextTable *>(frame) ? 1 : 0;
    }
    QVERIFY(tables >= 6);
    QVERIFY(textOf(dialog)->isReadOnly());
}

void TestStreamHelpDialog::breaksLongExamples()
{
    StreamHelpDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    int examples = 0;
    const QTextDocument *document = textOf(dialog)->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.text().startsWith(u"{\"action\""_s)) {
            ++examples;
            QVERIFY(!block.blockFormat().nonBreakableLines());
            QVERIFY(block.layout()->lineCount() > 3);
        }
    }
    QCOMPARE(examples, 3);
    QVERIFY(document->size().width() <= textOf(dialog)->viewport()->width());
}

void TestStreamHelpDialog::keepsItsPlaceInAnotherTheme()
{
    StreamHelpDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QScrollBar *bar = textOf(dialog)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 500);
    bar->setValue(400);
    QPalette dark(QColor(0x16, 0x18, 0x1b));
    dialog.setPalette(dark);
    QTRY_COMPARE(bar->value(), 400);
    QVERIFY(textOf(dialog)->toPlainText().contains(u"4004"_s));
}

QTEST_MAIN(TestStreamHelpDialog)
#include "tst_streamhelpdialog.moc"
