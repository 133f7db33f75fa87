// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/exportchoice.h"
#include "dialogs/preferences.h"
#include "filter/filterhistory.h"
#include "wikis/wikisets.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace WikiMon {

// What the window remembers between runs. Every value is checked when it is read: a wrong one counts as its
// default. A file that can't be read at all is put aside under another name, not overwritten.
class AppSettings
{
public:
    static constexpr int MostRecents = 8;
    static constexpr int MostRecordings = 8;
    static constexpr int MostFavourites = 200; // more is no longer a choice
    static constexpr int DefaultReplaySpeed = 10;

    // path: an INI file; empty for the usual place.
    explicit AppSettings(const QString &path = QString());

    // Where a damaged file was put aside at the start; empty when all was well.
    [[nodiscard]] QString damagedCopy() const { return m_damagedCopy; }
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    [[nodiscard]] QStringList favourites() const; // dbnames
    void setFavourites(const QStringList &dbnames);
    [[nodiscard]] QStringList recents() const;
    // Puts it first.
    void addRecent(const QString &dbname);
    [[nodiscard]] QStringList lastWikis() const;
    void setLastWikis(const QStringList &dbnames);
    [[nodiscard]] QList<WikiGroup> wikiSets() const;
    void setWikiSets(const QList<WikiGroup> &sets);

    [[nodiscard]] QByteArray windowGeometry() const;
    [[nodiscard]] QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);
    // Opaque: the table's own.
    [[nodiscard]] QByteArray tableState() const;
    void setTableState(const QByteArray &state);

    // Whether the user has said if addresses are to be masked.
    [[nodiscard]] bool wasAskedAboutAddresses() const;
    void setAskedAboutAddresses();
    [[nodiscard]] bool isOldestFirst() const; // the table's order
    void setOldestFirst(bool isOn);
    [[nodiscard]] bool isGrouped() const; // the table's rows
    void setGrouped(bool isOn);
    // Opaque: the map's own.
    [[nodiscard]] QByteArray mapState() const;
    void setMapState(const QByteArray &state);
    [[nodiscard]] QStringList filterHistory() const;
    void setFilterHistory(const QStringList &expressions);
    [[nodiscard]] QList<SavedFilter> savedFilters() const;
    void setSavedFilters(const QList<SavedFilter> &filters);
    // A file of this name beside the settings.
    [[nodiscard]] QString siblingPath(const QString &name) const;

    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    [[nodiscard]] int replaySpeed() const; // times real time; 0 as fast as it goes
    void setReplaySpeed(int speed);
    [[nodiscard]] bool opensAsReplay() const; // a recording, chosen last
    void setOpensAsReplay(bool isReplay);
    [[nodiscard]] ExportKind exportKind() const; // chosen last
    void setExportKind(ExportKind kind);
    // Absolute paths, the last one first.
    [[nodiscard]] QStringList recentRecordings() const;
    void addRecentRecording(const QString &path);
    void removeRecentRecording(const QString &path);
    void clearRecentRecordings();
    [[nodiscard]] QString lastFolder() const; // of file dialogs
    void setLastFolder(const QString &path);

private:
    [[nodiscard]] RecordingPreferences recordingPreferences() const;
    [[nodiscard]] int number(const QString &key, int lowest, int highest, int otherwise) const;
    [[nodiscard]] QString text(const QString &key, qsizetype longest) const;
    [[nodiscard]] QByteArray bytes(const QString &key) const;
    static constexpr qsizetype LongestPath = 4096;

    void readFeed(Preferences &preferences) const;
    void readStream(Preferences &preferences) const;
    void writeFeed(const FeedPreferences &feed);
    void writeStream(const StreamPreferences &stream);
    void writeRecording(const RecordingPreferences &recording);
    [[nodiscard]] QStringList dbnames(const QString &key, qsizetype most) const;

    QString m_damagedCopy; // first: set while m_settings is made
    mutable QSettings m_settings;
};

} // namespace WikiMon
