// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/preferences.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace WikiMon {

class RecordingPage;

// Edits the preferences. What is wrong is told beside its field, and can't be applied.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Section : quint8 { Connection, Stream, Session, Appearance, Location };

    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] Preferences preferences() const;
    [[nodiscard]] bool isValid() const;
    // Puts the keyboard into a section.
    void focusSection(Section section);

signals:
    // OK or Apply, with valid and changed values.
    void applied(const WikiMon::Preferences &preferences);

public slots:
    void accept() override;

private:
    [[nodiscard]] QFormLayout *addSection(const QString &title);
    void alignLabels();
    void buildConnection();
    void buildStream();
    void buildPrivacy();
    void buildSession();
    void buildAppearance();
    void buildLocation();
    void fill(const Preferences &preferences);
    void validate();
    void apply();
    void browse();
    void showCapacity();
    [[nodiscard]] QString hostError() const;
    [[nodiscard]] QString databaseError() const;

    Preferences m_applied;
    QList<QFormLayout *> m_forms;
    QLineEdit *m_host = nullptr;
    QLabel *m_hostError = nullptr;
    QSpinBox *m_ircPort = nullptr;
    QSpinBox *m_streamPort = nullptr;
    QCheckBox *m_servesAtStart = nullptr;
    QCheckBox *m_masksAddresses = nullptr;
    QSpinBox *m_memory = nullptr;
    QLabel *m_capacity = nullptr;
    QComboBox *m_theme = nullptr;
    QCheckBox *m_motion = nullptr;
    QLineEdit *m_database = nullptr;
    QLabel *m_databaseError = nullptr;
    RecordingPage *m_recording = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace WikiMon
