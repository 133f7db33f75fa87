// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/rulesdialog.h"

#include "watch/alertspage.h"
#include "watch/rulelistmodel.h"
#include "watch/rulespage.h"
#include "watch/watchlistspage.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace WikiMon {

static constexpr int WidthInLetters = 128;
static constexpr int HeightInLines = 34;

static QWidget *padded(QWidget *page)
{
    auto *frame = new QWidget;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(page);
    return frame;
}

RulesDialog::RulesDialog(const RuleSettings &settings, const Surroundings &surroundings, QWidget *parent)
    : QDialog(parent)
    , m_applied(settings)
    , m_tabs(new QTabWidget)
    , m_rules(new RulesPage(surroundings.counter))
    , m_lists(new WatchListsPage(surroundings.catalogue, surroundings.homeWiki))
    , m_alerts(new AlertsPage)
    , m_buttons(
          new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply))
{
    setWindowTitle(tr("Rules and lists"));
    m_tabs->addTab(padded(m_rules), tr("&Rules"));
    m_tabs->addTab(padded(m_lists), tr("&Lists"));
    m_tabs->addTab(padded(m_alerts), tr("Noti&fications"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_buttons);

    m_rules->setRules(settings.rules);
    m_lists->setLists(settings.lists);
    m_alerts->setSettings(settings);
    showNotificationStatus(true, {});
    connect(m_rules, &RulesPage::rulesChanged, this, &RulesDialog::handleEdit);
    connect(m_lists, &WatchListsPage::edited, this, &RulesDialog::handleEdit);
    connect(m_alerts, &AlertsPage::edited, this, &RulesDialog::handleEdit);
    connect(m_alerts, &AlertsPage::ruleToggled, this, [this](int row, bool notifies) {
        Rule rule = m_rules->rules().at(row);
        rule.notifies = notifies;
        m_rules->model()->setRule(row, rule);
    });
    connect(m_alerts, &AlertsPage::testRequested, this, &RulesDialog::notificationTestRequested);
    // The rules may have been edited in between; and the other way round.
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == int(Section::Notifications)) {
            m_alerts->setRules(m_rules->rules());
        } else if (tab == int(Section::Rules)) {
            m_rules->showCurrent();
        }
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RulesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *applyButton = m_buttons->button(QDialogButtonBox::Apply);
    connect(applyButton, &QPushButton::clicked, this, &RulesDialog::apply);
    applyButton->setEnabled(false);
    resize(fontMetrics().averageCharWidth() * WidthInLetters, fontMetrics().lineSpacing() * HeightInLines);
}

RuleSettings RulesDialog::settings() const
{
    RuleSettings result;
    result.rules = m_rules->rules();
    result.lists = m_lists->lists();
    m_alerts->applyTo(result);
    return result;
}

void RulesDialog::showSection(Section section)
{
    m_tabs->setCurrentIndex(int(section));
}

void RulesDialog::addRule(const QString &filter)
{
    showSection(Section::Rules);
    m_rules->addRule(filter);
}

void RulesDialog::showNotificationStatus(bool isGood, const QString &text)
{
    m_alerts->showStatus(isGood, text);
}

void RulesDialog::handleEdit()
{
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(true);
}

void RulesDialog::apply()
{
    const RuleSettings now = settings();
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(false);
    if (now != m_applied) {
        m_applied = now;
        emit applied(now);
    }
}

void RulesDialog::accept()
{
    apply();
    QDialog::accept();
}

} // namespace WikiMon
