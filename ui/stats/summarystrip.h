// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "stats/statisticstexts.h"

#include <QWidget>

namespace WikiMon {

// The figures of the chosen time in a line, or in more where there is no room.
class SummaryStrip : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryStrip(QWidget *parent = nullptr);

    void setCounts(const ChangeCounts &counts);
    [[nodiscard]] QString text() const; // all figures in words, for those who hear them

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] int lineHeight() const;
    // Left-to-right places of the figures in a width.
    [[nodiscard]] QList<QRect> places(int width) const;

    QList<StatisticsTexts::Figure> m_figures;
};

} // namespace WikiMon
