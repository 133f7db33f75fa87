// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace WikiMon {

// The table's header: flat, in the window's colours, whatever the style. A small arrow shows by which column
// the rows are ordered.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override;

    // isUnderWay: the rows are not in that order yet.
    void showOrder(int column, Qt::SortOrder order, bool isUnderWay);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    void paintArrow(QPainter *painter, const QRect &content, const QString &text, bool isTrailing) const;

    bool m_isUnderWay = false;
};

// Carries the header on above the vertical scroll bar.
class HeaderCorner : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace WikiMon
