// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapdots.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace WikiMon {

static constexpr double SmallestRadius = 3;
static constexpr double LargestRadius = 9;
static constexpr double SquarePixelsAByte = 0.014; // of radius squared
static constexpr double DiamondHalf = 1.2533; // of the radius: the same area as the disc's
static constexpr double FillOpacity = 0.6;
static constexpr double WeakestStrength = 0.18; // just before a dot goes

DotSign dotSign(qint32 sizeChange)
{
    return sizeChange > 0 ? DotSign::Added : sizeChange < 0 ? DotSign::Removed : DotSign::Even;
}

double dotRadius(qint32 sizeChange)
{
    const double bytes = qAbs(static_cast<double>(sizeChange));
    return qMin(LargestRadius, qSqrt(SmallestRadius * SmallestRadius + SquarePixelsAByte * bytes));
}

QColor dotColor(const ColorTokens &tokens, DotSign sign)
{
    return sign == DotSign::Added  ? tokens.added
        : sign == DotSign::Removed ? tokens.removed
                                   : tokens.secondary;
}

double dotStrength(qint64 age, qint64 span)
{
    if (span <= 0) {
        return 1;
    }
    if (age >= span) {
        return 0;
    }
    const double part = static_cast<double>(qMax<qint64>(0, age)) / static_cast<double>(span);
    const double step = std::floor(part * StrengthSteps) / StrengthSteps;
    return 1 - step * (1 - WeakestStrength);
}

void paintDot(QPainter &painter, QPointF centre, DotSign sign, double radius, double strength,
    const ColorTokens &tokens)
{
    QColor line = dotColor(tokens, sign);
    QColor fill = line;
    line.setAlphaF(static_cast<float>(strength));
    fill.setAlphaF(static_cast<float>(strength * (sign == DotSign::Even ? FillOpacity / 3 : FillOpacity)));
    painter.setPen(QPen(line, sign == DotSign::Even ? 1.5 : 1));
    painter.setBrush(fill);
    if (sign == DotSign::Removed) {
        const double half = radius * DiamondHalf;
        const QPointF corners[] = {centre - QPointF(0, half), centre + QPointF(half, 0),
            centre + QPointF(0, half), centre - QPointF(half, 0)};
        painter.drawConvexPolygon(corners, 4);
    } else {
        painter.drawEllipse(centre, radius, radius);
    }
}

DotSprites::DotSprites(ColorScheme scheme, double pixelRatio) : m_scheme(scheme), m_pixelRatio(pixelRatio) { }

const QImage &DotSprites::sprite(DotSign sign, int radiusStep, int strengthStep)
{
    const size_t row = static_cast<size_t>(sign) * RadiusSteps + static_cast<size_t>(radiusStep);
    QImage &image = m_sprites[row * (StrengthSteps + 1) + static_cast<size_t>(strengthStep)];
    if (image.isNull()) {
        const double radius = radiusStep / 2.0;
        const double reach = sign == DotSign::Removed ? radius * DiamondHalf : radius;
        const int half = qCeil((reach + 0.75) * m_pixelRatio - 0.5);
        image = QImage(2 * half + 1, 2 * half + 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(half + 0.5, half + 0.5);
        painter.scale(m_pixelRatio, m_pixelRatio);
        paintDot(painter, {}, sign, radius, double(strengthStep) / StrengthSteps, colorTokens(m_scheme));
    }
    return image;
}

// Premultiplied source over opaque destination, two channels at a time.
static inline QRgb over(QRgb source, QRgb below)
{
    const quint32 rest = 255 - (source >> 24);
    quint32 redBlue = (below & 0xff00ff) * rest;
    redBlue = ((redBlue + ((redBlue >> 8) & 0xff00ff) + 0x800080) >> 8) & 0xff00ff;
    quint32 green = ((below >> 8) & 0xff) * rest;
    green = ((green + (green >> 8) + 0x80) >> 8) << 8;
    return 0xff000000 | (source + (redBlue | (green & 0xff00)));
}

#ifdef __SSE2__
// The same for four pixels.
static inline void over4(const QRgb *source, QRgb *target)
{
    const __m128i even = _mm_set1_epi32(0xff00ff);
    const __m128i half = _mm_set1_epi16(0x80);
    const __m128i from = _mm_loadu_si128(reinterpret_cast<const __m128i *>(source));
    const __m128i below = _mm_loadu_si128(reinterpret_cast<const __m128i *>(target));
    const __m128i alpha = _mm_srli_epi32(from, 24);
    const __m128i rest = _mm_sub_epi16(_mm_set1_epi16(255), _mm_or_si128(alpha, _mm_slli_epi32(alpha, 16)));
    const auto scaled = [&](__m128i channels) {
        const __m128i product = _mm_mullo_epi16(channels, rest);
        return _mm_srli_epi16(_mm_add_epi16(_mm_add_epi16(product, _mm_srli_epi16(product, 8)), half), 8);
    };
    const __m128i redBlue = scaled(_mm_and_si128(below, even));
    const __m128i alphaGreen = _mm_slli_epi16(scaled(_mm_and_si128(_mm_srli_epi32(below, 8), even)), 8);
    const __m128i sum = _mm_add_epi8(from, _mm_or_si128(redBlue, alphaGreen));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(target), _mm_or_si128(sum, _mm_set1_epi32(int(0xff000000))));
}
#endif

static inline void blendRow(const QRgb *source, QRgb *target, int count)
{
    int x = 0;
#ifdef __SSE2__
    for (; x + 4 <= count; x += 4) {
        over4(source + x, target + x);
    }
#endif
    for (; x < count; ++x) {
        target[x] = over(source[x], target[x]);
    }
}

static void blend(QImage &image, const QImage &sprite, int left, int top)
{
    const int fromX = qMax(0, -left);
    const int toX = qMin(sprite.width(), image.width() - left);
    const int fromY = qMax(0, -top);
    const int toY = qMin(sprite.height(), image.height() - top);
    const qsizetype stride = image.bytesPerLine();
    uchar *bits = image.bits(); // detaches once if it is shared
    for (int y = fromY; y < toY; ++y) {
        const auto *source = reinterpret_cast<const QRgb *>(sprite.constScanLine(y));
        auto *target = reinterpret_cast<QRgb *>(bits + (top + y) * stride) + left;
        if (toX > fromX) {
            blendRow(source + fromX, target + fromX, toX - fromX);
        }
    }
}

void DotSprites::draw(QImage &image, QPointF centre, qint32 sizeChange, double strength)
{
    const int radiusStep = qBound(0, qRound(dotRadius(sizeChange) * 2), RadiusSteps - 1);
    const int strengthStep = qBound(0, qRound(strength * StrengthSteps), StrengthSteps);
    if (strengthStep > 0) {
        const QImage &picture = sprite(dotSign(sizeChange), radiusStep, strengthStep);
        const int half = picture.width() / 2;
        blend(image, picture, qFloor(centre.x() * m_pixelRatio) - half,
            qFloor(centre.y() * m_pixelRatio) - half);
    }
}

} // namespace WikiMon
