// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "translations.h"
#include "tsfile.h"
#include "window/menus.h"
#include "window/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace WikiMon;
using namespace Qt::StringLiterals;

// The translations are whole, true to their sources and found by the program.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void chosen_data();
    void chosen();
    void wanted_data();
    void wanted();
    void germanIsSpoken();
    void layoutDirection_data();
    void layoutDirection();
    void germanIsComplete();
    void placeholders_data();
    void placeholders();
    void nothingIsLost_data();
    void nothingIsLost();
    void mnemonicsAreUnique();
    void programSpeaks_data();
    void programSpeaks();
};

static QString pathOf(const QString &language)
{
    return QStringLiteral(WIKIMON_TRANSLATIONS "/wikimon_%1.ts").arg(language);
}

static void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("Arabic") << u"ar"_s;
}

void TestTranslations::chosen_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("one that is there") << QStringList{u"de-DE"_s, u"de"_s} << u"de"_s;
    QTest::newRow("another country's") << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("second choice") << QStringList{u"gv-IM"_s, u"de-DE"_s} << u"de"_s;
    QTest::newRow("English before German") << QStringList{u"en-GB"_s, u"de-DE"_s} << u"en"_s;
    QTest::newRow("none that is there") << QStringList{u"gv-IM"_s} << u"en"_s;
    QTest::newRow("the C locale") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("no language") << QStringList{u"../../x"_s, QString()} << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
}

void TestTranslations::chosen()
{
    QFETCH(QStringList, wanted);
    QTEST(Translations::choose(wanted), "language");
}

// Variables as NAME=value; those that are not named are unset.
static QProcessEnvironment environmentOf(const QStringList &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LC_NUMERIC"_s, u"LANG"_s, u"LANGUAGE"_s}) {
        environment.remove(name);
    }
    for (const QString &variable : variables) {
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    return environment;
}

void TestTranslations::wanted_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("language");
    QTest::newRow("LANG") << QStringList{u"LANG=de_DE.UTF-8"_s} << u"de"_s;
    QTest::newRow("messages go before LANG")
        << QStringList{u"LANG=en_US.UTF-8"_s, u"LC_MESSAGES=de_DE.UTF-8"_s} << u"de"_s;
    QTest::newRow("numbers don't count") << QStringList{u"LANG=de_DE.UTF-8"_s, u"LC_NUMERIC=C"_s} << u"de"_s;
    QTest::newRow("LANGUAGE") << QStringList{u"LANG=en_US.UTF-8"_s, u"LANGUAGE=de:en"_s} << u"de"_s;
    QTest::newRow("LANGUAGE with English first")
        << QStringList{u"LANG=de_DE.UTF-8"_s, u"LANGUAGE=en:de"_s} << u"en"_s;
    QTest::newRow("C") << QStringList{u"LANG=C"_s} << u"en"_s;
    QTest::newRow("C.UTF-8 and LANGUAGE") << QStringList{u"LANG=C.UTF-8"_s, u"LANGUAGE=de"_s} << u"en"_s;
    QTest::newRow("LC_ALL=C over LANG")
        << QStringList{u"LC_ALL=C"_s, u"LANG=de_DE.UTF-8"_s, u"LANGUAGE=de"_s} << u"en"_s;
    QTest::newRow("nothing set") << QStringList() << u"en"_s;
    QTest::newRow("no locale") << QStringList{u"LANG=../../etc/passwd"_s} << u"en"_s;
}

