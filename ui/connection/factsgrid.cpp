// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "connection/factsgrid.h"

#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace WikiMon {

static constexpr int LettersInAColumn = 28; // of a name with its value
static constexpr int MostColumns = 4;

FactsGrid::FactsGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FactsGrid::setFacts(const QList<ConnectionView::Fact> &facts)
{
    const bool isNew = facts.size() != m_labels.size();
    while (m_labels.size() < facts.size()) {
        auto *name = new ElidedLabel;
        auto *value = new ElidedLabel;
        name->setSecondary(true);
        value->setTabular(true);
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_labels.append(std::pair(name, value));
    }
    while (m_labels.size() > facts.size()) {
        delete m_labels.last().first;
        delete m_labels.takeLast().second;
    }
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const auto [name, value] = m_labels.at(i);
        if (name->text() != facts.at(i).name) {
            name->setText(facts.at(i).name);
        }
        if (value->text() != facts.at(i).value) {
            value->setText(facts.at(i).value);
        }
        value->setAccessibleName(facts.at(i).name);
        value->setAccessibleDescription(facts.at(i).value);
    }
    if (isNew) {
        m_columns = 0;
        arrange();
    }
}

int FactsGrid::wantedColumns() const
{
    const int width = fontMetrics().averageCharWidth() * LettersInAColumn;
    return std::clamp(this->width() / width, 1, MostColumns);
}

// Column by column, as they are read.
void FactsGrid::arrange()
{
    const int columns = wantedColumns();
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    const int rows = (int(m_labels.size()) + columns - 1) / columns;
    for (const auto &[name, value] : std::as_const(m_labels)) {
        m_grid->removeWidget(name);
        m_grid->removeWidget(value);
    }
    for (int i = 0; i < int(m_labels.size()); ++i) {
        m_grid->addWidget(m_labels.at(i).first, i % rows, i / rows * 2);
        m_grid->addWidget(m_labels.at(i).second, i % rows, i / rows * 2 + 1);
    }
    for (int column = 0; column < MostColumns; ++column) {
        m_grid->setColumnStretch(column * 2 + 1, column < columns ? 1 : 0);
    }
}

void FactsGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FactsGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

} // namespace WikiMon
