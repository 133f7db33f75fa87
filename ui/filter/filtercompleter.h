// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filterast.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QAbstractItemView;
class QCompleter;
class QStandardItemModel;

namespace WikiMon {

class FilterLineEdit;
struct FilterCompletion;

// Offers what can stand where the cursor is: names of fields with what they mean, and values: those that a
// field knows and those that have been seen in the session.
class FilterCompleter : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostOffered = 50;

    // Values of a field that were seen and begin like the prefix, in any case, the most frequent first.
    using Values = std::function<QStringList(FilterField field, const QString &prefix, int most)>;

    explicit FilterCompleter(FilterLineEdit *field);

    void setValues(Values values) { m_values = std::move(values); }
    [[nodiscard]] bool isOpen() const;
    // The offered texts, as they go into the filter.
    [[nodiscard]] QStringList offered() const;
    // The list, for those who drive it by keys.
    [[nodiscard]] QAbstractItemView *popup() const;

private:
    // isAsked: by the key for it; else only where something has been typed.
    void offer(bool isAsked);
    void fill(const FilterCompletion &completion);
    void show();
    void close();
    void accept(const QString &text);

    FilterLineEdit *m_field;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
    Values m_values;
    qsizetype m_position = 0; // what an accepted one replaces
    qsizetype m_length = 0;
    bool m_isName = false; // of a field, which wants a value
};

} // namespace WikiMon
