// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "fakenotifications.h"

#include <QDBusMessage>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace WikiMon::Test {

static const QString Name = u"org.freedesktop.Notifications"_s;
static const QString Path = u"/org/freedesktop/Notifications"_s;

bool PrivateBus::start()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) {
        return false;
    }
    m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
    return !m_address.isEmpty();
}

void PrivateBus::stop()
{
    if (m_daemon.state() != QProcess::NotRunning) {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
}

QDBusConnection PrivateBus::connect() const
{
    return QDBusConnection::connectToBus(m_address, QUuid::createUuid().toString());
}

FakeNotifications::FakeNotifications(const QDBusConnection &bus) : m_bus(bus)
{
    const auto exported = QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals;
    if (!m_bus.registerObject(Path, this, exported) || !m_bus.registerService(Name)) {
        qFatal("The fake service can't be registered.");
    }
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterService(Name);
    m_bus.unregisterObject(Path);
}

QStringList FakeNotifications::GetCapabilities()
{
    return capabilities;
}

QString FakeNotifications::GetServerInformation(QString &vendor, QString &version, QString &specification)
{
    if (isSilent) {
        setDelayedReply(true);
    }
    vendor = u"tests"_s;
    version = u"1"_s;
    specification = u"1.2"_s;
    return u"Fake desktop"_s;
}

uint FakeNotifications::Notify(const QString &, uint replaces, const QString &, const QString &title,
    const QString &body, const QStringList &actions, const QVariantMap &, int)
{
    if (refuses) {
        sendErrorReply(QDBusError::LimitsExceeded, u"too many bubbles"_s);
        return 0;
    }
    if (isSilent) {
        setDelayedReply(true);
        return 0;
    }
    bubbles.append({replaces, title, body, actions});
    return replaces != 0 ? replaces : ++lastId;
}

void FakeNotifications::CloseNotification(uint id)
{
    closedIds.append(id);
    close(id);
}

void FakeNotifications::click(uint id, const QString &action)
{
    emit ActionInvoked(id, action);
}

void FakeNotifications::close(uint id)
{
    emit NotificationClosed(id, 2);
}

} // namespace WikiMon::Test
