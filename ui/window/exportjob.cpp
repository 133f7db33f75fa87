// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/exportjob.h"

#include "session/sessionstore.h"

#include <QThread>

#include <utility>

namespace WikiMon {

// Changes that are read from one look at the store: rare enough to cost nothing, often enough that what the
// store drops is not kept alive.
static constexpr qint64 ChangesPerLook = 4096;

static constexpr qint64 ShortestJudged = 700; // milliseconds: before, the rate says little

namespace {

// Reads the rows one after another; for the writing thread.
class RowReader
{
public:
    RowReader(const SessionStore &store, const ExportRows &rows)
        : m_store(store)
        , m_rows(rows)
        , m_at(rows.first())
        , m_nextLook(rows.first())
    {
    }

    bool next(RecentChange &change)
    {
        while ((m_at = m_rows.next(m_at)) < m_rows.end()) {
            if (m_at >= m_nextLook) {
                m_snapshot = m_store.snapshot();
                m_nextLook = m_at + ChangesPerLook;
            }
            const qint64 sequence = m_at++;
            if (sequence >= m_snapshot.first() && sequence < m_snapshot.end()) {
                m_snapshot.fill(sequence, change);
                return true;
            }
            ++m_missed;
        }
        return false;
    }

    [[nodiscard]] qint64 missed() const { return m_missed; }

private:
    const SessionStore &m_store;
    const ExportRows &m_rows;
    StoreSnapshot m_snapshot;
    qint64 m_at;
    qint64 m_nextLook;
    qint64 m_missed = 0;
};

} // namespace

ExportJob::ExportJob(
    const SessionStore &store, ExportRows rows, const QString &path, ExportFormat format, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_rows(std::move(rows))
    , m_format(std::move(format))
    , m_path(path)
{
}

ExportJob::~ExportJob()
{
    cancel();
    if (m_writer) {
        m_writer->wait();
    }
}

void ExportJob::start()
{
    m_writer = QThread::create([this] { run(); });
    m_writer->setParent(this);
    m_writer->setObjectName(QStringLiteral("export"));
    m_writer->start(QThread::LowPriority);
}

// On the writer's thread.
void ExportJob::run()
{
    RowReader reader(m_store, m_rows);
    const auto next = [&reader](RecentChange &change) { return reader.next(change); };
    const auto progress = [this](qint64 written) {
        QMetaObject::invokeMethod(
            this, [this, written] { emit progressed(written, total()); }, Qt::QueuedConnection);
    };
    const ExportResult result = SessionExporter::write(m_path, m_format, next, progress, m_isCancelled);
    QMetaObject::invokeMethod(
        this, [this, result, missed = reader.missed()] { emit finished(result, missed); },
        Qt::QueuedConnection);
}

ExportEstimate estimateExport(const SessionStore &store, const ExportRows &rows, const ExportFormat &format)
{
    std::string text;
    qint64 taken = 0;
    qint64 looked = 0;
    RecentChange change;
    for (const qint64 sequence : rows.sample()) {
        if (sequence < store.first() || sequence >= store.end()) {
            continue; // dropped since
        }
        ++looked;
        store.fill(sequence, change);
        taken += format.append(change, text) ? 1 : 0;
    }
    const double scale = looked > 0 ? double(rows.count()) / double(looked) : 0;
    const auto scaled = [scale](qint64 value) { return qRound64(double(value) * scale); };
    const qint64 changes = scaled(taken);
    const auto frame = std::ssize(format.start) + std::ssize(format.end)
        + std::ssize(format.separator) * std::max<qint64>(changes - 1, 0);
    return {frame + scaled(std::ssize(text)), changes};
}

std::optional<qint64> exportTimeLeft(qint64 written, qint64 total, qint64 elapsed)
{
    if (written <= 0 || written >= total || elapsed < ShortestJudged) {
        return std::nullopt;
    }
    return qRound64(double(elapsed) * double(total - written) / double(written));
}

} // namespace WikiMon
