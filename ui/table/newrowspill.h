// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace WikiMon {

// Floats over the table and tells how many changes have come that are not in sight; a click goes to them.
class NewRowsPill : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NewRowsPill(QWidget *parent = nullptr);

    // Where those are that are counted: at the newest end of the rows, held back while the table is paused,
    // or left out of the order of a column.
    enum class Kind : quint8 { Above, Below, Held, Unsorted };

    // Hides at 0.
    void setContent(Kind kind, qint64 count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace WikiMon
