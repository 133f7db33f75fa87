// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikipopup.h"

#include "theme/colortokens.h"
#include "theme/stylepainters.h"
#include "widgets/elidedlabel.h"
#include "widgets/searchfield.h"
#include "wikis/wikidelegate.h"
#include "wikis/wikilistmodel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int PreferredWidthInLetters = 76;
static constexpr int PreferredRows = 15;

WikiPopup::WikiPopup(WikiListModel *model, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_search(new SearchField)
    , m_list(new QListView)
    , m_nothing(new QLabel(tr("No wiki matches. Try a language's name, a code or a host.")))
{
    setAccessibleName(tr("Choose a wiki"));
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
    auto *hint = new ElidedLabel(tr("Enter connects  ·  Ctrl+D marks a favourite  ·  Esc closes"));
    hint->setSecondary(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(hint);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &WikiPopup::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!WikiDelegate::isOnStar(m_list->visualRect(index), m_clickedAt, layoutDirection())) {
            choose(index);
        }
    });
}

void WikiPopup::popUp(const QWidget *button)
{
    m_search->clear();
    search({});
    const int width = fontMetrics().averageCharWidth() * PreferredWidthInLetters;
    const int height = (fontMetrics().height() + 12) * PreferredRows;
    const QRect screen = button->screen()->availableGeometry();
    QSize size(qMin(width, screen.width()), qMin(height, screen.height()));
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
    show();
    m_search->setFocus(Qt::PopupFocusReason);
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

void WikiPopup::choose(const QModelIndex &index)
{
    if (const Wiki *wiki = m_model->wikiAt(index)) {
        hide();
        emit wikiChosen(*wiki);
    }
}

void WikiPopup::toggleFavourite()
{
    const QModelIndex index = m_list->currentIndex();
    m_model->setData(
        index, !index.data(WikiListModel::IsFavouriteRole).toBool(), WikiListModel::IsFavouriteRole);
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
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty()) {
            hide();
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

void WikiPopup::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    StylePainters::box(&painter, rect(), tokens.panel, tokens.line, 0);
}

} // namespace WikiMon
