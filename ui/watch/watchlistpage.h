// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/watchlistimport.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace WikiMon {

// One list as text, one entry a line, as people paste it. Says how many it holds and which lines were not
// understood.
class WatchListPage : public QWidget
{
    Q_OBJECT
public:
    // introduction: what the list is for.
    WatchListPage(const WatchListText &text, const QString &introduction, QWidget *parent = nullptr);

    void setList(const WatchList &list);
    // What the text says now.
    [[nodiscard]] const WatchList &list();
    // Adds the file's text to what is there. Returns why it could not be read, or an empty text.
    QString importFile(const QString &path);
    // Returns why it could not be written, or an empty text.
    QString exportFile(const QString &path);

signals:
    void edited();

private:
    void judge();
    void showProblems(const WatchImport &read);
    void goTo(const QTreeWidgetItem *item);
    void browseImport();
    void browseExport();

    WatchListText m_text;
    WatchList m_list;
    QPlainTextEdit *m_edit;
    QLabel *m_count;
    QTreeWidget *m_problems;
    QPushButton *m_import;
    QPushButton *m_export;
    QTimer m_judgeLater; // long lists take a moment
};

} // namespace WikiMon
