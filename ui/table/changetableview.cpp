// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/changetableview.h"

#include "table/celldelegates.h"
#include "table/cellpainting.h"
#include "table/newrowspill.h"
#include "table/tableaccessible.h"
#include "table/tablecolumns.h"
#include "table/tableheader.h"
#include "theme/colortokens.h"
#include "theme/palette.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <utility>

namespace WikiMon {

// What the view is: its parts, where things are, what is painted. Input is in changetableinput.cpp.

static constexpr int MinRowHeight = 24;
static constexpr int PillMargin = 8;

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
    connect(m_pill, &NewRowsPill::clicked, this, &ChangeTableView::goToNewest);
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
    connect(m_header, &QHeaderView::customContextMenuRequested, this, &ChangeTableView::showHeaderMenu);
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
    const int none = TextDelegate::NoRole;
    auto *plain = new TextDelegate(Roles{}, TextDelegate::Tone::Normal, this);
    set(ChangeColumn::Time, new TextDelegate(Roles{}, TextDelegate::Tone::Secondary, this));
    set(ChangeColumn::Flags, new FlagsDelegate(role(ChangeRole::IsLog), this));
    set(ChangeColumn::Wiki, plain);
    m_pageDelegate = new TextDelegate(
        Roles{role(ChangeRole::Badge), role(ChangeRole::Lead), none}, TextDelegate::Tone::Normal, this);
    set(ChangeColumn::Page, m_pageDelegate);
    set(ChangeColumn::Size, new SizeDelegate(role(ChangeRole::SizeChange), this));
    set(ChangeColumn::User,
        new TextDelegate(Roles{role(ChangeRole::Badge), none, role(ChangeRole::IsUnregistered)},
            TextDelegate::Tone::Normal, this));
    set(ChangeColumn::Summary,
        new TextDelegate(Roles{none, role(ChangeRole::Lead), none}, TextDelegate::Tone::Normal, this));
    set(ChangeColumn::Namespace, plain);
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
            updateWikiBadges();
            updateGeometries();
            viewport()->update();
        });
    }
    updateWikiBadges();
    updateGeometries();
}

void ChangeTableView::connectModel()
{
    connect(m_changes, &ChangeTableModel::severalWikisChanged, this, &ChangeTableView::updateWikiBadges);
    connect(m_changes, &ChangeTableModel::rowsRemoved, this, [this] {
        updateScrollBars();
        viewport()->update();
    });
    connect(m_changes, &ChangeTableModel::modelAboutToBeReset, this, [this] {
        m_currentBeforeReset = currentIndex().isValid() ? m_changes->sequenceAt(currentIndex().row()) : -1;
    });
    // Connected after the selection model, which forgets all at this signal.
    connect(m_changes, &ChangeTableModel::modelReset, this, &ChangeTableView::restoreCurrent);
}

void ChangeTableView::updateWikiBadges()
{
    const bool isInColumn = !m_header->isSectionHidden(static_cast<int>(ChangeColumn::Wiki));
    m_pageDelegate->setBadgeShown(m_changes && m_changes->hasSeveralWikis() && !isInColumn);
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

void ChangeTableView::placePill()
{
    const QRect area = viewport()->geometry();
    m_pill->move(area.left() + (area.width() - m_pill->width()) / 2, area.top() + PillMargin);
}

void ChangeTableView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect exposed = event->rect();
    painter.fillRect(exposed, colorTokens(palette()).panel);
    if (rowCount() == 0) {
        paintPlaceholder(&painter);
        return;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = std::min(rowAt(exposed.bottom()), rowCount() - 1);
    for (int row = rowAt(exposed.top()); row <= last; ++row) {
        paintRow(&painter, option, row, exposed);
    }
}

void ChangeTableView::paintRow(
    QPainter *painter, QStyleOptionViewItem &option, int row, const QRect &exposed) const
{
    const ColorTokens &tokens = colorTokens(palette());
    const QRect line(0, rowTop(row), viewport()->width(), m_rowHeight);
    if (selectionModel()->isSelected(rowIndex(row))) {
        painter->fillRect(line, tokens.selection);
    } else if (m_hoverY >= 0 && rowAt(m_hoverY) == row) {
        painter->fillRect(line, mixed(tokens.panel, tokens.softLine, 0.7));
    }
    painter->fillRect(line.left(), line.bottom(), line.width(), 1, tokens.softLine);
    if (hasFocus() && currentIndex().row() == row) {
        static constexpr int MarkWidth = 3;
        const int x = isRightToLeft() ? line.right() - MarkWidth + 1 : 0;
        painter->fillRect(x, line.top(), MarkWidth, line.height() - 1, tokens.accent);
    }
    for (int column = 0; column < m_header->count(); ++column) {
        const QModelIndex index = m_changes->index(row, column);
        option.rect = visualRect(index);
        if (option.rect.intersects(exposed)) {
            itemDelegateForIndex(index)->paint(painter, option, index);
        }
    }
}

void ChangeTableView::paintPlaceholder(QPainter *painter) const
{
    painter->setPen(colorTokens(palette()).secondary);
    painter->drawText(
        viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

} // namespace WikiMon
