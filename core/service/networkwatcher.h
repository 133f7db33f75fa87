// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace WikiMon {

// Notices that this machine lost its network or has it again, where the system tells of that. Lives on the
// thread of the application object.
class NetworkWatcher : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Begins to listen to the system; once is enough.
    void start();
    // What the system says.
    void see(bool isOnline);

signals:
    // The links of before are dead, or can be made again; reason is a sentence.
    void changed(const QString &reason);

private:
    bool m_isOnline = true;
    bool m_isStarted = false;
};

} // namespace WikiMon
