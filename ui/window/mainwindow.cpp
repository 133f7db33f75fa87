// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/mainwindow.h"

#include "filter/filterbar.h"
#include "filter/filtercompleter.h"
#include "service/service.h"
#include "session/openrecordingdialog.h"
#include "session/sessionbar.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"
#include "theme/symbolicicon.h"
#include "theme/theme.h"
#include "widgets/infobar.h"
#include "wikis/wikipicker.h"
#include "window/appsettings.h"
#include "window/changespage.h"
#include "window/diagnosticslog.h"
#include "window/exportcontroller.h"
#include "window/feedcontroller.h"
#include "window/filecontroller.h"
#include "window/linkpolicy.h"
#include "window/livesession.h"
#include "window/menus.h"
#include "window/recoverycontroller.h"
#include "window/rulescontroller.h"
#include "window/servecontrol.h"
#include "window/sessioncontroller.h"
#include "window/statusline.h"
#include "window/topbar.h"
#include "window/windowactions.h"
#include "window/windowpanels.h"
#include "window/workspace.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPaintEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr QSize FirstSize(1280, 800);
static constexpr QSize SmallestSize(880, 560);

void MainWindow::dress(Theme &theme, const AppSettings &settings)
{
    const Preferences preferences = settings.preferences();
    theme.setChoice(preferences.theme);
    theme.setMotion(preferences.hasMotion);
    theme.setTextPercent(settings.textPercent());
}

MainWindow::MainWindow(Service &service, AppSettings &settings, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_service(service)
    , m_settings(settings)
    , m_theme(theme)
    , m_actions(new WindowActions(this))
    , m_session(std::make_unique<LiveSession>())
    , m_log(new DiagnosticsLog(this))
    , m_topBar(new TopBar(*m_actions))
    , m_filterBar(new FilterBar)
    , m_page(new ChangesPage(*m_session, *m_actions))
    , m_workspace(new Workspace(m_page))
    , m_panels(new WindowPanels(*m_workspace, *m_session, *m_page->table(), *m_filterBar, *m_actions, this))
    , m_rules(new RulesController(settings.siblingPath(u"rules.json"_s), *m_session, this))
    , m_status(new StatusLine)
    , m_feed(new FeedController(service, settings, *m_session, *m_actions, m_topBar->picker(), this))
    , m_files(new FileController(service, settings, *m_actions, this))
    , m_recovery(new RecoveryController(m_page->recoveryNotice(), this))
    , m_exports(new ExportController(service, settings, *m_session, *m_page->table(), *m_actions, this))
    , m_sessions(new SessionController(service, settings, *m_session, *m_actions, m_feed, this))
{
    setWindowTitle(u"WikiMon"_s);
    setWindowIcon(applicationIcon());
    setMinimumSize(SmallestSize);
    buildTop();
    setCentralWidget(m_workspace);
    setStatusBar(m_status);
    m_files->setNotice(m_page->recordingNotice());
    m_exports->setNotice(m_page->exportNotice());
    m_sessions->setNotice(m_page->feedNotice());
    m_topBar->serveControl()->setPort(settings.preferences().streamPort);
    m_session->setMemoryLimit(settings.preferences().memoryBytes());

    connectActions();
    connectAppearance();
    connectStream();
    connectTable();
    connectFilter();
    connectRules();
    connectPanels();
    connectGeo();
    connectFeed();
    connectSessions();
    restore();
    m_tick.setInterval(500ms);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::refreshStatus);
    showFeed();
}

MainWindow::~MainWindow()
{
    // What looks at the session goes first.
    delete m_panels;
    delete std::exchange(m_rules, nullptr); // events still come
    delete m_recovery;
    delete m_files;
    delete m_exports;
    delete m_sessions;
    delete takeCentralWidget();
    delete m_feed;
}

