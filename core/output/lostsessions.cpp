// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/lostsessions.h"

#include "base/linereader.h"
#include "feed/changereader.h"
#include "output/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// All files of a journal that were joined; it stands for them as soon as it is there.
constexpr QLatin1StringView JoinedName{"joined.jsonl"};
constexpr qint64 BlockSize = 256 * 1024;

void addWiki(std::string_view wiki, QStringList &wikis)
{
    if (wikis.size() < LostSessions::MaxWikis && !wiki.empty()) {
        const QString name = QString::fromUtf8(wiki.data(), static_cast<qsizetype>(wiki.size()));
        if (!wikis.contains(name)) {
            wikis.append(name);
        }
    }
}

void readFile(const QString &path, LostSession &session, const std::atomic_bool &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        session.isWhole = false;
        return;
    }
    LineReader reader(file);
    RecentChange change;
    std::string_view line;
    std::string lastWiki;
    for (auto result = reader.next(line); result != LineReader::Result::End && !cancel;
         result = reader.next(line)) {
        const ReadStatus status = result == LineReader::Result::Line && !line.empty()
            ? readChangeJson(line, change)
            : ReadStatus::NotJson;
        if (status == ReadStatus::Change) {
            session.from = session.changes == 0 ? change.timestamp : std::min(session.from, change.timestamp);
            session.to = std::max(session.to, change.timestamp);
            ++session.changes;
            if (change.view(change.wiki) != lastWiki) {
                lastWiki = change.view(change.wiki);
                addWiki(lastWiki, session.wikis);
            }
        } else if (status != ReadStatus::OtherRecord) {
            ++session.tornLines;
        }
    }
    session.isWhole = session.isWhole && file.error() == QFileDevice::NoError && !cancel;
}

// The error is left empty when it was cancelled.
bool append(const QString &path, AtomicFile &out, const std::atomic_bool &cancel, QString &error)
{
    QFile file(path);
    char last = '\n';
    if (file.open(QIODevice::ReadOnly)) {
        for (QByteArray block = file.read(BlockSize); !block.isEmpty(); block = file.read(BlockSize)) {
            if (cancel) {
                return false;
            }
            if (!out.write({block.constData(), static_cast<std::size_t>(block.size())})) {
                error = out.error();
                return false;
            }
            last = block.back();
        }
    }
    if (file.error() != QFileDevice::NoError) { // which looks like the end
        error = QCoreApplication::translate("CompressedFile", "%1 can't be read: %2.")
                    .arg(path, file.errorString());
        return false;
    }
    if (last != '\n' && !out.write("\n")) { // a torn line, which must not take the next one along
        error = out.error();
        return false;
    }
    return true;
}

} // namespace

QList<QFileInfo> LostSessions::filesIn(const QString &folder)
{
    const QDir dir(folder);
    const auto find = [&dir](const QString &pattern) {
        return dir.entryInfoList({pattern}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    };
    const QList<QFileInfo> joined = find(JoinedName);
    return joined.isEmpty() ? find(FileStem + u"-*.jsonl"_s) : joined;
}

void LostSessions::removeFolder(const QString &folder)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList(
        {FileStem + u"-*.jsonl"_s, JoinedName, u".wikimon-*.part"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile::remove(dir.filePath(name));
    }
    rmdir(QFile::encodeName(folder).constData());
}

void LostSessions::take(const QString &folder)
{
    m_folders.clear();
    const QDir dir(folder);
    const QStringList names = dir.entryList({FolderPrefix + u'*'}, QDir::Dirs | QDir::NoSymLinks, QDir::Name);
    for (const QString &name : names) {
        Folder one{dir.filePath(name), FileDescriptor()};
        one.lock.reset(
            open(QFile::encodeName(one.path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!one.lock.isOpen() || flock(one.lock.get(), LOCK_EX | LOCK_NB) != 0) {
            continue; // of a program that runs
        }
        const QList<QFileInfo> files = filesIn(one.path);
        if (std::ranges::all_of(files, [](const QFileInfo &file) { return file.size() == 0; })) {
            removeFolder(one.path);
        } else {
            m_folders.push_back(std::move(one));
        }
    }
    dropOldest();
}

void LostSessions::dropOldest()
{
    qint64 bytes = 0;
    auto keep = m_folders.end();
    while (keep != m_folders.begin()) {
        const QList<QFileInfo> files = filesIn(std::prev(keep)->path);
        for (const QFileInfo &file : files) {
            bytes += file.size();
        }
        if (bytes > m_maxBytes && keep != m_folders.end()) {
            break;
        }
        --keep;
    }
    std::for_each(m_folders.begin(), keep, [](const Folder &folder) { removeFolder(folder.path); });
    m_folders.erase(m_folders.begin(), keep);
}

QList<QFileInfo> LostSessions::files() const
{
    QList<QFileInfo> files;
    for (const Folder &folder : m_folders) {
        files += filesIn(folder.path);
    }
    return files;
}

LostSession LostSessions::read(const std::atomic_bool &cancel) const
{
    LostSession session;
    const QList<QFileInfo> all = files();
    for (const QFileInfo &file : all) {
        readFile(file.filePath(), session, cancel);
    }
    return session;
}

QString LostSessions::join(const std::atomic_bool &cancel)
{
    m_error.clear();
    const QList<QFileInfo> all = files();
    if (all.isEmpty()) {
        return {};
    }
    if (all.size() == 1) {
        return all.constFirst().filePath();
    }
    // In the last of the folders; ended before the others are gone, the next start would offer some twice, so
    // that they go at once.
    const QString path = m_folders.back().path + u'/' + JoinedName;
    AtomicFile joined;
    if (!joined.open(path)) {
        m_error = joined.error();
        return {};
    }
    for (const QFileInfo &file : all) {
        if (!append(file.filePath(), joined, cancel, m_error)) {
            return {};
        }
    }
    if (!joined.commit()) {
        m_error = joined.error();
        return {};
    }
    for (const QFileInfo &file : all) {
        if (file.filePath() != path) {
            QFile::remove(file.filePath());
        }
    }
    while (m_folders.size() > 1) {
        removeFolder(m_folders.front().path);
        m_folders.erase(m_folders.begin());
    }
    return path;
}

void LostSessions::remove()
{
    for (const Folder &folder : m_folders) {
        removeFolder(folder.path);
    }
    m_folders.clear();
}

} // namespace WikiMon
