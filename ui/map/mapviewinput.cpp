// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapcontrols.h"
#include "map/mapview.h"
#include "widgets/plaintext.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace WikiMon {

using namespace Qt::StringLiterals;

static constexpr double ZoomStep = 1.5; // of a key or button
static constexpr double WheelStep = 1.25; // of a notch
static constexpr double DoubleClickStep = 2;
static constexpr double PanStep = 60; // pixels, of an arrow key
static constexpr double FitMargin = 40; // pixels around the changes

void MapView::setViewport(const MapViewport &view)
{
    if (view == m_view) {
        return;
    }
    m_view = view;
    m_hovered = {};
    refresh();
    update();
}

void MapView::zoomBy(double factor, QPointF at)
{
    setViewport(m_view.zoomedAt(at, factor));
}

void MapView::zoomIn()
{
    zoomBy(ZoomStep, QRectF(rect()).center());
}

void MapView::zoomOut()
{
    zoomBy(1 / ZoomStep, QRectF(rect()).center());
}

void MapView::goHome()
{
    setViewport(m_view.home().clamped());
}

void MapView::fitChanges()
{
    const QRectF bounds = boundsOfChanges(m_frame, m_scene.snapshot());
    if (m_frame.counts.total() == 0) {
        goHome();
        return;
    }
    MapViewport view = m_view.fitted(bounds);
    const double margin = FitMargin / view.scale();
    setViewport(view.fitted(bounds.adjusted(-margin, -margin, margin, margin)));
}

void MapView::setCurrentChange(qint64 sequence)
{
    m_current = sequence;
    updateCurrentHit();
    const bool isMark = m_currentHit.kind != MapHit::Kind::Nothing;
    if (isMark && m_frame.view == m_view && !QRectF(rect()).contains(m_currentHit.centre)) {
        setViewport(m_view.panned(QRectF(rect()).center() - m_currentHit.centre));
    }
    update();
}

void MapView::updateCurrentHit()
{
    m_currentHit = hitOf(m_current, m_frame, m_scene.snapshot());
    m_hovered = {};
}

MapHit MapView::hitUnder(QPointF position) const
{
    if (m_frame.view != m_view) {
        return {};
    }
    return hitAt(position, m_frame, m_scene.snapshot(), m_renderer.atlas(m_view.projection).get());
}

void MapView::hover(QPointF position)
{
    const MapHit hit = hitUnder(position);
    if (hit != m_hovered) {
        m_hovered = hit;
        updateCursor();
        update();
    }
}

void MapView::updateCursor()
{
    const bool canClick = m_hovered.kind == MapHit::Kind::Dot || m_hovered.kind == MapHit::Kind::Group
        || (m_hovered.kind == MapHit::Kind::Country && m_options.mode == MapMode::Countries);
    setCursor(m_drag == Drag::Panning   ? Qt::ClosedHandCursor
            : m_controls->isSelecting() ? Qt::CrossCursor
            : canClick                  ? Qt::PointingHandCursor
                                        : Qt::ArrowCursor);
}

void MapView::click(QPointF position)
{
    const MapHit hit = hitUnder(position);
    if (hit.kind == MapHit::Kind::Dot || hit.kind == MapHit::Kind::Group) {
        const bool isAgain = hit.kind == MapHit::Kind::Group && m_currentHit.kind == hit.kind
            && m_currentHit.group == hit.group;
        const qint64 sequence
            = isAgain ? nextInGroup(hit.group, m_current, m_frame, m_scene.snapshot()) : hit.sequence;
        setCurrentChange(sequence);
        emit changeActivated(sequence);
    } else if (hit.kind == MapHit::Kind::Country && m_options.mode == MapMode::Countries) {
        requestCountries({QString::fromLatin1(hit.country.data(), 2)});
    }
}

void MapView::requestCountries(const QStringList &codes)
{
    if (!codes.isEmpty()) {
        emit filterRequested("country:"_L1 + codes.join(u','));
    }
}

