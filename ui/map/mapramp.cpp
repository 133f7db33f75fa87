// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapramp.h"

#include <array>
#include <cmath>

namespace WikiMon {

using Lab = std::array<double, 3>;

static double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

static double encoded(double channel)
{
    const double value = channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1 / 2.4) - 0.055;
    return qBound(0.0, value, 1.0);
}

// Oklab: Björn Ottosson, 2020.
static Lab toLab(const QColor &color)
{
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

static QColor fromLab(const Lab &lab)
{
    const double l = std::pow(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2], 3);
    const double m = std::pow(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2], 3);
    const double s = std::pow(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2], 3);
    return QColor::fromRgbF(
        static_cast<float>(encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)),
        static_cast<float>(encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)),
        static_cast<float>(encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)));
}

QColor rampColor(const ColorTokens &tokens, double part)
{
    // Both ends stand out from the land that has no count.
    const Lab little = toLab(tokens.mapLittle);
    const Lab much = toLab(tokens.mapMuch);
    Lab mix;
    for (size_t i = 0; i < 3; ++i) {
        mix[i] = little[i] + qBound(0.0, part, 1.0) * (much[i] - little[i]);
    }
    return fromLab(mix);
}

int rampStep(qint64 count)
{
    int step = 0;
    while (step < RampSteps && count >= rampFrom(step + 1)) {
        ++step;
    }
    return step;
}

qint64 rampFrom(int step)
{
    static constexpr std::array<qint64, RampSteps> From{1, 2, 5, 17, 65, 257};
    return From[static_cast<size_t>(qBound(1, step, RampSteps) - 1)];
}

QColor stepColor(const ColorTokens &tokens, int step)
{
    return rampColor(tokens, static_cast<double>(step - 1) / (RampSteps - 1));
}

} // namespace WikiMon
