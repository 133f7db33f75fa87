// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/filedescriptor.h"

#include <QFileInfo>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <atomic>
#include <vector>

namespace WikiMon {

// What a session that was cut off holds.
struct LostSession
{
    qint64 changes = 0;
    qint64 tornLines = 0; // cut while they were written, or damaged since
    qint64 from = 0; // of the first and last change, milliseconds since 1970-01-01 UTC
    qint64 to = 0;
    QStringList wikis; // dbnames, in the order in which they came
    bool isWhole = true; // all of it could be read

    friend bool operator==(const LostSession &, const LostSession &) = default;
};

// The journals of sessions that did not end properly. Takes those that no running program has, and holds them
// so that no other one takes them as well. What was neither removed nor brought back is there again the next
// time. Any thread, one at a time; blocks.
class LostSessions
{
public:
    static constexpr QLatin1StringView FolderPrefix{"session-"};
    static inline const QString FileStem = QStringLiteral("journal");
    // Those that the user never wanted back pile up to this; then the oldest go.
    static constexpr qint64 MaxBytes = 512 << 20;
    static constexpr qsizetype MaxWikis = 16; // more are not named

    explicit LostSessions(qint64 maxBytes = MaxBytes) : m_maxBytes(maxBytes) { }
    // Lets go of what it holds.
    ~LostSessions() = default;
    Q_DISABLE_COPY_MOVE(LostSessions)

    // folder: of all journals.
    void take(const QString &folder);
    [[nodiscard]] bool isEmpty() const { return m_folders.empty(); }
    // Reads all of it: a second for a session of full length. cancel ends it early.
    [[nodiscard]] LostSession read(const std::atomic_bool &cancel) const;
    // Its files as one, whose path is returned; empty on failure: error() says why, and all is as it was.
    // cancel ends it early, as a failure.
    [[nodiscard]] QString join(const std::atomic_bool &cancel);
    // All of them. Nothing is held afterwards.
    void remove();
    void letGo() { m_folders.clear(); }
    [[nodiscard]] const QString &error() const { return m_error; }

    // A journal's files, oldest first.
    [[nodiscard]] static QList<QFileInfo> filesIn(const QString &folder);
    // With the files that are a journal's, and nothing else.
    static void removeFolder(const QString &folder);

private:
    struct Folder
    {
        QString path;
        FileDescriptor lock;
    };

    [[nodiscard]] QList<QFileInfo> files() const;
    void dropOldest();

    const qint64 m_maxBytes;
    std::vector<Folder> m_folders; // oldest first
    QString m_error;
};

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::LostSession)
