// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/service.h"
#include "theme/theme.h"
#include "window/appsettings.h"
#include "window/mainwindow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace WikiMon::Test {

// The real window over the real service, with settings of its own. New ones for each test.
class WindowFixture : public QObject
{
protected:
    void makeSettings()
    {
        using namespace Qt::StringLiterals;
        m_folder = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<Theme>();
        m_settings = std::make_unique<AppSettings>(m_folder->filePath(u"wikimon.ini"_s));
    }
    // After makeSettings(); it is shown.
    void makeWindow(const ServiceSettings &settings)
    {
        m_service = std::make_unique<Service>(settings);
        m_window = std::make_unique<MainWindow>(*m_service, *m_settings, *m_theme);
        QSignalSpy started(m_window.get(), &MainWindow::started);
        m_window->show();
        QTRY_COMPARE(started.size(), 1);
    }
    void endWindow()
    {
        m_window.reset();
        m_service.reset();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace WikiMon::Test
