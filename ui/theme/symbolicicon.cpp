// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/symbolicicon.h"

#include "theme/colortokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

static void initialiseResources()
{
    Q_INIT_RESOURCE(icons); // needed since the library is static
}

namespace WikiMon {

// In device pixels: from here on the strokes are drawn finer, or they would look heavy beside text.
static constexpr int LargeSide = 56;

void initialiseIconResources()
{
    initialiseResources();
}

// pixels: the side in device pixels. An invalid colour keeps the file's own.
static QPixmap rendered(QLatin1StringView name, const QSize &pixels, const QColor &color)
{
    const QString key = u"wikimon/%1/%2x%3/%4"_s.arg(
        name, QString::number(pixels.width()), QString::number(pixels.height()), color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (pixels.isEmpty() || QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(u":/wikimon/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return pixmap;
    }
    QByteArray svg = file.readAll();
    if (pixels.width() >= LargeSide) {
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"0.9\"");
    }
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    if (color.isValid()) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
    }
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

static void paintRendered(QPainter *painter, QLatin1StringView name, const QRectF &rect, const QColor &color)
{
    const qreal scale = painter->device()->devicePixelRatio();
    QPixmap pixmap = rendered(name, (rect.size() * scale).toSize(), color);
    pixmap.setDevicePixelRatio(scale);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

void paintSymbol(QPainter *painter, QLatin1StringView name, const QRectF &rect, const QColor &color)
{
    paintRendered(painter, name, rect, color);
}

static QColor resolved(IconColor color, QIcon::Mode mode, QIcon::State state)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled) {
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    }
    const ColorTokens &tokens = colorTokens(palette);
    switch (color) {
    case IconColor::Secondary:
        return tokens.secondary;
    case IconColor::Accent:
        return tokens.accent;
    case IconColor::Added:
        return tokens.added;
    case IconColor::Removed:
        return tokens.removed;
    case IconColor::Warning:
        return tokens.unregistered;
    case IconColor::OnAccent:
        return tokens.accentText;
    case IconColor::Text:
        break;
    }
    return state == QIcon::On ? tokens.accent : tokens.text;
}

namespace {

// Renders a symbol for each size, resolution, mode and palette when it is needed; the pixmap cache keeps it.
class SymbolEngine : public QIconEngine
{
public:
    SymbolEngine(QLatin1StringView name, std::optional<IconColor> color) : m_name(name), m_color(color) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintRendered(painter, m_name, square, color(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return rendered(m_name, size, color(mode, state));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state); // the size is in device pixels already
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return u"WikiMonSymbol"_s; }
    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        return m_color ? resolved(*m_color, mode, state) : QColor();
    }

    QLatin1StringView m_name;
    std::optional<IconColor> m_color;
};

} // namespace

QIcon symbolicIcon(QLatin1StringView name, IconColor color)
{
    return QIcon(new SymbolEngine(name, color));
}

QIcon applicationIcon()
{
    return QIcon(new SymbolEngine("wikimon"_L1, std::nullopt));
}

} // namespace WikiMon
