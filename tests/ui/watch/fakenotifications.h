// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QVariantMap>

namespace WikiMon::Test {

// A message bus of the test's own.
class PrivateBus
{
public:
    ~PrivateBus() { stop(); }
    // False when there is no dbus-daemon.
    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] QString address() const { return m_address; }
    // A new connection to it.
    [[nodiscard]] QDBusConnection connect() const;

private:
    QProcess m_daemon;
    QString m_address;
};

// What a desktop's notification service looks like from the bus. Keeps what it was told to show.
class FakeNotifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Bubble
    {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
    };

    explicit FakeNotifications(const QDBusConnection &bus);
    ~FakeNotifications() override;

    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    bool isSilent = false; // takes calls and never answers
    bool refuses = false; // answers Notify with an error
    QList<Bubble> bubbles;
    QList<uint> closedIds;
    uint lastId = 0;

    void click(uint id, const QString &action = QStringLiteral("default"));
    void close(uint id);

public slots:
    Q_SCRIPTABLE QStringList GetCapabilities();
    Q_SCRIPTABLE QString GetServerInformation(QString &vendor, QString &version, QString &specification);
    Q_SCRIPTABLE uint Notify(const QString &application, uint replaces, const QString &icon,
        const QString &title, const QString &body, const QStringList &actions, const QVariantMap &hints,
        int timeout);
    Q_SCRIPTABLE void CloseNotification(uint id);

signals:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
};

} // namespace WikiMon::Test
