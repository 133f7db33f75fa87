// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// The pages of the preferences about the feed and the stream.
#include "dialogs/feedpage.h"
#include "dialogs/ownsitedialog.h"
#include "dialogs/preferencesdialog.h"
#include "dialogs/streampage.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestStreamPreferences : public QObject
{
    Q_OBJECT
private slots:
    void eventStreams_data();
    void eventStreams();
    void otherWikiMon_data();
    void otherWikiMon();
    void ircServers_data();
    void ircServers();
    void ownSites_data();
    void ownSites();
    void wikisOfOneHostAreSeveral();
    void siteDialogNamesWhatIsWrong();
    void otherWikiMonIsAskedForOnlyWhenChosen();
    void openingWarns();
    void tokensAreMadeAndCopied();
    void originsAreNormalised();
    void keyNeedsACertificate();
    void changeLeavesTheRestAsItHolds();
    void wrongPageIsMarked();
};

void TestStreamPreferences::eventStreams_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("public") << FeedPreferences::defaultEventStreamsUrl() << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/stream"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no host") << u"https:///path"_s << false;
    QTest::newRow("with a password") << u"https://me:secret@example.org/"_s << false;
    QTest::newRow("words") << u"not an address"_s << false;
    QTest::newRow("endless") << QString(u"https://example.org/"_s + QString(5000, u'a')) << false;
}

void TestStreamPreferences::eventStreams()
{
    QFETCH(QString, text);
    QTEST(FeedChecks::eventStreamsUrl(text).isEmpty(), "isGood");
}

void TestStreamPreferences::otherWikiMon_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << u"ws://192.168.1.20:9000/"_s << true;
    QTest::newRow("encrypted, with a path and a token") << u"wss://example.org/en/?token=abc"_s << true;
    QTest::newRow("http") << u"http://example.org/"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestStreamPreferences::otherWikiMon()
{
    QFETCH(QString, text);
    QTEST(FeedChecks::wikiMonUrl(text).isEmpty(), "isGood");
}

void TestStreamPreferences::ircServers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("name") << u"irc.example.org"_s << true;
    QTest::newRow("with a port") << u"irc.example.org:6697"_s << true;
    QTest::newRow("IPv6") << u"::1"_s << true;
    QTest::newRow("IPv6 with a port") << u"[::1]:6697"_s << true;
    QTest::newRow("a name in brackets") << u"[irc.example.org]:6697"_s << false;
    QTest::newRow("port 0") << u"irc.example.org:0"_s << false;
    QTest::newRow("no number") << u"irc.example.org:irc"_s << false;
    QTest::newRow("too large a port") << u"irc.example.org:65536"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("line break") << u"irc\r\nQUIT"_s << false;
}

void TestStreamPreferences::ircServers()
{
    QFETCH(QString, text);
    QTEST(FeedChecks::ircServer(text).isEmpty(), "isGood");
}

void TestStreamPreferences::ownSites_data()
{
    QTest::addColumn<QStringList>("fields"); // name, server, channel, API, event stream
    QTest::addColumn<bool>("isGood");
    const QString api = u"https://wiki.example.org/w/api.php"_s;
    const QString events = u"https://wiki.example.org/events"_s;
    QTest::newRow("channel") << QStringList{u"Ours"_s, u"irc.example.org"_s, u"#ours"_s, api, {}} << true;
    QTest::newRow("event stream") << QStringList{u"Ours"_s, {}, {}, api, events} << true;
    QTest::newRow("both") << QStringList{u"Ours"_s, u"irc.example.org"_s, u"#ours"_s, api, events} << true;
    QTest::newRow("neither") << QStringList{u"Ours"_s, {}, {}, api, {}} << false;
    QTest::newRow("no name") << QStringList{{}, u"irc.example.org"_s, u"#ours"_s, api, {}} << false;
    QTest::newRow("no API") << QStringList{u"Ours"_s, u"irc.example.org"_s, u"#ours"_s, {}, {}} << false;
    QTest::newRow("server without a channel")
        << QStringList{u"Ours"_s, u"irc.example.org"_s, {}, api, {}} << false;
    QTest::newRow("channel without a server") << QStringList{u"Ours"_s, {}, u"#ours"_s, api, {}} << false;
    QTest::newRow("several channels")
        << QStringList{u"Ours"_s, u"irc.example.org"_s, u"#a,#b"_s, api, {}} << false;
    QTest::newRow("a command in the channel")
        << QStringList{u"Ours"_s, u"irc.example.org"_s, u"#a\r\nQUIT"_s, api, {}} << false;
}

