// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/namespacelibrary.h"
#include "wiki/wikicatalogue.h"

#include "testdata.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestNamespaceLibrary : public QObject
{
    Q_OBJECT
private slots:
    void loads();
    void namesOfWikis_data();
    void namesOfWikis();
    void agreesWithEnglishSiteInfo();
    void everyWikiHasTheCore();
    void handMadeWiki();
    void syntheticLines_data();
    void syntheticLines();

private:
    NamespaceTablePtr tableFor(const QString &dbname) const
    {
        const Wiki *wiki = m_catalogue.byDbname(dbname);
        return wiki ? m_library.tableFor(*wiki) : nullptr;
    }
    // "User talk 3"
    static QString shown(const Namespace &space)
    {
        return QString::fromStdString(space.canonicalName) + u' ' + QString::number(space.id);
    }
    const WikiCatalogue m_catalogue;
    const NamespaceLibrary m_library;
};

void TestNamespaceLibrary::loads()
{
    QElapsedTimer timer;
    timer.start();
    const NamespaceLibrary library;
    qInfo("loaded in %.2f ms", double(timer.nsecsElapsed()) / 1e6);
    timer.restart();
    for (const Wiki &wiki : m_catalogue.wikis()) {
        QVERIFY(library.tableFor(wiki)->size() > 0);
    }
    qInfo("%.3f ms a table", double(timer.nsecsElapsed()) / 1e6 / double(m_catalogue.wikis().size()));
}

