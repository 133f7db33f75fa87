// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/tablecolumns.h"

#include "table/cellpainting.h"
#include "table/changetablemodel.h"

#include <QAction>
#include <QFontMetrics>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace WikiMon {

using namespace Qt::StringLiterals;

static constexpr int ColumnCount = static_cast<int>(ChangeColumn::Count);
static constexpr int SummaryColumn = static_cast<int>(ChangeColumn::Summary);
static constexpr int MaxWidth = 4000; // pixels: wider than a screen
static constexpr int StateVersion = 1;

// What the settings call a column, whatever its number becomes.
static constexpr QLatin1StringView columnKeys[ColumnCount]
    = {"time"_L1, "flags"_L1, "wiki"_L1, "page"_L1, "size"_L1, "user"_L1, "summary"_L1, "namespace"_L1};

static bool isShownByDefault(int column)
{
    return column != static_cast<int>(ChangeColumn::Wiki)
        && column != static_cast<int>(ChangeColumn::Namespace);
}

TableColumns::TableColumns(QHeaderView *header) : QObject(header), m_header(header)
{
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setSectionResizeMode(SummaryColumn, QHeaderView::Fixed);
    addActions();
    for (int column = 0; column < ColumnCount; ++column) {
        m_defaultWidths += defaultWidth(column);
    }
    reset();
}

int TableColumns::defaultWidth(int column) const
{
    QFont bold = m_header->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const auto widthOf = [&](const QString &sample) {
        const QString title = m_header->model()->headerData(column, Qt::Horizontal).toString();
        return std::max(metrics.horizontalAdvance(sample), metrics.horizontalAdvance(title))
            + 2 * CellPadding;
    };
    switch (static_cast<ChangeColumn>(column)) {
    case ChangeColumn::Time:
        return widthOf(u"00:00:00"_s);
    case ChangeColumn::Flags:
        return widthOf(u"Nmb!"_s);
    case ChangeColumn::Wiki:
        return widthOf(u"fr.wiktionary"_s);
    case ChangeColumn::Page:
        return metrics.averageCharWidth() * 28 + 2 * CellPadding;
    case ChangeColumn::Size:
        return widthOf(u"+99,999"_s); // ASCII: a sign that the font lacks would load another one at the start
    case ChangeColumn::User:
        return widthOf(u"temp ~2026-00000-00"_s) + CellPadding; // with its badge
    case ChangeColumn::Namespace:
        return widthOf(u"Template talk"_s);
    case ChangeColumn::Summary:
    case ChangeColumn::Count:
        break;
    }
    return metrics.averageCharWidth() * 20 + 2 * CellPadding;
}

void TableColumns::addActions()
{
    for (int column = 0; column < ColumnCount; ++column) {
        auto *action = new QAction(m_header->model()->headerData(column, Qt::Horizontal).toString(), this);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
        m_actions += action;
    }
    m_reset = new QAction(tr("Reset columns"), this);
    connect(m_reset, &QAction::triggered, this, [this] { reset(); });
}

void TableColumns::setShown(int column, bool shown)
{
    if (m_header->isSectionHidden(column) == !shown) {
        return;
    }
    m_header->setSectionHidden(column, !shown);
    updateActions();
    emit changed();
}

void TableColumns::updateActions()
{
    const int shown = ColumnCount - m_header->hiddenSectionCount();
    for (int column = 0; column < ColumnCount; ++column) {
        const bool isShown = !m_header->isSectionHidden(column);
        m_actions[column]->setChecked(isShown);
        // The last one stays: without any there is no header to bring others back.
        m_actions[column]->setEnabled(!isShown || shown > 1);
    }
}

void TableColumns::reset()
{
    for (int column = 0; column < ColumnCount; ++column) {
        m_header->setSectionHidden(column, false);
        m_header->moveSection(m_header->visualIndex(column), column);
        m_header->resizeSection(column, defaultWidth(column));
    }
    for (int column = 0; column < ColumnCount; ++column) {
        m_header->setSectionHidden(column, !isShownByDefault(column));
    }
    updateActions();
    emit changed();
}

void TableColumns::followFont()
{
    for (int column = 0; column < ColumnCount; ++column) {
        const int now = defaultWidth(column);
        const int before = std::exchange(m_defaultWidths[column], now);
        if (before != now && !m_header->isSectionHidden(column)) {
            const int width = (m_header->sectionSize(column) * now + before - 1) / before;
            m_header->resizeSection(column, std::clamp(width, m_header->minimumSectionSize(), MaxWidth));
        }
    }
}

void TableColumns::fill(int width)
{
    if (m_header->isSectionHidden(SummaryColumn)) {
        return;
    }
    const int others = m_header->length() - m_header->sectionSize(SummaryColumn);
    m_header->resizeSection(SummaryColumn, std::max(defaultWidth(SummaryColumn), width - others));
}

QByteArray TableColumns::saveState() const
{
    QJsonArray columns;
    for (int visual = 0; visual < ColumnCount; ++visual) {
        const int column = m_header->logicalIndex(visual);
        const bool isHidden = m_header->isSectionHidden(column);
        // A hidden section has no size: it comes back with its default.
        const int width = isHidden ? defaultWidth(column) : m_header->sectionSize(column);
        columns += QJsonObject{
            {u"column"_s, QString(columnKeys[column])}, {u"width"_s, width}, {u"shown"_s, !isHidden}};
    }
    const QJsonObject state{{u"version"_s, StateVersion}, {u"columns"_s, columns}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool TableColumns::restoreState(const QByteArray &state)
{
    struct Column
    {
        int column = 0;
        int width = 0;
        bool isShown = false;
    };
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    const QJsonArray array = object.value("columns"_L1).toArray();
    if (object.value("version"_L1).toInt() != StateVersion || array.size() != ColumnCount) {
        return false;
    }
    QList<Column> columns;
    QSet<int> seen;
    bool showsAny = false;
    for (const QJsonValue value : array) {
        const auto key = std::ranges::find(columnKeys, value["column"_L1].toString());
        const int width = value["width"_L1].toInt();
        const int column = static_cast<int>(key - std::begin(columnKeys));
        if (key == std::end(columnKeys) || seen.contains(column) || width < 1 || width > MaxWidth) {
            return false;
        }
        seen += column;
        columns += {column, width, value["shown"_L1].toBool()};
        showsAny |= columns.last().isShown;
    }
    if (!showsAny) {
        return false;
    }
    for (int visual = 0; visual < ColumnCount; ++visual) {
        const Column &wanted = columns[visual];
        m_header->setSectionHidden(wanted.column, false);
        m_header->moveSection(m_header->visualIndex(wanted.column), visual);
        m_header->resizeSection(wanted.column, std::max(wanted.width, m_header->minimumSectionSize()));
    }
    for (const Column &wanted : columns) {
        m_header->setSectionHidden(wanted.column, !wanted.isShown);
    }
    updateActions();
    emit changed();
    return true;
}

} // namespace WikiMon
