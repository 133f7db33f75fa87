// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "connection/celltableview.h"

#include "connection/celltablemodel.h"
#include "theme/colortokens.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace WikiMon {

static constexpr int RowPadding = 8; // as in the table of changes
static constexpr int CellPadding = 20; // beside a text, both sides together
static constexpr int FewestLetters = 16; // of the column that takes the room that is left

namespace {

// Dresses cells by their tone and gives the rows their height.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + RowPadding};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const ColorTokens &tokens = colorTokens(option->palette);
        QColor color = tokens.text;
        switch (static_cast<CellTone>(index.data(CellTableModel::ToneRole).toInt())) {
        case CellTone::Plain:
            break;
        case CellTone::Quiet:
            color = tokens.secondary;
            break;
        case CellTone::Warning:
            color = tokens.unregistered;
            break;
        case CellTone::Bad:
            color = tokens.removed;
            break;
        }
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
};

} // namespace

CellTableView::CellTableView(CellTableModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_cells(model)
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(model);
    m_sorted->setSortRole(CellTableModel::SortRole);
    m_sorted->setDynamicSortFilter(true);
    setModel(m_sorted);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header(), &QHeaderView::sectionClicked, this, &CellTableView::sortBy);
    fitColumns();
}

// Numbers begin with the largest. Twice, and back to the order in which the rows are told.
void CellTableView::sortBy(int column)
{
    const bool isNumber = m_cells->columns().at(column).isNumber;
    const Qt::SortOrder first = isNumber ? Qt::DescendingOrder : Qt::AscendingOrder;
    const Qt::SortOrder second = isNumber ? Qt::AscendingOrder : Qt::DescendingOrder;
    const int before = m_sorted->sortColumn();
    if (before != column) {
        m_sorted->sort(column, first);
    } else if (m_sorted->sortOrder() == first) {
        m_sorted->sort(column, second);
    } else {
        m_sorted->sort(-1);
    }
    header()->setSortIndicator(m_sorted->sortColumn(), m_sorted->sortOrder());
}

void CellTableView::setPlaceholderText(const QString &text)
{
    if (m_placeholder != text) {
        m_placeholder = text;
        viewport()->update();
    }
}

QStringList CellTableView::selectedKeys() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList keys;
    for (const QModelIndex &row : std::as_const(rows)) {
        keys.append(row.data(CellTableModel::KeyRole).toString());
    }
    return keys;
}

void CellTableView::copySelection() const
{
    const QStringList keys = selectedKeys();
    std::vector<TableRow> rows;
    for (const QString &key : keys) {
        const auto row = std::ranges::find(m_cells->rows(), key, &TableRow::key);
        if (row != m_cells->rows().end()) {
            rows.push_back(*row);
        }
    }
    if (!rows.empty()) {
        QGuiApplication::clipboard()->setText(tableText(m_cells->columns(), rows));
    }
}

void CellTableView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_sorted->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(colorTokens(palette()).secondary);
        painter.drawText(
            viewport()->rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
    }
}

void CellTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void CellTableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("&Copy the selected rows"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(selectionModel()->hasSelection());
    connect(copy, &QAction::triggered, this, &CellTableView::copySelection);
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

void CellTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit selectionHasChanged();
}

void CellTableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void CellTableView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

// Widths come from the font and the columns' wishes, never from the data.
void CellTableView::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    int rest = viewport()->width();
    int open = -1;
    for (int column = 0; column < m_cells->columns().size(); ++column) {
        const TableColumn &wish = m_cells->columns().at(column);
        if (wish.letters == 0) {
            open = column;
            continue;
        }
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const int title = QFontMetrics(bold).horizontalAdvance(wish.title) + 12;
        const int width = std::max(wish.letters * letter, title) + CellPadding;
        header()->resizeSection(column, width);
        rest -= width;
    }
    if (open >= 0) {
        header()->resizeSection(open, std::max(rest, FewestLetters * letter));
    }
}

} // namespace WikiMon
