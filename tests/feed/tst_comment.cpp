// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/comment.h"
#include "feed/username.h"

#include <QTest>

using namespace WikiMon;

class TestComment : public QObject
{
    Q_OBJECT
private slots:
    void takesApart_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("parsed");
        QTest::addColumn<QStringList>("hashtags");
        QTest::addColumn<QStringList>("mentions");
        const QStringList none;
        const auto row = [](const char *name, const char *summary, const char *section, const char *parsed,
                             const QStringList &hashtags = {}, const QStringList &mentions = {}) {
            QTest::newRow(name) << QString::fromUtf8(summary) << QString::fromUtf8(section)
                                << QString::fromUtf8(parsed) << hashtags << mentions;
        };
        const auto list = [](std::initializer_list<const char *> items) {
            QStringList strings;
            for (const char *item : items) {
                strings.append(QString::fromUtf8(item));
            }
            return strings;
        };
        row("nothing", "", "", "");
        row("plain", "  fixed typo ", "", "fixed typo");
        row("section only", "/* History */", "History", "");
        row("section and rest", "/* A b */ c", "A b", "c");
        row("first end counts", "/* a */ b */ c", "a", "b */ c");
        row("without blanks", "/*a*/b", "a", "b");
        row("empty section is none", "/**/ x", "", "/**/ x");
        row("empty section, later end", "/**/ x */ y", "*/ x", "y");
        row("blank section", "/* */ x", "", "x");
        row("unclosed", "/* a", "", "/* a");
        row("not at the start", "x /* a */", "", "x /* a */");
        row("ideographic space", "/*　歴史　*/　追加　", "歴史", "追加");
        row("hashtags", "#one, x #two2 y#no ##no #", "", "#one, x #two2 y#no ##no #", list({"one", "two2"}));
        row("wide signs", "＃東京 ＠利用者", "", "＃東京 ＠利用者", list({"東京"}), list({"利用者"}));
        row("mark ends a word", "#हिन्दी", "", "#हिन्दी", list({"ह"}));
        row("mentions", "@Foo! [@no] @a|b mail@x.org @", "", "@Foo! [@no] @a|b mail@x.org @", none,
            list({"Foo!", "a"}));
        row("mention keeps an at", "@a@b @c#d", "", "@a@b @c#d", none, list({"a@b", "c"}));
        row("no-break space before", "x\u00a0#t", "", "x\u00a0#t", list({"t"}));
        row("other character with the same first byte", "ｱ＃no ：＃no", "", "ｱ＃no ：＃no");
    }
    void takesApart()
    {
        QFETCH(QString, summary);
        RecentChange change;
        change.append("before");
        change.summary = change.append(summary.toStdString());
        takeCommentApart(change);
        const auto text = [&](TextRange range) {
            const std::string_view view = change.view(range);
            return QString::fromUtf8(view.data(), qsizetype(view.size()));
        };
        const auto texts = [&](const std::vector<TextRange> &ranges) {
            QStringList list;
            for (const TextRange &range : ranges) {
                list.append(text(range));
            }
            return list;
        };
        QTEST(text(change.section), "section");
        QTEST(text(change.parsedSummary), "parsed");
        QTEST(texts(change.hashtags), "hashtags");
        QTEST(texts(change.mentions), "mentions");
    }

    void userKinds_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("kind");
        const auto rows = [](UserKind kind, std::initializer_list<const char *> names) {
            for (const char *name : names) {
                QTest::newRow(name) << QByteArray(name) << int(kind);
            }
        };
        rows(UserKind::Ip, {"192.0.2.1", "255.255.255.255", "2001:DB8:0:0:0:0:0:1", "2001:db8::1", "::1"});
        rows(UserKind::Temporary, {"~2026-12345-67", "~2026-1501", "~2999--"});
        rows(UserKind::Registered,
            {"", "Foo", "1.2", "127.1", "0x7f.1", "2130706433", "Dead", "256.1.1.1", "192.0.2.01",
                "192.0.2.1 ", "192.0.2.0/24", "1:2", "~2026", "~2026-", "~1026-1", "~2026-1a", "~~2026-1",
                "2001:DB8:0:0:0:0:0:0:1", "* * *", "(+12)"});
        QTest::newRow("with a NUL") << QByteArray("192.0.2.1\0x", 11) << int(UserKind::Registered);
    }
    void userKinds()
    {
        QFETCH(QByteArray, name);
        QTEST(int(userKindOf({name.data(), size_t(name.size())})), "kind");
    }
};

QTEST_GUILESS_MAIN(TestComment)
#include "tst_comment.moc"
