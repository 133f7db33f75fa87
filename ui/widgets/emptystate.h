// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace WikiMon {

// What stands where there is nothing to show yet: what this place is for, and the next step.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QLatin1StringView symbol, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);
    // The primary one is the step that most will want.
    QPushButton *addButton(const QString &text, bool isPrimary);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFonts();

    QLatin1StringView m_symbol;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_buttonList;
};

} // namespace WikiMon