void MapView::selectRectangle(const QRect &rect)
{
    requestCountries(countriesIn(QRectF(rect), m_frame, m_scene.snapshot()));
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_pressedAt = m_draggedTo = event->position();
    const bool isSelecting = m_controls->isSelecting() || event->modifiers().testFlag(Qt::ShiftModifier);
    m_drag = isSelecting ? Drag::Selecting : Drag::Pressed;
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (m_drag == Drag::None) {
        hover(position);
        return;
    }
    const int startDistance = QGuiApplication::styleHints()->startDragDistance();
    if (m_drag == Drag::Pressed && (position - m_pressedAt).manhattanLength() >= startDistance) {
        m_drag = Drag::Panning;
        updateCursor();
    }
    if (m_drag == Drag::Panning) {
        setViewport(m_view.panned(position - m_draggedTo));
    }
    m_draggedTo = position;
    if (m_drag == Drag::Selecting) {
        update();
    }
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = m_drag;
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_drag = Drag::None;
    if (drag == Drag::Pressed) {
        click(event->position());
    } else if (drag == Drag::Selecting) {
        m_controls->setSelecting(false); // for once: panning is what is wanted mostly
        selectRectangle(QRectF(m_pressedAt, event->position()).normalized().toAlignedRect());
        update();
    }
    updateCursor();
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        const bool isOut = event->modifiers().testFlag(Qt::ShiftModifier);
        zoomBy(isOut ? 1 / DoubleClickStep : DoubleClickStep, event->position());
    }
}

void MapView::enterEvent(QEnterEvent *)
{
    arrangeControls();
}

void MapView::leaveEvent(QEvent *)
{
    m_hovered = {};
    arrangeControls();
    update();
}

void MapView::focusInEvent(QFocusEvent *event)
{
    arrangeControls();
    QWidget::focusInEvent(event);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    const int delta = event->angleDelta().y();
    if (delta == 0) {
        event->ignore();
        return;
    }
    zoomBy(std::pow(WheelStep, delta / 120.0), event->position());
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return setViewport(m_view.panned({PanStep, 0}));
    case Qt::Key_Right:
        return setViewport(m_view.panned({-PanStep, 0}));
    case Qt::Key_Up:
        return setViewport(m_view.panned({0, PanStep}));
    case Qt::Key_Down:
        return setViewport(m_view.panned({0, -PanStep}));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
    case Qt::Key_Home:
        return goHome();
    case Qt::Key_F:
        return fitChanges();
    case Qt::Key_Escape:
        if (m_drag == Drag::Selecting || m_controls->isSelecting()) {
            m_drag = Drag::None;
            m_controls->setSelecting(false);
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const MapHit hit = isMouse ? hitUnder(event->pos()) : m_currentHit;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hit.sequence >= 0) {
        menu->addAction(tr("&Go to the change in the table"), this, [this, sequence = hit.sequence] {
            setCurrentChange(sequence);
            emit changeActivated(sequence);
        });
    }
    if (hit.country[0] != 0) {
        const QString code = QString::fromLatin1(hit.country.data(), 2);
        menu->addAction(tr("Only changes from %1").arg(plainMenuText(countryName(hit.country))), this,
            [this, code] { requestCountries({code}); });
    }
    if (!menu->isEmpty()) {
        menu->addSeparator();
    }
    fillMapMenu(menu, *this);
    menu->popup(event->globalPos());
}

bool MapView::showToolTip(QPoint position, QPoint globalPosition)
{
    const MapHit hit = hitUnder(position);
    const QString text = hitText(hit, m_frame, m_scene.snapshot(), m_source);
    if (text.isEmpty()) {
        QToolTip::hideText();
    } else {
        static constexpr int Near = 3; // moving on asks anew
        QToolTip::showText(globalPosition, plainToolTip(text), this,
            QRect(position - QPoint(Near, Near), QSize(2 * Near, 2 * Near)));
    }
    return true;
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showToolTip(help->pos(), help->globalPos());
    }
    if (event->type() == QEvent::ScreenChangeInternal) {
        refresh(); // another pixel ratio, maybe
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace WikiMon
