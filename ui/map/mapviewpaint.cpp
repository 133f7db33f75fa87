// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/maplegend.h"
#include "map/mappicture.h"
#include "map/mapview.h"
#include "theme/stylepainters.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QStandardPaths>

namespace WikiMon {

using namespace Qt::StringLiterals;

void MapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const bool isRight = m_frame.view == m_view && qFuzzyCompare(m_frame.pixelRatio, devicePixelRatioF());
    if (isRight) {
        painter.setClipRegion(event->region());
        painter.drawImage(QPointF(), m_frame.image);
    } else {
        paintStretched(painter);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    m_pulses.paint(painter, m_view, tokens(), wallTime());
    if (isRight) {
        paintMarks(painter);
    }
    paintLegend(painter, m_frame, size(), tokens(), smallFont(), layoutDirection());
    paintPlaceholder(painter);
    if (m_drag == Drag::Selecting) {
        QColor fill = tokens().accent;
        fill.setAlphaF(0.15F);
        painter.setPen(QPen(tokens().accent, 1));
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_pressedAt, m_draggedTo).normalized());
    }
    if (hasFocus()) {
        StylePainters::focusRing(&painter, QRectF(rect()), tokens());
    }
}

// While the picture for this view is on its way: what there is, moved and scaled to where it belongs.
void MapView::paintStretched(QPainter &painter)
{
    painter.fillRect(rect(), tokens().panel);
    const BasePicture last{m_frame.image, m_frame.view};
    const QRectF covered = m_frame.image.isNull() || m_frame.view.projection != m_view.projection
        ? QRectF()
        : m_view.fromOther(m_frame.view).mapRect(QRectF(QPointF(), m_frame.view.size));
    if (!covered.contains(QRectF(rect()))) {
        drawStretched(painter, m_renderer.overview(), m_view);
        drawStretched(painter, m_renderer.base(), m_view);
    }
    drawStretched(painter, last, m_view);
}

void MapView::paintRing(QPainter &painter, const MapHit &hit, double away, double width) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().panel, width + 2)); // so that it stands out from dots around it
    painter.drawEllipse(hit.centre, hit.radius + away, hit.radius + away);
    painter.setPen(QPen(tokens().accent, width));
    painter.drawEllipse(hit.centre, hit.radius + away, hit.radius + away);
}

void MapView::paintMarks(QPainter &painter)
{
    const auto isMark
        = [](const MapHit &hit) { return hit.kind == MapHit::Kind::Dot || hit.kind == MapHit::Kind::Group; };
    if (isMark(m_currentHit)) {
        paintRing(painter, m_currentHit, 5, 2);
    }
    if (isMark(m_hovered) && m_hovered.centre != m_currentHit.centre) {
        paintRing(painter, m_hovered, 2, 1);
    }
}

void MapView::paintPlaceholder(QPainter &painter)
{
    if (m_placeholder.isEmpty() || m_frame.counts.total() > 0) {
        return;
    }
    static constexpr int Padding = 10;
    painter.setFont(font());
    const QRect room = rect().adjusted(24, 24, -24, -24);
    const int flags = int(Qt::AlignCenter) | int(Qt::TextWordWrap);
    const QRectF text = painter.boundingRect(QRectF(room), flags, m_placeholder);
    QColor fill = tokens().panel;
    fill.setAlphaF(0.92F);
    StylePainters::box(&painter, text.adjusted(-Padding, -Padding, Padding, Padding), fill, tokens().line);
    painter.setPen(tokens().secondary);
    painter.drawText(text, flags, m_placeholder);
}

void MapView::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    update();
}

MapPicture MapView::pictureOfNow() const
{
    return {frameJob(), m_options.hasGraticule, wantedLook().nightTime, layoutDirection()};
}

QImage MapView::picture() const
{
    return makePicture(pictureOfNow());
}

QString MapView::savePicture(const QString &path) const
{
    return WikiMon::savePicture(pictureOfNow(), path, accessibleDescription());
}

void MapView::copyPicture()
{
    QGuiApplication::clipboard()->setImage(picture());
}

void MapView::askToSavePicture()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog = new QFileDialog(this, tr("Save picture"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)")});
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(u"wikimon-map.png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.svg"_L1) ? u"svg"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString error = savePicture(path);
        if (!error.isEmpty()) {
            emit problemOccurred(error);
        }
    });
    dialog->open();
}

} // namespace WikiMon
