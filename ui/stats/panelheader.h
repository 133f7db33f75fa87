// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace WikiMon {

class ElidedLabel;

// The title bar of a panel: what it shows, and at the far end a widget that says more or chooses.
class PanelHeader : public QWidget
{
    Q_OBJECT
public:
    // Takes the widget; null for none.
    explicit PanelHeader(const QString &title, QWidget *atEnd, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFont();

    ElidedLabel *m_title;
};

} // namespace WikiMon
