// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/privacyquestion.h"

namespace WikiMon {

class AppSettings;
class Service;

// Whether IP addresses are masked in what leaves the program. Asks once, before they leave it for the first
// time, and remembers the answer as a preference.
class AddressPrivacy
{
public:
    // All must outlive it. window: the parent of the question.
    AddressPrivacy(Service &service, AppSettings &settings, QWidget *window);

    // Asks if nobody was asked yet. False: the user went back, and nothing may go out.
    [[nodiscard]] bool settle(PrivacyQuestion::Occasion occasion);
    // By the preference, or by what the program was started with.
    [[nodiscard]] bool masks() const;

private:
    Service &m_service;
    AppSettings &m_settings;
    QWidget *const m_window;
};

} // namespace WikiMon
