// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/feedpage.h"

#include "dialogs/ownsiteseditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace WikiMon {

using namespace PreferenceParts;

FeedPage::FeedPage(QWidget *parent) : PreferencesPage(parent)
{
    buildSource();
    buildServers();
    buildSites();
    finish();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        explainChoice();
        emit edited();
    });
    for (QLineEdit *field : {m_wikiMon, m_host, m_eventStreams}) {
        connect(field, &QLineEdit::textChanged, this, &PreferencesPage::edited);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &PreferencesPage::edited);
    connect(m_sites, &OwnSitesEditor::edited, this, &PreferencesPage::edited);
    setFocusProxy(m_choice);
}

void FeedPage::buildSource()
{
    QFormLayout *form = addSection(tr("Source of the changes"));
    m_choice = new QComboBox;
    m_choice->addItem(tr("Automatic"), int(SourceChoice::Automatic));
    m_choice->addItem(tr("IRC"), int(SourceChoice::Irc));
    m_choice->addItem(tr("EventStreams"), int(SourceChoice::EventStreams));
    m_choice->addItem(tr("Another WikiMon"), int(SourceChoice::WebSocket));
    m_choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_choiceNote = noteLabel();
    form->addRow(tr("&Source"), above(m_choice, {m_choiceNote}));
    m_wikiMon = new QLineEdit;
    m_wikiMon->setPlaceholderText(u"ws://192.168.1.20:9000/"_s);
    makeWide(m_wikiMon);
    m_wikiMonError = errorLabel();
    form->addRow(tr("Other &WikiMon"), above(m_wikiMon, {m_wikiMonError}));
}

void FeedPage::buildServers()
{
    QFormLayout *form = addSection(tr("Servers of Wikimedia"));
    m_host = new QLineEdit;
    m_hostError = errorLabel();
    m_port = portField();
    m_port->setAccessibleName(tr("Port of the IRC server"));
    auto *portLabel = new QLabel(tr("&Port"));
    portLabel->setBuddy(m_port);
    form->addRow(tr("&IRC server"), above(inLine({m_host, portLabel, m_port}), {m_hostError}));
    m_eventStreams = new QLineEdit;
    m_eventStreamsError = errorLabel();
    auto *original = new QPushButton(tr("&Default"));
    original->setAutoDefault(false);
    original->setToolTip(tr("Put the public address of EventStreams back"));
    connect(original, &QPushButton::clicked, m_eventStreams,
        [this] { m_eventStreams->setText(FeedPreferences::defaultEventStreamsUrl()); });
    form->addRow(tr("&EventStreams"), above(inLine({m_eventStreams, original}), {m_eventStreamsError}));
}

void FeedPage::buildSites()
{
    QFormLayout *form = addSection(tr("MediaWiki sites of your own"));
    m_sites = new OwnSitesEditor;
    form->addRow(tr("Si&tes"), m_sites);
}

SourceChoice FeedPage::choice() const
{
    return static_cast<SourceChoice>(m_choice->currentData().toInt());
}

void FeedPage::explainChoice()
{
    switch (choice()) {
    case SourceChoice::Automatic:
        m_choiceNote->setText(
            tr("IRC first. WikiMon goes over to EventStreams when IRC refuses, falls silent "
               "or is gone, and shows no change twice."));
        break;
    case SourceChoice::Irc:
        m_choiceNote->setText(tr("Wikimedia's IRC server: quick and light, but it has no memory, so what "
                                 "comes while the connection is down is missed."));
        break;
    case SourceChoice::EventStreams:
        m_choiceNote->setText(tr("Wikimedia's stream over HTTPS, always of all wikis: some 100 KiB a second. "
                                 "Short interruptions are made up for."));
        break;
    case SourceChoice::WebSocket:
        m_choiceNote->setText(tr("The stream that another WikiMon serves; it decides which wikis come."));
        break;
    }
    m_choice->setAccessibleDescription(m_choiceNote->text());
    m_wikiMon->setEnabled(choice() == SourceChoice::WebSocket);
}

void FeedPage::fill(const Preferences &preferences)
{
    m_choice->setCurrentIndex(m_choice->findData(int(preferences.feed.choice)));
    explainChoice();
    m_wikiMon->setText(preferences.feed.wikiMonUrl);
    m_host->setText(preferences.ircHost);
    m_port->setValue(preferences.ircPort);
    m_eventStreams->setText(preferences.feed.eventStreamsUrl);
    m_sites->setSites(preferences.feed.sites);
}

void FeedPage::store(Preferences &preferences) const
{
    preferences.feed.choice = choice();
    preferences.feed.wikiMonUrl = m_wikiMon->text().trimmed();
    preferences.ircHost = m_host->text().trimmed();
    preferences.ircPort = quint16(m_port->value());
    preferences.feed.eventStreamsUrl = m_eventStreams->text().trimmed();
    preferences.feed.sites = m_sites->sites();
}

QString FeedPage::hostError() const
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty()) {
        return tr("A server is needed. The public one is irc.wikimedia.org.");
    }
    return isServerName(host) ? QString() : tr("This is not the name or the address of a server.");
}

bool FeedPage::check()
{
    const QString host = hostError();
    const QString events = FeedChecks::eventStreamsUrl(m_eventStreams->text().trimmed());
    const bool wantsOther = choice() == SourceChoice::WebSocket;
    const QString other = wantsOther ? FeedChecks::wikiMonUrl(m_wikiMon->text().trimmed()) : QString();
    showError(m_hostError, host);
    showError(m_eventStreamsError, events);
    showError(m_wikiMonError, other);
    return host.isEmpty() && events.isEmpty() && other.isEmpty();
}

} // namespace WikiMon
