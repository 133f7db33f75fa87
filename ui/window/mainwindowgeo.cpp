// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// How MainWindow shows and changes the location database, and what is dropped on it.
#include "dialogs/geodatabasedialog.h"
#include "dialogs/geodatabasedrop.h"
#include "dialogs/geodatabasepage.h"
#include "service/service.h"
#include "widgets/infobar.h"
#include "window/appsettings.h"
#include "window/changespage.h"
#include "window/mainwindow.h"
#include "window/sessioncontroller.h"
#include "window/windowactions.h"

#include <QAction>
#include <QDateTime>
#include <QDesktopServices>
#include <QDropEvent>
#include <QUrl>

namespace WikiMon {

void MainWindow::connectGeo()
{
    setAcceptDrops(true);
    connect(m_actions->geoDatabase, &QAction::triggered, this, &MainWindow::showGeoDatabase);
}

void MainWindow::showGeoDatabase()
{
    if (!m_geoDialog) {
        m_geoDialog = new GeoDatabaseDialog(this);
        m_geoDialog->setAttribute(Qt::WA_DeleteOnClose);
        GeoDatabasePage *page = m_geoDialog->page();
        const auto show = [this, page] {
            page->showState(m_service.geoState(), m_settings.preferences().geoDatabasePath,
                QDateTime::currentMSecsSinceEpoch());
        };
        connect(&m_service, &Service::geoStateChanged, page, show);
        connect(page, &GeoDatabasePage::fileChosen, this, &MainWindow::useGeoDatabase);
        connect(page, &GeoDatabasePage::fileForgotten, this, [this] { useGeoDatabase({}); });
        // Two addresses of our own, so the rule for wikis' links does not apply.
        connect(page, &GeoDatabasePage::pageRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
        show();
    }
    m_geoDialog->show();
    m_geoDialog->raise();
    m_geoDialog->activateWindow();
}

void MainWindow::useGeoDatabase(const QString &path)
{
    Preferences preferences = m_settings.preferences();
    preferences.geoDatabasePath = path;
    applyPreferences(preferences);
    if (m_geoDialog) {
        m_geoDialog->page()->showState(
            m_service.geoState(), preferences.geoDatabasePath, QDateTime::currentMSecsSinceEpoch());
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedGeoDatabase(event->mimeData()).isEmpty()
        || !SessionController::draggedRecording(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedGeoDatabase(event->mimeData());
    if (path.isEmpty()) {
        const QString recording = SessionController::draggedRecording(event->mimeData());
        if (!recording.isEmpty()) {
            event->acceptProposedAction();
            // Not before the other program has had its answer: a dialog follows.
            QTimer::singleShot(0, this, [this, recording] { m_sessions->open(recording); });
        }
        return;
    }
    event->acceptProposedAction();
    const QString problem = geoDatabaseProblem(path);
    if (problem.isEmpty()) {
        useGeoDatabase(path);
    } else {
        m_page->notice()->showMessage(InfoBar::Kind::Warning, problem);
    }
}

} // namespace WikiMon
