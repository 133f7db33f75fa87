// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikigroupslist.h"

#include "theme/symbolicicon.h"
#include "wikis/wikichoice.h"
#include "wikis/wikigroupdelegate.h"
#include "wikis/wikigroupmodel.h"
#include "wikis/wikirowpainting.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

static QToolButton *smallButton(QLatin1StringView symbol, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(symbolicIcon(symbol, IconColor::Secondary));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

WikiGroupsList::WikiGroupsList(WikiGroupModel *model, WikiChoice &choice, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_choice(choice)
    , m_list(new QListView)
    , m_save(new QPushButton(tr("&Save as a set")))
    , m_rename(smallButton("edit"_L1, tr("Rename the set (F2)")))
    , m_remove(smallButton("clear"_L1, tr("Remove the set (Delete)")))
{
    m_list->setModel(model);
    m_list->setItemDelegate(new WikiGroupDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Groups of wikis"));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("Keep the ticked wikis under a name"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);

    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        // A set of the user's is not chosen by the click that makes it the one to rename or remove.
        const bool isOnBox = WikiRows::isOnBox(m_list->visualRect(index), m_clickedAt, layoutDirection());
        if (!isOnBox && !m_model->isSet(index)) {
            choose(index);
        }
    });
    connect(m_save, &QPushButton::clicked, this, &WikiGroupsList::save);
    connect(m_rename, &QToolButton::clicked, this, &WikiGroupsList::rename);
    connect(m_remove, &QToolButton::clicked, this, &WikiGroupsList::remove);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WikiGroupsList::updateButtons);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &WikiGroupsList::updateButtons);
    connect(model, &QAbstractItemModel::modelReset, this, &WikiGroupsList::updateButtons);
    connect(&choice, &WikiChoice::changed, this, &WikiGroupsList::updateButtons);
    updateButtons();
}

void WikiGroupsList::choose(const QModelIndex &index)
{
    if (const WikiGroup *group = m_model->groupAt(index)) {
        emit groupChosen(group->dbnames);
    }
}

void WikiGroupsList::save()
{
    const QModelIndex index = m_model->addSet(m_choice.dbnames());
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
        rename();
    }
}

void WikiGroupsList::rename()
{
    const QModelIndex index = m_list->currentIndex();
    if (m_model->isSet(index)) {
        m_list->setFocus();
        m_list->edit(index);
    }
}

void WikiGroupsList::remove()
{
    m_model->removeSet(m_list->currentIndex());
}

void WikiGroupsList::updateButtons()
{
    const bool isSet = m_model->isSet(m_list->currentIndex());
    m_rename->setVisible(isSet);
    m_remove->setVisible(isSet);
    m_save->setEnabled(m_choice.count() > 1 && m_model->sets().size() < WikiSets::Most);
}

bool WikiGroupsList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        m_clickedAt = static_cast<QMouseEvent *>(event)->position().toPoint();
    }
    if (watched != m_list || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (m_list->isPersistentEditorOpen(m_list->currentIndex())) {
        return true; // what the name's editor leaves, as Enter, is no wish to watch the set
    }
    switch (key->key()) {
    case Qt::Key_Space:
        WikiRows::toggle(m_model, m_list->currentIndex());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers().testFlag(Qt::ShiftModifier)) {
            WikiRows::toggle(m_model, m_list->currentIndex());
        } else if (!key->modifiers().testFlag(Qt::ControlModifier)) {
            choose(m_list->currentIndex());
        } else {
            return false; // the window's
        }
        return true;
    case Qt::Key_F2:
        rename();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace WikiMon