static SiteFields siteOf(const QStringList &fields)
{
    return {fields[0], fields[1], fields[2], fields[3], fields[4]};
}

void TestStreamPreferences::ownSites()
{
    QFETCH(QStringList, fields);
    QTEST(FeedChecks::site(siteOf(fields)).isEmpty(), "isGood");
}

void TestStreamPreferences::wikisOfOneHostAreSeveral()
{
    const auto site = [](const QString &api) {
        return SiteFields{api, u"irc.example.org"_s, u"#ours"_s, api, {}};
    };
    const QString longPath = u"https://wiki.example.org/"_s + QString(80, u'a');
    FeedPreferences preferences;
    preferences.sites = {site(u"https://wiki.example.org/w/api.php"_s),
        site(u"https://wiki.example.org/de/api.php"_s), site(u"https://wiki.example.org/fr/w/api.php"_s),
        site(u"http://wiki.example.org:8080/w/api.php"_s), site(longPath + u"/1/api.php"_s),
        site(longPath + u"/2/api.php"_s), site(u"https://wiki.b\u00fccher.example/w/api.php"_s)};
    const QList<OwnSite> sites = preferences.settings().sites;
    QCOMPARE(sites.size(), preferences.sites.size());
    QCOMPARE(sites[0].wiki.dbname, u"wiki_example_org"_s); // an only one is called as its host
    QCOMPARE(sites[1].wiki.dbname, u"wiki_example_org_de"_s);
    QCOMPARE(sites[1].wiki.host, u"wiki.example.org"_s);
    QCOMPARE(sites[4].wiki.dbname.size(), 64);
    for (qsizetype i = 0; i < sites.size(); ++i) {
        QCOMPARE(sites[i].wiki.dbname, preferences.sites[i].dbname());
    }
    const SiteFields same = site(u"https://wiki.example.org/de/api.php"_s);
    QVERIFY(!FeedChecks::siteAmong(same, preferences.sites).isEmpty());
    QCOMPARE(FeedChecks::siteAmong(same, {}), QString());
}

static bool shows(const QWidget &widget, const QString &part)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->text().contains(part) && !label->isHidden(); });
}

void TestStreamPreferences::siteDialogNamesWhatIsWrong()
{
    OwnSiteDialog dialog({}, {{u"Taken"_s, {}, {}, u"https://wiki.example.org/de/api.php"_s, {}}});
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    QVERIFY(!shows(dialog, u"A name is needed."_s)); // nobody has typed yet
    const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 5);
    QTest::keyClicks(fields[0], u"Taken"_s);
    QVERIFY(shows(dialog, u"Another site has this name."_s));
    QTest::keyClicks(fields[0], u" not"_s);
    QTest::keyClicks(fields[1], u"https://wiki.example.org/de/api.php"_s);
    QTest::keyClicks(fields[2], u"irc.example.org"_s);
    QTest::keyClicks(fields[3], u"ours"_s);
    QVERIFY(shows(dialog, u"A channel begins with #"_s));
    QTest::keyClick(fields[3], Qt::Key_Home);
    QTest::keyClicks(fields[3], u"#"_s);
    QVERIFY(!ok->isEnabled());
    QVERIFY(shows(dialog, u"Another site has this API address"_s));
    fields[1]->clear();
    QTest::keyClicks(fields[1], u"https://wiki.example.org/fr/api.php"_s);
    QVERIFY(ok->isEnabled());
    QCOMPARE(dialog.site().channel, u"#ours"_s);
}

void TestStreamPreferences::otherWikiMonIsAskedForOnlyWhenChosen()
{
    FeedPage page;
    page.fill({});
    QVERIFY(page.check());
    auto *choice = page.findChild<QComboBox *>();
    choice->setCurrentIndex(choice->findData(int(SourceChoice::WebSocket)));
    QVERIFY(!page.check());
    QVERIFY(shows(page, u"The address of the other WikiMon is needed"_s));
    choice->setCurrentIndex(choice->findData(int(SourceChoice::EventStreams)));
    QVERIFY(page.check());
    Preferences stored;
    page.store(stored);
    QCOMPARE(stored.feed.choice, SourceChoice::EventStreams);
}

static QPushButton *buttonWith(const QWidget &widget, const QString &text)
{
    const QList<QPushButton *> buttons = widget.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(
        buttons, [&](const QPushButton *one) { return QString(one->text()).remove(u'&') == text; });
    return found == buttons.end() ? nullptr : *found;
}

