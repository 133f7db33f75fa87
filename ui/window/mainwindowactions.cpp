// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// What MainWindow does when the user or the service asks for it.
#include "dialogs/aboutdialog.h"
#include "dialogs/streamhelpdialog.h"
#include "filter/filterbar.h"
#include "service/service.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"
#include "theme/theme.h"
#include "widgets/infobar.h"
#include "widgets/plaintext.h"
#include "wikis/wikipicker.h"
#include "window/addressprivacy.h"
#include "window/appsettings.h"
#include "window/changespage.h"
#include "window/exportcontroller.h"
#include "window/feedcontroller.h"
#include "window/linkpolicy.h"
#include "window/livesession.h"
#include "window/mainwindow.h"
#include "window/menus.h"
#include "window/rulescontroller.h"
#include "window/servecontrol.h"
#include "window/statusline.h"
#include "window/topbar.h"
#include "window/windowactions.h"
#include "window/windowpanels.h"
#include "window/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int TextSizeStep = 10; // percent

void MainWindow::connectActions()
{
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->fullScreen, &QAction::toggled, this, &MainWindow::setFullScreen);
    connect(m_actions->resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(m_actions->preferences, &QAction::triggered, this,
        [this] { showPreferences(PreferencesDialog::Section::Connection); });
    connect(m_actions->ircServer, &QAction::triggered, this,
        [this] { showPreferences(PreferencesDialog::Section::Connection); });
    connect(m_actions->shortcuts, &QAction::triggered, this,
        [this] { ShortcutsDialog(m_shortcuts + widgetShortcuts(), this).exec(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_actions->diagnostics, &QAction::triggered, this,
        [this] { m_panels->showConnection(ConnectionList::Rejected); });
    connect(m_actions->showClients, &QAction::triggered, this,
        [this] { m_panels->showConnection(ConnectionList::Clients); });
    connect(&m_service, &Service::recordingStateChanged, m_status, &StatusLine::showRecording);
}

void MainWindow::connectAppearance()
{
    const auto showChoice = [this] {
        const QList<QAction *> choices = m_actions->theme->actions();
        for (QAction *choice : choices) {
            choice->setChecked(choice->data().toInt() == int(m_theme.choice()));
        }
    };
    connect(&m_theme, &Theme::changed, this, showChoice);
    showChoice();
    connect(m_actions->theme, &QActionGroup::triggered, this, [this](const QAction *choice) {
        Preferences preferences = m_settings.preferences();
        preferences.theme = static_cast<ThemeChoice>(choice->data().toInt());
        applyPreferences(preferences);
    });
    connect(m_actions->largerText, &QAction::triggered, this,
        [this] { changeTextSize(m_theme.textPercent() + TextSizeStep); });
    connect(m_actions->smallerText, &QAction::triggered, this,
        [this] { changeTextSize(m_theme.textPercent() - TextSizeStep); });
    connect(m_actions->normalText, &QAction::triggered, this, [this] { changeTextSize(100); });
}

void MainWindow::connectStream()
{
    ServeControl *control = m_topBar->serveControl();
    connect(m_actions->serve, &QAction::toggled, this, &MainWindow::setServing);
    connect(m_actions->streamHelp, &QAction::triggered, this, &MainWindow::showStreamHelp);
    connect(m_actions->copyAddress, &QAction::triggered, control, &ServeControl::copyAddress);
    connect(control, &ServeControl::portChanged, this, [this](quint16 port) {
        Preferences preferences = m_settings.preferences();
        preferences.streamPort = port;
        m_settings.setPreferences(preferences);
        if (m_actions->serve->isChecked()) {
            m_service.startServing(port);
        }
    });
    connect(&m_service, &Service::streamStateChanged, this, &MainWindow::showStream);
    connect(m_page->streamNotice(), &InfoBar::actionRequested, control, &ServeControl::editPort);
    showStream();
}

void MainWindow::showStreamHelp()
{
    if (!m_streamHelp) {
        m_streamHelp = new StreamHelpDialog(this);
        m_streamHelp->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_streamHelp->show();
    m_streamHelp->raise();
    m_streamHelp->activateWindow();
}

void MainWindow::connectTable()
{
    ChangeTableModel *model = m_page->model();
    ChangeTableView *table = m_page->table();
    connect(m_actions->pause, &QAction::toggled, model, &ChangeTableModel::setFrozen);
    connect(m_actions->pause, &QAction::toggled, this, &MainWindow::refreshStatus);
    connect(table, &ChangeTableView::openUrlRequested, this, &MainWindow::openUrl);
    connect(table, &ChangeTableView::rowsCopied, this, [this](qint64 copied, qint64 selected) {
        if (copied < selected) {
            m_page->notice()->showMessage(InfoBar::Kind::Warning,
                tr("Copied the first %1 of %2 selected rows, as many as the clipboard bears. Export the "
                   "session to have all.")
                    .arg(locale().toString(copied), locale().toString(selected)));
        }
    });
}

void MainWindow::setServing(bool isOn)
{
    if (isOn && m_service.listensBeyondThisMachine()
        && !AddressPrivacy(m_service, m_settings, this).settle(PrivacyQuestion::Occasion::Serving)) {
        m_actions->serve->setChecked(false);
        return;
    }
    if (isOn) {
        m_service.startServing(m_topBar->serveControl()->port());
    } else {
        m_service.stopServing();
    }
}

void MainWindow::openUrl(const QUrl &url)
{
    if (!m_links) {
        return;
    }
    if (const std::optional<QUrl> allowed = m_links->allowed(url)) {
        QDesktopServices::openUrl(*allowed);
        return;
    }
    static constexpr int LongestShown = 120;
    m_page->notice()->showMessage(InfoBar::Kind::Warning,
        tr("This address was not opened, since it is not a page of a known wiki: %1")
            .arg(isolated(url.toDisplayString().left(LongestShown))));
}

void MainWindow::showPreferences(PreferencesDialog::Section section)
{
    PreferencesDialog dialog(m_settings.preferences(), this);
    dialog.focusSection(section);
    connect(&dialog, &PreferencesDialog::applied, this, &MainWindow::applyPreferences);
    dialog.exec();
}

void MainWindow::applyPreferences(const Preferences &preferences)
{
    const Preferences before = m_settings.preferences();
    m_settings.setPreferences(preferences);
    m_theme.setChoice(preferences.theme);
    m_theme.setMotion(preferences.hasMotion);
    if (preferences.ircHost != before.ircHost || preferences.ircPort != before.ircPort) {
        m_service.setIrcServer(preferences.ircHost, preferences.ircPort);
    }
    if (preferences.feed != before.feed) {
        m_feed->setSource(preferences.feed.settings());
    }
    applyStream(before, preferences);
    if (preferences.masksAddresses != before.masksAddresses) {
        m_service.setMasksStream(preferences.masksAddresses);
        m_settings.setAskedAboutAddresses();
    }
    if (preferences.recording != before.recording) {
        m_service.setRecordingOptions(preferences.recording.options());
        m_service.setKeepsSession(preferences.recording.keepsSession);
    }
    if (preferences.memoryLimit != before.memoryLimit) {
        m_session->setMemoryLimit(preferences.memoryBytes());
    }
    if (preferences.geoDatabasePath != before.geoDatabasePath) {
        m_service.setGeoDatabase(preferences.geoDatabasePath);
    }
    if (preferences.streamPort != before.streamPort) {
        m_topBar->serveControl()->setPort(preferences.streamPort);
        if (m_actions->serve->isChecked()) {
            m_service.startServing(preferences.streamPort);
        }
    }
}

// Opening the stream to others is asked about as its start would be.
void MainWindow::applyStream(const Preferences &before, Preferences now)
{
    const StreamPreferences &stream = now.stream;
    if (stream.clients != before.stream.clients) {
        m_service.setMaxClients(stream.clients, StreamLimits::DefaultClientsPerAddress);
    }
    if (stream.hasPortPerWiki != before.stream.hasPortPerWiki) {
        m_service.setPortPerWiki(stream.hasPortPerWiki);
    }
    if (stream.access != before.stream.access) {
        m_service.setStreamAccess(stream.changedAccess(before.stream.access, m_service.streamAccess()));
    }
    if (stream.isOpenToOthers == before.stream.isOpenToOthers) {
        return;
    }
    const bool isServing = m_actions->serve->isChecked();
    if (stream.isOpenToOthers && isServing
        && !AddressPrivacy(m_service, m_settings, this).settle(PrivacyQuestion::Occasion::Serving)) {
        now.stream.isOpenToOthers = false;
        m_settings.setPreferences(now);
        return;
    }
    m_service.setListenAddresses(stream.listenAddresses());
}

void MainWindow::changeTextSize(int percent)
{
    m_theme.setTextPercent(percent);
    m_settings.setTextPercent(m_theme.textPercent());
}

void MainWindow::setFullScreen(bool isOn)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, isOn));
}

