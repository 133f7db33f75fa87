// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLines = 400;

// What a folder of core may include besides itself; `service` joins everything.
const QHash<QString, QSet<QString>> &coreArrows()
{
    static const QHash<QString, QSet<QString>> arrows{
        {u"base"_s, {}},
        {u"text"_s, {u"base"_s}},
        {u"irc"_s, {u"base"_s, u"feed"_s}},
        {u"feed"_s, {u"base"_s, u"text"_s, u"irc"_s, u"wiki"_s, u"geo"_s}},
        {u"wiki"_s, {u"base"_s}},
        {u"geo"_s, {u"base"_s, u"feed"_s}},
        {u"session"_s, {u"base"_s, u"text"_s, u"feed"_s, u"wiki"_s, u"geo"_s}},
        {u"output"_s, {u"base"_s, u"feed"_s, u"geo"_s, u"session"_s, u"wiki"_s}},
        {u"service"_s,
            {u"base"_s, u"text"_s, u"irc"_s, u"feed"_s, u"wiki"_s, u"geo"_s, u"session"_s, u"output"_s}},
    };
    return arrows;
}

// The Qt modules a layer may use. What is in none of them is not used at all.
const QStringList CoreModules{u"QtCore"_s, u"QtNetwork"_s, u"QtWebSockets"_s, u"QtPositioning"_s};
const QStringList UiModules{
    u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtConcurrent"_s, u"QtDBus"_s, u"QtPositioning"_s};
// An address is a value that a window may show; every other header of QtNetwork leads to a socket.
const QStringList UiExceptions{u"QHostAddress"_s};

struct Source
{
    QString path; // from the top of the tree: "core/feed/feedline.cpp"
    QByteArray text;
};

struct Include
{
    QString name;
    bool quoted = false;
};

QList<Include> includesOf(const QByteArray &text)
{
    QList<Include> out;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray trimmed = line.simplified();
        if (!trimmed.startsWith("#include") && !trimmed.startsWith("# include")) {
            continue;
        }
        const qsizetype open = trimmed.indexOf(trimmed.contains('<') ? '<' : '"');
        const qsizetype close = trimmed.indexOf(trimmed.contains('<') ? '>' : '"', open + 1);
        if (open >= 0 && close > open) {
            out.append({QString::fromUtf8(trimmed.sliced(open + 1, close - open - 1)), trimmed[open] == '"'});
        }
    }
    return out;
}

bool isQtHeader(const QString &name)
{
    return name.startsWith(u'Q') || (name.startsWith(u'q') && name.endsWith(".h"_L1));
}

bool isInModules(const QString &header, const QStringList &modules)
{
    return std::any_of(modules.begin(), modules.end(), [&header](const QString &module) {
        return QFile::exists(QStringLiteral(WIKIMON_QT_HEADERS "/") + module + u'/' + header);
    });
}

// Null, or why this include does not belong into that file.
QString complaintAbout(const Include &include, const QString &path)
{
    const QString layer = path.section(u'/', 0, 0);
    const QString folder = path.section(u'/', 1, 1);
    const QString target = include.name.section(u'/', 0, 0);
    const bool inFolder = include.name.contains(u'/');
    if (!include.quoted) {
        if (layer == "ui"_L1 && include.name.endsWith("socket.h"_L1)) {
            return u"a window never sees a socket"_s;
        }
        if (!isQtHeader(include.name)) {
            return {};
        }
        if (inFolder) {
            return u"Qt headers go without their module"_s;
        }
        if (layer == "core"_L1 && !isInModules(include.name, CoreModules)) {
            return u"core uses %1 only"_s.arg(CoreModules.join(u", "));
        }
        if (layer == "ui"_L1 && !isInModules(include.name, UiModules)
            && !UiExceptions.contains(include.name)) {
            return u"ui uses %1 only"_s.arg(UiModules.join(u", "));
        }
        return {};
    }
    if (include.name.endsWith(".moc"_L1) || layer == "app"_L1) {
        return {};
    }
    if (!inFolder || target == ".."_L1) {
        return u"includes name their folder from the layer's root"_s;
    }
    if (layer == "core"_L1 && !coreArrows().contains(target)) {
        return u"core knows nothing but itself"_s;
    }
    if (layer == "core"_L1 && target != folder && !coreArrows().value(folder).contains(target)) {
        return u"core/%1 does not know core/%2"_s.arg(folder, target);
    }
    return {};
}

QStringList complaintsAbout(const Source &source)
{
    QStringList out;
    const auto complain = [&](const QString &what) { out.append(source.path + u": " + what); };
    const QList<QByteArray> lines = source.text.split('\n');
    if (lines.size() < 3 || !lines[0].startsWith("// SPDX-FileCopyrightText: ")
        || lines[1] != "// SPDX-License-Identifier: MIT") {
        complain(u"the two SPDX lines are not on top"_s);
    }
    if (lines.size() - 1 > MaxLines) {
        complain(u"%1 lines, over %2"_s.arg(lines.size() - 1).arg(MaxLines));
    }
    if (source.path.endsWith(".h"_L1) && !source.text.contains("\n#pragma once\n")) {
        complain(u"no #pragma once"_s);
    }
    if (source.path.startsWith("tests/"_L1)) {
        return out;
    }
    for (const Include &include : includesOf(source.text)) {
        const QString complaint = complaintAbout(include, source.path);
        if (!complaint.isEmpty()) {
            complain(u"includes %1, but %2"_s.arg(include.name, complaint));
        }
    }
    return out;
}

QList<Source> sourcesBelow(const QString &folder)
{
    QList<Source> out;
    const QDir top(WikiMon::Test::sourceDir());
    QDirIterator it(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("can't read %s", qPrintable(file.fileName()));
        }
        out.append({top.relativeFilePath(file.fileName()), file.readAll()});
    }
    return out;
}

} // namespace

