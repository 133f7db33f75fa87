// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/alertspage.h"
#include "watch/filterverdictlabel.h"
#include "watch/rulelistmodel.h"
#include "watch/rulesdialog.h"
#include "watch/rulespage.h"
#include "watch/watchlistpage.h"
#include "widgets/toggleswitch.h"
#include "wiki/wikicatalogue.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestRulesDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void givesBackWhatItWasGiven();
    void keysMoveAndRemove();
    void dragMoves();
    void spaceAndClickSwitchARule();
    void editingShowsAtOnce();
    void judgesTheFilter();
    void addsFromAFilter();
    void emptyListExplainsItself();
    void applyAppliesOnce();
    void listsTellWhatIsWrong();
    void listsImportAndExport();
    void notificationsFollowTheRules();

private:
    static Rule rule(const QString &letter) { return {letter, letter, letter, {}, {}, false, true}; }
    QString order() const
    {
        QString all;
        for (const Rule &one : m_dialog->settings().rules) {
            all += one.name;
        }
        return all;
    }
    QListView *list() const { return m_page->findChild<QListView *>(); }
    QLineEdit *line(const QString &text) const
    {
        const auto lines = m_page->findChildren<QLineEdit *>();
        const auto found = std::find_if(
            lines.begin(), lines.end(), [&text](const QLineEdit *one) { return one->text() == text; });
        return found == lines.end() ? nullptr : *found;
    }
    FilterVerdictLabel *verdict() const { return m_page->findChild<FilterVerdictLabel *>(); }

    WikiCatalogue m_catalogue;
    RuleSettings m_settings;
    std::unique_ptr<RulesDialog> m_dialog;
    RulesPage *m_page = nullptr;
    int m_counted = 0;
};

void TestRulesDialog::init()
{
    m_counted = 0;
    m_settings = RuleSettings();
    m_settings.rules = {rule(u"a"_s), rule(u"b"_s), rule(u"c"_s)};
    m_settings.lists.users.add({u"dewiki"_s, u"Eve"_s});
    m_settings.notifies = true;
    m_dialog = std::make_unique<RulesDialog>(
        m_settings, RulesDialog::Surroundings{m_catalogue, u"enwiki"_s, [this](const Filter &) {
                                                  ++m_counted;
                                                  return MatchCount{12, 1000};
                                              }});
    m_page = m_dialog->findChild<RulesPage *>();
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestRulesDialog::cleanup()
{
    m_dialog.reset();
}

void TestRulesDialog::givesBackWhatItWasGiven()
{
    QVERIFY(m_dialog->settings() == m_settings);
    QVERIFY(!m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply)->isEnabled());
}

void TestRulesDialog::keysMoveAndRemove()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(order(), u"bac"_s);
    QCOMPARE(m_page->currentRow(), 1); // goes along
    QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(order(), u"bca"_s);
    QTest::keyClick(list(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(order(), u"bac"_s);
    QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(order(), u"baa (copy)c"_s);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(order(), u"bac"_s);
    // While a filter is typed, Delete is the field's.
    line(u"c"_s)->setFocus();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Delete);
    QCOMPARE(m_dialog->settings().rules.size(), 3);
}

void TestRulesDialog::dragMoves()
{
    QListView *view = list();
    QVERIFY(view->dragEnabled());
    QVERIFY(view->acceptDrops());
    QCOMPARE(view->dragDropMode(), QAbstractItemView::InternalMove);
    QVERIFY(view->model()->flags(view->model()->index(0, 0)) & Qt::ItemIsDragEnabled);
    // What the list does when one is dropped beneath the last.
    QVERIFY(view->model()->moveRow({}, 0, {}, 3));
    QCOMPARE(order(), u"bca"_s);
    QCOMPARE(m_page->currentRow(), 2); // what was dragged stays the current one
    QVERIFY(line(u"a"_s));
}

void TestRulesDialog::spaceAndClickSwitchARule()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(!m_dialog->settings().rules.at(0).isEnabled);
    const QRect rect = list()->visualRect(list()->model()->index(1, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, {rect.left() + 17, rect.center().y()});
    QVERIFY(!m_dialog->settings().rules.at(1).isEnabled);
    QVERIFY(!m_dialog->settings().rules.at(0).isEnabled); // editing the other one leaves it
}

void TestRulesDialog::editingShowsAtOnce()
{
    line(u"a"_s)->setText(u"Apples"_s); // the name is the first field
    QCOMPARE(m_dialog->settings().rules.at(0).name, u"Apples"_s);
    QVERIFY(m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply)->isEnabled());
    m_page->setCurrentRow(1);
    QVERIFY(line(u"b"_s));
    QVERIFY(!line(u"Apples"_s));
    QCOMPARE(m_dialog->settings().rules.at(0).name, u"Apples"_s);
}

void TestRulesDialog::judgesTheFilter()
{
    QCOMPARE(verdict()->kind(), FilterVerdictLabel::Kind::Good);
    QCOMPARE(verdict()->text(), u"Matches 12 of the last 1,000 changes."_s);
    line(u"a"_s)->setText(u"name"_s);
    QLineEdit *filter = line(u"a"_s); // the next one with this text
    m_counted = 0;
    filter->setText(u"apple (pear"_s);
    filter->setText(u"apple (pear OR"_s);
    QTRY_COMPARE(verdict()->kind(), FilterVerdictLabel::Kind::Wrong);
    QVERIFY2(verdict()->text().startsWith("At character "_L1), qPrintable(verdict()->text()));
    QCOMPARE(m_counted, 0); // what is wrong is not counted
    QVERIFY(!list()->model()->index(0, 0).data(RuleListModel::ErrorRole).toString().isEmpty());
    filter->setText({});
    QTRY_COMPARE(verdict()->text(), u"An empty filter matches nothing."_s);
    filter->setText(u"apple"_s);
    QTRY_COMPARE(verdict()->kind(), FilterVerdictLabel::Kind::Good);
    QCOMPARE(m_counted, 1);
}

