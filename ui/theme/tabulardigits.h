// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetricsF>
#include <QString>

class QPainter;
class QRectF;

namespace WikiMon {

// Draws numbers with every digit in a cell of the same width, so that they stand in columns and do not
// tremble when they count, also in fonts whose digits differ in width.
class TabularDigits
{
public:
    explicit TabularDigits(const QFont &font);

    [[nodiscard]] qreal width(QStringView text) const;
    // In the painter's pen and font (the one given to the constructor), vertically centred. alignment: left
    // or right.
    void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text) const;
    // Whether the font does so by itself; then a plain drawText() will do.
    [[nodiscard]] bool fontIsTabular() const { return m_fontIsTabular; }

private:
    QFontMetricsF m_metrics;
    qreal m_digitWidth = 0;
    bool m_fontIsTabular = true;
};

} // namespace WikiMon
