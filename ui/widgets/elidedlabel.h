// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace WikiMon {

// One line of plain text that gives up its end, not the layout, where room is short; the tool tip then has
// the whole text.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = QString(), QWidget *parent = nullptr);

    // Text that steps back.
    void setSecondary(bool isSecondary);
    // Digits of one width, for texts that count.
    void setTabular(bool isTabular);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int textWidth() const;

    bool m_isSecondary = false;
    bool m_isTabular = false;
};

} // namespace WikiMon
