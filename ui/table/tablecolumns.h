// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QAction;
class QHeaderView;

namespace WikiMon {

// Which columns the table shows, in which order and how wide. Widths come from the font, never from the data;
// the summary takes the room that is left.
class TableColumns : public QObject
{
    Q_OBJECT
public:
    // The header must have its model.
    explicit TableColumns(QHeaderView *header);

    // The default columns, order and widths.
    void reset();
    // Gives the summary what the others leave of width pixels.
    void fill(int width);
    // Keeps the columns as wide as they were, by their text, after the header got another font.
    void followFont();
    // One checkable action a column, in the columns' logical order.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    [[nodiscard]] QAction *resetAction() const { return m_reset; }

    [[nodiscard]] QByteArray saveState() const;
    // Takes what saveState() gave; refuses all else and then changes nothing.
    bool restoreState(const QByteArray &state);

signals:
    void changed();

private:
    void addActions();
    void setShown(int column, bool shown);
    void updateActions();
    [[nodiscard]] int defaultWidth(int column) const;

    QHeaderView *const m_header;
    QList<int> m_defaultWidths; // by column, with the font that the widths go with
    QList<QAction *> m_actions;
    QAction *m_reset = nullptr;
};

} // namespace WikiMon
