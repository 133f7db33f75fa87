// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/streamhelpdialog.h"

#include "output/streampages.h"
#include "theme/colortokens.h"
#include "theme/fonts.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

constexpr QSize FirstSize(820, 680);
constexpr int Margin = 20;
constexpr int CellPadding = 5;
constexpr int Gap = 8; // around tables
constexpr int GapAboveHeading = 20;
constexpr int CodeLineHeight = 130; // percent

// Shows the program's own text and loads nothing for it.
class OwnTextBrowser final : public QTextBrowser
{
public:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

// Examples break anywhere rather than run out of sight, on a surface of their own.
void dressCode(const QTextBlock &block, const ColorTokens &tokens, const QFont &code)
{
    QTextCursor cursor(block);
    QTextBlockFormat format;
    format.setNonBreakableLines(false);
    format.setBackground(tokens.page);
    format.setLineHeight(CodeLineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat characters;
    characters.setFont(code, QTextCharFormat::FontPropertiesSpecifiedOnly);
    cursor.mergeCharFormat(characters);
}

void dressHeading(const QTextBlock &block)
{
    QTextBlockFormat format;
    format.setTopMargin(block.blockNumber() == 0 ? 0 : GapAboveHeading);
    format.setBottomMargin(Gap);
    QTextCursor(block).mergeBlockFormat(format);
}

void dressTable(QTextTable &table, const ColorTokens &tokens)
{
    QTextTableFormat format = table.format();
    format.setCellPadding(CellPadding);
    format.setCellSpacing(0);
    format.setTopMargin(Gap);
    format.setBottomMargin(Gap);
    format.setBorder(1);
    format.setBorderBrush(tokens.softLine);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
}

} // namespace

StreamHelpDialog::StreamHelpDialog(QWidget *parent) : QDialog(parent), m_text(new OwnTextBrowser)
{
    setWindowTitle(tr("How programs read the stream"));
    resize(FirstSize);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(windowTitle());
    m_text->document()->setDocumentMargin(Margin);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(0, 0, 16, 16);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    fill();
}

void StreamHelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const int position = m_text->verticalScrollBar()->value();
        fill();
        m_text->verticalScrollBar()->setValue(position);
    }
}

void StreamHelpDialog::fill()
{
    QTextDocument *document = m_text->document();
    document->setDefaultFont(font());
    // What stands behind the name of a block's language is for the test of the examples.
    document->setMarkdown(streamDescription());
    const ColorTokens &tokens = colorTokens(palette());
    const QFont code = codeFont(font());
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)) {
            dressCode(block, tokens, code);
        } else if (block.blockFormat().headingLevel() > 0) {
            dressHeading(block);
        }
    }
    const QList<QTextFrame *> frames = document->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            dressTable(*table, tokens);
        }
    }
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace WikiMon
