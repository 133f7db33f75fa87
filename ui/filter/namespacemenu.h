// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QStringList>

namespace WikiMon {

// Which namespaces the filter asks for or excludes, to be chosen from; stays open while several are. Edits
// the terms `ns:…` and `-ns:…` at the top of the filter's text; values that the menu does not list stay in
// them.
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addNamespaces(QMenu *menu, QList<QAction *> &actions);
    void write();

    // What of the text is not in the lists.
    struct Others
    {
        QStringList required;
        QStringList excluded;
    };

    QString m_text;
    Others m_others;
    QList<QAction *> m_required;
    QList<QAction *> m_excluded;
};

} // namespace WikiMon
