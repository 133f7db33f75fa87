// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/preferences.h"

#include <QDialog>
#include <QList>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace WikiMon {

class GeneralPage;
class PreferencesPage;

// Edits the preferences, page by page. What is wrong is told beside its field, its page is marked, and it
// can't be applied.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Section : quint8 { Connection, Stream, Session, Appearance, Location };

    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] Preferences preferences() const;
    [[nodiscard]] bool isValid() const { return m_isValid; }
    // Puts the keyboard into a section.
    void focusSection(Section section);

signals:
    // OK or Apply, with valid and changed values.
    void applied(const WikiMon::Preferences &preferences);

public slots:
    void accept() override;

private:
    void addPage(PreferencesPage *page, QLatin1StringView symbol, const QString &title);
    void fitNames();
    void validate();
    void apply();

    Preferences m_applied;
    bool m_isValid = true;
    QListWidget *m_names;
    QStackedWidget *m_stack;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QList<PreferencesPage *> m_pages;
    QList<QLatin1StringView> m_symbols; // of the pages
    GeneralPage *m_general;
};

} // namespace WikiMon
