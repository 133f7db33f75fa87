// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QToolButton;

namespace WikiMon {

// A line edit to search with: a magnifier, a button that clears it, and on its far end how many match.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    // "4 812 of 31 406", or nothing.
    void setCountText(const QString &text);
    [[nodiscard]] QString countText() const { return m_countText; }

signals:
    // Esc in an empty field, or Down: the user wants to go on to what was found.
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int countWidth() const;

    QToolButton *m_clear;
    QString m_countText;
};

} // namespace WikiMon
