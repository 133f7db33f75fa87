// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace WikiMon {

// Colours a filter expression while it is typed, right or wrong: names of fields, OR and NOT, signs, texts in
// quotes, and the place of a mistake.
class FilterHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    // length 0: there is none.
    void setMistake(qsizetype position, qsizetype length, bool isError);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void colourWord(const QString &text, qsizetype from, qsizetype to);

    QPalette m_palette;
    qsizetype m_position = 0;
    qsizetype m_length = 0;
    bool m_isError = false;
};

} // namespace WikiMon
