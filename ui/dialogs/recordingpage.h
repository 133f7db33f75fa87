// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/preferencespage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace WikiMon {

// The preferences' page about recordings: where they go, when a new file begins, and what becomes of the
// session after a crash.
class RecordingPage : public PreferencesPage
{
    Q_OBJECT
public:
    explicit RecordingPage(QWidget *parent = nullptr);

    void fill(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;
    bool check() override;

private:
    void buildFolder(QFormLayout *form);
    void buildFiles(QFormLayout *form);
    void browse();
    [[nodiscard]] QString folderError() const;

    QLineEdit *m_folder = nullptr;
    QLabel *m_folderError = nullptr;
    QComboBox *m_newFile = nullptr;
    QSpinBox *m_megabytes = nullptr;
    QComboBox *m_packing = nullptr;
    QCheckBox *m_keepsSession = nullptr;
};

} // namespace WikiMon
