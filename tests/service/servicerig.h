// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/service.h"

#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

#include <memory>

namespace WikiMon::Test {

[[nodiscard]] inline QString textOf(const RecentChange &change, TextRange range)
{
    const std::string_view view = change.view(range);
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

// A running service that has a window, a folder, and a client that can be connected to its stream. What comes
// to each of them is for the rig of the test to keep.
class ServiceRig : public QObject
{
public:
    ServiceRig()
    {
        ServiceSettings settings;
        settings.hasWindow = true;
        service = std::make_unique<Service>(settings);
    }
    // To a service that serves, or is about to. path: without the slash at its beginning.
    [[nodiscard]] bool connectClient(const QString &path = {})
    {
        constexpr int Patience = 20'000;
        if (!QTest::qWaitFor([this] { return service->streamState().isListening; }, Patience)) {
            return false;
        }
        client.open(QUrl(QString(service->streamState().urls.constFirst() + path)));
        return QTest::qWaitFor([this] { return service->streamState().clients == 1; }, Patience);
    }

    QTemporaryDir folder;
    std::unique_ptr<Service> service;
    QWebSocket client;
};

} // namespace WikiMon::Test