// Qt reads the environment once: a program of its own for each row.
void TestTranslations::wanted()
{
    QFETCH(QStringList, variables);
    QFETCH(QString, language);
    QProcess program;
    program.setProcessEnvironment(environmentOf(variables));
    program.start(QStringLiteral(WIKIMON_PROGRAM), {u"--help"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    const QByteArray help = program.readAllStandardOutput();
    QVERIFY(help.contains("--headless"));
    QCOMPARE(help.contains("Ohne Fenster laufen"), language == u"de"_s);
    QCOMPARE(help.contains("Run without a window"), language == u"en"_s);
}

void TestTranslations::germanIsSpoken()
{
    {
        const Translations translations({u"de-DE"_s, u"de"_s});
        QCOMPARE(translations.language(), u"de"_s);
        QCOMPARE(QCoreApplication::translate("WikiMon::WindowActions", "&Quit"), u"&Beenden"_s);
        QCOMPARE(QCoreApplication::translate("WikiMon::ChangeTableModel", "Summary"), u"Zusammenfassung"_s);
    }
    QCOMPARE(QCoreApplication::translate("WikiMon::WindowActions", "&Quit"), u"&Quit"_s);
}

void TestTranslations::layoutDirection_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("Arabic") << u"ar-EG"_s << Qt::RightToLeft;
    QTest::newRow("Hebrew, which is not there") << u"he-IL"_s << Qt::RightToLeft;
    QTest::newRow("German") << u"de-DE"_s << Qt::LeftToRight;
    QTest::newRow("English") << u"en-GB"_s << Qt::LeftToRight;
}

void TestTranslations::layoutDirection()
{
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(
        direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight); // to see that it is set
    const Translations translations({language});
    translations.setLayoutDirection();
    QCOMPARE(QGuiApplication::layoutDirection(), direction);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestTranslations::germanIsComplete()
{
    const QList<TsMessage> messages = readTsFile(pathOf(u"de"_s));
    QVERIFY(messages.size() > 200);
    QStringList missing;
    for (const TsMessage &message : messages) {
        if (!message.isFinished || message.translations.contains(QString())) {
            missing.append(message.key());
        }
    }
    QCOMPARE(missing.join(u'\n'), QString());
}

void TestTranslations::placeholders_data()
{
    addLanguages();
}

// %1 and %n, one & for each &, and the same dots at the end; what a file dialog takes for a pattern stays as
// it is.
static QStringList marks(const QString &text)
{
    static const QRegularExpression pattern(
        u"%L?[0-9n]|&(?=[^ &])|(?<=[^.])[.…:]$|\\(\\*[^)]*\\)|;;|--[a-z]+"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        found.append(match.captured());
    }
    found.sort();
    return found;
}

void TestTranslations::placeholders()
{
    QFETCH(QString, language);
    const QList<TsMessage> messages = readTsFile(pathOf(language));
    QVERIFY(messages.size() > 200);
    for (const TsMessage &message : messages) {
        for (const QString &text : message.translations) {
            if (!text.isEmpty()) {
                QVERIFY2(marks(text) == marks(message.source), qPrintable(message.key() + u" -> "_s + text));
            }
        }
    }
}

void TestTranslations::nothingIsLost_data()
{
    addLanguages();
}

// What lupdate finds today is what the file has. The target update_translations makes it so.
void TestTranslations::nothingIsLost()
{
    if (!QFile::exists(QStringLiteral(WIKIMON_LUPDATE))) {
        QSKIP("lupdate is not installed");
    }
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString scratch = folder.filePath(u"scratch.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(WIKIMON_LUPDATE),
        QStringLiteral(WIKIMON_LUPDATE_ARGUMENTS).split(u'|') + QStringList{u"-ts"_s, scratch});
    QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
    QStringList now;
    for (const TsMessage &message : readTsFile(scratch)) {
        now.append(message.key());
    }
    QVERIFY(now.size() > 200);
    QStringList kept;
    for (const TsMessage &message : readTsFile(pathOf(language))) {
        kept.append(message.key());
    }
    QStringList untold;
    for (const QString &key : std::as_const(now)) {
        if (!kept.contains(key)) {
            untold.append(key);
        }
    }
    QCOMPARE(untold.join(u'\n'), QString());
    QCOMPARE(kept.size(), now.size());
}

// The letters of the menu's entries that show up twice.
static QStringList repeatedMnemonics(const QList<QAction *> &actions)
{
    QStringList letters;
    QStringList repeated;
    for (const QAction *action : actions) {
        const qsizetype at = action->text().indexOf(u'&');
        const QString letter = at < 0 ? QString() : action->text().mid(at + 1, 1).toLower();
        if (!letter.isEmpty() && letters.contains(letter)) {
            repeated.append(action->text());
        }
        letters.append(letter);
    }
    return repeated;
}

void TestTranslations::mnemonicsAreUnique()
{
    const Translations translations({u"de-DE"_s});
    QWidget window;
    const WindowActions actions(&window);
    QMenuBar bar;
    QAction resetColumns;
    populateMenus(&bar, actions, {}, &resetColumns);
    for (const bool isActive : {false, true}) {
        for (const bool isReplay : {false, true}) {
            actions.showFeed(isActive, isReplay);
            actions.showRecording(isActive);
            QCOMPARE(repeatedMnemonics(bar.actions()).join(u'\n'), QString());
            for (const QMenu *menu : bar.findChildren<QMenu *>()) {
                QCOMPARE(repeatedMnemonics(menu->actions()).join(u'\n'), QString());
            }
        }
    }
}

void TestTranslations::programSpeaks_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("German") << u"LANG=de_DE.UTF-8"_s << QByteArray("abgespielt");
    QTest::newRow("C") << u"LANG=C"_s << QByteArray("The replay of");
}

// The log is for people; the line on standard output is for scripts, whatever the language.
void TestTranslations::programSpeaks()
{
    QFETCH(QString, variable);
    QFETCH(QByteArray, word);
    const QTemporaryDir folder;
    const QString recording = folder.filePath(u"empty.jsonl"_s);
    QFile file(recording);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QProcess program;
    program.setProcessEnvironment(environmentOf({variable}));
    program.start(QStringLiteral(WIKIMON_PROGRAM),
        {u"--headless"_s, u"--port"_s, u"0"_s, u"--listen"_s, u"127.0.0.1"_s, u"--replay"_s, recording});
    QByteArray log;
    QTRY_VERIFY2((log += program.readAllStandardError()).contains(word), log.constData());
    QByteArray output;
    QTRY_VERIFY((output += program.readAllStandardOutput()).endsWith('\n'));
    QVERIFY2(output.startsWith("serving ws://127.0.0.1:"), output.constData());
    program.terminate();
    QVERIFY(program.waitForFinished());
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
