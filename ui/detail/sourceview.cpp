// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/sourceview.h"

#include "theme/colortokens.h"
#include "theme/fonts.h"
#include "theme/stylepainters.h"

#include <QEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextDocumentFragment>

namespace WikiMon {

SourceView::SourceView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight); // of a notation, whatever the language of the window
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    document()->setDocumentMargin(10);
    applyFont();
}

void SourceView::showLines(const QList<Segments> &lines)
{
    m_lines = lines;
    rebuild();
}

void SourceView::applyFont()
{
    document()->setDefaultFont(codeFont(parentWidget() ? parentWidget()->font() : font()));
}

void SourceView::rebuild()
{
    const ColorTokens &tokens = colorTokens(palette());
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool isFirst = true;
    for (const Segments &line : m_lines) {
        if (!isFirst) {
            cursor.insertBlock();
        }
        isFirst = false;
        for (const Segment &segment : line) {
            QTextCharFormat format;
            format.setForeground(segment.style == SegmentStyle::Secondary ? tokens.secondary
                    : segment.style == SegmentStyle::Added                ? tokens.accent
                                                                          : tokens.text);
            if (segment.style == SegmentStyle::Added) {
                format.setBackground(tokens.accentSoft);
            }
            cursor.insertText(segment.text, format);
        }
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

QMimeData *SourceView::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(withoutIsolates(textCursor().selection().toPlainText()));
    return mime;
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFont();
    } else if (event->type() == QEvent::PaletteChange) {
        rebuild();
    }
}

void SourceView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        QPainter painter(viewport());
        StylePainters::focusRing(&painter, viewport()->rect(), colorTokens(palette()));
    }
}

} // namespace WikiMon
