// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/changetableview.h"

#include "table/celldelegates.h"
#include "table/cellpainting.h"
#include "table/newrowspill.h"
#include "table/tableaccessible.h"
#include "table/tablecolumns.h"
#include "table/tableheader.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <utility>

namespace WikiMon {

// What the view is: its parts, and where things are. How it follows the session is in changetablefollow.cpp,
// sorting in changetablesort.cpp, painting in changetablepaint.cpp, input in changetableinput.cpp.

static constexpr int MinRowHeight = 24;

ChangeTableView::ChangeTableView(QWidget *parent) : QAbstractItemView(parent)
{
    TableAccessible::install();
    // First, as what follows asks where things are.
    setUpHeader();
    setUpDelegates();
    m_pill = new NewRowsPill(this);
    updateRowHeight();
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Recent changes"));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(m_pill, &NewRowsPill::clicked, this, &ChangeTableView::pillClicked);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ChangeTableView::noteUserScroll);
    connect(this, &ChangeTableView::doubleClicked, this, &ChangeTableView::openCurrent);
}

void ChangeTableView::setUpHeader()
{
    m_header = new TableHeader(this);
    m_corner = new HeaderCorner(this);
    addScrollBarWidget(m_corner, Qt::AlignTop);
    m_header->setAccessibleName(tr("Columns of the recent changes"));
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &position) {
        showHeaderMenu(m_header->mapToGlobal(position), m_header->logicalIndexAt(position));
    });
    connect(m_header, &QHeaderView::sectionClicked, this, &ChangeTableView::sortByHeader);
    connect(m_header, &QHeaderView::sectionResized, this, &ChangeTableView::updateGeometries);
    connect(m_header, &QHeaderView::sectionMoved, viewport(), qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &QHeaderView::setOffset);
}

void ChangeTableView::setUpDelegates()
{
    const auto role = [](ChangeRole value) { return static_cast<int>(value); };
    const auto set = [this](ChangeColumn column, QAbstractItemDelegate *delegate) {
        setItemDelegateForColumn(static_cast<int>(column), delegate);
    };
    using Roles = TextDelegate::Roles;
    const auto text = [this, set](ChangeColumn column, const Roles &roles) {
        auto *delegate = new TextDelegate(roles,
            column == ChangeColumn::Time ? TextDelegate::Tone::Secondary : TextDelegate::Tone::Normal, this);
        set(column, delegate);
        m_ruleBadges.append({column, delegate});
        return delegate;
    };
    text(ChangeColumn::Summary, {.lead = role(ChangeRole::Lead)});
    m_pageDelegate = text(ChangeColumn::Page,
        {.badge = role(ChangeRole::Badge),
            .lead = role(ChangeRole::Lead),
            .count = role(ChangeRole::GroupBadge)});
    text(ChangeColumn::User, {.badge = role(ChangeRole::Badge), .warning = role(ChangeRole::IsUnregistered)});
    text(ChangeColumn::Namespace, {});
    text(ChangeColumn::Wiki, {});
    text(ChangeColumn::Time, {});
    set(ChangeColumn::Flags, new FlagsDelegate(role(ChangeRole::IsLog), this));
    set(ChangeColumn::Size, new SizeDelegate(role(ChangeRole::SizeChange), this));
}

QHeaderView *ChangeTableView::horizontalHeader() const
{
    return m_header;
}

void ChangeTableView::setModel(QAbstractItemModel *model)
{
    auto *changes = qobject_cast<ChangeTableModel *>(model);
    Q_ASSERT(changes || !model);
    if (m_changes) {
        m_changes->disconnect(this);
        m_changes->disconnect(viewport());
    }
    m_changes = changes;
    m_header->setModel(changes);
    QAbstractItemView::setModel(changes);
    if (!changes) {
        return;
    }
    connectModel();
    if (!m_columns) {
        m_columns = new TableColumns(m_header);
        connect(m_columns, &TableColumns::changed, this, [this] {
            updateBadges();
            updateGeometries();
            viewport()->update();
        });
    }
    updateBadges();
    updateGeometries();
    showSorting();
    updatePill();
}

void ChangeTableView::connectModel()
{
    connect(m_changes, &ChangeTableModel::severalWikisChanged, this, &ChangeTableView::updateBadges);
    connect(m_changes, &ChangeTableModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { rowsWereRemoved(first, last); });
    connect(m_changes, &ChangeTableModel::aboutToSupersede, this, [this](qint64 former, qint64 now) {
        if (former == m_current && currentIndex().isValid()) {
            m_successor = now;
        }
    });
    connect(m_changes, &ChangeTableModel::modelAboutToBeReset, this,
        [this] { m_hadSelection = selectionModel()->hasSelection(); });
    // Connected after the selection model, which forgets all at this signal.
    connect(m_changes, &ChangeTableModel::modelReset, this, &ChangeTableView::restoreCurrent);
    connect(m_changes, &ChangeTableModel::heldCountChanged, this, &ChangeTableView::updatePill);
    connect(m_changes, &ChangeTableModel::sortingChanged, this, &ChangeTableView::showSorting);
    connect(m_changes, &ChangeTableModel::orderChanged, this, &ChangeTableView::showSorting);
    connect(m_changes, &ChangeTableModel::searchingChanged, this, [this](bool isSearching) {
        if (!isSearching) {
            dropPending();
        }
    });
}

