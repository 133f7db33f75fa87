// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wikis/wikigroups.h"

#include <QPoint>
#include <QWidget>

class QListView;
class QToolButton;
class QPushButton;

namespace WikiMon {

class WikiChoice;
class WikiGroupModel;

// The groups of wikis beside the list of them, with what can be done with the user's own sets. The box ticks
// a group, Enter chooses it alone, as a click does that is not on a set; F2 renames a set, Delete removes it.
class WikiGroupsList : public QWidget
{
    Q_OBJECT
public:
    WikiGroupsList(WikiGroupModel *model, WikiChoice &choice, QWidget *parent = nullptr);

signals:
    // Just these are to be watched.
    void groupChosen(const QStringList &dbnames);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void save();
    void rename();
    void remove();
    void updateButtons();

    WikiGroupModel *m_model;
    WikiChoice &m_choice;
    QListView *m_list;
    QPushButton *m_save;
    QToolButton *m_rename;
    QToolButton *m_remove;
    QPoint m_clickedAt; // in the list
};

} // namespace WikiMon
