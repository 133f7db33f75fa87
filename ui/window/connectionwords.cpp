// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// The state and the feed's own tables; the others are in connectionlosses.cpp.
#include "window/connectionwords.h"

#include "table/displaytext.h"
#include "widgets/datasize.h"
#include "widgets/plaintext.h"
#include "window/diagnosticslog.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace WikiMon::ConnectionWords {

namespace {

// Gives the texts their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::ConnectionWords)
};

} // namespace

static QString dateTime(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

static QString clock(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(u"HH:mm:ss"_s);
}

// One decimal where it says something.
static QString rate(double perMinute, const QLocale &locale)
{
    return perMinute > 0 && perMinute < 10 ? locale.toString(perMinute, 'f', 1)
                                           : locale.toString(qRound64(perMinute));
}

static QString kindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::None:
        return Words::tr("none");
    case SourceKind::Irc:
        return Words::tr("IRC");
    case SourceKind::EventStreams:
        return Words::tr("EventStreams");
    case SourceKind::WebSocket:
        return Words::tr("another WikiMon");
    case SourceKind::Replay:
        return Words::tr("a recording");
    }
    return {};
}

static QString sourceName(const SourceState &state)
{
    const QString name = kindName(state.kind);
    const bool isLive = state.kind == SourceKind::Irc || state.kind == SourceKind::EventStreams;
    return isLive && state.choice == SourceChoice::Automatic ? Words::tr("%1, chosen automatically").arg(name)
                                                             : name;
}

static QString lagText(const SourceState &state, std::optional<qint64> lag, const QLocale &locale)
{
    if (!lag) {
        return Words::tr("not known yet");
    }
    const QString time = StateTexts::duration(*lag, locale);
    return state.kind == SourceKind::EventStreams ? Words::tr("%1 from the change to the screen").arg(time)
                                                  : Words::tr("%1 from its arrival to the screen").arg(time);
}

static QList<ConnectionView::Fact> replayFacts(const SourceState &state, const QLocale &locale)
{
    return {{Words::tr("Source"), sourceName(state)}, {Words::tr("File"), displayText(state.server)},
        {Words::tr("Played"), locale.toString(qRound(state.progress * 100)) + locale.percent()},
        {Words::tr("Changes"), locale.toString(state.replayedChanges)},
        {Words::tr("Rejected lines"), locale.toString(state.rejectedLines)}};
}

static QList<ConnectionView::Fact> liveFacts(const SourceState &state, const StateTexts::FeedFacts &facts,
    std::optional<qint64> lag, const QLocale &locale)
{
    const qint64 last = std::max(state.lastChange, facts.lastChange.value_or(0));
    return {
        {Words::tr("Source"), sourceName(state)},
        {Words::tr("Server"), displayText(state.server)},
        {Words::tr("So since"),
            state.since > 0 ? Words::tr("%1, for %2")
                                  .arg(StateTexts::clock(state.since, locale),
                                      StateTexts::duration(facts.now - state.since, locale))
                            : QString(u"–"_s)},
        {Words::tr("Last change"),
            last > 0 ? Words::tr("%1 ago").arg(StateTexts::duration(facts.now - last, locale))
                     : Words::tr("none yet")},
        {Words::tr("Changes a minute"), rate(state.changesPerMinute, locale)},
        {Words::tr("Received a minute"), dataSize(qRound64(state.bytesPerMinute), locale)},
        {Words::tr("Lag"), lagText(state, lag, locale)},
        {Words::tr("Changes"), locale.toString(state.changes)},
        {Words::tr("Received"), dataSize(state.bytes, locale)},
        {Words::tr("Reconnects"), locale.toString(state.reconnects)},
        {Words::tr("Came twice, left out"), locale.toString(state.duplicates)},
        {Words::tr("Rejected lines"), locale.toString(state.rejectedLines)},
    };
}

ConnectionView view(const SourceState &state, const StateTexts::FeedFacts &facts, std::optional<qint64> lag,
    const QLocale &locale)
{
    ConnectionView view;
    view.health = StateTexts::sourceHealth(state);
    view.state = displayText(StateTexts::source(state, facts, locale), ToolTipGraphemes);
    if (!state.fallback.isEmpty()) {
        view.notes.append({Health::Warning, displayText(state.fallback, ToolTipGraphemes)});
    }
    if (!StateTexts::isActive(state.phase) && state.kind == SourceKind::None) {
        return view;
    }
    const bool isReplay = state.kind == SourceKind::Replay || state.phase == SourcePhase::Replaying
        || state.phase == SourcePhase::Finished;
    view.facts = isReplay ? replayFacts(state, locale) : liveFacts(state, facts, lag, locale);
    return view;
}