void TestRulesDialog::addsFromAFilter()
{
    m_dialog->addRule(u"user:Eve"_s);
    QCOMPARE(m_dialog->settings().rules.size(), 4);
    QCOMPARE(m_dialog->settings().rules.at(1).filter, u"user:Eve"_s);
    QCOMPARE(m_page->currentRow(), 1);
    QVERIFY(line(u"New rule"_s));
    QCOMPARE(line(u"New rule"_s)->selectedText(), u"New rule"_s);
}

void TestRulesDialog::emptyListExplainsItself()
{
    list()->setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(list(), Qt::Key_Delete);
    }
    QCOMPARE(m_dialog->settings().rules.size(), 0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(!verdict()->isVisible());
    const auto buttons = m_page->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    QCOMPARE(order(), u"New rule"_s);
    QVERIFY(verdict()->isVisible());
}

void TestRulesDialog::applyAppliesOnce()
{
    QSignalSpy applied(m_dialog.get(), &RulesDialog::applied);
    line(u"a"_s)->setText(u"z"_s);
    auto *buttons = m_dialog->findChild<QDialogButtonBox *>();
    buttons->button(QDialogButtonBox::Apply)->click();
    QCOMPARE(applied.size(), 1);
    QCOMPARE(applied.first().first().value<RuleSettings>().rules.at(0).name, u"z"_s);
    QVERIFY(applied.first().first().value<RuleSettings>().lists == m_settings.lists);
    buttons->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(applied.size(), 1);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestRulesDialog::listsTellWhatIsWrong()
{
    WatchListPage page(WatchListText(m_catalogue, WatchListText::Kind::Pages, u"enwiki"_s), u"Words"_s);
    page.show();
    auto *edit = page.findChild<QPlainTextEdit *>();
    auto *problems = page.findChild<QTreeWidget *>();
    QVERIFY(!problems->isVisible());
    edit->setPlainText(u"Berlin\n<b>bad</b>\n[[Berlin]]"_s);
    QTRY_VERIFY(problems->isVisible());
    QCOMPARE(problems->topLevelItemCount(), 1);
    QCOMPARE(problems->topLevelItem(0)->text(2), u"<b>bad</b>"_s);
    problems->setCurrentItem(problems->topLevelItem(0));
    QCOMPARE(edit->textCursor().selectedText(), u"<b>bad</b>"_s);
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == u"Entries: 1 · given twice: 1 · not understood, left out: 1"_s;
    }));
    edit->setPlainText(u"A\nB"_s);
    QCOMPARE(page.list().size(), 2); // also before the pause is over
}

void TestRulesDialog::listsImportAndExport()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.txt"_s);
    WatchListPage page(WatchListText(m_catalogue, WatchListText::Kind::Pages, u"enwiki"_s), u"Words"_s);
    WatchList list;
    list.add({u"dewiki"_s, u"Berlin"_s});
    page.setList(list);
    QCOMPARE(page.exportFile(path), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.readAll(), QByteArray("dewiki:Berlin\n"));
    file.write("* [[Rome]]\n\xff\xfe\n");
    file.close();
    QCOMPARE(page.importFile(path), QString());
    QCOMPARE(page.list().size(), 2);
    page.findChild<QPlainTextEdit *>()->undo();
    QCOMPARE(page.list().size(), 1);
    QVERIFY(!page.importFile(folder.path()).isEmpty());
    QVERIFY(!page.importFile(folder.filePath(u"missing"_s)).isEmpty());
    QVERIFY(!page.exportFile(folder.filePath(u"no/such/folder"_s)).isEmpty());
}

void TestRulesDialog::notificationsFollowTheRules()
{
    m_dialog->showSection(RulesDialog::Section::Notifications);
    auto *page = m_dialog->findChild<AlertsPage *>();
    auto *all = page->findChild<ToggleSwitch *>();
    const auto boxes = page->findChildren<QCheckBox *>();
    const auto box = std::find_if(
        boxes.begin(), boxes.end(), [](const QCheckBox *one) { return one->text() == u"b"_s; });
    QVERIFY(box != boxes.end());
    (*box)->click();
    QVERIFY(m_dialog->settings().rules.at(1).notifies);
    QVERIFY((*box)->isEnabled());
    all->click();
    QVERIFY(!m_dialog->settings().notifies);
    QVERIFY(!(*box)->isEnabled());
    QSignalSpy test(m_dialog.get(), &RulesDialog::notificationTestRequested);
    page->findChild<QPushButton *>()->click();
    QCOMPARE(test.size(), 1);
    m_dialog->showNotificationStatus(false, u"No bus."_s);
    QCOMPARE(page->findChild<FilterVerdictLabel *>()->text(), u"No bus."_s);
    QVERIFY(page->findChild<FilterVerdictLabel *>()->isVisible());
}

QTEST_MAIN(TestRulesDialog)
#include "tst_rulesdialog.moc"
