// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/displaytext.h"

#include "widgets/plaintext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

static constexpr int MaxMarks = 8;
static constexpr int MaxClusterCodePoints = 16;
// What is read of a text: no wire format brings more in one field, and converting it stays far below a frame.
static constexpr qsizetype MaxInput = 16 * 1024;

static bool isHidden(char32_t c)
{
    return c == 0x00ad || c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x180e || c == 0x200b
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0x3164 || c == 0xfeff
        || c == 0xffa0 || (c >= 0xfff9 && c <= 0xfffb);
}

static bool isTag(char32_t c)
{
    return c >= 0xe0000 && c <= 0xe007f;
}

static bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

static bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

static void appendVisible(char32_t c, QString &out)
{
    if (c < 0x20) {
        out += QChar(0x2400 + c);
    } else if (c == 0x7f) {
        out += QChar(0x2421);
    } else {
        out += u"[U+"_s % QString::number(c, 16).toUpper().rightJustified(4, u'0') % u']';
    }
}

// The next code point of text from i on; a lone surrogate reads as U+FFFD.
static char32_t next(QStringView text, qsizetype &i)
{
    const QChar c = text[i++];
    if (!c.isSurrogate()) {
        return c.unicode();
    }
    if (c.isHighSurrogate() && i < text.size() && text[i].isLowSurrogate()) {
        return QChar::surrogateToUcs4(c, text[i++]);
    }
    return QChar::ReplacementCharacter;
}

// Appends one grapheme cluster; returns how many characters a reader counts of it.
static int appendCluster(QStringView cluster, QString &out)
{
    static constexpr char32_t BlackFlag = 0x1f3f4; // the flags of England, Scotland and Wales are tagged ones
    char32_t base = 0;
    int marks = 0;
    int others = 0;
    int labels = 0;
    for (qsizetype i = 0; i < cluster.size();) {
        const char32_t c = next(cluster, i);
        if (i <= 2 && base == 0) {
            base = c;
        }
        if (isControl(c) || isHidden(c) || (isTag(c) && base != BlackFlag)) {
            if (++labels > MaxClusterCodePoints) {
                break;
            }
            appendVisible(c, out);
        } else if (isMark(c) ? ++marks <= MaxMarks : ++others <= MaxClusterCodePoints) {
            out += QStringView(QChar::fromUcs4(c));
        }
    }
    return std::max(1, labels + (others > 0 ? 1 : 0));
}

// Every UTF-16 unit stands for itself: nothing that combines, controls or hides.
static bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x20 && u < 0x7f) || (u >= 0xa1 && u < 0x300 && u != 0xad) || (u >= 0x370 && u < 0x483)
            || (u >= 0x3041 && u < 0x3099) || (u >= 0x4e00 && u < 0xa000);
    });
}

QString displayText(QStringView text, int maxGraphemes)
{
    if (text.size() <= maxGraphemes && isPlain(text)) {
        return text.toString();
    }
    const bool isCut = text.size() > MaxInput;
    text = text.first(std::min(text.size(), MaxInput));
    QString out;
    out.reserve(std::min<qsizetype>(text.size(), maxGraphemes) + 16);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype from = 0;
    for (int shown = 0; from < text.size();) {
        if (shown >= maxGraphemes) {
            return out + u'…';
        }
        const qsizetype boundary = finder.toNextBoundary();
        const qsizetype to = boundary > from ? boundary : text.size();
        shown += appendCluster(text.sliced(from, to - from), out);
        from = to;
    }
    return isCut ? out + u'…' : out;
}

QString displayText(std::string_view utf8, int maxGraphemes)
{
    const auto isPlainAscii = [](char c) { return c >= 0x20 && c < 0x7f; };
    if (utf8.size() <= static_cast<std::size_t>(maxGraphemes) && std::ranges::all_of(utf8, isPlainAscii)) {
        return QString::fromLatin1(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    // One unit more than is read of UTF-16, so that the cut there is seen.
    const std::size_t size = std::min(utf8.size(), static_cast<std::size_t>(MaxInput) * 3 + 3);
    return displayText(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(size)), maxGraphemes);
}

QString menuText(std::string_view utf8)
{
    static constexpr int MenuGraphemes = 40;
    return isolated(plainMenuText(displayText(utf8, MenuGraphemes)));
}

} // namespace WikiMon
