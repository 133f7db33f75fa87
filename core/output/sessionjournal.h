// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/filedescriptor.h"
#include "output/recorder.h"

#include <QObject>
#include <QString>

namespace WikiMon {

// Keeps the session on disk while it runs, so that it can be brought back when the program is killed: in a
// folder of its own that is locked as long as the program lives, in files of which the oldest go when they
// are too large together. Lives on the recorder's thread.
class SessionJournal : public QObject
{
    Q_OBJECT
public:
    // What the disk of a small machine can spare; a quarter of a million changes and more.
    static constexpr qint64 MaxBytes = 256 << 20;
    // What goes at once when that is reached.
    static constexpr qint64 FileBytes = 16 << 20;

    explicit SessionJournal(Recorder::Format format, QObject *parent = nullptr);
    // Leaves what it wrote: only end() says that the session ended well.
    ~SessionJournal() override;

    // folder: of all journals; made when it is not there. now: milliseconds since 1970-01-01 UTC. False when
    // nothing can be kept; then it does nothing.
    bool start(const QString &folder, qint64 now, qint64 fileBytes = FileBytes, qint64 maxBytes = MaxBytes);
    // The session ended well, or is not to be kept: removes all of it.
    void end();
    [[nodiscard]] bool isKeeping() const { return m_lock.isOpen(); }
    [[nodiscard]] const QString &folder() const { return m_folder; } // its own

    // Live changes alone: what is replayed is in a file already.
    void add(const WikiMon::FeedBatchPtr &batch);
    void flush() { m_recorder.flush(); }
    // Live changes that did not get here.
    void addLost(const WikiMon::FeedGap &gap);
    [[nodiscard]] const RecordingState &state() const { return m_recorder.state(); }

private:
    [[nodiscard]] bool makeFolder(const QString &folder, qint64 now);
    void dropOldest();

    Recorder m_recorder;
    FileDescriptor m_lock; // of the folder
    QString m_folder;
    qint64 m_maxBytes = MaxBytes;
    bool m_isReplayed = false; // what came last
    int m_closedFiles = 0; // when the oldest were dropped last
};

} // namespace WikiMon
