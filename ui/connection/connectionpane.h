// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/connectionview.h"

#include <QWidget>

#include <array>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace WikiMon {

class CellTableView;
class ElidedLabel;
class FactsGrid;
class SegmentedChoice;

// The truth about the connection: its state in words, what is known of it in numbers, and in tables the
// wikis, the gaps, the lines that were no changes, the buffers and the stream's clients.
class ConnectionPane : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionPane(QWidget *parent = nullptr);

    // The pane's own until it is put elsewhere.
    [[nodiscard]] QWidget *listChoice() const;
    [[nodiscard]] ConnectionList list() const { return m_list; }
    void setList(ConnectionList list);
    [[nodiscard]] CellTableView *table(ConnectionList list) const;
    void showView(const ConnectionView &view);
    // Of whichever list; note: what stands below it, such as how many there are.
    void showRows(ConnectionList list, std::vector<TableRow> rows, const QString &note);
    // All of it as text, for a report: what was shown last.
    [[nodiscard]] QString text() const;

signals:
    void listChanged(WikiMon::ConnectionList list);
    // Keys of clients that are to be sent away.
    void disconnectRequested(const QStringList &keys);
    // A report is wanted on the clipboard: all lists are to be up to date before copyText().
    void copyRequested();
    void copied(const QString &sentence);

public slots:
    void copyText();

private:
    void addTables();
    void addFoot(QVBoxLayout *layout);
    void updateFoot();
    void requestDisconnect();

    struct Table
    {
        CellTableModel *model = nullptr;
        CellTableView *view = nullptr;
        QString note;
    };

    ConnectionView m_view;
    ConnectionList m_list = ConnectionList::Wikis;
    std::array<Table, std::size_t(ConnectionList::Count)> m_tables;
    SegmentedChoice *m_choice;
    StatusDot *m_state;
    QVBoxLayout *m_notes;
    QList<StatusDot *> m_noteLines;
    FactsGrid *m_facts;
    QStackedWidget *m_stack;
    ElidedLabel *m_note = nullptr;
    QPushButton *m_disconnect = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace WikiMon
