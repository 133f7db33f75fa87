// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/preferencespage.h"

class QComboBox;
class QLineEdit;

namespace WikiMon {

class OwnSitesEditor;

// The preferences' page about where the changes come from.
class FeedPage : public PreferencesPage
{
    Q_OBJECT
public:
    explicit FeedPage(QWidget *parent = nullptr);

    void fill(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;
    bool check() override;

private:
    void buildSource();
    void buildServers();
    void buildSites();
    void explainChoice();
    [[nodiscard]] SourceChoice choice() const;
    [[nodiscard]] QString hostError() const;

    QComboBox *m_choice = nullptr;
    QLabel *m_choiceNote = nullptr;
    QLineEdit *m_wikiMon = nullptr;
    QLabel *m_wikiMonError = nullptr;
    QLineEdit *m_host = nullptr;
    QLabel *m_hostError = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_eventStreams = nullptr;
    QLabel *m_eventStreamsError = nullptr;
    OwnSitesEditor *m_sites = nullptr;
};

} // namespace WikiMon
