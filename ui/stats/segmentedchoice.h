// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace WikiMon {

// One choice of a few words that stand in a line, "pages · users · tags", the chosen one in the accent
// colour. Where there is no room for all it shows the chosen one alone and the others in a menu.
class SegmentedChoice : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedChoice(const QStringList &choices, QWidget *parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    // Of a word, in the widget; null where it is folded away.
    [[nodiscard]] QRect choiceRect(int index) const;
    [[nodiscard]] bool isFolded() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(int index);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QFont chosenFont() const;
    [[nodiscard]] int widthOf(int index) const;
    [[nodiscard]] int widthOfAll() const;
    [[nodiscard]] int choiceAt(const QPoint &position) const;
    void paintFolded(QPainter *painter);
    void paintAll(QPainter *painter);
    void openMenu();

    QStringList m_choices;
    int m_current = 0;
    int m_hovered = -1;
    bool m_showsFocus = false;
};

} // namespace WikiMon
