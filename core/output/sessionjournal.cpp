// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/sessionjournal.h"

#include "output/lostsessions.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace WikiMon {

SessionJournal::SessionJournal(Recorder::Format format, QObject *parent)
    : QObject(parent)
    , m_recorder(std::move(format), {}, this)
{
    connect(&m_recorder, &Recorder::stateChanged, this, [this](const RecordingState &state) {
        if (state.closedFiles != m_closedFiles) {
            m_closedFiles = state.closedFiles;
            dropOldest();
        }
    });
}

SessionJournal::~SessionJournal() = default;

bool SessionJournal::start(const QString &folder, qint64 now, qint64 fileBytes, qint64 maxBytes)
{
    end();
    QDir().mkpath(folder);
    m_maxBytes = maxBytes;
    m_isReplayed = false;
    RecordingOptions options;
    options.rotation = Rotation{.bytes = fileBytes};
    options.stem = LostSessions::FileStem;
    options.maxWaitingBytes = fileBytes / 4; // it is a copy of what the window has in memory
    // Another program that starts now may take the new folder for one that was left behind: once more then.
    constexpr int Tries = 3;
    for (int i = 0; i < Tries && !m_recorder.state().isRecording; ++i) {
        m_closedFiles = 0;
        if (makeFolder(folder, now + i)) {
            m_recorder.start(m_folder, options);
        }
    }
    if (!m_recorder.state().isRecording) {
        end();
    }
    return isKeeping();
}

// For the user's eyes alone. It must be new, and is locked before anything is in it.
bool SessionJournal::makeFolder(const QString &folder, qint64 now)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyy-MM-dd'T'HHmmss.zzz"_s);
    m_folder = folder + u'/' + LostSessions::FolderPrefix + time + u'-' + QString::number(getpid());
    const QByteArray name = QFile::encodeName(m_folder);
    m_lock.reset();
    if (mkdir(name.constData(), 0700) != 0) {
        return false;
    }
    m_lock.reset(open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!m_lock.isOpen() || flock(m_lock.get(), LOCK_EX | LOCK_NB) != 0) {
        m_lock.reset();
        return false;
    }
    return true;
}

void SessionJournal::end()
{
    m_recorder.stop();
    if (m_lock.isOpen()) {
        LostSessions::removeFolder(m_folder);
        m_lock.reset();
    }
}

void SessionJournal::add(const FeedBatchPtr &batch)
{
    if (!batch) {
        return;
    }
    if (!batch->changes.empty()) {
        m_isReplayed = batch->changes.front().source == FeedSource::Replay;
    }
    if (batch->changes.empty() || !m_isReplayed) {
        m_recorder.add(batch);
    }
}

void SessionJournal::addLost(const FeedGap &gap)
{
    if (!m_isReplayed) {
        m_recorder.addLost(gap);
    }
}

void SessionJournal::dropOldest()
{
    QList<QFileInfo> files = LostSessions::filesIn(m_folder);
    qint64 bytes = 0;
    for (const QFileInfo &file : files) {
        bytes += file.size();
    }
    while (bytes > m_maxBytes && files.size() > 1) { // the last is being written
        bytes -= files.constFirst().size();
        QFile::remove(files.constFirst().filePath());
        files.removeFirst();
    }
}

} // namespace WikiMon
