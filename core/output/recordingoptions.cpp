// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recordingoptions.h"

using namespace Qt::StringLiterals;

namespace WikiMon {

QString packingEnding(Packing packing)
{
    switch (packing) {
    case Packing::None:
        return {};
    case Packing::Gzip:
        return u".gz"_s;
    case Packing::Zstd:
        return u".zst"_s;
    }
    Q_UNREACHABLE();
}

// rotation = "none" / "day" / 1*DIGIT [ "K" / "M" / "G" ] [ "B" / "iB" ]
// The units are of 1024; letters may be small.
std::optional<Rotation> parseRotation(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "none"_L1) {
        return Rotation{};
    }
    if (word == "day"_L1) {
        return Rotation{.isDaily = true};
    }
    qsizetype digits = 0;
    while (digits < word.size() && word[digits] >= u'0' && word[digits] <= u'9') {
        ++digits;
    }
    bool isNumber = false;
    const qint64 number = word.first(digits).toLongLong(&isNumber);
    QStringView unit = QStringView(word).sliced(digits);
    int shift = 0;
    if (!unit.isEmpty()) {
        const qsizetype power = QStringView(u"kmg").indexOf(unit.front());
        shift = power < 0 ? 0 : 10 * (static_cast<int>(power) + 1);
        unit = unit.sliced(power < 0 ? 0 : 1);
    }
    if (!isNumber || (!unit.isEmpty() && unit != "b"_L1 && unit != "ib"_L1)
        || number > (Rotation::MostBytes >> shift)) {
        return {};
    }
    const qint64 bytes = number << shift;
    return bytes < Rotation::LeastBytes ? std::nullopt : std::optional(Rotation{.bytes = bytes});
}

std::optional<Packing> parsePacking(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "none"_L1) {
        return Packing::None;
    }
    if (word == "gz"_L1 || word == "gzip"_L1) {
        return Packing::Gzip;
    }
    if (word == "zst"_L1 || word == "zstd"_L1) {
        return Packing::Zstd;
    }
    return {};
}

} // namespace WikiMon
