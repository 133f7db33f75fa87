// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/preferencespage.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace WikiMon {

// The preferences' page about the stream: where it is served and who may read it.
class StreamPage : public PreferencesPage
{
    Q_OBJECT
public:
    explicit StreamPage(QWidget *parent = nullptr);

    void fill(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;
    bool check() override;

private:
    void buildServing();
    void buildAccess();
    void buildToken(QFormLayout *form);
    void buildEncryption();
    QLineEdit *addFile(QFormLayout *form, const QString &label, const QString &title, QLabel *error);
    [[nodiscard]] QStringList origins() const;
    [[nodiscard]] QString originsError() const;
    void copyToken();

    QSpinBox *m_port = nullptr;
    QCheckBox *m_hasPortPerWiki = nullptr;
    QCheckBox *m_servesAtStart = nullptr;
    QSpinBox *m_clients = nullptr;
    QRadioButton *m_isLocal = nullptr;
    QRadioButton *m_isOpen = nullptr;
    QLabel *m_openWarning = nullptr;
    QLineEdit *m_token = nullptr;
    QLabel *m_tokenError = nullptr;
    QPushButton *m_copyToken = nullptr;
    QPlainTextEdit *m_origins = nullptr;
    QLabel *m_originsError = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLabel *m_certificateError = nullptr;
    QLineEdit *m_key = nullptr;
    QLabel *m_keyError = nullptr;
};

} // namespace WikiMon
