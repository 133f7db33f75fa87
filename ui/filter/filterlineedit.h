// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCompleter>
#include <QPlainTextEdit>
#include <QPointer>

namespace WikiMon {

class FilterHighlighter;

// What the filter's text is worth at the moment.
enum class FilterMark : quint8 { Empty, Valid, Doubtful, Invalid };

// One line for a filter expression, with its fields and operators coloured and mistakes underlined where they
// are. A text edit and not a line edit, as that one can't colour parts of its text.
class FilterLineEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit FilterLineEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString line() const { return toPlainText(); }
    // Replaces all and puts the cursor at the end; the user can undo it.
    void setLine(const QString &line);
    // Replaces length characters from position on by text and puts the cursor behind it.
    void replace(qsizetype position, qsizetype length, const QString &text);
    [[nodiscard]] qsizetype cursorPosition() const { return textCursor().position(); }

    // The stretch that is underlined; length 0 for none.
    void setMark(FilterMark mark, qsizetype position = 0, qsizetype length = 0);
    [[nodiscard]] FilterMark mark() const { return m_mark; }

    // Whose list of completions takes Tab and Esc while it is open, and Enter when one is chosen in it.
    void setCompleter(QCompleter *completer) { m_completer = completer; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void lineChanged(const QString &line);
    // By the keyboard or an input method; after lineChanged().
    void typed();
    void entered();
    // Esc in a field that is empty, or Down: the user wants to go on to what was found.
    void leaveRequested();
    // Ctrl+Up and Ctrl+Down: -1 for older ones, 1 for newer ones.
    void historyRequested(int step);
    // Ctrl+Space.
    void completionRequested();
    // Tab while completions are shown and none is chosen: the first is meant.
    void firstCompletionRequested();
    // The cursor went elsewhere, or the text came from elsewhere: completions no longer belong to it.
    void completionOutdated();
    void focusChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isCompleting() const;
    bool handleCompletionKey(const QKeyEvent *event);
    void editByKey(QKeyEvent *event);
    void fit();
    void paintFrame();

    FilterHighlighter *m_highlighter;
    QPointer<QCompleter> m_completer;
    FilterMark m_mark = FilterMark::Empty;
    QString m_lastLine;
};

} // namespace WikiMon
