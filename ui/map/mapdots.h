// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/colortokens.h"

#include <QImage>
#include <QPointF>

#include <array>

class QPainter;

namespace WikiMon {

// What an edit did to the page's size. Told by shape as well as by colour: a disc, a diamond, a ring.
enum class DotSign : quint8 { Added, Removed, Even, Count };

[[nodiscard]] DotSign dotSign(qint32 sizeChange);
// Logical pixels. The area grows with the bytes changed, from a smallest dot that can still be seen up to a
// largest that does not hide its surroundings.
[[nodiscard]] double dotRadius(qint32 sizeChange);
[[nodiscard]] QColor dotColor(const ColorTokens &tokens, DotSign sign);

// How strong a dot of an age is, 1 to 0; span 0: always the same. Nothing is drawn from 0 on.
[[nodiscard]] double dotStrength(qint64 age, qint64 span);
// Strengths come in so many steps, so that a picture stays right for a while.
inline constexpr int StrengthSteps = 16;

// As vectors: for SVG, the legend and the sprites.
void paintDot(QPainter &painter, QPointF centre, DotSign sign, double radius, double strength,
    const ColorTokens &tokens);

// Ready-made little pictures of dots, put onto a picture by hand: a hundred times faster than painting
// ellipses. For one thread at a time.
class DotSprites
{
public:
    DotSprites(ColorScheme scheme, double pixelRatio);

    // Onto an RGB32 picture whose own pixel ratio is left out of account; centre is in logical pixels.
    void draw(QImage &image, QPointF centre, qint32 sizeChange, double strength);
    [[nodiscard]] bool fits(ColorScheme scheme, double pixelRatio) const
    {
        return scheme == m_scheme && qFuzzyCompare(pixelRatio, m_pixelRatio);
    }

private:
    static constexpr int RadiusSteps = 19; // half pixels

    [[nodiscard]] const QImage &sprite(DotSign sign, int radiusStep, int strengthStep);

    ColorScheme m_scheme;
    double m_pixelRatio;
    std::array<QImage, size_t(DotSign::Count) * RadiusSteps *(StrengthSteps + 1)> m_sprites;
};

} // namespace WikiMon
