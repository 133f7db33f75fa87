// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/feedpreferences.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace WikiMon {

// The list of the user's own MediaWiki sites, to add to, edit and remove from.
class OwnSitesEditor : public QWidget
{
    Q_OBJECT
public:
    explicit OwnSitesEditor(QWidget *parent = nullptr);

    void setSites(const QList<SiteFields> &sites);
    [[nodiscard]] const QList<SiteFields> &sites() const { return m_sites; }

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void edit();
    void remove();
    void fillList(int current);
    void updateButtons();
    [[nodiscard]] QList<SiteFields> sitesBut(int row) const;

    QList<SiteFields> m_sites;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace WikiMon
