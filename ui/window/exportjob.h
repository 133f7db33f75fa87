// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/sessionexporter.h"
#include "session/matchset.h"

#include <QObject>

#include <memory>

class QThread;

namespace WikiMon {

class FilteredSession;
class SessionStore;

// Writes the changes that the session holds now to a file, without stopping the window: the window's thread
// copies them in small slices, as fast as the writing thread takes them. Lives on the window's thread.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    enum class Range : quint8 { Everything, Shown }; // all, or what the filter shows

    // The session must outlive the job.
    ExportJob(const FilteredSession &session, Range range, const QString &path, ExportFormat format,
        QObject *parent = nullptr);
    // Cancels and waits for the writer, which looks every few changes.
    ~ExportJob() override;

    void start();
    void cancel();
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] qint64 total() const { return m_end - m_begin; }

signals:
    void progressed(qint64 written, qint64 total);
    // missed: changes that the store dropped before they could be written.
    void finished(const WikiMon::ExportResult &result, qint64 missed);

private:
    struct Exchange;
    void fill();

    const SessionStore &m_store;
    const Range m_range;
    const MatchSet m_shown; // as of the start: the filter may change meanwhile
    ExportFormat m_format;
    QString m_path;
    qint64 m_begin; // sequence numbers, as in the store
    qint64 m_end;
    qint64 m_next;
    qint64 m_missed = 0;
    std::shared_ptr<Exchange> m_exchange;
    QThread *m_writer = nullptr;
};

} // namespace WikiMon
