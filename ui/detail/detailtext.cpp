// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/detailtext.h"

#include "theme/colortokens.h"
#include "theme/stylepainters.h"

#include <QEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

static constexpr int Margin = 10;
static constexpr int LabelGap = 16;
static constexpr int LineGap = 3;
static constexpr int ParagraphGap = 6;

DetailText::DetailText(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(Margin);
    connect(this, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &anchor) { emit linkActivated(m_targets.value(anchor.toString().toInt())); });
}

QString DetailText::targetAt(const QPoint &position) const
{
    const QString anchor = anchorAt(position);
    return anchor.isEmpty() ? QString() : m_targets.value(anchor.toInt());
}

void DetailText::showTexts(const QList<Segments> &paragraphs, const QList<DetailField> &fields)
{
    m_paragraphs = paragraphs;
    m_fields = fields;
    rebuild();
    verticalScrollBar()->setValue(0);
}

int DetailText::labelWidth() const
{
    int widest = 0;
    for (const DetailField &field : m_fields) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(field.label));
    }
    return std::min(widest + LabelGap, viewport()->width() / 2);
}

QTextCharFormat DetailText::formatOf(const Segment &segment) const
{
    const ColorTokens &tokens = colorTokens(palette());
    QTextCharFormat format;
    format.setForeground(tokens.text);
    const auto emphasise = [&](const QColor &color) {
        format.setForeground(color);
        format.setFontWeight(QFont::DemiBold);
    };
    switch (segment.style) {
    case SegmentStyle::Plain:
        break;
    case SegmentStyle::Secondary:
        format.setForeground(tokens.secondary);
        break;
    case SegmentStyle::Strong:
        emphasise(tokens.text);
        break;
    case SegmentStyle::Added:
        emphasise(tokens.added);
        break;
    case SegmentStyle::Removed:
        emphasise(tokens.removed);
        break;
    case SegmentStyle::Unregistered:
        emphasise(tokens.unregistered);
        break;
    case SegmentStyle::Link:
        format.setForeground(tokens.accent);
        format.setAnchor(true);
        format.setAnchorHref(QString::number(m_targets.size()));
        // Where colours are few, a link needs another sign.
        format.setFontUnderline(&tokens == &colorTokens(ColorScheme::HighContrast));
        break;
    }
    return format;
}

void DetailText::insert(QTextCursor &cursor, const Segments &segments)
{
    for (const Segment &segment : segments) {
        cursor.insertText(segment.text, formatOf(segment));
        if (segment.style == SegmentStyle::Link) {
            m_targets += segment.target;
        }
    }
}

void DetailText::rebuild()
{
    m_shownLabelWidth = labelWidth();
    setUpdatesEnabled(false);
    QTextDocument &text = *document();
    text.clear();
    m_targets.clear();
    QTextOption option = text.defaultTextOption();
    option.setTextDirection(layoutDirection());
    text.setDefaultTextOption(option);

    QTextBlockFormat paragraph;
    paragraph.setLayoutDirection(layoutDirection());
    paragraph.setBottomMargin(ParagraphGap);
    // A hanging indent rather than a table: a label and its value stay one line of what is copied.
    QTextBlockFormat field = paragraph;
    field.setBottomMargin(LineGap);
    field.setLeftMargin(m_shownLabelWidth);
    field.setTextIndent(-m_shownLabelWidth);
    field.setTabPositions({QTextOption::Tab(m_shownLabelWidth, QTextOption::LeftTab)});

    QTextCursor cursor(&text);
    cursor.beginEditBlock();
    bool isFirst = true;
    const auto startBlock = [&](const QTextBlockFormat &format) {
        isFirst ? cursor.setBlockFormat(format) : cursor.insertBlock(format);
        isFirst = false;
    };
    for (const Segments &segments : m_paragraphs) {
        startBlock(paragraph);
        insert(cursor, segments);
    }
    for (const DetailField &line : m_fields) {
        startBlock(field);
        insert(cursor, {{line.label + u'\t', SegmentStyle::Secondary}});
        insert(cursor, line.value);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    setUpdatesEnabled(true);
}

QString DetailText::wholeText() const
{
    return withoutIsolates(document()->toPlainText());
}

QMimeData *DetailText::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(withoutIsolates(textCursor().selection().toPlainText()));
    return mime;
}

QVariant DetailText::loadResource(int, const QUrl &)
{
    return {};
}

void DetailText::doSetSource(const QUrl &, QTextDocument::ResourceType) { }

void DetailText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (labelWidth() != m_shownLabelWidth) {
        rebuild();
    }
}

void DetailText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
        rebuild();
        break;
    default:
        break;
    }
}

void DetailText::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(viewport());
        StylePainters::focusRing(&painter, viewport()->rect(), colorTokens(palette()));
    }
}

} // namespace WikiMon
