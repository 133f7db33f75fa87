// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/preferencespage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace WikiMon {

// The preferences' page about the program itself: privacy, memory, looks, the location database.
class GeneralPage : public PreferencesPage
{
    Q_OBJECT
public:
    explicit GeneralPage(QWidget *parent = nullptr);

    void fill(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;
    bool check() override;
    void focusMemory();
    void focusLocation();

private:
    void buildPrivacy();
    void buildSession();
    void buildAppearance();
    void buildLocation();
    void browse();
    void showCapacity();

    QCheckBox *m_masksAddresses = nullptr;
    QSpinBox *m_memory = nullptr;
    QLabel *m_capacity = nullptr;
    QComboBox *m_theme = nullptr;
    QCheckBox *m_motion = nullptr;
    QLineEdit *m_database = nullptr;
    QLabel *m_databaseError = nullptr;
};

} // namespace WikiMon
