// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/placesemptystate.h"

#include "widgets/emptystate.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

PlacesEmptyState::PlacesEmptyState(QWidget *parent) : QWidget(parent), m_state(new EmptyState("wiki"_L1))
{
    m_sample = m_state->addButton(tr("Play the &sample recording"), true);
    QPushButton *recording = m_state->addButton(tr("&Open a recording…"), false);
    QPushButton *wiki = m_state->addButton(tr("Another &wiki…"), false);
    m_database = m_state->addButton(tr("&Location database…"), false);
    connect(m_sample, &QPushButton::clicked, this, &PlacesEmptyState::sampleRequested);
    connect(recording, &QPushButton::clicked, this, &PlacesEmptyState::recordingRequested);
    connect(wiki, &QPushButton::clicked, this, &PlacesEmptyState::wikiRequested);
    connect(m_database, &QPushButton::clicked, this, &PlacesEmptyState::databaseRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    m_database->hide();
    setFacts({});
}

void PlacesEmptyState::setFacts(const HonestyFacts &facts)
{
    const PlaceTally &tally = facts.tally;
    const bool lacksDatabase = tally.count(PlaceOutcome::NoDatabase) > 0;
    if (lacksDatabase) {
        m_title = tr("There is no location database");
        m_text = tr("Edits have shown IP addresses, but there is nothing to look them up in.");
    } else if (tally.withAddress() > 0) {
        m_title = tr("No address could be placed");
        m_text = tr("Edits have shown IP addresses, but the location database knows none of them.");
    } else if (tally.temporary() > 0) {
        m_title = tr("No edit has shown an IP address");
        m_text = tr(
            "All unregistered edits came from temporary accounts, which hide where they are. A recording "
            "from before 2025 or another MediaWiki site can be mapped.");
    } else {
        m_title = tr("Nothing to place yet");
        m_text = tr(
            "Edits that show an IP address appear here. Wikimedia's wikis have hidden most of them since "
            "2025; older recordings and other MediaWiki sites show them.");
    }
    m_database->setVisible(tally.withAddress() > 0);
    m_state->setTitle(m_title);
    m_state->setText(m_text);
    setAccessibleName(m_title);
    setAccessibleDescription(m_text);
}

} // namespace WikiMon
