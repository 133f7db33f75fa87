// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QAction;

namespace WikiMon {

// Actions under one heading of the help.
struct ShortcutGroup
{
    QString title;
    QList<QAction *> actions;
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
