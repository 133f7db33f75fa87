// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/diagnosticsview.h"

#include "service/service.h"
#include "table/displaytext.h"
#include "window/diagnosticslog.h"
#include "window/livesession.h"
#include "window/statetexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

#include <ranges>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// Gives the texts their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Diagnostics)
};

} // namespace

static QString timeOf(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

static QList<Diagnostics::Event> gatherEvents(const DiagnosticsLog &log, const QLocale &locale)
{
    QList<Diagnostics::Event> events;
    auto gap = log.gaps().rbegin();
    const auto addGaps = [&](qint64 after) {
        for (; gap != log.gaps().rend() && gap->to >= after; ++gap) {
            events.append({timeOf(gap->to), displayText(StateTexts::gap(*gap, locale)), {}});
        }
    };
    for (const RejectedLine &line : log.lines() | std::views::reverse) {
        addGaps(line.timestamp);
        const std::string_view raw(line.raw.constData(), static_cast<std::size_t>(line.raw.size()));
        events.append({timeOf(line.timestamp), displayText(line.reason), displayText(raw)});
    }
    addGaps(0);
    return events;
}

Diagnostics gatherDiagnostics(const Service &service, const LiveSession &session, const DiagnosticsLog &log,
    qint64 now, const QLocale &locale)
{
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    const StreamState &stream = service.streamState();
    const RecordingState &recording = service.recordingState();
    const QString geo = StateTexts::geo(service.geoState(), now, locale);
    const QString recordingText = StateTexts::recording(recording, locale);
    Diagnostics result;
    result.facts = {
        {Words::tr("Feed"),
            StateTexts::source(
                service.sourceState(), {now, session.lastChange(), session.replayed()}, locale)},
        {Words::tr("Reconnects"), number(service.sourceState().reconnects)},
        {Words::tr("Changes kept"), number(session.store().size())},
        {Words::tr("Memory used"),
            locale.formattedDataSize(session.store().memoryUsed(), 1, QLocale::DataSizeSIFormat)},
        {Words::tr("Changes dropped"), number(session.lost())},
        {Words::tr("Lines rejected"), number(log.rejectedCount())},
        {Words::tr("Gaps of the feed"), number(log.gapCount())},
        {Words::tr("Location data"), geo.isEmpty() ? Words::tr("not opened yet") : geo},
        {Words::tr("Stream"), stream.isWanted ? StateTexts::stream(stream, locale) : Words::tr("off")},
        {Words::tr("Messages sent"), number(stream.sentMessages)},
        {Words::tr("Clients let go, too slow"), number(stream.letGoClients)},
        {Words::tr("Clients refused"), number(stream.refusedClients)},
        {Words::tr("Recording"), recordingText.isEmpty() ? Words::tr("off") : recordingText},
        {Words::tr("Changes recorded"), number(recording.writtenChanges)},
    };
    result.events = gatherEvents(log, locale);
    return result;
}

void showDiagnostics(const Service &service, const LiveSession &session, DiagnosticsLog &log, QWidget *window)
{
    DiagnosticsDialog dialog(window);
    const auto refresh = [&] {
        dialog.showDiagnostics(
            gatherDiagnostics(service, session, log, QDateTime::currentMSecsSinceEpoch(), window->locale()));
    };
    QTimer timer; // a flood of rejected lines is not drawn one by one
    timer.setInterval(1s);
    QObject::connect(&timer, &QTimer::timeout, &dialog, refresh);
    timer.start();
    refresh();
    dialog.exec();
}

} // namespace WikiMon
