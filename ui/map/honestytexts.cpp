// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/honestytexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace WikiMon::HonestyTexts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::HonestyTexts)
};

// The number that chooses a plural form.
int forPlural(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

QString edits(const HonestyFacts &facts, const QLocale &locale)
{
    const qint64 all = facts.tally.unregistered();
    const QString number = locale.toString(all);
    const int plural = forPlural(all);
    if (facts.minutes == 0) {
        return all == 1 ? Words::tr("1 unregistered edit of this session")
                        : Words::tr("%1 unregistered edits of this session", nullptr, plural).arg(number);
    }
    const QString minutes = facts.minutes == 1
        ? Words::tr("in the last minute")
        : Words::tr("in the last %1 minutes", nullptr, facts.minutes).arg(locale.toString(facts.minutes));
    return all == 1 ? Words::tr("1 unregistered edit %1").arg(minutes)
                    : Words::tr("%1 unregistered edits %2", nullptr, plural).arg(number, minutes);
}

QString fromTemporary(qint64 count, const QLocale &locale)
{
    return count == 1
        ? Words::tr("1 came from a temporary account")
        : Words::tr("%1 came from temporary accounts", nullptr, forPlural(count)).arg(locale.toString(count));
}

QString none(int minutes, const QLocale &locale)
{
    if (minutes == 0) {
        return Words::tr("This session has no unregistered edits.");
    }
    return minutes == 1
        ? Words::tr("There were no unregistered edits in the last minute.")
        : Words::tr("There were no unregistered edits in the last %1 minutes.", nullptr, minutes)
              .arg(locale.toString(minutes));
}

Reason reasonOf(PlaceOutcome outcome)
{
    switch (outcome) {
    case PlaceOutcome::City:
        return {
            Words::tr("Placed in a city"), Words::tr("The database knows the city of the address."), 0, true};
    case PlaceOutcome::Region:
        return {Words::tr("Placed in a region"), Words::tr("The database knows the region, but no city."), 0,
            true};
    case PlaceOutcome::Country:
        return {Words::tr("Placed in a country"),
            Words::tr("Only the country is known: its label stands for it."), 0, true};
    case PlaceOutcome::TemporaryAccount:
        return {Words::tr("Temporary account"),
            Words::tr("The wiki gave the editor a name and hides the IP address."), 0, false};
    case PlaceOutcome::NotInDatabase:
        return {Words::tr("Not in the database"),
            Words::tr("The location database does not know the address."), 0, false};
    case PlaceOutcome::NoDatabase:
        return {Words::tr("No database in use"), Words::tr("There was nothing to look the address up in."), 0,
            false};
    case PlaceOutcome::NotPublic:
        return {Words::tr("Private or reserved address"),
            Words::tr("It belongs to a local network, and is nowhere."), 0, false};
    case PlaceOutcome::Masked:
        return {
            Words::tr("Masked address"), Words::tr("The address was masked before it came here."), 0, false};
    case PlaceOutcome::Registered:
    case PlaceOutcome::Count:
        break;
    }
    return {};
}

} // namespace

QString sentence(const HonestyFacts &facts, const QLocale &locale)
{
    const PlaceTally &tally = facts.tally;
    if (tally.unregistered() == 0) {
        return none(facts.minutes, locale);
    }
    const QString shown = Words::tr("%1 of %2 showed an IP address")
                              .arg(locale.toString(tally.withAddress()), edits(facts, locale));
    return tally.temporary() == 0 ? Words::tr("%1.").arg(shown)
                                  : Words::tr("%1; %2.").arg(shown, fromTemporary(tally.temporary(), locale));
}

QStringList explanation(const HonestyFacts &facts)
{
    QStringList paragraphs{
        Words::tr("An edit can be placed only when it shows the IP address that it was made from. Registered "
                  "users never do."),
        Words::tr(
            "Since 2025 Wikimedia's wikis give people who edit without registering a temporary account, "
            "such as ~2026-12345-67, instead of showing their IP address. WikiMon does not guess where they "
            "are, neither from the language of the wiki nor from a name."),
        Words::tr(
            "Older recordings, other MediaWiki sites and the sample recording show IP addresses, and are "
            "placed.")};
    if (facts.database == GeoKind::Country) {
        paragraphs.append(
            Words::tr("The location database in use knows countries only. With a city database, "
                      "edits are placed in cities."));
    } else if (facts.database == GeoKind::None) {
        paragraphs.append(Words::tr("No location database is in use, so that no address can be placed."));
    }
    return paragraphs;
}

QList<Reason> breakdown(const PlaceTally &tally)
{
    QList<Reason> reasons;
    for (int i = 0; i < int(PlaceOutcome::Count); ++i) {
        const auto outcome = static_cast<PlaceOutcome>(i);
        if (tally.count(outcome) > 0) {
            reasons.append(reasonOf(outcome));
            reasons.last().count = tally.count(outcome);
        }
    }
    return reasons;
}

} // namespace WikiMon::HonestyTexts
