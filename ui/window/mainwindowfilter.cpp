// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// How MainWindow decides which changes are shown, marked and told of.
#include "filter/filterbar.h"
#include "filter/filtercompleter.h"
#include "filter/filterhelpdialog.h"
#include "service/service.h"
#include "session/filteredit.h"
#include "session/seenvalues.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"
#include "widgets/infobar.h"
#include "wikis/wikipicker.h"
#include "window/appsettings.h"
#include "window/changespage.h"
#include "window/connectioncontroller.h"
#include "window/livesession.h"
#include "window/mainwindow.h"
#include "window/rulescontroller.h"
#include "window/sessioncontroller.h"
#include "window/statusline.h"
#include "window/topbar.h"
#include "window/windowactions.h"
#include "window/windowpanels.h"

#include <QAction>
#include <QDateTime>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace WikiMon {

static qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

void MainWindow::connectFilter()
{
    ChangeTableView *table = m_page->table();
    FilteredSession *shown = &m_session->filtered();
    connect(m_filterBar, &FilterBar::filterChanged, this, &MainWindow::applyFilter);
    connect(m_filterBar, &FilterBar::leaveRequested, table, qOverload<>(&QWidget::setFocus));
    connect(m_filterBar, &FilterBar::helpRequested, this, &MainWindow::showFilterHelp);
    connect(m_filterBar, &FilterBar::keptChanged, this, [this] {
        m_settings.setFilterHistory(m_filterBar->history());
        m_settings.setSavedFilters(m_filterBar->saved());
    });
    m_filterBar->completer()->setValues([this](FilterField field, const QString &prefix, int most) {
        return seenValues(m_session->store().snapshot(), field, prefix, most);
    });
    const auto showCount = [this, shown] {
        m_filterBar->setCount(shown->matches().count(), m_session->store().size(), shown->isSearching());
    };
    connect(shown, &FilteredSession::reset, this, showCount);
    connect(shown, &FilteredSession::prepended, this, showCount);
    connect(shown, &FilteredSession::searchingChanged, this, showCount);
    connect(m_session.get(), &LiveSession::changed, this, showCount);
    m_refilter.setInterval(10s);
    connect(&m_refilter, &QTimer::timeout, this, [this] {
        // Who reads, sorts or pauses is not disturbed.
        const ChangeTableModel *model = m_page->model();
        if (!model->isFrozen() && !model->isSorted() && m_page->table()->isFollowing()) {
            applyFilter();
        }
    });

    connect(m_actions->search, &QAction::triggered, m_filterBar, &FilterBar::focusField);
    connect(m_actions->clearFilter, &QAction::triggered, this, [this] { m_filterBar->setText({}); });
    connect(m_actions->savedFilters, &QAction::triggered, m_filterBar, &FilterBar::openSavedMenu);
    connect(m_actions->filterHelp, &QAction::triggered, this, &MainWindow::showFilterHelp);
    connect(m_actions->onlyUser, &QAction::triggered, this, [this] { filterCurrent(true, false); });
    connect(m_actions->notUser, &QAction::triggered, this, [this] { filterCurrent(true, true); });
    connect(m_actions->onlyPage, &QAction::triggered, this, [this] { filterCurrent(false, false); });
    connect(m_actions->notPage, &QAction::triggered, this, [this] { filterCurrent(false, true); });
    connect(table, &ChangeTableView::filterRequested, m_filterBar, &FilterBar::applyTerm);
}

// What the user asks for, less what the rules hide.
void MainWindow::applyFilter()
{
    const Filter wanted = m_filterBar->filter();
    const QString text = m_rules->rules().withoutIgnored(wanted.isEmpty() ? QString() : wanted.text());
    const FilterParse whole = Filter::parse(text);
    const Filter filter = whole.error ? wanted : whole.filter;
    m_session->filtered().setFilter(filter, now());
    filter.dependsOnTime() ? m_refilter.start() : m_refilter.stop();
}

void MainWindow::filterCurrent(bool byUser, bool excludes)
{
    const RecentChange *change = m_page->table()->currentChange();
    if (!change) {
        return;
    }
    const std::string_view value = change->view(byUser ? change->user : change->title);
    const QString term = fieldTerm(byUser ? FilterField::User : FilterField::Title,
        QString::fromUtf8(value.data(), qsizetype(value.size())), true);
    m_filterBar->applyTerm(excludes ? u'-' + term : term, FilterJoin::And);
}

void MainWindow::showFilterHelp()
{
    if (!m_filterHelp) {
        m_filterHelp = new FilterHelpDialog(this);
        m_filterHelp->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_filterHelp, &FilterHelpDialog::exampleRequested, m_filterBar, &FilterBar::setText);
    }
    m_filterHelp->show();
    m_filterHelp->raise();
    m_filterHelp->activateWindow();
}

