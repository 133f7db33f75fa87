// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "streamplaces.h"

#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <utility>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString readStreamPlaces(const QCommandLineParser &parser, CommandLine &out)
{
    out.service.hasPortPerWiki = parser.isSet(u"port-per-wiki"_s);
    out.hasMaxClients = parser.isSet(u"max-clients"_s);
    const std::pair<QString, int *> numbers[] = {{u"max-clients"_s, &out.service.maxClients},
        {u"max-clients-per-address"_s, &out.service.maxClientsPerAddress}};
    for (const auto &[name, number] : numbers) {
        if (!parser.isSet(name)) {
            continue;
        }
        bool ok = false;
        *number = parser.value(name).toInt(&ok);
        if (!ok || *number < 1 || *number > StreamLimits::MostClients) {
            return Words::tr("'%1' is no number of clients: it must be from 1 to %2.")
                .arg(parser.value(name), QString::number(StreamLimits::MostClients));
        }
    }
    return {};
}

} // namespace WikiMon
