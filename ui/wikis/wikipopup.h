// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/wiki.h"

#include <QFrame>
#include <QPoint>

class QLabel;
class QListView;

namespace WikiMon {

class SearchField;
class WikiListModel;

// The list of wikis with its search, as it drops down from the picker. Type to search, the arrows move, Enter
// takes, Ctrl+D makes a favourite, Esc closes.
class WikiPopup : public QFrame
{
    Q_OBJECT
public:
    explicit WikiPopup(WikiListModel *model, QWidget *parent = nullptr);

    // Below the button, or above it where there is no room.
    void popUp(const QWidget *button);

signals:
    void wikiChosen(const WikiMon::Wiki &wiki);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &query);
    void choose(const QModelIndex &index);
    void toggleFavourite();
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    WikiListModel *m_model;
    SearchField *m_search;
    QListView *m_list;
    QLabel *m_nothing;
    QPoint m_clickedAt; // in the list
};

} // namespace WikiMon
