// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filterlineedit.h"

#include "filter/filterhighlighter.h"
#include "session/filter.h"
#include "theme/colortokens.h"
#include "theme/fonts.h"
#include "theme/stylepainters.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int Height = 28;
static constexpr int MarkWidth = 4; // of the stripe at the start
// Of what comes at once; one more than the parser takes, so that it says that this is too long.
static constexpr qsizetype LongestLine = Filter::MaxLength + 1;

// Whatever a text document would take for the end of a line or a frame is a blank.
static QString oneLine(const QString &text)
{
    QString line = text.left(LongestLine);
    for (QChar &c : line) {
        const bool isBreak = c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1);
        if (isBreak || c == u'\t') {
            c = u' ';
        }
    }
    return line;
}

FilterLineEdit::FilterLineEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new FilterHighlighter(document()))
{
    setLineWrapMode(NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    // Expressions read from left to right in every language, as their fields do.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    m_highlighter->setPalette(palette());
    fit();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        // Also emitted when only colours change.
        if (const QString now = line(); now != m_lastLine) {
            m_lastLine = now;
            emit lineChanged(now);
        }
    });
}

void FilterLineEdit::setLine(const QString &text)
{
    const QString wanted = oneLine(text);
    if (wanted == line()) {
        return;
    }
    emit completionOutdated();
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(wanted);
    setTextCursor(cursor);
}

void FilterLineEdit::replace(qsizetype position, qsizetype length, const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(position));
    cursor.setPosition(int(position + length), QTextCursor::KeepAnchor);
    cursor.insertText(oneLine(text));
    setTextCursor(cursor);
}

void FilterLineEdit::setMark(FilterMark mark, qsizetype position, qsizetype length)
{
    m_highlighter->setMistake(position, length, mark == FilterMark::Invalid);
    if (m_mark != mark) {
        m_mark = mark;
        update();
        viewport()->update();
    }
}

// The text's height within a field of fixed height: the rest is margin, so that it stands in the middle.
void FilterLineEdit::fit()
{
    const QFont fixed = codeFont(font());
    document()->setDefaultFont(fixed);
    const QFontMetrics metrics(fixed);
    const int high = std::max(Height, metrics.lineSpacing() + 10);
    setFixedHeight(high);
    const int above = (high - metrics.lineSpacing()) / 2;
    setViewportMargins(MarkWidth + 8, above, 8, high - metrics.lineSpacing() - above);
}

QSize FilterLineEdit::sizeHint() const
{
    return {480, height()};
}

QSize FilterLineEdit::minimumSizeHint() const
{
    return {160, height()};
}

void FilterLineEdit::paintFrame()
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor mark = m_mark == FilterMark::Valid ? tokens.added
        : m_mark == FilterMark::Doubtful            ? tokens.unregistered
        : m_mark == FilterMark::Invalid             ? tokens.removed
                                                    : tokens.line;
    StylePainters::box(&painter, rect(), tokens.panel, mark);
    if (m_mark != FilterMark::Empty) {
        QPainterPath clip;
        clip.addRoundedRect(QRectF(rect()), StylePainters::Corner, StylePainters::Corner);
        painter.setClipPath(clip);
        const int x = isRightToLeft() ? width() - MarkWidth : 0;
        painter.fillRect(x, 0, MarkWidth, height(), mark);
        painter.setClipping(false);
    }
    if (hasFocus()) {
        StylePainters::focusRing(&painter, rect(), tokens);
    }
}

bool FilterLineEdit::event(QEvent *event)
{
    // The frame is around the viewport, where an edit of this kind paints nothing of its own.
    if (event->type() == QEvent::Paint) {
        paintFrame();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isCompleting()) {
        // Before these keys move the focus.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            const bool isFirst = key->key() == Qt::Key_Tab && !m_completer->popup()->currentIndex().isValid();
            event->setAccepted(isFirst); // else the list goes on with it
            if (isFirst) {
                emit firstCompletionRequested();
            }
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void FilterLineEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    } else if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
    }
}

bool FilterLineEdit::isCompleting() const
{
    return m_completer && m_completer->popup()->isVisible();
}

// Keys that mean the list of completions; they come here before they come to it. False for those that are to
// be handled as if there were no list.
bool FilterLineEdit::handleCompletionKey(const QKeyEvent *event)
{
    const bool isChosen = m_completer->popup()->currentIndex().isValid();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isChosen) {
            emit completionOutdated();
        }
        return isChosen;
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

void FilterLineEdit::editByKey(QKeyEvent *event)
{
    const QString before = line();
    const int place = textCursor().position();
    QPlainTextEdit::keyPressEvent(event);
    if (line() != before) {
        emit typed();
    } else if (textCursor().position() != place) {
        emit completionOutdated();
    }
}

void FilterLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (isCompleting() && handleCompletionKey(event)) {
        event->ignore(); // the list goes on with it
        return;
    }
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit entered();
    } else if (isPlain && event->key() == Qt::Key_Escape) {
        line().isEmpty() ? emit leaveRequested() : setLine({});
    } else if (isPlain && event->key() == Qt::Key_Down) {
        emit leaveRequested();
    } else if (isControl && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        emit historyRequested(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (isControl && event->key() == Qt::Key_Space) {
        emit completionRequested();
    } else {
        editByKey(event);
    }
}

void FilterLineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QPlainTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty()) {
        emit typed();
    }
}

// Pasted lines become one.
void FilterLineEdit::insertFromMimeData(const QMimeData *source)
{
    textCursor().insertText(oneLine(source->text()));
    ensureCursorVisible();
}

void FilterLineEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // there is but one line
}

void FilterLineEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
    emit focusChanged();
}

void FilterLineEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    emit focusChanged();
}

void FilterLineEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    verticalScrollBar()->setValue(0);
}

} // namespace WikiMon
