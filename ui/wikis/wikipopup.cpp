// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikipopup.h"

#include "theme/colortokens.h"
#include "theme/stylepainters.h"
#include "widgets/elidedlabel.h"
#include "widgets/searchfield.h"
#include "wikis/wikichoice.h"
#include "wikis/wikidelegate.h"
#include "wikis/wikigroupslist.h"
#include "wikis/wikilistmodel.h"
#include "wikis/wikirowpainting.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int PreferredWidthInLetters = 112;
static constexpr int GroupsWidthInLetters = 32;
static constexpr int PreferredRows = 17;
static constexpr int Margin = 8;

WikiPopup::WikiPopup(WikiListModel *model, WikiGroupModel *groups, WikiChoice &choice, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_choice(choice)
    , m_search(new SearchField)
    , m_list(new QListView)
    , m_nothing(new QLabel(tr("No wiki matches. Try a language's name, a code or a host.")))
    , m_count(new ElidedLabel)
    , m_clear(new QPushButton(tr("&Clear")))
    , m_take(new QPushButton)
{
    setAccessibleName(tr("Choose wikis"));
    m_search->setPlaceholderText(tr("Language, project, code or host"));
    m_search->setAccessibleName(tr("Search for a wiki"));
    m_search->installEventFilter(this);
    m_list->setModel(model);
    m_list->setItemDelegate(new WikiDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->installEventFilter(this);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to the search, which passes the arrows on
    m_list->setAccessibleName(tr("Wikis"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_clear->setAutoDefault(false);
    m_take->setDefault(true); // in the accent colour; the keys are handled here
    build(groups);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &WikiPopup::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        const QRect row = m_list->visualRect(index);
        if (!WikiDelegate::isOnStar(row, m_clickedAt, layoutDirection())
            && !WikiRows::isOnBox(row, m_clickedAt, layoutDirection())) {
            chooseRow(index);
        }
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_choice.reset({}); });
    connect(m_take, &QPushButton::clicked, this, [this] { choose(m_choice.dbnames()); });
    connect(&choice, &WikiChoice::changed, this, &WikiPopup::showCount);
}

void WikiPopup::build(WikiGroupModel *groups)
{
    auto *side = new WikiGroupsList(groups, m_choice);
    side->setFixedWidth(fontMetrics().averageCharWidth() * GroupsWidthInLetters);
    connect(side, &WikiGroupsList::groupChosen, this, &WikiPopup::choose);
    auto *line = new QFrame;
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *wikis = new QVBoxLayout;
    wikis->setSpacing(Margin);
    wikis->addWidget(m_list, 1);
    wikis->addWidget(m_nothing, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Margin);
    middle->addWidget(side);
    middle->addWidget(line);
    middle->addLayout(wikis, 1);
    auto *end = new QHBoxLayout;
    end->setSpacing(Margin);
    end->addWidget(m_count, 1);
    end->addWidget(m_clear);
    end->addWidget(m_take);
    auto *hint = new ElidedLabel(tr("Enter watches one wiki  ·  Shift+Enter ticks it  ·  Ctrl+Enter watches "
                                    "the ticked  ·  Ctrl+D marks a favourite  ·  Esc changes nothing"));
    hint->setSecondary(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(Margin);
    layout->addWidget(m_search);
    layout->addLayout(middle, 1);
    layout->addLayout(end);
    layout->addWidget(hint);
}

void WikiPopup::popUp(const QWidget *button, const QStringList &watched)
{
    m_watched = watched;
    m_isDecided = false;
    m_choice.reset(watched);
    m_search->clear();
    search({});
    showCount();
    place(button);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void WikiPopup::place(const QWidget *button)
{
    const int width = fontMetrics().averageCharWidth() * PreferredWidthInLetters;
    const int height = (fontMetrics().height() + 12) * PreferredRows;
    const QRect screen = button->screen()->availableGeometry();
    const QSize size(qMin(width, screen.width()), qMin(height, screen.height()));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint below = button->mapToGlobal(QPoint(0, button->height() + 4));
    const QPoint above = button->mapToGlobal(QPoint(0, -4 - size.height()));
    QPoint corner = below.y() + size.height() <= screen.bottom() + 1 ? below : above;
    if (isMirrored) {
        corner.rx() += button->width() - size.width();
    }
    corner.setX(qBound(screen.left(), corner.x(), screen.right() + 1 - size.width()));
    corner.setY(qBound(screen.top(), corner.y(), screen.bottom() + 1 - size.height()));
    setGeometry(QRect(corner, size));
}

void WikiPopup::search(const QString &query)
{
    m_model->setQuery(query);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
}

bool WikiPopup::hasNewChoice() const
{
    return m_choice.count() > 0 && !m_choice.isSameAs(m_watched);
}

void WikiPopup::showCount()
{
    const int count = int(m_choice.count());
    m_count->setText(count == 0 ? tr("No wiki is ticked")
            : count == 1        ? tr("1 wiki is ticked")
                                : tr("%1 wikis are ticked", nullptr, count).arg(locale().toString(count)));
    m_take->setText(count <= 1 ? tr("&Watch it") : tr("&Watch them"));
    m_take->setEnabled(hasNewChoice());
    m_clear->setEnabled(count > 0);
}

void WikiPopup::choose(const QStringList &dbnames)
{
    if (!dbnames.isEmpty()) {
        m_isDecided = true;
        hide();
        emit wikisChosen(dbnames);
    }
}

void WikiPopup::chooseRow(const QModelIndex &index)
{
    if (const Wiki *wiki = m_model->wikiAt(index)) {
        choose({wiki->dbname});
    }
}

void WikiPopup::toggleFavourite()
{
    const QModelIndex index = m_list->currentIndex();
    m_model->setData(
        index, !index.data(WikiListModel::IsFavouriteRole).toBool(), WikiListModel::IsFavouriteRole);
}

void WikiPopup::leave()
{
    m_isDecided = true;
    hide();
}

bool WikiPopup::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QKeyEvent passedOn(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(m_list, &passedOn);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ControlModifier)) {
            return false; // the same wherever the keyboard is
        }
        if (modifiers.testFlag(Qt::ShiftModifier)) {
            WikiRows::toggle(m_model, m_list->currentIndex());
        } else {
            chooseRow(m_list->currentIndex());
        }
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty()) {
            leave();
        } else {
            m_search->clear();
        }
        return true;
    case Qt::Key_D:
        if (modifiers == Qt::ControlModifier) {
            toggleFavourite();
            return true;
        }
        return false;
    default:
        return false;
    }
}

void WikiPopup::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        choose(m_choice.dbnames());
    } else {
        QFrame::keyPressEvent(event);
    }
}

bool WikiPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers())) {
            return true;
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        m_clickedAt = static_cast<QMouseEvent *>(event)->position().toPoint();
    }
    return QFrame::eventFilter(watched, event);
}

// A click beside the list closes it: what was ticked until then was meant.
void WikiPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!m_isDecided && hasNewChoice()) {
        m_isDecided = true;
        emit wikisChosen(m_choice.dbnames());
    }
}

void WikiPopup::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    StylePainters::box(&painter, rect(), tokens.panel, tokens.line, 0);
}

} // namespace WikiMon
