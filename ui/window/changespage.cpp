// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/changespage.h"

#include "table/changetablemodel.h"
#include "table/changetableview.h"
#include "table/displaytext.h"
#include "theme/colortokens.h"
#include "theme/stylepainters.h"
#include "widgets/emptystate.h"
#include "widgets/infobar.h"
#include "widgets/plaintext.h"
#include "window/livesession.h"
#include "window/statetexts.h"
#include "window/windowactions.h"

#include <QAction>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// The surface that the table or an empty state stands on.
class Panel : public QFrame
{
public:
    explicit Panel(QWidget *content)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(1, 1, 1, 1); // the border
        layout->addWidget(content);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ColorTokens &tokens = colorTokens(palette());
        QPainter painter(this);
        StylePainters::box(&painter, rect(), tokens.panel, tokens.line);
    }
};

} // namespace

static void offer(EmptyState *state, QAction *action, const QString &text, bool isPrimary)
{
    QPushButton *button = state->addButton(text, isPrimary);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

ChangesPage::ChangesPage(LiveSession &session, const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ChangeTableModel(session.filtered(), this))
    , m_table(new ChangeTableView(this))
    , m_notice(new InfoBar)
    , m_feedNotice(new InfoBar)
    , m_streamNotice(new InfoBar)
    , m_exportNotice(new InfoBar)
    , m_recordingNotice(new InfoBar)
    , m_recoveryNotice(new InfoBar)
    , m_offer(new EmptyState("wiki"_L1))
    , m_patience(new EmptyState("clock"_L1))
    , m_trouble(new EmptyState("disconnect"_L1))
    , m_stack(new QStackedWidget)
{
    buildEmptyStates(actions);
    m_table->setModel(m_model);
    m_tablePanel = new Panel(m_table);
    m_stack->addWidget(m_tablePanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_recoveryNotice);
    layout->addWidget(m_recordingNotice);
    layout->addWidget(m_streamNotice);
    layout->addWidget(m_feedNotice);
    layout->addWidget(m_exportNotice);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);

    connect(&session, &LiveSession::changed, this, &ChangesPage::showTableOrEmptyState);
    connect(&session.filtered(), &FilteredSession::searchingChanged, this, &ChangesPage::showPlaceholder);
    connect(&session.filtered(), &FilteredSession::reset, this, &ChangesPage::showPlaceholder);
}

void ChangesPage::buildEmptyStates(const WindowActions &actions)
{
    m_offer->setTitle(tr("Watch Wikimedia's wikis change, live"));
    m_offer->setText(tr("WikiMon lists every edit as it happens, keeps it searchable, and passes it on as a "
                        "WebSocket stream. Connect to a wiki, or look around in a sample hour."));
    offer(m_offer, actions.connectFeed, tr("Connect"), true);
    offer(m_offer, actions.replaySample, tr("Replay the sample session"), false);
    m_trouble->setTitle(tr("No connection to the feed"));
    offer(m_trouble, actions.ircServer, tr("Connection settings"), false);
    offer(m_trouble, actions.replaySample, tr("Replay the sample session"), false);
    for (EmptyState *state : {m_offer, m_patience, m_trouble}) {
        m_stack->addWidget(new Panel(state));
    }
}

void ChangesPage::showTableOrEmptyState()
{
    if (m_session.store().size() > 0 && m_stack->currentWidget() != m_tablePanel) {
        m_stack->setCurrentWidget(m_tablePanel);
        m_table->setFocus();
    }
}

void ChangesPage::forget()
{
    if (m_session.store().size() == 0) {
        m_stack->setCurrentWidget(m_offer->parentWidget());
    }
}

// Why there are no rows although there are changes.
void ChangesPage::showPlaceholder()
{
    static constexpr int LongestShown = 60;
    const FilteredSession &shown = m_session.filtered();
    const QString filter = shown.filter().isEmpty() ? QString() : shown.filter().text();
    m_table->setPlaceholderText(filter.isEmpty() ? QString()
            : shown.isSearching()                ? tr("Searching…")
                                  : tr("No change matches “%1”. New ones that match appear here.")
                                        .arg(isolated(displayText(filter, LongestShown))));
}

void ChangesPage::showFeed(const SourceState &state, const QString &status, const QString &wikiName)
{
    if (m_stack->currentWidget() == m_tablePanel) {
        return;
    }
    const QString name = wikiName.isEmpty() ? tr("the wiki") : isolated(wikiName);
    if (state.phase == SourcePhase::BackingOff) {
        m_trouble->setText(status);
        m_stack->setCurrentWidget(m_trouble->parentWidget());
        return;
    }
    if (!StateTexts::isActive(state.phase)) {
        m_stack->setCurrentWidget(m_offer->parentWidget());
        return;
    }
    const bool isJoined = state.phase == SourcePhase::Receiving || !state.waitingChannels.isEmpty()
        || state.phase == SourcePhase::Replaying;
    m_patience->setTitle(isJoined ? tr("Waiting for the first change") : tr("Connecting"));
    m_patience->setText(!isJoined ? status
            : !state.waitingChannels.isEmpty()
            ? tr("Nobody has changed %1 since the feed's server was started, so it does not list it yet. "
                 "WikiMon asks again every minute.")
                  .arg(name)
            : tr("Changes of %1 appear here as soon as they come. On a small wiki that may take a while.")
                  .arg(name));
    m_stack->setCurrentWidget(m_patience->parentWidget());
}

} // namespace WikiMon
