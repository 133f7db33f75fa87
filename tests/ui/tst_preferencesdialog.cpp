// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/preferencesdialog.h"
#include "dialogs/shortcutsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestPreferencesDialog : public QObject
{
    Q_OBJECT
private slots:
    void showsWhatItWasGiven();
    void serverNames_data();
    void serverNames();
    void wrongHostIsToldInPlace();
    void databaseMustBeAFile();
    void memoryIsToldInChanges();
    void applyAppliesOnce();
    void shortcutsShowPlainTexts();
};

static QPushButton *buttonOf(const QDialog &dialog, QDialogButtonBox::StandardButton which)
{
    return dialog.findChild<QDialogButtonBox *>()->button(which);
}

static QLineEdit *lineWith(const QDialog &dialog, const QString &text)
{
    const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->text() == text) {
            return line;
        }
    }
    return nullptr;
}

static bool shows(const QDialog &dialog, const QString &text)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->text() == text && !label->isHidden(); });
}

void TestPreferencesDialog::showsWhatItWasGiven()
{
    Preferences given;
    given.ircHost = u"irc.example.org"_s;
    given.ircPort = 6697;
    given.streamPort = 9100;
    given.servesAtStart = true;
    given.theme = ThemeChoice::Dark;
    given.hasMotion = false;
    given.masksAddresses = true;
    given.memoryLimit = LeastMemoryLimit + 1;
    given.feed = {SourceChoice::WebSocket, u"https://events.example.org/recentchange"_s,
        u"ws://192.0.2.7:9000/"_s,
        {{u"Ours"_s, u"irc.example.org:6667"_s, u"#ours"_s, u"https://wiki.example.org/w/api.php"_s, {}}}};
    given.stream.hasPortPerWiki = true;
    given.stream.isOpenToOthers = true;
    given.stream.clients = 7;
    given.stream.access.token = u"a-token-of-some-length"_s;
    given.stream.access.allowedOrigins = {u"https://example.org"_s};
    given.recording = {QDir::tempPath(), RecordingPreferences::NewFile::BySize, 77, Packing::Gzip, false};
    const PreferencesDialog dialog(given);
    QVERIFY(dialog.preferences() == given);
    QVERIFY(dialog.isValid());
    QVERIFY(!buttonOf(dialog, QDialogButtonBox::Apply)->isEnabled());
}

void TestPreferencesDialog::serverNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("name") << u"irc.wikimedia.org"_s << true;
    QTest::newRow("one word") << u"localhost"_s << true;
    QTest::newRow("IPv4") << u"127.0.0.1"_s << true;
    QTest::newRow("IPv6") << u"::1"_s << true;
    QTest::newRow("international") << u"bücher.example"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank within") << u"irc wikimedia"_s << false;
    QTest::newRow("port") << u"irc.wikimedia.org:6667"_s << false;
    QTest::newRow("address") << u"irc://irc.wikimedia.org/"_s << false;
    QTest::newRow("line break") << u"irc\nQUIT"_s << false;
    QTest::newRow("far too long") << QString(300, u'a') << false;
}

void TestPreferencesDialog::serverNames()
{
    QFETCH(QString, name);
    QTEST(isServerName(name), "isGood");
}

void TestPreferencesDialog::wrongHostIsToldInPlace()
{
    PreferencesDialog dialog{Preferences()};
    QLineEdit *host = lineWith(dialog, u"irc.wikimedia.org"_s);
    QVERIFY(host);
    host->setText(u"no such / name"_s);
    QVERIFY(!dialog.isValid());
    QVERIFY(shows(dialog, u"This is not the name or the address of a server."_s));
    QVERIFY(!buttonOf(dialog, QDialogButtonBox::Ok)->isEnabled());
    dialog.accept();
    QCOMPARE(dialog.result(), 0);
    host->setText(u"irc.example.org"_s);
    QVERIFY(dialog.isValid());
    QVERIFY(!shows(dialog, u"This is not the name or the address of a server."_s));
    QVERIFY(buttonOf(dialog, QDialogButtonBox::Ok)->isEnabled());
}

void TestPreferencesDialog::databaseMustBeAFile()
{
    const QTemporaryDir folder;
    Preferences preferences;
    preferences.geoDatabasePath = folder.filePath(u"missing.mmdb"_s);
    const PreferencesDialog missing(preferences);
    QVERIFY(!missing.isValid());
    QVERIFY(shows(missing, u"There is no such file."_s));
    preferences.geoDatabasePath = folder.path();
    QVERIFY(shows(PreferencesDialog(preferences), u"This is not a file."_s));
    QFile file(folder.filePath(u"there.mmdb"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    preferences.geoDatabasePath = file.fileName();
    QVERIFY(PreferencesDialog(preferences).isValid());
}

void TestPreferencesDialog::memoryIsToldInChanges()
{
    PreferencesDialog dialog{Preferences()};
    QSpinBox *memory = nullptr;
    const QList<QSpinBox *> boxes = dialog.findChildren<QSpinBox *>();
    for (QSpinBox *box : boxes) {
        memory = box->minimum() == LeastMemoryLimit ? box : memory;
    }
    QVERIFY(memory);
    QCOMPARE(memory->value(), defaultMemoryLimit());
    QCOMPARE(memory->maximum(), mostMemoryLimit());
    memory->setValue(1024);
    QVERIFY(memory->accessibleDescription().contains(dialog.locale().toString(4.5)));
    QVERIFY(shows(dialog, memory->accessibleDescription()));
    QVERIFY(buttonOf(dialog, QDialogButtonBox::Apply)->isEnabled());
    QCOMPARE(dialog.preferences().memoryLimit, 1024);
}

void TestPreferencesDialog::applyAppliesOnce()
{
    PreferencesDialog dialog{Preferences()};
    QSignalSpy applied(&dialog, &PreferencesDialog::applied);
    lineWith(dialog, u"irc.wikimedia.org"_s)->setText(u" irc.example.org "_s);
    QVERIFY(buttonOf(dialog, QDialogButtonBox::Apply)->isEnabled());
    buttonOf(dialog, QDialogButtonBox::Apply)->click();
    QCOMPARE(applied.size(), 1);
    QCOMPARE(dialog.preferences().ircHost, u"irc.example.org"_s);
    dialog.accept(); // nothing changed since
    QCOMPARE(applied.size(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestPreferencesDialog::shortcutsShowPlainTexts()
{
    QAction open(u"&Open recording…"_s);
    open.setShortcut(QKeySequence(u"Ctrl+O"_s));
    QAction odd(u"R&&D &mode"_s);
    QCOMPARE(plainActionText(open), u"Open recording"_s);
    QCOMPARE(plainActionText(odd), u"R&D mode"_s);
    const ShortcutsDialog dialog(
        {{u"Session"_s, {&open, &odd}}, {u"Empty"_s, {&odd}}, {u"Table"_s, {}, {{u"Next"_s, {Qt::Key_J}}}}});
    QVERIFY(shows(dialog, u"Next"_s));
    QVERIFY(shows(dialog, u"J"_s));
    QVERIFY(!shows(dialog, u"Empty"_s));
    QVERIFY(shows(dialog, u"Open recording"_s));
    QVERIFY(shows(dialog, open.shortcut().toString(QKeySequence::NativeText)));
    QVERIFY(!shows(dialog, u"R&D mode"_s)); // has no key
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
