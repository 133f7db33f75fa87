// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/geostate.h"

#include <QUrl>
#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace WikiMon {

class InfoBar;

// Which location database is in use, what it can do, how old it is and what is wrong with it; where to get a
// better one, and choosing or dropping a file. It changes nothing by itself: the owner does what the signals
// ask for.
class GeoDatabasePage : public QWidget
{
    Q_OBJECT
public:
    explicit GeoDatabasePage(QWidget *parent = nullptr);

    // now: milliseconds since 1970-01-01 UTC, for the database's age. chosenPath: what the user has named in
    // the settings; empty when the usual places are looked through.
    void showState(const GeoState &state, const QString &chosenPath, qint64 now);

    // Where City databases are: the pages of GeoLite2 and of DB-IP Lite.
    [[nodiscard]] static QUrl maxMindPage();
    [[nodiscard]] static QUrl dbIpPage();

signals:
    // To be taken into use at once; it looks like a database.
    void fileChosen(const QString &path);
    // Back to the usual places.
    void fileForgotten();
    // One of the two pages, to be opened in the browser.
    void pageRequested(const QUrl &url);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLabel *addRow(QFormLayout *form, const QString &name);
    void choose();
    void take(const QString &path);

    QLabel *m_title;
    QLabel *m_kind = nullptr;
    QLabel *m_made = nullptr;
    QLabel *m_file = nullptr;
    InfoBar *m_problem;
    QLabel *m_advice;
    QPushButton *m_forget;
    QString m_path;
};

} // namespace WikiMon
