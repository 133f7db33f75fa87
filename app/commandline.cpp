// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "recordoptions.h"
#include "sourceoptions.h"
#include "streamoptions.h"
#include "streamplaces.h"
#include "wiki/wikicatalogue.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Option
{
    const char *names; // separated by blanks; the first is the one that help shows first
    const char *value; // what the value is called; null for a switch
    const char *help;
};

constexpr Option Options[] = {
    {"project", "PROJECT",
        QT_TRANSLATE_NOOP(
            "CommandLine", "The wikis' project: wikipedia, wiktionary, wikidata, commons… (wikipedia)")},
    {"lang", "LANG", QT_TRANSLATE_NOOP("CommandLine", "The wiki's language (en)")},
    {"wiki", "NAME", QT_TRANSLATE_NOOP("CommandLine", "A wiki by dbname, host or channel; may be repeated")},
    {"irc-server", "HOST[:PORT]",
        QT_TRANSLATE_NOOP("CommandLine", "The IRC server (irc.wikimedia.org:6667)")},
    {"source", "SOURCE",
        QT_TRANSLATE_NOOP(
            "CommandLine", "Where from: auto, irc, eventstreams, or another WikiMon's ws:// address (auto)")},
    {"eventstreams-url", "URL",
        QT_TRANSLATE_NOOP(
            "CommandLine", "The event stream (https://stream.wikimedia.org/v2/stream/recentchange)")},
    {"site", "FILE",
        QT_TRANSLATE_NOOP(
            "CommandLine", "Watch the MediaWiki sites that a JSON file describes, too; may be repeated")},
    {"port", "PORT",
        QT_TRANSLATE_NOOP("CommandLine", "Port for WebSocket clients; 0 takes any free one (9000)")},
    {"port-per-wiki", nullptr,
        QT_TRANSLATE_NOOP("CommandLine",
            "Give each wiki a port too, as WikiMon's public server: en 9000, de 9010, ru 9020…")},
    {"max-clients", "N",
        QT_TRANSLATE_NOOP("CommandLine", "How many WebSocket clients there may be at once (1024)")},
    {"max-clients-per-address", "N",
        QT_TRANSLATE_NOOP("CommandLine", "How many of them may come from one address (32)")},
    {"listen", "ADDRESS",
        QT_TRANSLATE_NOOP(
            "CommandLine", "Address for WebSocket clients; may be repeated (127.0.0.1 and ::1)")},
    {"token", "TOKEN", QT_TRANSLATE_NOOP("CommandLine", "Ask those who connect for this token")},
    {"token-file", "FILE",
        QT_TRANSLATE_NOOP("CommandLine", "The same with the token in a file, where nobody else sees it")},
    {"tls-cert", "FILE",
        QT_TRANSLATE_NOOP(
            "CommandLine", "Encrypt connections (wss) with this certificate; reloaded when it changes")},
    {"tls-key", "FILE", QT_TRANSLATE_NOOP("CommandLine", "The certificate's key, where it has its own file")},
    {"allow-origin", "SITE",
        QT_TRANSLATE_NOOP(
            "CommandLine", "Let web pages of this site connect, as https://example.org; may be repeated")},
    {"mask-ip", nullptr,
        QT_TRANSLATE_NOOP(
            "CommandLine", "Mask IP addresses in all that is served, recorded and converted (/16, /32)")},
    {"record", "FILE|FOLDER",
        QT_TRANSLATE_NOOP(
            "CommandLine", "Write every change to a file, or to files in a folder, as JSON lines")},
    {"record-rotate", "WHEN",
        QT_TRANSLATE_NOOP(
            "CommandLine", "When a new file begins: day, none or a size such as 500M (a folder: day)")},
    {"record-compress", "FORMAT",
        QT_TRANSLATE_NOOP("CommandLine", "Compress files that are closed: gz, zst or none (none)")},
    {"replay", "FILE",
        QT_TRANSLATE_NOOP(
            "CommandLine", "Play a recording or raw IRC lines from a file instead of connecting")},
    {"speed", "X",
        QT_TRANSLATE_NOOP("CommandLine", "Speed of the replay: 1 is real time, 0 as fast as it goes (1)")},
    {"convert", nullptr,
        QT_TRANSLATE_NOOP(
            "CommandLine", "Turn raw lines from standard input into JSON lines on standard output")},
    {"headless", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Run without a window")},
    {"geoip-db geoip_db", "FILE",
        QT_TRANSLATE_NOOP("CommandLine", "MaxMind DB file to place IP addresses with")},
    {"geoip-update-interval geoip_update_interval", "SECONDS",
        QT_TRANSLATE_NOOP("CommandLine", "How often to look for a newer database (30)")},
    {"debug", nullptr, QT_TRANSLATE_NOOP("CommandLine", "The same as --loglevel debug")},
    {"loglevel", "LEVEL", QT_TRANSLATE_NOOP("CommandLine", "debug, info, warning or error (info)")},
    {"version v", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Show the version and end")},
    {"help h", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Show this help and end")},
};

QString helpText()
{
    QString text = Words::tr("Usage: wikimon [options]") + u"\n\n"_s
        + Words::tr(
            "Shows Wikimedia's live changes in a window, serves them over WebSocket, records and replays "
            "them.")
        + u"\n\n"_s;
    constexpr int Column = 38;
    for (const Option &option : Options) {
        QStringList names;
        for (const QString &name : QString::fromLatin1(option.names).split(u' ')) {
            names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
        }
        QString line = u"  "_s + names.join(u", "_s);
        line += option.value ? u' ' + QString::fromLatin1(option.value) : QString();
        line = line.size() < Column ? line.leftJustified(Column) : line + u'\n' + QString(Column, u' ');
        text += line + Words::tr(option.help) + u'\n';
    }
    return text;
}

// Fills in a command line from the options, and stops at the first thing that is wrong.
class Reader
{
public:
    Reader(const QCommandLineParser &parser, const CatalogueMaker &catalogue, CommandLine &out)
        : m_parser(parser)
        , m_catalogue(catalogue)
        , m_out(out)
    {
    }

    bool read()
    {
        return readFiles() && readWikis() && readServer() && readSource() && readPort() && readListen()
            && readStream() && readSpeed() && readGeoInterval() && readLogLevel() && readRecording();
    }

private:
    bool fail(const QString &text)
    {
        m_out.mode = CommandLine::Mode::Error;
        m_out.text = text.simplified(); // one line, whatever was typed
        return false;
    }
    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }

    bool readWikis()
    {
        for (const QString &name : m_parser.values(u"wiki"_s)) {
            const Wiki *wiki = m_catalogue().find(name);
            if (!wiki) {
                return fail(Words::tr("There is no wiki called '%1'. Name it by dbname (dewiki), host "
                                      "(de.wikipedia.org) or channel (#de.wikipedia).")
                                .arg(name));
            }
            if (!m_out.wikis.contains(wiki->dbname)) {
                m_out.wikis.append(wiki->dbname);
            }
        }
        if (!has(u"project"_s) && !has(u"lang"_s)) {
            return true;
        }
        const QString project = has(u"project"_s) ? value(u"project"_s) : u"wikipedia"_s;
        const QString language = has(u"lang"_s) ? value(u"lang"_s) : u"en"_s;
        const Wiki *wiki = m_catalogue().byProjectAndLanguage(project, language);
        if (!wiki) {
            return fail(Words::tr("There is no wiki of the project '%1' in the language '%2'.")
                            .arg(project, language));
        }
        if (!m_out.wikis.contains(wiki->dbname)) {
            m_out.wikis.prepend(wiki->dbname);
        }
        return true;
    }

    bool readServer()
    {
        if (!has(u"irc-server"_s)) {
            return true;
        }
        const QString text = value(u"irc-server"_s);
        m_out.hasIrcServer = true;
        if (!parseServerAddress(text, m_out.service.ircHost, m_out.service.ircPort)) {
            return fail(
                Words::tr("'%1' is no IRC server. Write HOST or HOST:PORT, with a port from 1 to 65535.")
                    .arg(text));
        }
        return true;
    }

    bool readSource()
    {
        const SourceOptions options = readSourceOptions(m_parser, m_out.service.feed);
        m_out.hasSource = options.hasSource;
        m_out.hasEventStreamsUrl = options.hasEventStreamsUrl;
        m_out.sites = m_out.service.feed.sites;
        return options.error.isEmpty() || fail(options.error);
    }

    bool readPort()
    {
        if (!has(u"port"_s)) {
            return true;
        }
        bool ok = false;
        m_out.port = value(u"port"_s).toUShort(&ok);
        return ok
            || fail(Words::tr("'%1' is no port: it must be a number from 0 to 65535.").arg(value(u"port"_s)));
    }

    bool readListen()
    {
        if (!has(u"listen"_s)) {
            return true;
        }
        m_out.hasListenAddresses = true;
        m_out.service.listenAddresses.clear();
        for (const QString &text : m_parser.values(u"listen"_s)) {
            const QHostAddress address
                = text == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(text);
            if (address.isNull()) {
                return fail(Words::tr("'%1' is no IP address to listen on.").arg(text));
            }
            if (!m_out.service.listenAddresses.contains(address)) {
                m_out.service.listenAddresses.append(address);
            }
        }
        return true;
    }

    bool readStream()
    {
        const QString problem = readStreamOptions(m_parser, m_out);
        return problem.isEmpty() || fail(problem);
    }

    bool readFiles()
    {
        const std::pair<QString, QString *> files[] = {{u"record"_s, &m_out.recordPath},
            {u"replay"_s, &m_out.replayPath}, {u"geoip-db"_s, &m_out.service.geoDatabasePath}};
        for (const auto &[name, path] : files) {
            *path = value(name);
            if (has(name) && path->isEmpty()) {
                return fail(Words::tr("--%1 needs the name of a file.").arg(name));
            }
        }
        const QString replayed = QFileInfo(m_out.replayPath).canonicalFilePath();
        if (!replayed.isEmpty() && replayed == QFileInfo(m_out.recordPath).canonicalFilePath()) {
            return fail(Words::tr("'%1' can't be replayed and recorded to at once.").arg(m_out.replayPath));
        }
        return true;
    }

    bool readRecording()
    {
        const QString problem = readRecordOptions(m_parser, m_out.service.recording);
        m_out.hasPacking = has(u"record-compress"_s);
        return problem.isEmpty() || fail(problem);
    }

    bool readSpeed()
    {
        if (!has(u"speed"_s)) {
            return true;
        }
        bool ok = false;
        m_out.speed = value(u"speed"_s).toDouble(&ok);
        constexpr double Fastest = 1e6;
        return (ok && m_out.speed >= 0 && m_out.speed <= Fastest)
            || fail(
                Words::tr("'%1' is no speed: it must be a number from 0 to 1000000.").arg(value(u"speed"_s)));
    }

    bool readGeoInterval()
    {
        if (!has(u"geoip-update-interval"_s)) {
            return true;
        }
        bool ok = false;
        const int seconds = value(u"geoip-update-interval"_s).toInt(&ok);
        constexpr int Longest = 86400;
        m_out.service.geoUpdateIntervalSeconds = seconds;
        return (ok && seconds >= 1 && seconds <= Longest)
            || fail(Words::tr("'%1' is no interval: it must be a number of seconds from 1 to 86400.")
                        .arg(value(u"geoip-update-interval"_s)));
    }

    bool readLogLevel()
    {
        const QString level = has(u"loglevel"_s) ? value(u"loglevel"_s).toLower() : u"info"_s;
        static constexpr std::pair<const char *, QtMsgType> Levels[]
            = {{"debug", QtDebugMsg}, {"info", QtInfoMsg}, {"warning", QtWarningMsg}, {"warn", QtWarningMsg},
                {"error", QtCriticalMsg}, {"critical", QtCriticalMsg}};
        for (const auto &[name, type] : Levels) {
            if (level == QLatin1StringView(name)) {
                m_out.logLevel = has(u"debug"_s) ? QtDebugMsg : type;
                return true;
            }
        }
        return fail(Words::tr("'%1' is no log level. Write debug, info, warning or error.")
                        .arg(value(u"loglevel"_s)));
    }

    const QCommandLineParser &m_parser;
    const CatalogueMaker &m_catalogue;
    CommandLine &m_out;
};

} // namespace

CommandLine parseCommandLine(const QStringList &arguments, const CatalogueMaker &catalogue)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // "-port" is a slip
    for (const Option &option : Options) {
        parser.addOption(
            {QString::fromLatin1(option.names).split(u' '), QString(), QString::fromLatin1(option.value)});
    }
    CommandLine out;
    const auto fail = [&out](const QString &text) {
        out.mode = CommandLine::Mode::Error;
        out.text = text.simplified();
        return out;
    };
    if (!parser.parse(QStringList(u"wikimon"_s) + arguments)) {
        return fail(parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        out.mode = CommandLine::Mode::Help;
        out.text = helpText();
        return out;
    }
    if (parser.isSet(u"version"_s)) {
        out.mode = CommandLine::Mode::Version;
        out.text = u"WikiMon " WIKIMON_VERSION ""_s;
        return out;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return fail(Words::tr("'%1' is no option. See wikimon --help.")
                        .arg(parser.positionalArguments().constFirst()));
    }
    out.mode = parser.isSet(u"convert"_s) ? CommandLine::Mode::Convert
        : parser.isSet(u"headless"_s)     ? CommandLine::Mode::Headless
                                          : CommandLine::Mode::Window;
    out.service.masksStream = out.service.masksRecordings = parser.isSet(u"mask-ip"_s);
    if (Reader(parser, catalogue, out).read()) {
        if (const QString problem = readStreamPlaces(parser, out); !problem.isEmpty()) {
            return fail(problem);
        }
    }
    return out;
}

QList<Wiki> askedWikis(const CommandLine &commandLine, const CatalogueMaker &catalogue)
{
    QList<Wiki> wikis;
    for (const QString &dbname : commandLine.wikis) {
        wikis.append(*catalogue().byDbname(dbname));
    }
    for (const OwnSite &site : commandLine.sites) {
        wikis.append(site.wiki);
    }
    return wikis;
}

} // namespace WikiMon
