// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/placesview.h"

#include "map/placesdelegate.h"
#include "map/placesmodel.h"
#include "widgets/plaintext.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int LeastLetters = 8;
static constexpr int CountryLetters = 16;
static constexpr int NumberLetters = 9;
static constexpr int SortArrowRoom = 42; // beside a title, with the padding

PlacesView::PlacesView(QWidget *parent) : QTreeView(parent), m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSortRole(PlacesModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_sorted);
    setItemDelegate(new PlacesDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setSortingEnabled(true);
    sortByColumn(PlacesModel::Changes, Qt::DescendingOrder);
    header()->setStretchLastSection(false);
    header()->setFirstSectionMovable(true);
    setAccessibleName(tr("Places"));
    setAccessibleDescription(
        tr("Where edits came from, with their number and bytes. Enter shows the edits from a country."));
    connect(this, &QTreeView::activated, this, &PlacesView::request);
}

void PlacesView::setPlaces(PlacesModel *model)
{
    m_sorted->setSourceModel(model);
    applyWidths();
}

// Regions and cities share the room that the rest leaves.
void PlacesView::applyWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    header()->setMinimumSectionSize(letter * LeastLetters);
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        if (column == PlacesModel::Country) {
            header()->resizeSection(column, letter * CountryLetters);
            continue;
        }
        if (column < PlacesModel::Changes) {
            header()->setSectionResizeMode(column, QHeaderView::Stretch);
            continue;
        }
        const QString title = m_sorted->headerData(column, Qt::Horizontal).toString();
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        header()->resizeSection(column,
            qMax(letter * NumberLetters, QFontMetrics(bold).horizontalAdvance(title) + SortArrowRoom));
    }
}

void PlacesView::request(const QModelIndex &index)
{
    const QString code = index.data(PlacesModel::CountryCodeRole).toString();
    if (!code.isEmpty()) {
        emit filterRequested("country:"_L1 + code);
    }
}

void PlacesView::sortBy(int column)
{
    const bool isAgain = header()->sortIndicatorSection() == column;
    const bool isName = column < PlacesModel::Changes;
    const bool isDescending = isAgain ? header()->sortIndicatorOrder() == Qt::AscendingOrder : !isName;
    sortByColumn(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void PlacesView::copySelected()
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex &index) { return index.row(); });
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < PlacesModel::ColumnCount; ++column) {
            cells.append(row.siblingAtColumn(column).data().toString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void PlacesView::keyPressEvent(QKeyEvent *event)
{
    const int column = event->key() - Qt::Key_1;
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
    } else if (event->modifiers() == Qt::ControlModifier && column >= 0
        && column < PlacesModel::ColumnCount) {
        sortBy(column);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier) {
        request(currentIndex()); // whatever the platform activates with
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void PlacesView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString country = index.siblingAtColumn(PlacesModel::Country).data().toString();
    QAction *filter = menu->addAction(tr("Show changes from %1").arg(plainMenuText(isolated(country))));
    filter->setEnabled(!index.data(PlacesModel::CountryCodeRole).toString().isEmpty());
    const QPersistentModelIndex kept = index;
    connect(filter, &QAction::triggered, this, [this, kept] { request(kept); });
    QAction *copy = menu->addAction(tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &PlacesView::copySelected);
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void PlacesView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyWidths();
    }
}

} // namespace WikiMon
