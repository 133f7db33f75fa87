// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/detailtext.h"

#include "theme/colortokens.h"
#include "theme/stylepainters.h"

#include <QEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

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

// A text goes its own way, whatever the direction of the window, but starts at the window's side.
QTextBlockFormat DetailText::blockFormat(const QString &text, int gap) const
{
    QTextBlockFormat format;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    format.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    format.setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    format.setBottomMargin(gap);
    format.setLineHeight(LineGap, QTextBlockFormat::LineDistanceHeight);
    return format;
}

void DetailText::rebuild()
{
    m_shownLabelWidth = labelWidth();
    setUpdatesEnabled(false);
    m_targets.clear();
    QTextOption option = document()->defaultTextOption();
    if (option.textDirection() != layoutDirection()) {
        option.setTextDirection(layoutDirection());
        document()->setDefaultTextOption(option);
    }
    QTextCursor cursor(document());
    // One edit, and so one layout: an empty text between would hide the scroll bar and show it again.
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    for (const Segments &segments : m_paragraphs) {
        cursor.setBlockFormat(blockFormat(plainText(segments), ParagraphGap));
        insert(cursor, segments);
        cursor.insertBlock();
    }
    if (!m_fields.isEmpty()) {
        insertFields(cursor);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    setUpdatesEnabled(true);
}

void DetailText::insertFields(QTextCursor &cursor)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    // Text tables do not mirror by themselves.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QList<QTextLength> widths{QTextLength(QTextLength::FixedLength, m_shownLabelWidth),
        QTextLength(QTextLength::VariableLength, 0)};
    if (isMirrored) {
        widths.swapItemsAt(0, 1);
    }
    format.setColumnWidthConstraints(widths);
    QTextTable *table = cursor.insertTable(static_cast<int>(m_fields.size()), 2, format);
    for (int row = 0; row < m_fields.size(); ++row) {
        const DetailField &field = m_fields[row];
        QTextCursor label = table->cellAt(row, isMirrored ? 1 : 0).firstCursorPosition();
        label.setBlockFormat(blockFormat(field.label, 0));
        insert(label, {{field.label, SegmentStyle::Secondary}});
        QTextCursor value = table->cellAt(row, isMirrored ? 0 : 1).firstCursorPosition();
        value.setBlockFormat(blockFormat(plainText(field.value), 0));
        insert(value, field.value);
    }
}

// The cells of a row are one line of what is copied.
static QString linesOf(const QTextDocument &document, int from, int to)
{
    QString text;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        const int start = std::max(from - block.position(), 0);
        const int end = std::min(to - block.position(), block.length() - 1);
        text += QStringView(block.text()).mid(start, end - start);
        const QTextTable *table = QTextCursor(block).currentTable();
        const bool goesOn = table && table->cellAt(block.position()).column() == 0;
        text += goesOn ? u'\t' : u'\n';
    }
    return withoutIsolates(text.trimmed());
}

QString DetailText::wholeText() const
{
    QStringList lines;
    for (const Segments &paragraph : m_paragraphs) {
        lines += plainText(paragraph);
    }
    for (const DetailField &field : m_fields) {
        lines += field.label % u'\t' % plainText(field.value);
    }
    return withoutIsolates(lines.join(u'\n'));
}

QMimeData *DetailText::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *mime = new QMimeData;
    mime->setText(linesOf(*document(), cursor.selectionStart(), cursor.selectionEnd()));
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
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        QPainter painter(viewport());
        StylePainters::focusRing(&painter, viewport()->rect(), colorTokens(palette()));
    }
}

} // namespace WikiMon
