// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/desktopalerts.h"

#include "table/displaytext.h"
#include "watch/notificationservice.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <bit>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int TitleGraphemes = 80; // bubbles are small
static constexpr int SummaryGraphemes = 160;
static const QString TestKey = u"test"_s;

using State = NotificationService::State;

DesktopAlerts::DesktopAlerts(NotificationService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    m_timer.setSingleShot(true);
    const auto advanceNow = [this] { advance(QDateTime::currentMSecsSinceEpoch()); };
    connect(&m_timer, &QTimer::timeout, this, advanceNow);
    connect(&service, &NotificationService::stateChanged, this, [this, advanceNow] {
        finishTest();
        advanceNow();
    });
    connect(&service, &NotificationService::activated, this, [this](const QString &key) {
        if (m_sequences.contains(key)) {
            emit activated(m_sequences.value(key));
        }
    });
    connect(&service, &NotificationService::closed, this, [this](const QString &key) {
        m_sequences.remove(key);
        m_queue.restartCount(key);
    });
    connect(&service, &NotificationService::answered, this,
        [this](const QString &key, bool ok, const QString &text) {
            if (key == TestKey) {
                emit tested(ok, ok ? tr("Sent. %1").arg(text) : text);
            }
        });
}

void DesktopAlerts::setRules(const RuleSet &rules, qint64 now)
{
    m_rules = rules;
    m_queue.clear();
    if (m_rules.canAlert()) {
        m_lastTry = now;
        m_service.start();
    }
}

// The first reason that holds: a change makes one bubble at most. The key is the text that the user sees, so
// that it stays the same when rules are moved.
Alert DesktopAlerts::alertFor(const RuleVerdict &verdict, const RecentChange &change, qint64 sequence) const
{
    Alert alert;
    QString reason;
    if (verdict.isOnPageList) {
        reason = tr("on your page list");
        alert.manyText = tr("%1 changes on your page list");
    } else if (verdict.isOnUserList) {
        reason = tr("on your user list");
        alert.manyText = tr("%1 changes by or about users on your list");
    } else {
        const int rule = std::countr_zero(verdict.highlights);
        reason = m_rules.reasonOfRule(rule);
        // The name may itself hold "%1": it gets in last.
        alert.manyText = tr("%1 changes match rule “%2”").arg(u"%1"_s, m_rules.rules().at(rule).name);
    }
    const QString user = displayText(change.view(change.user), TitleGraphemes);
    const QString summary = displayText(change.view(change.summary), SummaryGraphemes);
    const std::string_view page = change.isLog() && !change.logTarget.isEmpty()
        ? change.view(change.logTarget)
        : change.view(change.title);
    alert.key = reason;
    alert.title = displayText(page, TitleGraphemes);
    alert.body = (summary.isEmpty() ? user : QString(user + u": "_s + summary)) + u'\n' + reason;
    alert.sequence = sequence;
    return alert;
}

void DesktopAlerts::noteChange(const RecentChange &change, qint64 sequence, qint64 now)
{
    if (!m_rules.canAlert()) {
        return;
    }
    const RuleVerdict verdict = m_rules.alerts(change, now);
    if (verdict.isHighlighted()) {
        m_queue.add(alertFor(verdict, change, sequence), now);
        if (!m_timer.isActive()) {
            m_timer.start(0); // once for all changes that come together
        }
    }
}

static QString manyText(const AlertBubble &bubble)
{
    QString text = bubble.latest.manyText;
    const qsizetype place = text.indexOf("%1"_L1);
    return place < 0 ? text : text.replace(place, 2, QLocale().toString(bubble.count));
}

void DesktopAlerts::advance(qint64 now)
{
    if (m_service.state() == State::Connecting || !m_queue.nextDue()) {
        return; // stateChanged comes back here
    }
    for (const AlertBubble &bubble : m_queue.takeDue(now)) {
        const Alert &latest = bubble.latest;
        const bool isOne = bubble.count == 1;
        const QString body = isOne
            ? latest.body
            : tr("Latest: %1").arg(latest.title + u'\n' + latest.body.section(u'\n', 0, 0));
        if (m_service.show(bubble.key, isOne ? latest.title : manyText(bubble), body)) {
            m_sequences.insert(bubble.key, latest.sequence);
        } else {
            m_unshown += bubble.fresh;
            m_queue.restartCount(bubble.key);
        }
    }
    if (m_service.state() != State::Ready && m_lastTry.value_or(now - RetryInterval) + RetryInterval <= now) {
        m_lastTry = now;
        m_service.start();
    }
    plan(now);
}

void DesktopAlerts::plan(qint64 now)
{
    if (const std::optional<qint64> next = m_queue.nextDue()) {
        m_timer.start(int(qBound<qint64>(0, *next - now, AlertQueue::Interval)));
    }
}

void DesktopAlerts::showTest()
{
    m_isTestWanted = true;
    m_service.start();
    finishTest();
}

void DesktopAlerts::finishTest()
{
    if (m_service.state() == State::Connecting || !std::exchange(m_isTestWanted, false)) {
        return;
    }
    const bool isSent = m_service.show(
        TestKey, tr("WikiMon can notify you"), tr("This is what a notification looks like."));
    if (!isSent) {
        emit tested(false,
            m_service.state() == State::Ready ? tr("The last test has not been answered yet.")
                                              : m_service.stateText());
    }
}

void DesktopAlerts::clear()
{
    m_service.closeAll();
    m_sequences.clear();
    m_queue.clear();
}

} // namespace WikiMon
