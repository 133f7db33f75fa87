// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "text/wordpattern.h"

#include "text/foldtable.h"

#include <algorithm>
#include <array>
#include <bit>

namespace WikiMon {

namespace {

// How common a byte is in what wikis write, about: bytes in falling order, the n-th weighs 1 / n.
// The others are rarer than all of these.
constexpr std::string_view CommonBytes
    = " etaionrsl\xd0"
      "dch\xd1upm/g[]f:by.w1|02vk-*,9S3CA85647PT\x80MQBRx(){\xb0\xb5\xbe\xb8\xd8\xd9}DIWLE"
      "FNHG\xbd\x82\x81\x83\xe3\xe5\xe4\xe6\xe7\xe8\xe9_zj=\"q'"
      "\xc3\xbb\xba\xb2\xe0\xce\xcf\xa4\xe2\x84\xb4\xb3\xa9\xec\xeb\xed\xd7\xd6\xea\xc4\xc5";

std::array<float, 256> makeWeights()
{
    std::array<float, 256> weights{};
    weights.fill(0.5F / float(CommonBytes.size()));
    for (std::size_t i = 0; i < CommonBytes.size(); ++i) {
        weights[static_cast<unsigned char>(CommonBytes[i])] = 1 / float(i + 1);
    }
    return weights;
}

// The weight of all bytes that a mask and a value accept.
float weightOf(char mask, char value)
{
    static const std::array<float, 256> weights = makeWeights();
    float sum = 0;
    for (unsigned byte = 0; byte < 256; ++byte) {
        if ((byte | static_cast<unsigned char>(mask)) == static_cast<unsigned char>(value)) {
            sum += weights[byte];
        }
    }
    return sum;
}

} // namespace

WordPattern::WordPattern(std::u32string_view folded)
{
    for (const char32_t wanted : folded) {
        Character character;
        character.place = length;
        character.size = static_cast<std::size_t>(utf8Length(wanted));
        for (const char32_t member : charactersFoldingTo(wanted)) {
            if (utf8Length(member) == utf8Length(wanted)) {
                appendUtf8(member, character.forms);
            }
        }
        const std::size_t members = character.forms.size() / character.size;
        std::size_t accepted = 1;
        for (std::size_t i = 0; i < character.size; ++i) {
            unsigned char all = 0xFF;
            unsigned char any = 0;
            for (std::size_t member = 0; member < members; ++member) {
                const auto byte = static_cast<unsigned char>(character.forms[member * character.size + i]);
                all &= byte;
                any |= byte;
            }
            masks.push_back(static_cast<char>(any ^ all));
            values.push_back(static_cast<char>(any));
            accepted <<= std::popcount(static_cast<unsigned char>(any ^ all));
        }
        length += character.size;
        if (accepted > members) {
            masksAreExact = false;
            m_inexact.push_back(std::move(character));
        }
    }
    choosePlaces();
}

void WordPattern::choosePlaces()
{
    if (length == 0) {
        return;
    }
    std::vector<float> weights(length);
    for (std::size_t i = 0; i < length; ++i) {
        weights[i] = weightOf(masks[i], values[i]);
    }
    const auto rarest = std::ranges::min_element(weights);
    firstPlace = static_cast<std::size_t>(rarest - weights.begin());
    *rarest = 1000;
    const auto second = std::ranges::min_element(weights);
    secondPlace = static_cast<std::size_t>(second - weights.begin());
    if (secondPlace < firstPlace) {
        std::swap(firstPlace, secondPlace);
    }
}

bool WordPattern::isExactAt(const char *text) const
{
    return std::ranges::all_of(m_inexact, [&](const Character &character) {
        for (std::size_t form = 0; form < character.forms.size(); form += character.size) {
            if (std::memcmp(text + character.place, character.forms.data() + form, character.size) == 0) {
                return true;
            }
        }
        return false;
    });
}

} // namespace WikiMon
