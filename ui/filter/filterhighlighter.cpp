// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filterhighlighter.h"

#include "theme/colortokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

void FilterHighlighter::setMistake(qsizetype position, qsizetype length, bool isError)
{
    if (position == m_position && length == m_length && isError == m_isError) {
        return;
    }
    m_position = position;
    m_length = length;
    m_isError = isError;
    rehighlight();
}

void FilterHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

// A word of the expression from its first to its last character, quotes passed over.
void FilterHighlighter::colourWord(const QString &text, qsizetype from, qsizetype to)
{
    const ColorTokens &tokens = colorTokens(m_palette);
    const QStringView word = QStringView(text).sliced(from, to - from);
    QTextCharFormat operation;
    operation.setForeground(tokens.accent);
    if (word == "OR"_L1 || word == "AND"_L1 || word == "NOT"_L1) {
        setFormat(int(from), int(to - from), operation);
        return;
    }
    const qsizetype sign = word.startsWith(u'-') ? 1 : 0;
    const qsizetype colon = word.indexOf(u':');
    if (sign == 1) {
        setFormat(int(from), 1, operation);
    }
    const bool isField = colon > sign
        && std::all_of(word.begin() + sign, word.begin() + colon, [](QChar c) { return c.isLetter(); });
    if (isField) {
        setFormat(int(from), int(colon) + 1, operation);
    }
}

void FilterHighlighter::highlightBlock(const QString &text)
{
    qsizetype start = -1; // of the word that is being read
    QChar closing; // of a quotation or an expression between slashes
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u' ');
        if (!closing.isNull()) {
            if (c == u'\\') {
                ++i;
            } else if (c == closing) {
                closing = QChar();
            }
            continue;
        }
        const bool isBetween = c.isSpace() || c == u'(' || c == u')';
        if (isBetween && start >= 0) {
            colourWord(text, start, i);
            start = -1;
        } else if (!isBetween && start < 0) {
            start = i;
        }
        const bool opensValue = i == start
            || (i > 0
                && (text[i - 1] == u':' || text[i - 1] == u'-' || text[i - 1] == u','
                    || text[i - 1] == u'='));
        if (c == u'"' || (c == u'/' && opensValue)) {
            closing = c;
        }
    }
    if (start >= 0) {
        colourWord(text, start, text.size());
    }
    if (m_length > 0 && m_position < text.size()) {
        const ColorTokens &tokens = colorTokens(m_palette);
        const qsizetype end = std::min(m_position + m_length, text.size());
        for (qsizetype i = std::max<qsizetype>(0, m_position); i < end; ++i) {
            QTextCharFormat wrong = format(int(i));
            wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            wrong.setUnderlineColor(m_isError ? tokens.removed : tokens.unregistered);
            setFormat(int(i), 1, wrong);
        }
    }
}

} // namespace WikiMon
