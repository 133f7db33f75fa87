// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "table/changecopy.h"
#include "table/changemenuterms.h"
#include "table/changetablemodel.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>
#include <QPointer>

class QHeaderView;
class QMenu;
class QUrl;

namespace WikiMon {

class HeaderCorner;
class NewRowsPill;
class TableColumns;
class TableHeader;
class TextDelegate;

// The table of changes. All rows have one height, so that where a row is is a multiplication and neither
// appending nor scrolling costs more at ten million rows than at ten (QTableView keeps an entry a row and
// walks over all of them after each insertion). At the newest end, top or bottom as the model's order says,
// it follows the newest change; once the user scrolls away or selects, the rows in sight stand still while
// others come in, and a pill tells how many. The same pill tells what is held while the model is frozen or
// sorted.
class ChangeTableView : public QAbstractItemView
{
    Q_OBJECT
public:
    // Copying takes at most so many rows: some 20 MB, about what clipboards of other programs bear. Other
    // formats than text need the whole changes while they are made.
    static constexpr int MaxCopiedRows = 100'000;
    static constexpr int MaxCopiedChanges = 20'000;

    explicit ChangeTableView(QWidget *parent = nullptr);

    // Takes a ChangeTableModel (or null) and nothing else.
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] ChangeTableModel *changeModel() const { return m_changes; }
    [[nodiscard]] QHeaderView *horizontalHeader() const;

    // Show or hide a column each; valid once there is a model.
    [[nodiscard]] QList<QAction *> columnActions() const;
    [[nodiscard]] QAction *resetColumnsAction() const;
    // The columns' order, widths and visibility, for the settings.
    [[nodiscard]] QByteArray saveState() const;
    // Refuses what saveState() didn't give, and changes nothing then.
    bool restoreState(const QByteArray &state);

    // What stands in the middle while there are no rows; plain text.
    void setPlaceholderText(const QString &text);
    // The badge (see wikiBadge()) of the wiki that needs none.
    void setHomeWiki(const QString &badge);
    // The host of the wiki that copied wiki links are meant for.
    void setLinkHome(const QString &host) { m_linkHome = host; }

    // The orders there are, for a window's menu; it is the view's and always up to date when it opens.
    [[nodiscard]] QMenu *sortMenu();
    // "Sorted by Size, as of 14:32:07", "Sorting by Size…", or nothing in the live order.
    [[nodiscard]] QString sortNote() const;

    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    // Rows that came in beyond what is in sight.
    [[nodiscard]] qint64 newRowCount() const { return m_newRows; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    // In the order in which they are shown.
    [[nodiscard]] QList<ChangeColumn> visibleColumns() const;
    // The change of the current row, or null.
    [[nodiscard]] const RecentChange *currentChange() const;

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void keyboardSearch(const QString &) override { } // it would walk over all rows

public slots:
    // Takes in what is held while frozen, scrolls to the newest change and follows from there. In sorted
    // rows, to the first of them.
    void goToNewest();
    // Makes a change's row the current one and brings it into sight; nothing when no row shows it. What a
    // search has yet to find is selected once it is there.
    void selectSequence(qint64 sequence);
    // Asks for the current change's page to be opened.
    void openCurrent();
    // Puts the selected rows on the clipboard, tab-separated, the visible columns in their order.
    void copySelection() { copySelectionAs(CopyFormat::Text); }
    void copySelectionAs(WikiMon::CopyFormat format);

signals:
    // A https address on the change's own wiki.
    void openUrlRequested(const QUrl &url);
    void filterRequested(const QString &term, WikiMon::FilterJoin how);
    // message: what a menu has copied, as a sentence.
    void copied(const QString &message);
    void followingChanged(bool following);
    // sequence is the change's number in the store, or -1 when there is no current row; told whenever
    // currentChange() is another one, by whatever cause.
    void currentChangeChanged(qint64 sequence);
    // The change that was to be selected is in no row.
    void selectionMissed();
    void sortNoteChanged(const QString &note);
    // copied is less than selected when the selection was too large.
    void rowsCopied(qint64 copied, qint64 selected);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void reset() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setUpHeader();
    void setUpDelegates();
    void connectModel();
    void updateRowHeight();
    void updateScrollBars();
    // The order is live and the newest change is the first row; or the last one.
    [[nodiscard]] bool isNewestFirst() const;
    [[nodiscard]] bool isSorted() const { return m_changes && m_changes->isSorted(); }
    [[nodiscard]] int newestEnd() const;
    [[nodiscard]] qint64 mostUnseen() const;
    void followInserted(int start, qint64 count, int before);
    void rowsWereRemoved(int first, int last);
    void updatePill();
    void placePill();
    void pillClicked();
    void showNewRows(qint64 count);
    void setFollowing(bool following);
    void noteUserScroll(int value);
    void restoreCurrent();
    void selectPending();
    void dropPending();
    void selectSuccessor();
    void addGroupActions(QMenu &menu, int row);
    [[nodiscard]] QUrl urlOf(int row) const;
    void tellCurrent();
    void tellFocus(int row);
    void updateBadges();
    void sortByHeader(int column);
    void showSorting();
    void fillSortMenu(QMenu &menu);
    void addSortActions(QMenu &menu, ChangeColumn column);
    void showHeaderMenu(const QPoint &global, int column);
    void addSelectionCopies(QMenu &menu);
    [[nodiscard]] QString copiedText(CopyFormat format, qint64 most, qint64 &taken) const;
    [[nodiscard]] qint64 selectedRowCount() const;
    void paintRow(QPainter *painter, QStyleOptionViewItem &option, int row, const QRect &exposed) const;
    void paintRowGround(QPainter *painter, QStyleOptionViewItem &option, int row) const;
    void paintPlaceholder(QPainter *painter) const;
    void paintGaps(QPainter *painter, int first, int last) const;
    void setScrollValue(qint64 value);
    void setHovered(int y);
    void hoverScrolled(int dy);
    void updateRowAt(int y);
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] int rowTop(int row) const { return row * m_rowHeight - verticalOffset(); }
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int rowsInSight() const;
    [[nodiscard]] QModelIndex rowIndex(int row) const;

    QPointer<ChangeTableModel> m_changes;
    TableHeader *m_header = nullptr;
    HeaderCorner *m_corner = nullptr;
    TableColumns *m_columns = nullptr;
    NewRowsPill *m_pill = nullptr;
    QMenu *m_sortMenu = nullptr;
    TextDelegate *m_pageDelegate = nullptr;
    QList<std::pair<ChangeColumn, TextDelegate *>> m_ruleBadges; // where a rule's label may stand, best first
    QString m_placeholder;
    QString m_linkHome;
    QString m_sortNote; // as told
    QPersistentModelIndex m_pressed; // where a selection by mouse began, while rows move under it
    QPoint m_dragPosition;
    int m_hoverY = -1; // where the pointer is in the viewport; -1 elsewhere
    qint64 m_newRows = 0;
    qint64 m_current = -1; // as told
    qint64 m_successor = -1; // of the current row's change, about to come
    qint64 m_pending = -1; // to be selected once a search has found it
    int m_rowHeight = 0;
    bool m_isFollowing = true;
    bool m_hadSelection = false; // before a reset
    bool m_isAdjusting = false; // the scroll bars are being set here, not by the user
};

} // namespace WikiMon
