// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace WikiMon {

class ElidedLabel;

// The title bar of a panel: what it shows, and beside it - below it where room is short - a note.
class DetailHeader : public QWidget
{
    Q_OBJECT
public:
    explicit DetailHeader(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &note);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString note() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFont();
    void arrange();

    QBoxLayout *m_layout;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
};

} // namespace WikiMon