void ChangeTableView::updateBadges()
{
    const auto isShown
        = [this](ChangeColumn column) { return !m_header->isSectionHidden(static_cast<int>(column)); };
    m_pageDelegate->setBadgeShown(m_changes && m_changes->hasSeveralWikis() && !isShown(ChangeColumn::Wiki));
    // A rule's label stands once in a row, and the colour is never without it.
    bool isPlaced = false;
    for (const auto &[column, delegate] : std::as_const(m_ruleBadges)) {
        delegate->setRuleShown(!isPlaced && isShown(column));
        isPlaced |= isShown(column);
    }
    viewport()->update();
}

void ChangeTableView::setHomeWiki(const QString &badge)
{
    m_pageDelegate->setSilentBadge(badge);
    viewport()->update();
}

void ChangeTableView::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

QList<QAction *> ChangeTableView::columnActions() const
{
    return m_columns ? m_columns->actions() : QList<QAction *>();
}

QAction *ChangeTableView::resetColumnsAction() const
{
    return m_columns ? m_columns->resetAction() : nullptr;
}

QByteArray ChangeTableView::saveState() const
{
    return m_columns ? m_columns->saveState() : QByteArray();
}

bool ChangeTableView::restoreState(const QByteArray &state)
{
    return m_columns && m_columns->restoreState(state);
}

QList<ChangeColumn> ChangeTableView::visibleColumns() const
{
    QList<ChangeColumn> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column)) {
            columns += static_cast<ChangeColumn>(column);
        }
    }
    return columns;
}

int ChangeTableView::rowCount() const
{
    return m_changes ? m_changes->rowCount() : 0;
}

int ChangeTableView::rowsInSight() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

QModelIndex ChangeTableView::rowIndex(int row) const
{
    return m_changes ? m_changes->index(row, 0) : QModelIndex();
}

int ChangeTableView::rowAt(int y) const
{
    return (y + verticalOffset()) / m_rowHeight;
}

int ChangeTableView::horizontalOffset() const
{
    return m_header->offset();
}

int ChangeTableView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool ChangeTableView::isIndexHidden(const QModelIndex &index) const
{
    return m_header->isSectionHidden(index.column());
}

QRect ChangeTableView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isIndexHidden(index)) {
        return {};
    }
    return {m_header->sectionViewportPosition(index.column()), rowTop(index.row()),
        m_header->sectionSize(index.column()), m_rowHeight};
}

QModelIndex ChangeTableView::indexAt(const QPoint &point) const
{
    const int column = m_header->logicalIndexAt(point.x());
    return m_changes && column >= 0 && point.y() >= 0 ? m_changes->index(rowAt(point.y()), column)
                                                      : QModelIndex();
}

QRegion ChangeTableView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height());
    for (const QItemSelectionRange &range : selection) {
        const int top = std::max(range.top(), first);
        const int bottom = std::min(range.bottom(), last);
        if (top <= bottom) {
            region += QRect(0, rowTop(top), viewport()->width(), (bottom - top + 1) * m_rowHeight);
        }
    }
    return region;
}

void ChangeTableView::updateRowHeight()
{
    m_rowHeight = std::max(MinRowHeight, fontMetrics().height() + RowPadding);
    verticalScrollBar()->setSingleStep(m_rowHeight);
    horizontalScrollBar()->setSingleStep(m_rowHeight);
    m_header->setFont(font());
    if (m_columns) {
        m_columns->followFont();
    }
}

void ChangeTableView::updateGeometries()
{
    if (m_isAdjusting) {
        return;
    }
    {
        const QScopedValueRollback adjusting(m_isAdjusting, true);
        const int height = m_header->sizeHint().height();
        setViewportMargins(0, height, 0, 0);
        m_corner->setFixedHeight(height);
        const QRect area = viewport()->geometry();
        m_header->setGeometry(area.left(), area.top() - height, area.width(), height);
        if (m_columns) {
            m_columns->fill(area.width());
        }
    }
    updateScrollBars();
    placePill();
    QAbstractItemView::updateGeometries();
    viewport()->update();
}

void ChangeTableView::updateScrollBars()
{
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    const int height = viewport()->height();
    const qint64 content = static_cast<qint64>(rowCount()) * m_rowHeight;
    // Above 80 million rows the oldest would be out of reach; the store's memory limit is far below that.
    const qint64 most = std::numeric_limits<int>::max() - height;
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, static_cast<int>(std::clamp<qint64>(content - height, 0, most)));
    const int width = viewport()->width();
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setRange(0, std::max(0, m_header->length() - width));
}

} // namespace WikiMon
