// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/rulescontroller.h"

#include "watch/desktopalerts.h"
#include "watch/notificationservice.h"
#include "window/livesession.h"

#include <QDateTime>

#include <algorithm>

namespace WikiMon {

static constexpr qint64 CountedChanges = 1000; // that the preview of a rule looks at

static qint64 currentTime()
{
    return QDateTime::currentMSecsSinceEpoch();
}

RulesController::RulesController(QString path, LiveSession &session, QWidget *window)
    : QObject(window)
    , m_path(std::move(path))
    , m_session(session)
    , m_window(window)
    , m_service(std::make_unique<NotificationService>())
    , m_alerts(std::make_unique<DesktopAlerts>(*m_service))
{
    connect(m_alerts.get(), &DesktopAlerts::activated, this, &RulesController::changeActivated);
}

RulesController::~RulesController() = default;

const RuleSet &RulesController::rules() const
{
    return m_book ? m_book->rules() : m_none;
}

void RulesController::load()
{
    m_book = std::make_unique<RuleBook>(m_path);
    if (!m_book->problems().isEmpty()) {
        emit failed(tr("Some rules could not be read. %1").arg(m_book->problems().first()));
    }
    m_noted = m_session.store().end();
    const auto use = [this] {
        m_alerts->setRules(rules(), currentTime());
        emit rulesChanged(rules());
    };
    connect(m_book.get(), &RuleBook::rulesChanged, this, use);
    connect(m_book.get(), &RuleBook::saveFailed, this, [this](const QString &reason) {
        emit failed(tr("The rules are in use, but could not be kept: %1").arg(reason));
    });
    use();
}

MatchCount RulesController::countMatches(const Filter &filter) const
{
    const SessionStore &store = m_session.store();
    const qint64 from = std::max(store.first(), store.end() - CountedChanges);
    const FilterContext context{currentTime()};
    MatchCount count;
    RecentChange change;
    for (qint64 sequence = from; sequence < store.end(); ++sequence) {
        store.fill(sequence, change);
        count.matches += filter.matches(change, context) ? 1 : 0;
        ++count.total;
    }
    return count;
}

void RulesController::edit(RulesDialog::Section section, const WikiCatalogue &catalogue,
    const QString &homeWiki, const QString &filterOfNewRule)
{
    if (!m_book) {
        return; // before the first frame
    }
    const auto counter = [this](const Filter &filter) { return countMatches(filter); };
    RulesDialog dialog(m_book->settings(), {catalogue, homeWiki, counter}, m_window);
    dialog.showSection(section);
    if (!filterOfNewRule.isEmpty()) {
        dialog.addRule(filterOfNewRule);
    }
    const auto showState = [this, &dialog] {
        using State = NotificationService::State;
        const State state = m_service->state();
        dialog.showNotificationStatus(state == State::Ready || state == State::Off, m_service->stateText());
    };
    connect(m_service.get(), &NotificationService::stateChanged, &dialog, showState);
    connect(m_alerts.get(), &DesktopAlerts::tested, &dialog, &RulesDialog::showNotificationStatus);
    connect(&dialog, &RulesDialog::notificationTestRequested, m_alerts.get(), &DesktopAlerts::showTest);
    connect(&dialog, &RulesDialog::applied, m_book.get(), &RuleBook::setSettings);
    showState();
    dialog.exec();
}

void RulesController::noteNew(qint64 now)
{
    const SessionStore &store = m_session.store();
    if (rules().canAlert()) {
        RecentChange change;
        for (qint64 sequence = std::max(m_noted, store.first()); sequence < store.end(); ++sequence) {
            store.fill(sequence, change);
            m_alerts->noteChange(change, sequence, now);
        }
    }
    m_noted = store.end();
}

void RulesController::passOver()
{
    m_noted = m_session.store().end();
}

void RulesController::clearAlerts()
{
    m_alerts->clear();
}

} // namespace WikiMon
