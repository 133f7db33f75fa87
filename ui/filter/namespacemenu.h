// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QStringList>

namespace WikiMon {

// Which namespaces the filter asks for or excludes, to be chosen from. Edits the terms `ns:…` and `-ns:…` at
// the top of the filter's text.
class NamespaceMenu : public QMenu
{
    Q_OBJECT
public:
    explicit NamespaceMenu(QWidget *parent = nullptr);

    // Checks what the text says.
    void read(const QString &text);
    // For the button: "Namespaces", or what is chosen.
    [[nodiscard]] QString summary(const QString &text) const;

signals:
    void edited(const QString &text);

private:
    void addNamespaces(QMenu *menu, QList<QAction *> &actions);
    void write();

    QString m_text;
    QList<QAction *> m_required;
    QList<QAction *> m_excluded;
};

} // namespace WikiMon
