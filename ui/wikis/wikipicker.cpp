// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikipicker.h"

#include "theme/colortokens.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"
#include "widgets/plaintext.h"
#include "wikis/wikichoice.h"
#include "wikis/wikigroupmodel.h"
#include "wikis/wikilistmodel.h"
#include "wikis/wikipopup.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int Gap = 8;
static constexpr int ChevronSide = 12;

WikiPicker::WikiPicker(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWikis({});
    connect(this, &QAbstractButton::clicked, this, &WikiPicker::openList);
}

void WikiPicker::setCatalogue(const WikiCatalogue *catalogue)
{
    m_catalogue = catalogue;
    setWikis(QList<Wiki>(m_wikis)); // may be told in other words now
}

void WikiPicker::setWikis(const QList<Wiki> &wikis)
{
    static constexpr qsizetype MostNamed = 20;
    m_wikis = wikis;
    m_summary = watchedInWords(wikis, m_catalogue, locale());
    setText(plainMenuText(name()));
    setAccessibleName(wikis.size() > 1 ? tr("Wikis: %1").arg(name()) : tr("Wiki: %1").arg(name()));
    setAccessibleDescription(detail());
    QStringList lines;
    for (const Wiki &wiki : wikis.mid(0, MostNamed)) {
        lines.append(wiki.displayName() + u" – "_s + wiki.host);
    }
    if (wikis.size() > MostNamed) {
        const qsizetype rest = wikis.size() - MostNamed;
        lines.append(tr("and %1 more", nullptr, int(rest)).arg(locale().toString(rest)));
    }
    setToolTip(plainToolTip(lines.join(u'\n')));
    updateGeometry();
    update();
}

void WikiPicker::setFavourites(const QStringList &dbnames)
{
    m_favourites = dbnames;
    if (m_model) {
        m_model->setFavourites(dbnames);
    }
}

void WikiPicker::setRecents(const QStringList &dbnames)
{
    m_recents = dbnames;
    if (m_model) {
        m_model->setRecents(dbnames);
    }
}

void WikiPicker::setOwnSites(const QList<Wiki> &sites)
{
    if (sites == m_ownSites) {
        return;
    }
    m_ownSites = sites;
    // The list is made anew when it is opened the next time.
    delete std::exchange(m_popup, nullptr);
    delete std::exchange(m_groups, nullptr);
    delete std::exchange(m_model, nullptr);
    delete std::exchange(m_choice, nullptr);
}

const Wiki *WikiPicker::byDbname(const QString &dbname) const
{
    const auto own = std::ranges::find(m_ownSites, dbname, &Wiki::dbname);
    return own != m_ownSites.end() ? &*own : m_catalogue ? m_catalogue->byDbname(dbname) : nullptr;
}

void WikiPicker::setSets(const QList<WikiGroup> &sets)
{
    m_sets = sets;
    if (m_groups) {
        m_groups->setSets(sets);
    }
}

void WikiPicker::openList()
{
    if (!m_catalogue) {
        return;
    }
    if (!m_popup) {
        makeList();
    }
    QStringList watched;
    for (const Wiki &wiki : m_wikis) {
        watched.append(wiki.dbname);
    }
    m_popup->popUp(this, watched);
}

void WikiPicker::makeList()
{
    m_choice = new WikiChoice(this);
    m_model = new WikiListModel(*m_catalogue, this, m_choice);
    m_model->setFavourites(m_favourites);
    m_model->setRecents(m_recents);
    QList<WikiGroup> groups = wikiGroups(*m_catalogue, systemLanguages());
    for (const Wiki &site : std::as_const(m_ownSites)) {
        groups.append({site.displayName(), {site.dbname}});
    }
    m_groups = new WikiGroupModel(groups, *m_choice, this);
    m_groups->setSets(m_sets);
    m_popup = new WikiPopup(m_model, m_groups, *m_choice, this);
    connect(m_model, &WikiListModel::favouritesChanged, this, [this](const QStringList &dbnames) {
        m_favourites = dbnames;
        emit favouritesChanged(dbnames);
    });
    connect(m_groups, &WikiGroupModel::setsChanged, this, [this](const QList<WikiGroup> &sets) {
        m_sets = sets;
        emit setsChanged(sets);
    });
    connect(m_popup, &WikiPopup::wikisChosen, this, &WikiPicker::take);
}

void WikiPicker::take(const QStringList &dbnames)
{
    QList<Wiki> wikis;
    for (const QString &dbname : dbnames) {
        if (const Wiki *wiki = byDbname(dbname)) {
            wikis.append(*wiki);
        }
    }
    if (!wikis.isEmpty()) {
        setWikis(wikis);
        emit wikisChosen(m_wikis);
    }
}

QString WikiPicker::name() const
{
    return m_wikis.isEmpty() ? tr("Choose wikis") : m_summary;
}

// One wiki's host; several are told by the name.
QString WikiPicker::detail() const
{
    return m_wikis.size() == 1 ? m_wikis.first().host : QString();
}

QFont WikiPicker::nameFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize WikiPicker::sizeHint() const
{
    const int text = QFontMetrics(nameFont()).horizontalAdvance(name()) + 1;
    const int host = detail().isEmpty() ? 0 : fontMetrics().horizontalAdvance(detail()) + 1 + Gap;
    return {text + host + Gap + ChevronSide + 2 * StylePainters::ControlPadding, fontMetrics().height() + 12};
}

QSize WikiPicker::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 20), sizeHint().height()};
}

void WikiPicker::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

void WikiPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openList();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void WikiPicker::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_Sunken, isDown());
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    StylePainters::buttonPanel(&painter, option, false, false);

    const auto visual
        = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    QRect rest = rect().adjusted(StylePainters::ControlPadding, 0, -StylePainters::ControlPadding, 0);
    const QRect chevron(
        rest.right() + 1 - ChevronSide, rest.center().y() - ChevronSide / 2 + 1, ChevronSide, ChevronSide);
    paintSymbol(&painter, "chevron-down"_L1, visual(chevron), tokens.secondary);
    rest.setRight(chevron.left() - Gap - 1);

    const QFontMetrics bold(nameFont());
    painter.setFont(nameFont());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    const QString shown = bold.elidedText(name(), Qt::ElideRight, rest.width());
    painter.drawText(visual(rest), side, shown);
    rest.setLeft(rest.left() + bold.horizontalAdvance(shown) + 1 + Gap);
    if (rest.width() > fontMetrics().averageCharWidth() * 4) {
        painter.setFont(font());
        painter.setPen(tokens.secondary);
        painter.drawText(
            visual(rest), side, fontMetrics().elidedText(detail(), Qt::ElideRight, rest.width()));
    }
}

} // namespace WikiMon
