// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/cellstrings.h"

#include "table/displaytext.h"
#include "widgets/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

// Gives the functions here a context for translators.
struct Cells
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Cells)
};

} // namespace

static constexpr QChar LogSign = u'⚑';
static constexpr QChar MinusSign = u'−';

QString timeText(const RecentChange &change, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(change.timestamp).time(), u"HH:mm:ss"_s);
}

QString timeInWords(const RecentChange &change, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(change.timestamp), QLocale::LongFormat);
}

QString flagsText(const RecentChange &change)
{
    if (change.isLog()) {
        return LogSign;
    }
    QString letters;
    if (change.isNew) {
        letters += u'N';
    }
    if (change.isMinor) {
        letters += u'm';
    }
    if (change.isBot) {
        letters += u'b';
    }
    if (change.isUnpatrolled) {
        letters += u'!';
    }
    return letters;
}

QString flagsInWords(const RecentChange &change)
{
    if (change.isLog()) {
        return Cells::tr("log entry");
    }
    QStringList words;
    if (change.isNew) {
        words += Cells::tr("new page");
    }
    if (change.isMinor) {
        words += Cells::tr("minor edit");
    }
    if (change.isBot) {
        words += Cells::tr("by a bot");
    }
    if (change.isUnpatrolled) {
        words += Cells::tr("not yet patrolled");
    }
    return words.join(u", "_s);
}

// "move", but "delete/restore": the type alone where the action only varies it.
static QString logName(const RecentChange &change)
{
    const std::string_view type = change.view(change.logType);
    const std::string_view action = change.view(change.logAction);
    const QString name = displayText(type);
    return action.empty() || action.starts_with(type) ? name : name % u'/' % displayText(action);
}

LeadText pageText(const RecentChange &change)
{
    if (!change.isLog()) {
        return {displayText(change.view(change.title)), 0};
    }
    const QString name = logName(change);
    if (change.logTarget.isEmpty()) {
        return {name, name.size()};
    }
    const QString lead = name % u": "_s;
    return {lead + displayText(change.view(change.logTarget)), lead.size()};
}

LeadText summaryText(const RecentChange &change)
{
    if (change.section.isEmpty()) {
        return {displayText(change.view(change.summary)), 0};
    }
    const QString section = displayText(change.view(change.section));
    // Arrows are not mirrored by the bidi algorithm.
    const QString arrow = section.isRightToLeft() ? u"← "_s : u"→ "_s;
    if (change.parsedSummary.isEmpty()) {
        return {arrow + section, arrow.size() + section.size()};
    }
    const QString lead = arrow % section % u": "_s;
    return {lead + displayText(change.view(change.parsedSummary)), lead.size()};
}

QString sizeText(const RecentChange &change, const QLocale &locale)
{
    return change.sizeChange ? sizeText(*change.sizeChange, locale) : QString();
}

QString sizeText(qint64 size, const QLocale &locale)
{
    QLocale grouped = locale; // the C locale leaves thousands together otherwise
    grouped.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    const QString digits = grouped.toString(qAbs(size));
    return size > 0 ? u'+' + digits : size < 0 ? MinusSign + digits : digits;
}

QString sizeInWords(const RecentChange &change, const QLocale &locale)
{
    return change.sizeChange ? Cells::tr("%1 bytes").arg(sizeText(change, locale))
                             : Cells::tr("size not known");
}

QString userBadge(const RecentChange &change)
{
    switch (change.userKind) {
    case UserKind::Ip:
        return Cells::tr("ip");
    case UserKind::Temporary:
        return Cells::tr("temp");
    case UserKind::Registered:
        break;
    }
    return change.isBot ? Cells::tr("bot") : QString();
}

QString userInWords(const RecentChange &change)
{
    const QString name = isolated(displayText(change.view(change.user), ToolTipGraphemes));
    switch (change.userKind) {
    case UserKind::Ip:
        return Cells::tr("%1, not logged in: an IP address").arg(name);
    case UserKind::Temporary:
        return Cells::tr("%1, a temporary account: not registered").arg(name);
    case UserKind::Registered:
        break;
    }
    return change.isBot ? Cells::tr("%1, a bot").arg(name) : name;
}

QString wikiBadge(const RecentChange &change)
{
    std::string_view host = change.view(change.serverName);
    const auto dropStart
        = [&](std::string_view start) { host.remove_prefix(host.starts_with(start) ? start.size() : 0); };
    const auto dropEnd
        = [&](std::string_view end) { host.remove_suffix(host.ends_with(end) ? end.size() : 0); };
    dropStart("www.");
    dropEnd(".org");
    dropEnd(".wikipedia");
    dropEnd(".wikimedia");
    static constexpr int BadgeGraphemes = 24; // more would leave no room for the title
    return displayText(host.empty() ? change.view(change.wiki) : host, BadgeGraphemes);
}

} // namespace WikiMon
