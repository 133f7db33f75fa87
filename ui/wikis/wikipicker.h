// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wikis/wikigroups.h"

#include <QAbstractButton>
#include <QStringList>

namespace WikiMon {

class WikiChoice;
class WikiGroupModel;
class WikiListModel;
class WikiPopup;

// The button that says which wikis are watched, one by project and language and by host, several in few
// words, and lets others be chosen. The list is made when it is first opened.
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
    // MediaWiki sites of the user's own, which the catalogue does not know.
    void setOwnSites(const QList<WikiMon::Wiki> &sites);
    // Of the catalogue or of these; null when there is none.
    [[nodiscard]] const Wiki *byDbname(const QString &dbname) const;
    // The user's own sets of wikis.
    void setSets(const QList<WikiMon::WikiGroup> &sets);
    // What is watched, in few words; empty while it is nothing.
    [[nodiscard]] const QString &summary() const { return m_summary; }
    void openList();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void wikisChosen(const QList<WikiMon::Wiki> &wikis);
    void favouritesChanged(const QStringList &dbnames);
    void setsChanged(const QList<WikiMon::WikiGroup> &sets);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeList();
    void take(const QStringList &dbnames);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QFont nameFont() const;

    const WikiCatalogue *m_catalogue = nullptr;
    WikiListModel *m_model = nullptr; // made with the popup
    WikiGroupModel *m_groups = nullptr; // likewise
    WikiChoice *m_choice = nullptr; // likewise
    WikiPopup *m_popup = nullptr;
    QList<WikiMon::Wiki> m_wikis;
    QStringList m_favourites;
    QStringList m_recents;
    QList<WikiMon::WikiGroup> m_sets;
    QList<WikiMon::Wiki> m_ownSites;
    QString m_summary;
};

} // namespace WikiMon
