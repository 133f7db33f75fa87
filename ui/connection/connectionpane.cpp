// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "connection/connectionpane.h"

#include "connection/celltableview.h"
#include "connection/factsgrid.h"
#include "stats/segmentedchoice.h"
#include "widgets/elidedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int Margin = 10;
static constexpr int LeastLines = 5; // of a table with its header: panels share the height of small windows

static QString placeholder(ConnectionList list)
{
    switch (list) {
    case ConnectionList::Wikis:
        return ConnectionPane::tr("No wiki is watched.");
    case ConnectionList::Gaps:
        return ConnectionPane::tr("The feed has had no gap.");
    case ConnectionList::Rejected:
        return ConnectionPane::tr("Every line of the feed was understood.");
    case ConnectionList::Clients:
        return ConnectionPane::tr("No program reads the stream now.");
    case ConnectionList::Buffers:
    case ConnectionList::Count:
        break;
    }
    return {};
}

static QStringList listNames()
{
    QStringList names;
    for (int i = 0; i < int(ConnectionList::Count); ++i) {
        names.append(connectionListName(static_cast<ConnectionList>(i)));
    }
    return names;
}

static QFrame *rule()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    return line;
}

ConnectionPane::ConnectionPane(QWidget *parent)
    : QWidget(parent)
    , m_choice(new SegmentedChoice(listNames(), this))
    , m_state(new StatusDot)
    , m_notes(new QVBoxLayout)
    , m_facts(new FactsGrid)
    , m_stack(new QStackedWidget)
{
    m_choice->setAccessibleName(tr("What the table shows"));
    m_state->setAccessibleName(tr("Connection"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Margin, 8, Margin, 8);
    head->setSpacing(4);
    head->addWidget(m_state);
    m_notes->setSpacing(4);
    head->addLayout(m_notes);
    head->addSpacing(2);
    head->addWidget(m_facts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(rule());
    addTables();
    layout->addWidget(m_stack, 1);
    layout->addWidget(rule());
    addFoot(layout);
    connect(m_choice, &SegmentedChoice::currentChanged, this,
        [this](int index) { setList(static_cast<ConnectionList>(index)); });
    setFocusProxy(m_stack);
    setList(ConnectionList::Wikis);
}

void ConnectionPane::addTables()
{
    for (int i = 0; i < int(ConnectionList::Count); ++i) {
        const auto list = static_cast<ConnectionList>(i);
        Table &table = m_tables[std::size_t(i)];
        table.model = new CellTableModel(connectionColumns(list), this);
        table.view = new CellTableView(table.model);
        table.view->setAccessibleName(connectionListName(list));
        table.view->setPlaceholderText(placeholder(list));
        table.view->setMinimumHeight(fontMetrics().lineSpacing() * LeastLines);
        connect(table.view, &CellTableView::selectionHasChanged, this, &ConnectionPane::updateFoot);
        m_stack->addWidget(table.view);
    }
    auto *disconnect = new QAction(tr("&Disconnect"), this);
    disconnect->setShortcut(QKeySequence::Delete);
    disconnect->setShortcutContext(Qt::WidgetShortcut);
    connect(disconnect, &QAction::triggered, this, &ConnectionPane::requestDisconnect);
    table(ConnectionList::Clients)->addAction(disconnect);
}

void ConnectionPane::addFoot(QVBoxLayout *layout)
{
    m_note = new ElidedLabel;
    m_note->setSecondary(true);
    m_note->setTabular(true);
    m_disconnect = new QPushButton(tr("&Disconnect"));
    m_disconnect->setToolTip(tr("Send the selected clients away (Delete)"));
    m_copy = new QPushButton(tr("Copy as &text"));
    m_copy->setToolTip(tr("All that the panel knows, for a report"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Margin, 4, 4, 4);
    foot->setSpacing(8);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_disconnect);
    foot->addWidget(m_copy);
    layout->addLayout(foot);
    connect(m_disconnect, &QPushButton::clicked, this, &ConnectionPane::requestDisconnect);
    connect(m_copy, &QPushButton::clicked, this, &ConnectionPane::copyRequested);
}

QWidget *ConnectionPane::listChoice() const
{
    return m_choice;
}

CellTableView *ConnectionPane::table(ConnectionList list) const
{
    return m_tables[std::size_t(list)].view;
}

void ConnectionPane::setList(ConnectionList list)
{
    const bool isNew = list != m_list;
    m_list = list;
    m_choice->setCurrent(int(list));
    m_stack->setCurrentIndex(int(list));
    m_stack->setFocusProxy(table(list));
    updateFoot();
    if (isNew) {
        emit listChanged(list);
    }
}

void ConnectionPane::showView(const ConnectionView &view)
{
    m_state->setStatus(view.health, view.state);
    while (m_noteLines.size() > view.notes.size()) {
        delete m_noteLines.takeLast();
    }
    while (m_noteLines.size() < view.notes.size()) {
        auto *line = new StatusDot;
        m_notes->addWidget(line);
        m_noteLines.append(line);
    }
    for (qsizetype i = 0; i < view.notes.size(); ++i) {
        m_noteLines.at(i)->setStatus(view.notes.at(i).health, view.notes.at(i).text);
    }
    m_facts->setFacts(view.facts);
    m_view = view;
}

void ConnectionPane::showRows(ConnectionList list, std::vector<TableRow> rows, const QString &note)
{
    Table &table = m_tables[std::size_t(list)];
    table.model->setRows(std::move(rows));
    table.note = note;
    if (list == m_list) {
        updateFoot();
    }
}

void ConnectionPane::updateFoot()
{
    if (!m_note) {
        return;
    }
    m_note->setText(m_tables[std::size_t(m_list)].note);
    m_disconnect->setVisible(m_list == ConnectionList::Clients);
    m_disconnect->setEnabled(!table(ConnectionList::Clients)->selectedKeys().isEmpty());
}

void ConnectionPane::requestDisconnect()
{
    const QStringList keys = table(ConnectionList::Clients)->selectedKeys();
    if (!keys.isEmpty()) {
        emit disconnectRequested(keys);
    }
}

QString ConnectionPane::text() const
{
    QString text = m_view.state + u'\n';
    for (const ConnectionView::Note &note : m_view.notes) {
        text += note.text + u'\n';
    }
    for (const ConnectionView::Fact &fact : m_view.facts) {
        text += fact.name + u": "_s + fact.value + u'\n';
    }
    for (int i = 0; i < int(ConnectionList::Count); ++i) {
        const Table &table = m_tables[std::size_t(i)];
        text += u'\n' + connectionListName(static_cast<ConnectionList>(i)) + u'\n';
        text += table.model->rows().empty() ? placeholder(static_cast<ConnectionList>(i)) + u'\n'
                                            : tableText(table.model->columns(), table.model->rows());
        if (!table.note.isEmpty()) {
            text += table.note + u'\n';
        }
    }
    return text;
}

void ConnectionPane::copyText()
{
    QGuiApplication::clipboard()->setText(text());
    emit copied(tr("The state of the connection is on the clipboard."));
}

} // namespace WikiMon
