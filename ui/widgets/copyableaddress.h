// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace WikiMon {

class ElidedLabel;

// An address with a button that copies it and says for a moment that it did.
class CopyableAddress : public QWidget
{
    Q_OBJECT
public:
    explicit CopyableAddress(QWidget *parent = nullptr);

    [[nodiscard]] QString address() const { return m_address; }
    void setAddress(const QString &address);
    // Without it the button alone stands for the address.
    void setTextShown(bool isShown);
    // What the text takes, shown or not.
    [[nodiscard]] int textWidth() const;
    void copy();

signals:
    void copied(const QString &address);

private:
    void showAcknowledgement(bool isShown);

    ElidedLabel *m_label;
    QToolButton *m_button;
    QTimer m_acknowledgement;
    QString m_address;
};

} // namespace WikiMon