void TestStreamPreferences::openingWarns()
{
    StreamPage page;
    page.fill({});
    QVERIFY(!shows(page, u"IP addresses of people"_s));
    const QList<QRadioButton *> choices = page.findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    choices[1]->setChecked(true);
    QVERIFY(shows(page, u"IP addresses of people"_s));
    Preferences stored;
    page.store(stored);
    QVERIFY(stored.stream.isOpenToOthers);
    QCOMPARE(stored.stream.listenAddresses(), QList<QHostAddress>{QHostAddress(QHostAddress::Any)});
    choices[0]->setChecked(true);
    page.store(stored);
    QCOMPARE(stored.stream.listenAddresses(), QList<QHostAddress>()); // this computer's own
}

void TestStreamPreferences::tokensAreMadeAndCopied()
{
    StreamPage page;
    page.fill({});
    QVERIFY(!buttonWith(page, u"Copy"_s)->isEnabled());
    buttonWith(page, u"New"_s)->click();
    Preferences stored;
    page.store(stored);
    const QString token = stored.stream.access.token;
    QVERIFY(token.size() >= 24);
    QVERIFY(page.check());
    buttonWith(page, u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
    buttonWith(page, u"New"_s)->click();
    page.store(stored);
    QVERIFY(stored.stream.access.token != token);
    Preferences wrong;
    wrong.stream.access.token = u"short"_s;
    page.fill(wrong);
    QVERIFY(!page.check());
}

void TestStreamPreferences::originsAreNormalised()
{
    StreamPage page;
    page.fill({});
    auto *origins = page.findChild<QPlainTextEdit *>();
    QVERIFY(origins->toPlainText().contains(u"https://listen.hatnote.com"_s));
    origins->setPlainText(u"  https://Example.org/ \n\nhttps://example.org\nhttp://a.example:8080"_s);
    QVERIFY(page.check());
    Preferences stored;
    page.store(stored);
    QCOMPARE(stored.stream.access.allowedOrigins,
        (QStringList{u"https://example.org"_s, u"http://a.example:8080"_s}));
    origins->setPlainText(u"example.org"_s);
    QVERIFY(!page.check());
    QVERIFY(shows(page, u"“example.org” is not a site."_s));
}

void TestStreamPreferences::keyNeedsACertificate()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"key.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    StreamPage page;
    Preferences given;
    given.stream.access.keyPath = file.fileName();
    page.fill(given);
    QVERIFY(!page.check());
    QVERIFY(shows(page, u"The certificate that goes with the key is missing."_s));
    given.stream.access.certificatePath = file.fileName();
    page.fill(given);
    QVERIFY(page.check());
    given.stream.access.certificatePath = folder.filePath(u"missing.pem"_s);
    page.fill(given);
    QVERIFY(!page.check());
    QVERIFY(shows(page, u"There is no such file."_s));
}

void TestStreamPreferences::changeLeavesTheRestAsItHolds()
{
    const StreamAccess before;
    const StreamAccess holds{u"of-the-command-line"_s, u"/c.pem"_s, u"/k.pem"_s, {u"https://a.org"_s}};
    StreamPreferences changed;
    QCOMPARE(changed.changedAccess(before, holds), holds);
    changed.access.allowedOrigins = {u"https://b.org"_s};
    StreamAccess expected = holds;
    expected.allowedOrigins = {u"https://b.org"_s};
    QCOMPARE(changed.changedAccess(before, holds), expected);
    changed.access.token = u"chosen-here"_s;
    changed.access.certificatePath = u"/other.pem"_s; // which goes with no key of another one
    QCOMPARE(changed.changedAccess(before, holds),
        (StreamAccess{u"chosen-here"_s, u"/other.pem"_s, {}, {u"https://b.org"_s}}));
}

void TestStreamPreferences::wrongPageIsMarked()
{
    Preferences given;
    given.stream.access.token = u"short"_s;
    PreferencesDialog dialog(given);
    auto *names = dialog.findChild<QListWidget *>();
    QVERIFY(!dialog.isValid());
    const auto isMarked = [names](int row) {
        return !names->item(row)->data(Qt::AccessibleDescriptionRole).toString().isEmpty();
    };
    QVERIFY(!isMarked(0));
    QVERIFY(isMarked(1));
    QVERIFY(shows(dialog, u"see: Stream"_s));
    dialog.focusSection(PreferencesDialog::Section::Stream);
    QCOMPARE(names->currentRow(), 1);
    buttonWith(dialog, u"New"_s)->click();
    QVERIFY(dialog.isValid());
    QVERIFY(!isMarked(1));
}

QTEST_MAIN(TestStreamPreferences)
#include "tst_streampreferences.moc"