void MainWindow::resetLayout()
{
    m_actions->fullScreen->setChecked(false);
    m_workspace->reset();
    m_page->table()->restoreState(m_firstTableState);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_rules) {
        m_rules->clearAlerts();
    }
    if (event->type() == QEvent::ThemeChange) {
        m_theme.followSystem();
    } else if (event->type() == QEvent::ShortcutOverride) {
        // Space presses the button that the keyboard is at; elsewhere it pauses.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier
            && qobject_cast<QAbstractButton *>(focusWidget())) {
            event->accept();
            return true;
        }
    }
    return QMainWindow::event(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_tick.start();
    static constexpr int LongestWait = 1000; // milliseconds
    if (!m_isStarted) {
        QTimer::singleShot(LongestWait, this, &MainWindow::start);
    }
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_tick.stop();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_exports->isExporting()) {
        QMessageBox question(QMessageBox::Question, tr("Quit WikiMon?"),
            tr("An export is being written. Quitting ends it, and no file will be left."),
            QMessageBox::NoButton, this);
        question.setTextFormat(Qt::PlainText);
        QPushButton *quit = question.addButton(tr("Quit"), QMessageBox::AcceptRole);
        question.setDefaultButton(question.addButton(tr("Go on exporting"), QMessageBox::RejectRole));
        question.exec();
        if (question.clickedButton() != static_cast<QAbstractButton *>(quit)) {
            event->ignore();
            return;
        }
    }
    m_settings.setWindow(saveGeometry(), m_workspace->saveState());
    m_settings.setTableState(m_page->table()->saveState());
    m_settings.setMapState(m_panels->mapState());
    event->accept();
}

} // namespace WikiMon
