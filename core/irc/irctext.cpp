// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/irctext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// Bytes beyond this are not looked at: four times what is shown, so that no text of four-byte characters
// loses anything, doubled for what is taken out.
constexpr size_t MaxServerBytes = MaxServerText * 8;
// Colour codes, with their digits: \x03 [ digit [ digit ] [ "," digit [ digit ] ] ]
constexpr char16_t ColourCode = 3;

bool isDigitAt(QStringView text, qsizetype i)
{
    return i < text.size() && text[i] >= u'0' && text[i] <= u'9';
}

qsizetype skipDigits(QStringView text, qsizetype i)
{
    i += isDigitAt(text, i);
    return i + isDigitAt(text, i);
}

qsizetype endOfColour(QStringView text, qsizetype i)
{
    const qsizetype end = skipDigits(text, i);
    const bool background = end > i && end < text.size() && text[end] == u',' && isDigitAt(text, end + 1);
    return background ? skipDigits(text, end + 1) : end;
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

} // namespace

QString plainServerText(std::string_view text)
{
    const QString decoded
        = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), MaxServerBytes)));
    QString out;
    for (qsizetype i = 0; i < decoded.size(); ++i) {
        if (decoded[i] == ColourCode) {
            i = endOfColour(decoded, i + 1) - 1;
        } else if (decoded[i] == u'\t' || !isInvisible(decoded[i])) {
            out += decoded[i];
        }
    }
    out = out.simplified();
    if (out.size() > MaxServerText) {
        out.truncate(out[MaxServerText - 2].isHighSurrogate() ? MaxServerText - 2 : MaxServerText - 1);
        out += u'…';
    }
    return out;
}

QString plainServerText(const QString &text)
{
    return plainServerText(text.toStdString());
}

} // namespace WikiMon
