// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace WikiMon {

// Floats over the table and tells how many rows have come that are not in sight; a click goes to them.
class NewRowsPill : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NewRowsPill(QWidget *parent = nullptr);

    // Hides at 0.
    void setCount(qint64 count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace WikiMon