// Holds the sources against the layers: app -> ui -> core, and the arrows between core's folders.
class tst_Layers : public QObject
{
    Q_OBJECT

private slots:
    void tree_data();
    void tree();
    void ownHeaderFirst();
    void violations_data();
    void violations();
    void violatedFrame();
};

void tst_Layers::tree_data()
{
    QTest::addColumn<int>("leastFiles");
    QTest::newRow("core") << 20;
    QTest::newRow("ui") << 2;
    QTest::newRow("app") << 0;
    QTest::newRow("tests") << 3;
}

void tst_Layers::tree()
{
    QFETCH(int, leastFiles);
    const QList<Source> sources = sourcesBelow(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(sources.size() >= leastFiles);
    QStringList complaints;
    for (const Source &source : sources) {
        complaints += complaintsAbout(source);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void tst_Layers::ownHeaderFirst()
{
    for (const QString &layer : {u"core"_s, u"ui"_s}) {
        const QDir root(QDir(WikiMon::Test::sourceDir()).filePath(layer));
        for (const Source &source : sourcesBelow(layer)) {
            const QString header = source.path.section(u'/', 1).replace(u".cpp"_s, u".h"_s);
            const QList<Include> includes = includesOf(source.text);
            if (source.path.endsWith(".cpp"_L1) && root.exists(header)) {
                QVERIFY2(!includes.isEmpty() && includes.first().name == header, qPrintable(source.path));
            }
        }
    }
}

void tst_Layers::violations_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("include");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char *name, const QString &path, const char *include, bool allowed) {
        QTest::newRow(name) << path << QByteArray(include) << allowed;
    };
    row("base alone", u"core/base/a.cpp"_s, "#include \"base/textrange.h\"", true);
    row("base to feed", u"core/base/a.cpp"_s, "#include \"feed/recentchange.h\"", false);
    row("feed to wiki", u"core/feed/a.cpp"_s, "#include \"wiki/wiki.h\"", true);
    row("wiki to feed", u"core/wiki/a.cpp"_s, "#include \"feed/feedline.h\"", false);
    row("session to output", u"core/session/a.cpp"_s, "#include \"output/recorder.h\"", false);
    row("output to session", u"core/output/a.cpp"_s, "#include \"session/sessionstore.h\"", true);
    row("service to all", u"core/service/a.cpp"_s, "#include \"irc/ircclient.h\"", true);
    row("core to ui", u"core/feed/a.cpp"_s, "#include \"theme/colortokens.h\"", false);
    row("without a folder", u"core/feed/a.cpp"_s, "#include \"feedline.h\"", false);
    row("the way round", u"core/feed/a.cpp"_s, "#include \"../wiki/wiki.h\"", false);
    row("indented", u"core/base/a.cpp"_s, "  #  include  \"feed/recentchange.h\"", false);
    row("a comment on it", u"core/base/a.cpp"_s, "// #include \"feed/recentchange.h\"", true);
    row("core with a widget", u"core/feed/a.cpp"_s, "#include <QWidget>", false);
    row("core with a colour", u"core/feed/a.cpp"_s, "#include <QColor>", false);
    row("core with an icon", u"core/geo/a.h"_s, "#include <qicon.h>", false);
    row("core with an application", u"core/service/a.cpp"_s, "#include <QApplication>", false);
    row("core with a socket", u"core/irc/a.cpp"_s, "#include <QTcpSocket>", true);
    row("core with a module's name", u"core/irc/a.cpp"_s, "#include <QtCore/QString>", false);
    row("core with the language's", u"core/irc/a.cpp"_s, "#include <vector>", true);
    row("ui with a socket", u"ui/window/a.cpp"_s, "#include <QTcpSocket>", false);
    row("ui with a WebSocket", u"ui/window/a.cpp"_s, "#include <QWebSocket>", false);
    row("ui with http", u"ui/window/a.cpp"_s, "#include <QNetworkAccessManager>", false);
    row("ui with POSIX sockets", u"ui/window/a.cpp"_s, "#include <sys/socket.h>", false);
    row("ui with an address", u"ui/window/a.cpp"_s, "#include <QHostAddress>", true);
    row("ui to core", u"ui/window/a.cpp"_s, "#include \"feed/recentchange.h\"", true);
    row("app to anything", u"app/main.cpp"_s, "#include <QApplication>\n#include \"commandline.h\"", true);
    row("400 lines", u"app/main.cpp"_s, QByteArray(397, '\n').constData(), true);
    row("401 lines", u"app/main.cpp"_s, QByteArray(398, '\n').constData(), false);
}

void tst_Layers::violations()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, include);
    QFETCH(bool, allowed);
    const QByteArray top
        = "// SPDX-FileCopyrightText: 2026 X\n// SPDX-License-Identifier: MIT\n#pragma once\n";
    QCOMPARE(complaintsAbout({path, top + include}).size(), allowed ? 0 : 1);
}

void tst_Layers::violatedFrame()
{
    const QByteArray top = "// SPDX-FileCopyrightText: 2026 X\n// SPDX-License-Identifier: MIT\n";
    const QByteArray once = "#pragma once\n";
    QCOMPARE(complaintsAbout({u"core/base/a.h"_s, top + once}).size(), 0);
    QCOMPARE(complaintsAbout({u"core/base/a.h"_s, top}).size(), 1);
    QCOMPARE(complaintsAbout({u"core/base/a.cpp"_s, top}).size(), 0);
    QCOMPARE(complaintsAbout({u"core/base/a.h"_s, once + top}).size(), 2);
    QCOMPARE(complaintsAbout({u"tests/base/a.cpp"_s, {}}).size(), 1);
}

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_layers.moc"
