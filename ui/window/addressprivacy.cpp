// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/addressprivacy.h"

#include "service/service.h"
#include "window/appsettings.h"

#include <optional>

namespace WikiMon {

AddressPrivacy::AddressPrivacy(Service &service, AppSettings &settings, QWidget *window)
    : m_service(service)
    , m_settings(settings)
    , m_window(window)
{
}

bool AddressPrivacy::settle(PrivacyQuestion::Occasion occasion)
{
    if (masks() || m_settings.wasAskedAboutAddresses()) {
        return true;
    }
    std::optional<bool> answer;
    PrivacyQuestion question(occasion, m_window);
    QObject::connect(&question, &PrivacyQuestion::answered, &question, [&](bool masks) { answer = masks; });
    question.exec();
    if (!answer) {
        return false;
    }
    Preferences preferences = m_settings.preferences();
    preferences.masksAddresses = *answer;
    m_settings.setPreferences(preferences);
    m_settings.setAskedAboutAddresses();
    m_service.setMasksStream(*answer);
    return true;
}

bool AddressPrivacy::masks() const
{
    return m_settings.preferences().masksAddresses || m_service.masksStream();
}

} // namespace WikiMon
