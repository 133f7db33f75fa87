// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/toplistview.h"

#include "stats/toplistdelegate.h"
#include "stats/toplistmodel.h"
#include "table/displaytext.h"
#include "theme/colortokens.h"
#include "theme/symbolicicon.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

TopListView::TopListView(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TopListDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setAttribute(Qt::WA_MacShowFocusRect, false);
}

void TopListView::setModel(QAbstractItemModel *model)
{
    Q_ASSERT(!model || qobject_cast<TopListModel *>(model));
    QListView::setModel(model);
}

void TopListView::setPlaceholderText(const QString &text)
{
    if (m_placeholder != text) {
        m_placeholder = text;
        viewport()->update();
    }
}

void TopListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
    }
}

void TopListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_placeholder.isEmpty()) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(colorTokens(palette()).secondary);
    painter.drawText(
        viewport()->rect().adjusted(16, 8, -16, -8), int(Qt::AlignCenter) | Qt::TextWordWrap, m_placeholder);
}

void TopListView::request(const QModelIndex &index, FilterUse use)
{
    if (index.isValid()) {
        emit filterRequested(index.data(TopListModel::TermRole).toString(), use);
    }
}

void TopListView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

// Only where it was pressed: rows may have changed places under the pointer meanwhile.
void TopListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex released = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && released.isValid() && m_pressed == released) {
        request(released,
            event->modifiers().testFlag(Qt::ControlModifier) ? FilterUse::Without : FilterUse::Only);
    }
    m_pressed = QPersistentModelIndex();
}

void TopListView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        request(currentIndex(),
            event->modifiers().testFlag(Qt::ControlModifier) ? FilterUse::Without : FilterUse::Only);
        return;
    }
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        copy(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void TopListView::copy(const QModelIndex &index) const
{
    const auto *list = static_cast<const TopListModel *>(model());
    QGuiApplication::clipboard()->setText(wireText(list->entry(index.row()).name));
}

void TopListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPersistentModelIndex index(isByMouse ? indexAt(event->pos()) : currentIndex());
    if (!index.isValid()) {
        return;
    }
    const auto *list = static_cast<const TopListModel *>(model());
    const QString name = list->kind() == TopKind::Countries ? index.data().toString()
                                                            : menuText(list->entry(index.row()).name);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &text, FilterUse use) {
        connect(
            menu->addAction(text), &QAction::triggered, this, [this, index, use] { request(index, use); });
    };
    offer(tr("Show only %1").arg(name), FilterUse::Only);
    offer(tr("Hide %1").arg(name), FilterUse::Without);
    offer(tr("Show %1 as well").arg(name), FilterUse::Also);
    menu->addSeparator();
    QAction *copyAction = menu->addAction(symbolicIcon("copy"_L1), tr("Copy"));
    copyAction->setShortcut(QKeySequence::Copy);
    connect(copyAction, &QAction::triggered, this, [this, index] {
        if (index.isValid()) {
            copy(index);
        }
    });
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

} // namespace WikiMon
