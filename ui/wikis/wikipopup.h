// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/wiki.h"

#include <QFrame>
#include <QPoint>
#include <QStringList>

class QLabel;
class QListView;
class QPushButton;

namespace WikiMon {

class ElidedLabel;
class SearchField;
class WikiChoice;
class WikiGroupModel;
class WikiListModel;

// The list of wikis with its search and its groups, as it drops down from the picker. Type to search, the
// arrows move, Enter takes one wiki alone. The boxes put together several: they are taken with Ctrl+Enter,
// with the button, or when the list is closed; Esc leaves all as it was.
class WikiPopup : public QFrame
{
    Q_OBJECT
public:
    // All must outlive it.
    WikiPopup(WikiListModel *model, WikiGroupModel *groups, WikiChoice &choice, QWidget *parent = nullptr);

    // Below the button, or above it where there is no room. watched: by dbname, ticked at first.
    void popUp(const QWidget *button, const QStringList &watched);

signals:
    // By dbname; never none.
    void wikisChosen(const QStringList &dbnames);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(WikiGroupModel *groups);
    void place(const QWidget *button);
    void search(const QString &query);
    void choose(const QStringList &dbnames);
    void chooseRow(const QModelIndex &index);
    void toggleFavourite();
    void showCount();
    void leave();
    [[nodiscard]] bool hasNewChoice() const;
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    WikiListModel *m_model;
    WikiChoice &m_choice;
    SearchField *m_search;
    QListView *m_list;
    QLabel *m_nothing;
    ElidedLabel *m_count;
    QPushButton *m_clear;
    QPushButton *m_take;
    QStringList m_watched;
    QPoint m_clickedAt; // in the list
    bool m_isDecided = false; // closing changes nothing any more
};

} // namespace WikiMon
