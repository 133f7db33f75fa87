// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QDBusConnection;
class QDBusMessage;
class QDBusPendingCall;

namespace WikiMon {

// The desktop's notifications (org.freedesktop.Notifications, Desktop Notifications Specification 1.2). Never
// waits: even the way to the bus is looked for in another thread. Where there is no bus or no service, the
// state says so, and shown bubbles are lost without harm.
class NotificationService : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 {
        Off, // not started
        Connecting,
        Ready,
        NoBus, // this session has no message bus
        NoService, // nobody on the bus shows notifications
        Failed, // somebody does, but it did not work
    };

    // What connects to the bus, in a thread of its own; by default to the session's bus.
    using Connector = std::function<QDBusConnection()>;

    static constexpr int AnswerTimeoutMs = 5'000; // a service that is started for us needs a second or two
    static constexpr qsizetype MaxOpen = 64; // bubbles we remember, to know them when they are clicked

    explicit NotificationService(QObject *parent = nullptr);
    explicit NotificationService(Connector connector, QObject *parent = nullptr);
    ~NotificationService() override;

    // Looks for the service; again if it was not found.
    void start();
    [[nodiscard]] State state() const { return m_state; }
    // In words, for the settings.
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool has(const QString &capability) const { return m_capabilities.contains(capability); }

    // Shows a bubble, in the place of the one with this key if it is still open. Plain text; what the service
    // takes for markup is escaped. False when it was not sent: not Ready, or the last one with this key has
    // not been answered yet.
    bool show(const QString &key, const QString &title, const QString &body);
    [[nodiscard]] bool isOpen(const QString &key) const { return m_openIds.contains(key); }
    // Takes all bubbles of ours away.
    void closeAll();

signals:
    void stateChanged();
    void activated(const QString &key); // the user clicked it
    void closed(const QString &key); // seen, or gone by itself
    // An answer to show(): ok, or why not in words.
    void answered(const QString &key, bool ok, const QString &text);

private slots:
    void handleAction(uint id, const QString &action, const QDBusMessage &message);
    void handleClosed(uint id, uint reason, const QDBusMessage &message);
    void handleOwner(
        const QString &name, const QString &oldOwner, const QString &newOwner, const QDBusMessage &message);
    void handleDisconnected();

private:
    void setState(State state, const QString &detail = QString());
    void useConnection(const QDBusConnection &connection);
    void askService();
    void takeServiceInformation(const QDBusPendingCall &call);
    void takeCapabilities(const QDBusPendingCall &call);
    void takeAnswer(const QString &key, const QDBusPendingCall &call);
    void fail(const QDBusPendingCall &call);
    void forgetAll();
    [[nodiscard]] QString keyOf(uint id, const QDBusMessage &message) const;
    [[nodiscard]] static QDBusMessage call(const QString &method);
    void whenDone(const QDBusPendingCall &call, void (NotificationService::*then)(const QDBusPendingCall &));

    Connector m_connector;
    std::unique_ptr<QDBusConnection> m_bus; // once connected
    QStringList m_capabilities;
    QHash<QString, uint> m_openIds; // by key
    QStringList m_pending; // keys sent and not answered
    QString m_serviceOwner; // its unique name on the bus: nobody else is listened to
    QString m_detail; // of the state: the service's name, or an error
    State m_state = State::Off;
};

} // namespace WikiMon
