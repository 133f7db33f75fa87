// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/appsettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

// More than we write in the worst case: filters saved and used last, each as long as a filter may be.
static constexpr qint64 LargestFile = 16 << 20;
static constexpr qsizetype LargestState = 64 * 1024; // of a window or a table

QString AppSettings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/wikimon.ini"_L1;
}

static bool isReadable(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return true;
    }
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile) {
        return false;
    }
    if (file.readAll().contains('\0')) {
        return false; // what a crash of the file system leaves
    }
    const QSettings settings(path, QSettings::IniFormat);
    return settings.status() == QSettings::NoError;
}

// Makes sure that a file of ours can be read, before anything is written to it. Returns where the damaged one
// went.
static QString putAsideIfDamaged(const QString &path)
{
    if (isReadable(path)) {
        return {};
    }
    const QString copy = path + ".damaged"_L1;
    QFile::remove(copy);
    return QFile::rename(path, copy) ? copy : QString();
}

static QString prepared(const QString &path, QString &damagedCopy)
{
    const QString chosen = path.isEmpty() ? AppSettings::defaultPath() : path;
    damagedCopy = putAsideIfDamaged(chosen);
    return chosen;
}

AppSettings::AppSettings(const QString &path)
    : m_settings(prepared(path, m_damagedCopy), QSettings::IniFormat)
{
}

int AppSettings::number(const QString &key, int lowest, int highest, int otherwise) const
{
    bool isNumber = false;
    const int value = m_settings.value(key).toString().toInt(&isNumber);
    return isNumber && value >= lowest && value <= highest ? value : otherwise;
}

QString AppSettings::text(const QString &key, qsizetype longest) const
{
    const QString value = m_settings.value(key).toString();
    return value.size() <= longest && !value.contains(QChar(0)) ? value : QString();
}

QByteArray AppSettings::bytes(const QString &key) const
{
    const QByteArray value = m_settings.value(key).toByteArray();
    return value.size() <= LargestState ? value : QByteArray();
}

QStringList AppSettings::dbnames(const QString &key, qsizetype most) const
{
    QStringList result = m_settings.value(key).toStringList();
    result.removeIf([](const QString &one) { return !WikiSets::isDbname(one); });
    result.removeDuplicates();
    return result.mid(0, most);
}

Preferences AppSettings::preferences() const
{
    const Preferences defaults;
    Preferences result;
    const QString host = text(u"irc/host"_s, 253);
    result.ircHost = isServerName(host) ? host : defaults.ircHost;
    result.ircPort = quint16(number(u"irc/port"_s, 1, 65535, defaults.ircPort));
    result.streamPort = quint16(number(u"stream/port"_s, 0, 65535, defaults.streamPort));
    result.servesAtStart = number(u"stream/atStart"_s, 0, 1, 0) == 1;
    result.masksAddresses = number(u"privacy/maskAddresses"_s, 0, 1, 0) == 1;
    result.theme = static_cast<ThemeChoice>(
        number(u"appearance/theme"_s, 0, int(ThemeChoice::HighContrast), int(defaults.theme)));
    result.hasMotion = number(u"appearance/motion"_s, 0, 1, 1) == 1;
    // A file may come from a larger machine.
    result.memoryLimit
        = std::min(number(u"session/memoryLimit"_s, LeastMemoryLimit, 64 * 1024, defaults.memoryLimit),
            mostMemoryLimit());
    result.geoDatabasePath = text(u"geo/database"_s, LongestPath);
    result.recording = recordingPreferences();
    readFeed(result);
    readStream(result);
    return result;
}

void AppSettings::setPreferences(const Preferences &preferences)
{
    m_settings.setValue(u"irc/host"_s, preferences.ircHost);
    m_settings.setValue(u"irc/port"_s, preferences.ircPort);
    m_settings.setValue(u"stream/port"_s, preferences.streamPort);
    m_settings.setValue(u"stream/atStart"_s, int(preferences.servesAtStart));
    m_settings.setValue(u"privacy/maskAddresses"_s, int(preferences.masksAddresses));
    m_settings.setValue(u"appearance/theme"_s, int(preferences.theme));
    m_settings.setValue(u"appearance/motion"_s, int(preferences.hasMotion));
    m_settings.setValue(u"session/memoryLimit"_s, preferences.memoryLimit);
    m_settings.setValue(u"geo/database"_s, preferences.geoDatabasePath);
    writeRecording(preferences.recording);
    writeFeed(preferences.feed);
    writeStream(preferences.stream);
}

QStringList AppSettings::favourites() const
{
    return dbnames(u"wikis/favourites"_s, MostFavourites);
}

void AppSettings::setFavourites(const QStringList &dbnames)
{
    m_settings.setValue(u"wikis/favourites"_s, dbnames.mid(0, MostFavourites));
}

QStringList AppSettings::recents() const
{
    return dbnames(u"wikis/recent"_s, MostRecents);
}

void AppSettings::addRecent(const QString &dbname)
{
    QStringList all = recents();
    all.removeAll(dbname);
    all.prepend(dbname);
    m_settings.setValue(u"wikis/recent"_s, all.mid(0, MostRecents));
}

QStringList AppSettings::lastWikis() const
{
    return dbnames(u"wikis/last"_s, WikiSets::MostWikis);
}

