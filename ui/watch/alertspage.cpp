// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/alertspage.h"

#include "watch/filterverdictlabel.h"
#include "widgets/plaintext.h"
#include "widgets/toggleswitch.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace WikiMon {

static QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

AlertsPage::AlertsPage(QWidget *parent)
    : QWidget(parent)
    , m_all(new ToggleSwitch(tr("Tell me of changes on the desktop")))
    , m_pages(new QCheckBox(tr("Pages on my &page list")))
    , m_users(new QCheckBox(tr("Changes by or about users on my &user list")))
    , m_ruleBox(new QWidget)
    , m_ruleLayout(new QVBoxLayout(m_ruleBox))
    , m_test(new QPushButton(tr("Show a &test")))
    , m_status(new FilterVerdictLabel)
{
    auto *words = new QLabel(tr("Changes that come close together share one notification, and no reason gets "
                                "more than one in ten seconds. A click on it shows the change."));
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    m_test->setAutoDefault(false);
    m_ruleLayout->setContentsMargins(0, 0, 0, 0);
    m_ruleLayout->setSpacing(6);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_ruleBox);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false); // the tab's own shows
    m_ruleBox->setAutoFillBackground(false);
    auto *test = new QHBoxLayout;
    test->setSpacing(12);
    test->addWidget(m_test, 0, Qt::AlignTop);
    test->addWidget(m_status, 1, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_all, 0, Qt::AlignLeading);
    layout->addWidget(words);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Lists")));
    layout->addWidget(m_pages);
    layout->addWidget(m_users);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Rules")));
    layout->addWidget(scroll, 1);
    layout->addLayout(test);

    connect(m_all, &ToggleSwitch::toggled, this, &AlertsPage::updateEnabled);
    connect(m_all, &ToggleSwitch::toggled, this, &AlertsPage::edited);
    connect(m_pages, &QCheckBox::toggled, this, &AlertsPage::edited);
    connect(m_users, &QCheckBox::toggled, this, &AlertsPage::edited);
    connect(m_test, &QPushButton::clicked, this, &AlertsPage::testRequested);
    updateEnabled();
}

void AlertsPage::setSettings(const RuleSettings &settings)
{
    const QSignalBlocker quiet(this);
    m_all->setChecked(settings.notifies);
    m_pages->setChecked(settings.notifiesPages);
    m_users->setChecked(settings.notifiesUsers);
    setRules(settings.rules);
}

void AlertsPage::setRules(const QList<Rule> &rules)
{
    qDeleteAll(m_rules);
    m_rules.clear();
    while (QLayoutItem *item = m_ruleLayout->takeAt(0)) {
        delete item;
    }
    for (int row = 0; row < rules.size(); ++row) {
        const Rule &rule = rules.at(row);
        auto *box = new QCheckBox(plainMenuText(rule.name), m_ruleBox);
        box->setChecked(rule.notifies);
        box->setHidden(rule.kind == RuleKind::Ignore);
        connect(box, &QCheckBox::toggled, this, [this, row](bool isOn) { emit ruleToggled(row, isOn); });
        m_ruleLayout->addWidget(box);
        m_rules.append(box);
    }
    m_ruleLayout->addStretch();
    updateEnabled();
}

void AlertsPage::applyTo(RuleSettings &settings) const
{
    settings.notifies = m_all->isChecked();
    settings.notifiesPages = m_pages->isChecked();
    settings.notifiesUsers = m_users->isChecked();
}

void AlertsPage::updateEnabled()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pages, m_users, m_ruleBox}) {
        widget->setEnabled(m_all->isChecked());
    }
}

void AlertsPage::showStatus(bool isGood, const QString &text)
{
    using Kind = FilterVerdictLabel::Kind;
    m_status->setVerdict(isGood ? Kind::Good : Kind::Doubtful, text);
    m_status->setVisible(!text.isEmpty());
}

} // namespace WikiMon
