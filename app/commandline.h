// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/servicesettings.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <functional>
#include <optional>

namespace WikiMon {

class WikiCatalogue;
// Makes the catalogue when a wiki is to be looked up: a window without such options starts without it.
using CatalogueMaker = std::function<const WikiCatalogue &()>;

// What the command line asks for.
struct CommandLine
{
    enum class Mode : quint8 { Window, Headless, Convert, Help, Version, Error };

    Mode mode = Mode::Window;
    QString text; // the help, or what is wrong in one line

    QStringList wikis; // dbnames; empty when none was named
    QList<OwnSite> sites; // those of --site; the service may have more
    ServiceSettings service;
    std::optional<quint16> port; // where one was given
    QString recordPath;
    QString replayPath;
    double speed = 1;
    QtMsgType logLevel = QtInfoMsg; // the least that is logged

    bool hasSource = false; // the same as the next one
    bool hasEventStreamsUrl = false;
    bool hasIrcServer = false; // given here, so that it goes before the window's setting
    // The same for who may connect to the stream.
    bool hasListenAddresses = false;
    bool hasToken = false;
    bool hasTls = false;
    bool hasMaxClients = false;
    QStringList allowedOrigins; // besides those of the settings
    bool hasPacking = false; // of recordings
};

// Reads the program's arguments (without its name). Wikis and numbers are checked; nothing is printed and no
// application object is needed.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments, const CatalogueMaker &catalogue);

// The wikis and sites that the command line names, and no others.
[[nodiscard]] QList<Wiki> askedWikis(const CommandLine &commandLine, const CatalogueMaker &catalogue);

constexpr quint16 DefaultStreamPort = 9000; // hatnote/wikimon's

} // namespace WikiMon