void TestNamespaceLibrary::namesOfWikis_data()
{
    QTest::addColumn<QString>("dbname");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *dbname, const char *title, const char *expected) {
        QTest::addRow("%s %s", dbname, title)
            << QString::fromLatin1(dbname) << QString::fromUtf8(title) << QString::fromLatin1(expected);
    };
    row("enwiki", "Wikipedia:Village pump", "Project 4");
    row("enwiki", "Wikipedia talk:Village pump", "Project talk 5");
    row("enwiki", "WP:X", "Project 4");
    row("enwiki", "WT:X", "Project talk 5");
    row("enwiki", "Project:X", "Project 4");
    row("enwiki", "Image:X.jpg", "File 6");
    row("enwiki", "Draft:X", "Draft 118");
    row("enwiki", "Draft talk:X", "Draft talk 119");
    row("enwiki", "Module:X", "Module 828");
    row("enwiki", "Module talk:X", "Module talk 829");
    row("enwiki", "TimedText:X", "TimedText 710");
    row("enwiki", "Media:X.ogg", "Media -2");
    // No such namespaces there, so these are articles.
    row("enwiki", "Topic:X", "Main 0");
    row("enwiki", "Book:X", "Main 0");
    row("enwiki", "Appendix:X", "Main 0");
    row("enwiki", "Benutzer:X", "Main 0");
    row("dewiktionary", "Portal:X", "Portal 100"); // common extra namespaces are known everywhere
    row("ruwiki", "Draft talk:X", "Draft talk 119");
    row("enwiki", "Portal: Still Alive", "Main 0"); // no namespace is followed by a blank
    row("enwiki", "User_talk:X", "Main 0");
    row("enwiki", "User", "Main 0");
    row("dewiki", "Wikipedia Diskussion:X", "Project talk 5");
    row("dewiki", "Benutzerin Diskussion:X", "User talk 3");
    row("dewiki", "Portal Diskussion:X", "Portal talk 101");
    row("dewiki", "Modul:X", "Module 828");
    row("dewiki", "User:X", "User 2");
    row("frwiki", "Wikipédia:X", "Project 4");
    row("frwiki", "Discussion Wikipédia:X", "Project talk 5");
    row("frwiki", "Discussion utilisatrice:X", "User talk 3");
    row("frwiki", "Discussion Projet:X", "WikiProject talk 103");
    row("frwiktionary", "Wiktionnaire:X", "Project 4");
    row("frwiktionary", "Annexe:X", "Appendix 100");
    row("frwikisource", "Livre:X", "Index 112");
    row("ruwiki", "Википедия:X", "Project 4");
    row("ruwiki", "Обсуждение Википедии:X", "Project talk 5");
    row("ruwiki", "Обсуждение Википедия:X", "Project talk 5");
    row("ruwiki", "Проект:X", "WikiProject 104");
    row("ruwiki", "Обсуждение модуля:X", "Module talk 829");
    row("ruwiktionary", "Обсуждение Викисловаря:X", "Project talk 5");
    row("ruwikisource", "Обсуждение Викитеки:X", "Project talk 5");
    row("ukwiki", "Обговорення Вікіпедії:X", "Project talk 5");
    row("plwiki", "Dyskusja Wikipedii:X", "Project talk 5");
    row("plwiki", "Dyskusja wikipedysty:X", "User talk 3");
    row("cswiki", "Diskuse k Wikipedii:X", "Project talk 5");
    row("cswiki", "Diskuse s wikipedistkou:X", "User talk 3");
    row("fiwiki", "Keskustelu Wikipediasta:X", "Project talk 5");
    row("huwiki", "Wikipédia-vita:X", "Project talk 5");
    row("lawiki", "Disputatio Vicipaediae:X", "Project talk 5");
    row("slwiki", "Pogovor o Wikipediji:X", "Project talk 5");
    row("hywiki", "Վիքիպեդիայի քննարկում:X", "Project talk 5");
    row("jawiki", "Wikipedia:X", "Project 4");
    row("jawiki", "利用者‐会話:X", "User talk 3");
    row("jawiki", "Template‐ノート:X", "Template talk 11");
    row("jawiki", "プロジェクト:X", "WikiProject 102");
    row("jawiktionary", "利用者・トーク:X", "User talk 3");
    row("arwiki", "ويكيبيديا:X", "Project 4");
    row("arwiki", "نقاش ويكيبيديا:X", "Project talk 5");
    row("arwiki", "بوابة:X", "Portal 100");
    row("hewiki", "ויקיפדיה:X", "Project 4");
    row("hewiki", "שיחת ויקיפדיה:X", "Project talk 5");
    row("hewiki", "טיוטה:X", "Draft 118");
    row("fawiki", "ویکی\xE2\x80\x8Cپدیا:X", "Project 4");
    row("fawiki", "ویکیپدیا:X", "Project 4");
    row("fawiki", "بحث پیش\xE2\x80\x8Cنویس:X", "Draft talk 119");
    row("kowiki", "위키백과:X", "Project 4");
    row("kowiki", "위키백과토론:X", "Project talk 5");
    row("trwiki", "Vikipedi:X", "Project 4");
    row("trwiki", "Vikipedi tartışma:X", "Project talk 5");
    row("hiwiki", "विकिपीडिया वार्ता:X", "Project talk 5");
    row("elwiki", "Βικιπαίδεια:X", "Project 4");
    row("eowiki", "Vikipedia diskuto:X", "Project talk 5");
    row("thwiki", "คุยเรื่องวิกิพีเดีย:X", "Project talk 5");
    row("nowiki", "Wikipedia-diskusjon:X", "Project talk 5");
    row("nowiki", "Brukerdiskusjon:X", "User talk 3");
    row("simplewiki", "User talk:X", "User talk 3");
    row("zhwiki", "WikiProject talk:X", "WikiProject talk 103");
    row("zhwiki", "维基百科:X", "Project 4");
    row("zhwiki", "模块:X", "Module 828");
    row("zh_yuewiki", "User talk:X", "User talk 3");
    row("zh_yuewiki", "用戶:X", "User 2");
    row("wuuwiki", "Category talk:X", "Category talk 15");
    row("alswiki", "Benutzer:X", "User 2");
    row("be_x_oldwiki", "Абмеркаваньне Вікіпэдыі:X", "Project talk 5");
    row("bhwiki", "प्रयोगकर्ता वार्ता:X", "User talk 3");
    row("srwiki", "Разговор о Википедији:X", "Project talk 5");
    row("wikidatawiki", "Property:P31", "Property 120");
    row("wikidatawiki", "Property talk:P31", "Property talk 121");
    row("wikidatawiki", "Lexeme:L1", "Lexeme 146");
    row("wikidatawiki", "EntitySchema:E1", "EntitySchema 640");
    row("wikidatawiki", "Wikidata:Project chat", "Project 4");
    row("wikidatawiki", "Q42", "Main 0");
    row("commonswiki", "Commons:X", "Project 4");
    row("commonswiki", "TimedText:X", "TimedText 102");
    row("commonswiki", "Data:X.tab", "Data 486");
    row("commonswiki", "Creator:X", "Creator 100");
    row("metawiki", "Research:X", "Research 202");
    row("metawiki", "Translations:X/1/de", "Translations 1198");
    row("metawiki", "Meta talk:X", "Project talk 5");
    row("mediawikiwiki", "Extension talk:X", "Extension talk 103");
    row("mediawikiwiki", "Topic:T6oo8x0xa2kghw9d", "Topic 2600");
    row("enwiktionary", "Reconstruction:X", "Reconstruction 118");
    row("enwikisource", "Page:X/1", "Page 104");
    row("dewikisource", "Seite:X/1", "Page 102");
    row("enwikibooks", "Cookbook:X", "Cookbook 102");
    row("enwikiversity", "Topic:X", "Topic 104");
    row("wikimaniawiki", "2019:X", "2019 128");
    row("labswiki", "Nova Resource:X", "Nova Resource 498");
}

