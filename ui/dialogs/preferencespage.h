// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/preferences.h"

#include <QList>
#include <QWidget>

class QFormLayout;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace WikiMon {

// One page of the preferences: sections of labelled fields. What is wrong is told beside its field.
class PreferencesPage : public QWidget
{
    Q_OBJECT
public:
    explicit PreferencesPage(QWidget *parent = nullptr);

    virtual void fill(const Preferences &preferences) = 0;
    // Puts the page's own values into preferences.
    virtual void store(Preferences &preferences) const = 0;
    // Shows what is wrong beside the fields, or that nothing is. Returns whether all can be used.
    virtual bool check() = 0;

signals:
    void edited();

protected:
    [[nodiscard]] QFormLayout *addSection(const QString &title);
    // One column of labels over all sections; when all is added.
    void finish();

private:
    QVBoxLayout *m_layout;
    QList<QFormLayout *> m_forms;
};

// The parts that pages are made of.
namespace PreferenceParts {

[[nodiscard]] QSpinBox *portField();
// Where the reason of a wrong value stands; takes no room while there is none.
[[nodiscard]] QLabel *errorLabel();
void showError(QLabel *label, const QString &error);
// Text that steps back and explains.
[[nodiscard]] QLabel *noteLabel(const QString &text = QString());
// A field with what is to be told below it; the label's buddy is the field.
[[nodiscard]] QWidget *above(QWidget *field, const QList<QWidget *> &below);
// Widgets in a line, the first one takes the room; the keyboard goes to it.
[[nodiscard]] QWidget *inLine(const QList<QWidget *> &widgets);
// Why a file can't be used, in words; empty when it can, or when none is named.
[[nodiscard]] QString fileProblem(const QString &path);
// Wide enough for an address.
void makeWide(QWidget *field);

} // namespace PreferenceParts

} // namespace WikiMon
