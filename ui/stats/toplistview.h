// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace WikiMon {

class TopListModel;

// What a term is to do to the filter.
enum class FilterUse : quint8 {
    Only, // and
    Without, // and not
    Also, // or
};

// A list of the most frequent ones. A click or Enter asks for a row as a filter, the context menu offers
// more.
class TopListView : public QListView
{
    Q_OBJECT
public:
    explicit TopListView(QWidget *parent = nullptr);

    // Takes a TopListModel and nothing else.
    void setModel(QAbstractItemModel *model) override;
    // What stands in the middle while there are no rows; plain text.
    void setPlaceholderText(const QString &text);

signals:
    // An expression of the filter language.
    void filterRequested(const QString &term, WikiMon::FilterUse use);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void request(const QModelIndex &index, FilterUse use);
    void copy(const QModelIndex &index) const;

    QString m_placeholder;
    QPersistentModelIndex m_pressed;
};

} // namespace WikiMon
