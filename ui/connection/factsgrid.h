// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/connectionview.h"

#include <QWidget>

class QGridLayout;

namespace WikiMon {

class ElidedLabel;

// Names and values in as many columns as fit.
class FactsGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FactsGrid(QWidget *parent = nullptr);

    void setFacts(const QList<ConnectionView::Fact> &facts);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int wantedColumns() const;
    void arrange();

    QGridLayout *m_grid;
    QList<std::pair<ElidedLabel *, ElidedLabel *>> m_labels;
    int m_columns = 0;
};

} // namespace WikiMon