static CellTone toneOf(const WikiFeedState &wiki)
{
    switch (wiki.phase) {
    case WikiPhase::Asked:
    case WikiPhase::Waiting:
        return CellTone::Quiet;
    case WikiPhase::Watched:
        return CellTone::Plain;
    case WikiPhase::Refused:
        return CellTone::Bad;
    }
    return CellTone::Plain;
}

std::vector<TableRow> wikis(const SourceState &state, qint64 now, const QLocale &locale)
{
    std::vector<TableRow> rows;
    rows.reserve(std::size_t(state.wikis.size()));
    for (const WikiFeedState &wiki : state.wikis) {
        const QString ago = wiki.lastChange > 0
            ? Words::tr("%1 ago").arg(StateTexts::duration(now - wiki.lastChange, locale))
            : QString(u"–"_s);
        const QString usual = wiki.usualPerMinute > 0 ? rate(wiki.usualPerMinute, locale) : QString(u"–"_s);
        rows.push_back({wiki.dbname,
            {{displayText(wiki.dbname)}, {displayText(wiki.text), {}, toneOf(wiki)},
                {rate(wiki.perMinute, locale), wiki.perMinute}, {usual, wiki.usualPerMinute, CellTone::Quiet},
                {locale.toString(wiki.changes), wiki.changes}, {ago, wiki.lastChange}},
            wiki.dbname + u" · "_s + displayText(wiki.channel) + u'\n' + displayText(wiki.text)});
    }
    return rows;
}

QString wikisNote(const SourceState &state, const QLocale &locale)
{
    if (state.wikis.isEmpty()) {
        return {};
    }
    const auto count
        = [&state](WikiPhase phase) { return std::ranges::count(state.wikis, phase, &WikiFeedState::phase); };
    QStringList parts{Words::tr("%1 watched").arg(locale.toString(count(WikiPhase::Watched)))};
    if (const auto asked = count(WikiPhase::Asked); asked > 0) {
        parts.append(Words::tr("%1 being asked for").arg(locale.toString(asked)));
    }
    if (const auto waiting = count(WikiPhase::Waiting); waiting > 0) {
        parts.append(Words::tr("%1 without a change since the server's start").arg(locale.toString(waiting)));
    }
    if (const auto refused = count(WikiPhase::Refused); refused > 0) {
        parts.append(Words::tr("%1 refused").arg(locale.toString(refused)));
    }
    return parts.join(u" · "_s);
}

std::vector<TableRow> gaps(const SourceState &state, const DiagnosticsLog &log, const QLocale &locale)
{
    QList<GapNote> notes = state.gaps;
    for (const FeedGap &gap : log.gaps()) {
        const bool isKnown = std::ranges::any_of(notes,
            [&gap](const GapNote &note) { return note.gap.from == gap.from && note.gap.to == gap.to; });
        if (!isKnown) {
            notes.append({gap, false});
        }
    }
    std::ranges::sort(notes, std::greater<>(), [](const GapNote &note) { return note.gap.from; });
    std::vector<TableRow> rows;
    for (const GapNote &note : std::as_const(notes)) {
        const FeedGap &gap = note.gap;
        TableCell missing{Words::tr("not known"), qint64(-1), CellTone::Warning};
        if (note.isFilled) {
            missing = {Words::tr("nothing, filled"), qint64(0), CellTone::Quiet};
        } else if (gap.lost) {
            missing = {StateTexts::changes(*gap.lost, locale), *gap.lost, CellTone::Warning};
        }
        rows.push_back({QString::number(gap.from) + u'-' + QString::number(gap.to),
            {{dateTime(gap.from), gap.from}, {clock(gap.to), gap.to},
                {StateTexts::duration(gap.to - gap.from, locale), gap.to - gap.from}, missing,
                {displayText(gap.reason)}},
            displayText(StateTexts::gap(gap, locale), ToolTipGraphemes)});
    }
    return rows;
}

std::vector<TableRow> rejected(const DiagnosticsLog &log)
{
    std::vector<TableRow> rows;
    qint64 number = log.rejectedCount();
    for (const RejectedLine &line : log.lines() | std::views::reverse) {
        const std::string_view raw(line.raw.constData(), static_cast<std::size_t>(line.raw.size()));
        rows.push_back({QString::number(number--),
            {{dateTime(line.timestamp), line.timestamp}, {displayText(line.reason)},
                {displayText(raw, DiagnosticsLog::LongestLine)}},
            displayText(line.reason) + u'\n' + displayText(raw, ToolTipGraphemes)});
    }
    return rows;
}

} // namespace WikiMon::ConnectionWords
