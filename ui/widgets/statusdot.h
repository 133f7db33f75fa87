// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace WikiMon {

class ElidedLabel;

// How things stand, told by colour, by shape and in words, so that colour is never the only sign.
enum class Health : quint8 {
    Idle, // a hollow ring
    Busy, // half a disc: on the way
    Good, // a disc
    Warning, // a triangle
    Error, // a cross
};

// A sign of health and its words, in one line.
class StatusDot : public QWidget
{
    Q_OBJECT
public:
    explicit StatusDot(QWidget *parent = nullptr);

    void setStatus(Health health, const QString &text);
    [[nodiscard]] Health health() const { return m_health; }
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_label;
    Health m_health = Health::Idle;
};

} // namespace WikiMon
