// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/exportchoice.h"
#include "output/sessionexporter.h"
#include "window/exportrows.h"

#include <QObject>

#include <atomic>
#include <optional>

class QThread;

namespace WikiMon {

// Writes changes of the session to a file on a thread of its own, which reads the store as it goes: however
// many changes there are, no more than a few thousand are held back from being dropped. Lives on the window's
// thread.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    // The store must outlive the job.
    ExportJob(const SessionStore &store, ExportRows rows, const QString &path, ExportFormat format,
        QObject *parent = nullptr);
    // Cancels and waits for the writer, which looks every few changes.
    ~ExportJob() override;

    void start();
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] qint64 total() const { return m_rows.count(); }

signals:
    void progressed(qint64 written, qint64 total);
    // missed: changes that the store dropped before they could be written.
    void finished(const WikiMon::ExportResult &result, qint64 missed);

private:
    void run();

    const SessionStore &m_store;
    const ExportRows m_rows;
    const ExportFormat m_format;
    const QString m_path;
    std::atomic_bool m_isCancelled = false;
    QThread *m_writer = nullptr;
};

// What writing them in this format would come to, from a sample of them. For the store's thread.
[[nodiscard]] ExportEstimate estimateExport(
    const SessionStore &store, const ExportRows &rows, const ExportFormat &format);

// Milliseconds until all is written, judged by what was; nothing as long as it would be a guess. elapsed:
// since the start, milliseconds.
[[nodiscard]] std::optional<qint64> exportTimeLeft(qint64 written, qint64 total, qint64 elapsed);

} // namespace WikiMon
