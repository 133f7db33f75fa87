// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace WikiMon {

// One of several choices with a sentence about it: a radio button, a figure at the far end, and the sentence
// below. A click anywhere on it chooses it. The rows of one choice share a parent.
class OptionRow : public QWidget
{
    Q_OBJECT
public:
    explicit OptionRow(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QRadioButton *button() const { return m_button; }
    // Plain text.
    void setDetail(const QString &detail);
    void setFigure(const QString &figure);
    // The sentence stays readable: it may say why it can't be chosen.
    void setChoosable(bool isChoosable);
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString figure() const;

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void describe();

    QRadioButton *m_button;
    QLabel *m_figure;
    QLabel *m_detail;
};

} // namespace WikiMon
