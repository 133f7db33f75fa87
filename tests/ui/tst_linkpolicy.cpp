// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/wikicatalogue.h"
#include "window/linkpolicy.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestLinkPolicy : public QObject
{
    Q_OBJECT
private slots:
    void allowed_data();
    void allowed();
};

void TestLinkPolicy::allowed_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("opened"); // empty: not at all
    const auto same = [](const char *name, const QString &url) { QTest::newRow(name) << url << url; };
    const auto rejected
        = [](const char *name, const QString &url) { QTest::newRow(name) << url << QString(); };
    same("diff", u"https://en.wikipedia.org/w/index.php?diff=2&oldid=1"_s);
    same("escaped title", u"https://ru.wikipedia.org/wiki/%D0%9C%D0%B8%D1%80"_s);
    same("section", u"https://commons.wikimedia.org/wiki/A#B"_s);
    QTest::newRow("http of old recordings") << u"http://en.wikipedia.org/w/index.php?diff=2"_s
                                            << u"https://en.wikipedia.org/w/index.php?diff=2"_s;
    QTest::newRow("upper case") << u"HTTPS://EN.Wikipedia.org/wiki/A"_s
                                << u"https://en.wikipedia.org/wiki/A"_s;
    rejected("empty", {});
    rejected("another host", u"https://example.org/wiki/A"_s);
    rejected("a host that ends like one", u"https://evil-en.wikipedia.org/"_s);
    rejected("a host that begins like one", u"https://en.wikipedia.org.example.org/"_s);
    rejected("user in front", u"https://en.wikipedia.org@example.org/"_s);
    rejected("user of a known host", u"https://user:pass@en.wikipedia.org/"_s);
    rejected("empty user", u"https://@en.wikipedia.org/"_s);
    rejected("port", u"https://en.wikipedia.org:8443/"_s);
    rejected("script", u"javascript:alert(1)"_s);
    rejected("file", u"file:///etc/passwd"_s);
    rejected("file on a known host", u"file://en.wikipedia.org/etc/passwd"_s);
    rejected("other scheme", u"smb://en.wikipedia.org/share"_s);
    rejected("no scheme", u"//en.wikipedia.org/wiki/A"_s);
    rejected("letters that look alike", u"https://en.wіkipedia.org/wiki/A"_s);
    rejected("trailing dot", u"https://en.wikipedia.org./wiki/A"_s);
    rejected("blank in the host", u"https://en.wikipedia.org /wiki/A"_s);
}

void TestLinkPolicy::allowed()
{
    QFETCH(QString, url);
    QFETCH(QString, opened);
    const WikiCatalogue catalogue;
    const std::optional<QUrl> result = LinkPolicy(catalogue).allowed(QUrl(url));
    QCOMPARE(result.value_or(QUrl()).toString(QUrl::FullyEncoded), opened);
}

QTEST_GUILESS_MAIN(TestLinkPolicy)
#include "tst_linkpolicy.moc"
