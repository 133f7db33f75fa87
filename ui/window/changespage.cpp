// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/changespage.h"

#include "table/changetablemodel.h"
#include "table/changetableview.h"
#include "theme/colortokens.h"
#include "theme/stylepainters.h"
#include "widgets/emptystate.h"
#include "widgets/infobar.h"
#include "widgets/plaintext.h"
#include "window/livesession.h"
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
    , m_model(new ChangeTableModel(session.store(), this))
    , m_table(new ChangeTableView(this))
    , m_notice(new InfoBar)
    , m_streamNotice(new InfoBar)
    , m_exportNotice(new InfoBar)
    , m_offer(new EmptyState("wiki"_L1))
    , m_patience(new EmptyState("clock"_L1))
    , m_stack(new QStackedWidget)
{
    m_offer->setTitle(tr("Watch Wikimedia's wikis change, live"));
    m_offer->setText(tr("WikiMon lists every edit as it happens, keeps it searchable, and passes it on as a "
                        "WebSocket stream. Connect to a wiki, or look around with a recorded hour."));
    offer(m_offer, actions.connectFeed, tr("Connect"), true);
    offer(m_offer, actions.replaySample, tr("Replay the sample session"), false);

    m_stack->addWidget(new Panel(m_offer));
    m_stack->addWidget(new Panel(m_patience));
    m_table->setModel(m_model);
    m_tablePanel = new Panel(m_table);
    m_stack->addWidget(m_tablePanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_streamNotice);
    layout->addWidget(m_exportNotice);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);

    connect(&session, &LiveSession::changed, this, [this](qint64 dropped) {
        m_model->storeChanged(dropped);
        showTableOrEmptyState();
    });
}

void ChangesPage::showTableOrEmptyState()
{
    if (m_session.store().size() > 0 && m_stack->currentWidget() != m_tablePanel) {
        m_stack->setCurrentWidget(m_tablePanel);
        m_table->setFocus();
    }
}

void ChangesPage::showFeed(bool isActive, const QString &wikiName)
{
    if (m_stack->currentWidget() == m_tablePanel) {
        return;
    }
    m_patience->setTitle(tr("Waiting for the first change"));
    m_patience->setText(wikiName.isEmpty()
            ? tr("Changes appear here as soon as they come.")
            : tr("Changes of %1 appear here as soon as they come. On a small wiki that may take a while.")
                  .arg(isolated(wikiName)));
    m_stack->setCurrentIndex(isActive ? 1 : 0);
}

} // namespace WikiMon
