// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;

namespace WikiMon {

// Keys that a widget handles by itself.
struct ShortcutRow
{
    QString text;
    QList<QKeySequence> keys;
};

// Actions under one heading of the help.
struct ShortcutGroup
{
    QString title;
    QList<QAction *> actions;
    QList<ShortcutRow> rows = {}; // after the actions
};

// Lists the keys of the actions as they are, so that the help is never out of date.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);
};

// The action's text without mnemonic and ellipsis.
[[nodiscard]] QString plainActionText(const QAction &action);

} // namespace WikiMon