void TestNamespaceLibrary::namesOfWikis()
{
    QFETCH(QString, dbname);
    QFETCH(QString, title);
    const NamespaceTablePtr table = tableFor(dbname);
    QVERIFY(table);
    QTEST(shown(table->ofTitle(title.toStdString())), "expected");
}

void TestNamespaceLibrary::agreesWithEnglishSiteInfo()
{
    const NamespaceTablePtr table = tableFor(u"enwiki"_s);
    const QJsonObject query
        = QJsonDocument::fromJson(Test::readData(u"en.siteinfo.json"_s)).object()["query"_L1].toObject();
    const QJsonObject namespaces = query["namespaces"_L1].toObject();
    QVERIFY(namespaces.size() > 20);
    for (const QJsonValue &space : namespaces) {
        const int id = space["id"_L1].toInt();
        const QString name = space["*"_L1].toString();
        const QString canonical = id == 0 ? u"Main"_s : space["canonical"_L1].toString();
        const QString title = id == 0 ? u"X"_s : name + ":X"_L1;
        QCOMPARE(shown(table->ofTitle(title.toStdString())), canonical + u' ' + QString::number(id));
        const Namespace *byId = table->byId(id);
        QVERIFY2(byId, qPrintable(name));
        QCOMPARE(QString::fromStdString(byId->canonicalName), canonical);
    }
    const QJsonArray aliases = query["namespacealiases"_L1].toArray();
    QCOMPARE(aliases.size(), 4);
    for (const QJsonValue &alias : aliases) {
        const Namespace *found = table->find(alias["*"_L1].toString().toStdString());
        QVERIFY(found);
        QCOMPARE(found->id, alias["id"_L1].toInt());
    }
}

void TestNamespaceLibrary::everyWikiHasTheCore()
{
    for (const Wiki &wiki : m_catalogue.wikis()) {
        const NamespaceTablePtr table = m_library.tableFor(wiki);
        for (qint32 id = -2; id <= 15; ++id) {
            const std::string english(coreNamespaceName(id));
            const Namespace *byId = table->byId(id);
            QVERIFY2(byId, qPrintable(wiki.dbname));
            QCOMPARE(byId->canonicalName, english);
            // No wiki uses an English name for something else.
            const Namespace *found = table->find(english);
            QVERIFY2(
                id == 0 || (found && found->id == id), qPrintable(wiki.dbname + u' ' + QString::number(id)));
        }
        QVERIFY(!table->find("$1 talk"));
        QVERIFY(!table->find("Main"));
        QCOMPARE(*table->byId(828), (Namespace{828, "Module"}));
    }
}

void TestNamespaceLibrary::handMadeWiki()
{
    Wiki wiki;
    QVERIFY(m_library.tableFor(wiki)->find("User talk"));
    wiki.host = u"localhost"_s;
    wiki.language = u"de"_s;
    QCOMPARE(m_library.tableFor(wiki)->find("Benutzer")->id, 2);
    QCOMPARE(coreNamespaceName(16), std::string_view());
    QCOMPARE(coreNamespaceName(-3), std::string_view());
}

void TestNamespaceLibrary::syntheticLines_data()
{
    QTest::addColumn<QString>("dbname");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("expected");
    const QByteArrayList lines = Test::readData(u"synthetic_lines.tsv"_s).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArrayList columns = lines[i].split('\t');
        const QByteArrayList about = columns.first().split('|');
        if (columns.size() != 2 || about.size() < 3) {
            continue;
        }
        const QString channel = QString::fromUtf8(about[1].trimmed());
        const QByteArray kind = about[2].trimmed();
        const QByteArray line = Test::unescape(columns[1]);
        const qsizetype begin = line.indexOf("\x03"
                                             "07")
            + 3;
        const QByteArray title = line.mid(begin,
            line.indexOf("\x03"
                         "14",
                begin)
                - begin);
        const Wiki *wiki = m_catalogue.byChannel(channel);
        const QString expected = kind.contains('/')                          ? u"Special -1"_s
            : kind == "new temp account"                                     ? u"Draft 118"_s
            : kind == "edit subpage"                                         ? u"User talk 3"_s
            : kind.startsWith("Flow")                                        ? u"Topic 2600"_s
            : kind == "new" || kind == "central" || kind.contains("user ns") ? u"User 2"_s
                                                                             : u"Main 0"_s;
        QTest::addRow("%d %s %s", int(i + 1), about[1].constData(), kind.constData())
            << (wiki ? wiki->dbname : u"enwiki"_s) << title << expected;
    }
}

void TestNamespaceLibrary::syntheticLines()
{
    QFETCH(QString, dbname);
    QFETCH(QByteArray, title);
    QTEST(shown(tableFor(dbname)->ofTitle(title.toStdString())), "expected");
}

QTEST_GUILESS_MAIN(TestNamespaceLibrary)
#include "tst_namespacelibrary.moc"
