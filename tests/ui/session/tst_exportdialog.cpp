// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/exportdialog.h"
#include "theme/theme.h"
#include "widgets/optionrow.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT
private slots:
    void suffix_data();
    void suffix();
    void showsCountsAndChoice();
    void whatIsNotThereCantBeChosen();
    void proposedRangeFallsBack();
    void estimateFollowsTheChoice();
    void searchEndsWhileItIsOpen();
    void byKeyboard();
    void clickOnTheSentenceChooses();
    void saysWhatHappensToAddresses();
    void textsFit();

private:
    static ExportFacts facts();
    static ExportEstimate estimate(ExportChoice choice) { return {1000 * (1 + qint64(choice.range)), 7}; }
    static QString allText(const QWidget &widget);
    Theme m_theme;
};

ExportFacts TestExportDialog::facts()
{
    ExportFacts facts;
    facts.counts = {12'408, 1'020, 3};
    facts.hasFilter = true;
    return facts;
}

QString TestExportDialog::allText(const QWidget &widget)
{
    QString text;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        text += label->text() + u'\n';
    }
    return text;
}

void TestExportDialog::suffix_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"/a/session"_s << u"/a/session.csv"_s;
    QTest::newRow("right") << u"/a/session.csv"_s << u"/a/session.csv"_s;
    QTest::newRow("right, large letters") << u"/a/S.CSV"_s << u"/a/S.CSV"_s;
    QTest::newRow("of another format") << u"/a/session.jsonl"_s << u"/a/session.csv"_s;
    QTest::newRow("of none") << u"/a/v1.2"_s << u"/a/v1.2.csv"_s;
    QTest::newRow("dot at the end") << u"/a/session."_s << u"/a/session.csv"_s;
    QTest::newRow("dot in the folder") << u"/a.csv/session"_s << u"/a.csv/session.csv"_s;
    QTest::newRow("nothing but an ending") << u"/a/.csv"_s << u"/a/.csv.csv"_s;
}

void TestExportDialog::suffix()
{
    QFETCH(QString, path);
    QTEST(withExportSuffix(path, ExportKind::Csv), "expected");
}

static OptionRow *rowOf(const ExportDialog &dialog, const QString &text)
{
    for (OptionRow *row : dialog.findChildren<OptionRow *>()) {
        if (row->button()->text().remove(u'&') == text) {
            return row;
        }
    }
    return nullptr;
}

void TestExportDialog::showsCountsAndChoice()
{
    ExportDialog dialog(facts(), {ExportRange::Shown, ExportKind::Csv}, estimate);
    dialog.setLocale(QLocale::English);
    dialog.setFacts(facts());
    QCOMPARE(dialog.choice(), (ExportChoice{ExportRange::Shown, ExportKind::Csv}));
    QCOMPARE(rowOf(dialog, u"The whole session"_s)->figure(), u"12,408"_s);
    QCOMPARE(rowOf(dialog, u"What the filter shows"_s)->figure(), u"1,020"_s);
    QCOMPARE(rowOf(dialog, u"The selected rows"_s)->figure(), u"3"_s);
    QVERIFY(rowOf(dialog, u"CSV table"_s)->button()->isChecked());
    QVERIFY(rowOf(dialog, u"CSV table"_s)->button()->accessibleDescription().contains(u"spreadsheets"_s));
}

void TestExportDialog::whatIsNotThereCantBeChosen()
{
    ExportFacts none = facts();
    none.counts[std::size_t(ExportRange::Selection)] = 0;
    none.hasFilter = false;
    ExportDialog dialog(none, {}, estimate);
    QVERIFY(!rowOf(dialog, u"What the filter shows"_s)->button()->isEnabled());
    QCOMPARE(rowOf(dialog, u"What the filter shows"_s)->figure(), u"no filter is set"_s);
    QVERIFY(!rowOf(dialog, u"The selected rows"_s)->button()->isEnabled());
    QVERIFY(rowOf(dialog, u"The whole session"_s)->button()->isEnabled());
}

void TestExportDialog::proposedRangeFallsBack()
{
    ExportFacts none = facts();
    none.hasFilter = false;
    const ExportDialog dialog(none, {ExportRange::Shown, ExportKind::GeoJson}, estimate);
    QCOMPARE(dialog.choice(), (ExportChoice{ExportRange::Everything, ExportKind::GeoJson}));
}

void TestExportDialog::estimateFollowsTheChoice()
{
    ExportDialog dialog(facts(), {}, estimate);
    QVERIFY(allText(dialog).contains(u"1.0 kB"_s));
    rowOf(dialog, u"The selected rows"_s)->button()->click();
    QVERIFY(allText(dialog).contains(u"3.0 kB"_s));
    rowOf(dialog, u"GeoJSON points"_s)->button()->click();
    QVERIFY(allText(dialog).contains(u"About 7 of them have a place."_s));
}

void TestExportDialog::searchEndsWhileItIsOpen()
{
    ExportFacts searching = facts();
    searching.isSearching = true;
    ExportDialog dialog(searching, {ExportRange::Shown, ExportKind::Csv}, estimate);
    OptionRow *shown = rowOf(dialog, u"What the filter shows"_s);
    QVERIFY(!shown->button()->isEnabled());
    QVERIFY(shown->figure().contains(u"searching"_s));
    dialog.setFacts(facts());
    QVERIFY(shown->button()->isEnabled());
}

void TestExportDialog::byKeyboard()
{
    ExportDialog dialog(facts(), {}, estimate);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(rowOf(dialog, u"The whole session"_s)->button()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog.choice().range, ExportRange::Selection);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog.choice(), (ExportChoice{ExportRange::Selection, ExportKind::Csv}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestExportDialog::clickOnTheSentenceChooses()
{
    ExportDialog dialog(facts(), {}, estimate);
    dialog.show();
    OptionRow *csv = rowOf(dialog, u"CSV table"_s);
    QTest::mouseClick(csv, Qt::LeftButton, {}, QPoint(csv->width() / 2, csv->height() - 4));
    QCOMPARE(dialog.choice().kind, ExportKind::Csv);
}

void TestExportDialog::saysWhatHappensToAddresses()
{
    ExportFacts masked = facts();
    masked.masksAddresses = true;
    const ExportDialog dialog(masked, {}, estimate);
    QVERIFY(allText(dialog).contains(u"are masked"_s));
    const ExportDialog whole(facts(), {}, estimate);
    QVERIFY(allText(whole).contains(u"written whole"_s));
}

void TestExportDialog::textsFit()
{
    for (const int percent : {100, 160}) {
        m_theme.setTextPercent(percent);
        ExportDialog dialog(facts(), {}, estimate);
        dialog.show();
        QTest::qWait(20);
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible()) {
                const int needed
                    = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            }
        }
    }
    m_theme.setTextPercent(100);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