void MainWindow::connectRules()
{
    connect(m_actions->rules, &QAction::triggered, this, [this] { editRules(RulesDialog::Section::Rules); });
    connect(
        m_actions->watchLists, &QAction::triggered, this, [this] { editRules(RulesDialog::Section::Lists); });
    connect(m_actions->notifications, &QAction::triggered, this,
        [this] { editRules(RulesDialog::Section::Notifications); });
    connect(m_rules, &RulesController::rulesChanged, this, &MainWindow::applyFilter);
    connect(m_rules, &RulesController::rulesChanged, m_page->model(), &ChangeTableModel::setRules);
    connect(m_rules, &RulesController::failed, this,
        [this](const QString &problem) { m_page->notice()->showMessage(InfoBar::Kind::Warning, problem); });
    connect(m_rules, &RulesController::changeActivated, this, [this](qint64 sequence) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
        m_page->table()->selectSequence(sequence);
    });
    connect(m_session.get(), &LiveSession::changed, m_rules, [this] {
        // A recording that is opened tells nothing new.
        m_sessions->isOpening() ? m_rules->passOver() : m_rules->noteNew(now());
    });
    m_panels->setReasons([this](const RecentChange &change) {
        const RuleSet &rules = m_rules->rules();
        return rules.reasons(rules.verdict(change, now()));
    });
}

void MainWindow::editRules(RulesDialog::Section section, const QString &filterOfNewRule)
{
    const QList<Wiki> &wikis = m_topBar->picker()->wikis();
    m_rules->edit(
        section, m_service.catalogue(), wikis.isEmpty() ? QString() : wikis.first().dbname, filterOfNewRule);
}

void MainWindow::connectPanels()
{
    connect(m_panels, &WindowPanels::openUrlRequested, this, &MainWindow::openUrl);
    connect(m_panels, &WindowPanels::told, m_status, &StatusLine::tell);
    ChangeTableView *table = m_page->table();
    ChangeTableModel *model = m_page->model();
    connect(table, &ChangeTableView::copied, m_status, &StatusLine::tell);
    connect(table, &ChangeTableView::selectionMissed, m_status, [this] {
        m_status->tell(tr("That change is not in the table: the filter hides it, or it is no longer kept."));
    });
    connect(table, &ChangeTableView::sortNoteChanged, m_status, &StatusLine::showSorting);
    connect(m_actions->newest, &QAction::triggered, table, &ChangeTableView::goToNewest);
    connect(m_actions->oldestFirst, &QAction::toggled, model,
        [model](bool isOn) { model->setOrder(isOn ? RowOrder::OldestFirst : RowOrder::NewestFirst); });
    connect(model, &ChangeTableModel::orderChanged, this, [this](RowOrder order) {
        m_actions->oldestFirst->setChecked(order == RowOrder::OldestFirst);
        m_settings.setOldestFirst(order == RowOrder::OldestFirst);
    });
    m_actions->oldestFirst->setChecked(m_settings.isOldestFirst());
    connect(m_actions->groupEdits, &QAction::toggled, model, &ChangeTableModel::setGrouped);
    connect(model, &ChangeTableModel::groupedChanged, this, [this](bool isGrouped) {
        m_actions->groupEdits->setChecked(isGrouped);
        m_settings.setGrouped(isGrouped);
    });
    m_actions->groupEdits->setChecked(m_settings.isGrouped());
    connect(m_panels, &WindowPanels::failed, this,
        [this](const QString &problem) { m_page->notice()->showMessage(InfoBar::Kind::Warning, problem); });
    connect(m_panels, &WindowPanels::sampleRequested, m_actions->replaySample, &QAction::trigger);
    connect(m_panels, &WindowPanels::recordingRequested, m_actions->openRecording, &QAction::trigger);
    connect(m_panels, &WindowPanels::wikiRequested, m_actions->chooseWiki, &QAction::trigger);
    connect(m_panels, &WindowPanels::databaseRequested, m_actions->geoDatabase, &QAction::trigger);
    connect(m_actions->showTable, &QAction::triggered, m_page->table(), qOverload<>(&QWidget::setFocus));
}

// After the panels are filled.
void MainWindow::connectConnection()
{
    auto *controller = new ConnectionController(
        m_service, *m_session, *m_log, *m_topBar->picker(), m_panels->connectionPane(), m_panels);
    connect(m_panels, &WindowPanels::connectionShown, controller, &ConnectionController::setShown);
    controller->setShown(m_panels->isConnectionShown());
}

} // namespace WikiMon