void AppSettings::setLastWikis(const QStringList &dbnames)
{
    m_settings.setValue(u"wikis/last"_s, dbnames);
}

QList<WikiGroup> AppSettings::wikiSets() const
{
    return WikiSets::fromStrings(m_settings.value(u"wikis/sets"_s).toStringList());
}

void AppSettings::setWikiSets(const QList<WikiGroup> &sets)
{
    m_settings.setValue(u"wikis/sets"_s, WikiSets::toStrings(sets));
}

QByteArray AppSettings::windowGeometry() const
{
    return bytes(u"window/geometry"_s);
}

QByteArray AppSettings::windowState() const
{
    return bytes(u"window/state"_s);
}

void AppSettings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
    m_settings.setValue(u"window/state"_s, state);
}

QByteArray AppSettings::tableState() const
{
    return bytes(u"table/state"_s);
}

void AppSettings::setTableState(const QByteArray &state)
{
    m_settings.setValue(u"table/state"_s, state);
}

int AppSettings::textPercent() const
{
    return number(u"appearance/textPercent"_s, Theme::MinimumTextPercent, Theme::MaximumTextPercent, 100);
}

void AppSettings::setTextPercent(int percent)
{
    m_settings.setValue(u"appearance/textPercent"_s, percent);
}

int AppSettings::replaySpeed() const
{
    return number(u"replay/speed"_s, 0, 1000, DefaultReplaySpeed);
}

void AppSettings::setReplaySpeed(int speed)
{
    m_settings.setValue(u"replay/speed"_s, speed);
}

bool AppSettings::opensAsReplay() const
{
    return number(u"replay/opens"_s, 0, 1, 0) == 1;
}

void AppSettings::setOpensAsReplay(bool isReplay)
{
    m_settings.setValue(u"replay/opens"_s, isReplay ? 1 : 0);
}

ExportKind AppSettings::exportKind() const
{
    return static_cast<ExportKind>(number(u"export/kind"_s, 0, int(ExportKind::Count) - 1, 0));
}

void AppSettings::setExportKind(ExportKind kind)
{
    m_settings.setValue(u"export/kind"_s, int(kind));
}

QStringList AppSettings::recentRecordings() const
{
    QStringList paths;
    const QStringList stored = m_settings.value(u"files/recordings"_s).toStringList();
    for (const QString &path : stored) {
        const bool isPath = path.startsWith(u'/') && path.size() <= LongestPath && !path.contains(QChar(0));
        if (isPath && !paths.contains(path) && paths.size() < MostRecordings) {
            paths.append(path);
        }
    }
    return paths;
}

void AppSettings::addRecentRecording(const QString &path)
{
    QStringList paths = recentRecordings();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(u"files/recordings"_s, QStringList(paths.mid(0, MostRecordings)));
}

void AppSettings::removeRecentRecording(const QString &path)
{
    QStringList paths = recentRecordings();
    paths.removeAll(path);
    m_settings.setValue(u"files/recordings"_s, paths);
}

void AppSettings::clearRecentRecordings()
{
    m_settings.remove(u"files/recordings"_s);
}

QString AppSettings::lastFolder() const
{
    const QString folder = text(u"files/folder"_s, LongestPath);
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void AppSettings::setLastFolder(const QString &path)
{
    m_settings.setValue(u"files/folder"_s, path);
}

bool AppSettings::wasAskedAboutAddresses() const
{
    return number(u"privacy/asked"_s, 0, 1, 0) == 1;
}

void AppSettings::setAskedAboutAddresses()
{
    m_settings.setValue(u"privacy/asked"_s, 1);
}

bool AppSettings::isOldestFirst() const
{
    return number(u"table/oldestFirst"_s, 0, 1, 0) == 1;
}

void AppSettings::setOldestFirst(bool isOn)
{
    m_settings.setValue(u"table/oldestFirst"_s, int(isOn));
}

bool AppSettings::isGrouped() const
{
    return number(u"table/grouped"_s, 0, 1, 0) == 1;
}

void AppSettings::setGrouped(bool isOn)
{
    m_settings.setValue(u"table/grouped"_s, int(isOn));
}

QByteArray AppSettings::mapState() const
{
    return bytes(u"map/state"_s);
}

void AppSettings::setMapState(const QByteArray &state)
{
    if (!state.isEmpty()) {
        m_settings.setValue(u"map/state"_s, state);
    }
}

QStringList AppSettings::filterHistory() const
{
    return m_settings.value(u"filter/history"_s).toStringList().mid(0, FilterHistory::MostEntries);
}

void AppSettings::setFilterHistory(const QStringList &expressions)
{
    m_settings.setValue(u"filter/history"_s, expressions);
}

QList<SavedFilter> AppSettings::savedFilters() const
{
    return WikiMon::savedFilters(m_settings.value(u"filter/saved"_s).toStringList());
}

void AppSettings::setSavedFilters(const QList<SavedFilter> &filters)
{
    m_settings.setValue(u"filter/saved"_s, toStrings(filters));
}

QString AppSettings::siblingPath(const QString &name) const
{
    return QFileInfo(m_settings.fileName()).dir().filePath(name);
}

} // namespace WikiMon