// Menu bar, top bar and search over the full width, above whatever docks there will be.
void MainWindow::buildTop()
{
    auto *top = new QWidget;
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *menus = new QMenuBar;
    m_shortcuts = populateMenus(
        menus, *m_actions, m_page->table()->columnActions(), m_page->table()->resetColumnsAction());
    m_sessions->fillRecentMenu(menus->findChild<QMenu *>(RecentMenuName));
    layout->addWidget(menus);
    layout->addWidget(m_topBar);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    layout->addWidget(line);
    layout->addWidget(m_sessions->bar());
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(12, 8, 12, 8);
    filterRow->addWidget(m_filterBar);
    layout->addLayout(filterRow);
    setMenuWidget(top);
    for (const ShortcutGroup &group : m_shortcuts) {
        addActions(group.actions); // so that keys work also where the menu bar is elsewhere
    }
}

void MainWindow::restore()
{
    m_workspace->keepAsFirst();
    m_filterBar->setHistory(m_settings.filterHistory());
    m_filterBar->setSaved(m_settings.savedFilters());
    m_firstTableState = m_page->table()->saveState();
    if (!restoreGeometry(m_settings.windowGeometry())) {
        resize(FirstSize);
    }
    m_workspace->restore(m_settings.windowState());
    m_page->table()->restoreState(m_settings.tableState());
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_isPainted) {
        m_isPainted = true;
        QTimer::singleShot(0, this, &MainWindow::start);
    }
}

// After the first frame; or soon after, where the window is shown minimised and nothing is ever painted.
void MainWindow::start()
{
    if (std::exchange(m_isStarted, true)) {
        return;
    }
    emit painted();
    m_panels->setPlaceNames(m_service.placeNames());
    m_panels->fill();
    connectConnection();
    m_exports->setPlaces(m_panels->places());
    m_panels->restoreMap(m_settings.mapState());
    m_panels->setGeoState(m_service.geoState());
    m_rules->load();
    m_feed->prepareWikis();
    m_links = std::make_unique<LinkPolicy>(m_service.catalogue());
    if (!m_settings.damagedCopy().isEmpty()) {
        m_page->notice()->showMessage(InfoBar::Kind::Warning,
            tr("The settings could not be read, so WikiMon starts with its own. The old file is kept as %1.")
                .arg(m_settings.damagedCopy()));
    }
    if (m_settings.preferences().servesAtStart) {
        m_actions->serve->setChecked(true);
    }
    keepSession();
    emit started();
}

// Looks for what a crash left before there is a journal of this session.
void MainWindow::keepSession()
{
    connect(m_recovery, &RecoveryController::wanted, this, &MainWindow::bringBack);
    m_recovery->setConfirmation([this] { return mayReplaceSession(); });
    if (!m_service.journalFolder().isEmpty()) {
        m_recovery->look(m_service.journalFolder());
        m_service.setKeepsSession(m_settings.preferences().recording.keepsSession);
    }
}

// A recording is still in its file; live changes are nowhere else.
bool MainWindow::mayReplaceSession()
{
    const qint64 changes = m_session->store().size();
    if (changes == 0 || m_sessions->showsRecording()) {
        return true;
    }
    QMessageBox box(QMessageBox::Warning, u"WikiMon"_s, OpenRecordingDialog::whatIsLost(changes, locale()),
        QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    const QAbstractButton *bringBack
        = box.addButton(RecoveryController::tr("Bring back"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == bringBack;
}

void MainWindow::bringBack(const QString &path)
{
    m_sessions->openAs(path, {false, 0});
}

void MainWindow::watch(const QList<Wiki> &wikis)
{
    m_feed->watch(wikis);
}

void MainWindow::replay(const QString &path)
{
    m_sessions->openAs(path, {true, m_settings.replaySpeed()});
}

void MainWindow::serve(quint16 port)
{
    m_topBar->serveControl()->setPort(port);
    m_actions->serve->setChecked(true);
}

} // namespace WikiMon
