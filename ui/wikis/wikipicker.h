// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/wiki.h"

#include <QAbstractButton>
#include <QList>
#include <QStringList>

namespace WikiMon {

class WikiCatalogue;
class WikiListModel;
class WikiPopup;

// The button that says which wiki is watched, by project and language and by host, and lets another be
// chosen. The list is made when it is first opened.
class WikiPicker : public QAbstractButton
{
    Q_OBJECT
public:
    explicit WikiPicker(QWidget *parent = nullptr);

    // Must be set before the list is opened, and outlive the picker.
    void setCatalogue(const WikiCatalogue *catalogue);
    void setWikis(const QList<WikiMon::Wiki> &wikis);
    [[nodiscard]] const QList<WikiMon::Wiki> &wikis() const { return m_wikis; }
    void setFavourites(const QStringList &dbnames);
    void setRecents(const QStringList &dbnames);
    void openList();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void wikisChosen(const QList<WikiMon::Wiki> &wikis);
    void favouritesChanged(const QStringList &dbnames);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QFont nameFont() const;

    const WikiCatalogue *m_catalogue = nullptr;
    WikiListModel *m_model = nullptr; // made with the popup
    WikiPopup *m_popup = nullptr;
    QList<WikiMon::Wiki> m_wikis;
    QStringList m_favourites;
    QStringList m_recents;
};

} // namespace WikiMon
