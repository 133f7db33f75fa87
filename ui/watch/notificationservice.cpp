// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/notificationservice.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFutureWatcher>
#include <QVariantMap>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace WikiMon {

static const QString Name = u"org.freedesktop.Notifications"_s;
static const QString DefaultAction = u"default"_s; // a click on the bubble itself
static const QString Path = u"/org/freedesktop/Notifications"_s;
static const QString BusName = u"org.freedesktop.DBus"_s;

// A connection of our own: nobody else's use of the shared one can hold it up, nor ours others'.
static QDBusConnection connectToSessionBus()
{
    // Without an address libdbus would start programs to find or make a bus.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        && qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        return QDBusConnection(QString());
    }
    const QString name = u"wikimon-notifications"_s;
    if (const QDBusConnection former(name); former.isConnected()) {
        return former;
    }
    QDBusConnection::disconnectFromBus(name); // a dead one would be given back
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

NotificationService::NotificationService(QObject *parent) : NotificationService(connectToSessionBus, parent)
{
}

NotificationService::NotificationService(Connector connector, QObject *parent)
    : QObject(parent)
    , m_connector(std::move(connector))
{
}

NotificationService::~NotificationService() = default;

void NotificationService::setState(State state, const QString &detail)
{
    if (m_state != state || m_detail != detail) {
        m_state = state;
        m_detail = detail;
        emit stateChanged();
    }
}

QString NotificationService::stateText() const
{
    switch (m_state) {
    case State::Off:
        return tr("Notifications are not in use.");
    case State::Connecting:
        return tr("Looking for the desktop's notifications…");
    case State::Ready:
        return m_detail.isEmpty() ? tr("Notifications are shown by the desktop.")
                                  : tr("Notifications are shown by %1.").arg(m_detail);
    case State::NoBus:
        return tr("This session has no message bus, so no notifications can be shown.");
    case State::NoService:
        return tr("No program shows notifications in this session.");
    case State::Failed:
        break;
    }
    return tr("The desktop does not show notifications: %1").arg(m_detail);
}

void NotificationService::start()
{
    if (m_state == State::Connecting || m_state == State::Ready) {
        return;
    }
    setState(State::Connecting);
    if (m_bus && m_bus->isConnected()) {
        askService();
        return;
    }
    auto *watcher = new QFutureWatcher<QDBusConnection>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        useConnection(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(m_connector));
}

void NotificationService::useConnection(const QDBusConnection &connection)
{
    if (!connection.isConnected()) {
        setState(State::NoBus);
        return;
    }
    m_bus = std::make_unique<QDBusConnection>(connection);
    // Without a service's name: with it Qt would ask the bus for its owner, and wait.
    m_bus->connect({}, Path, Name, u"ActionInvoked"_s, this, SLOT(handleAction(uint, QString, QDBusMessage)));
    m_bus->connect(
        {}, Path, Name, u"NotificationClosed"_s, this, SLOT(handleClosed(uint, uint, QDBusMessage)));
    m_bus->connect({}, u"/org/freedesktop/DBus"_s, BusName, u"NameOwnerChanged"_s, QStringList{Name}, {},
        this, SLOT(handleOwner(QString, QString, QString, QDBusMessage)));
    // Of libdbus itself, not of the bus.
    m_bus->connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s,
        this, SLOT(handleDisconnected()));
    askService();
}

QDBusMessage NotificationService::call(const QString &method)
{
    return QDBusMessage::createMethodCall(Name, Path, Name, method);
}

void NotificationService::whenDone(
    const QDBusPendingCall &call, void (NotificationService::*then)(const QDBusPendingCall &))
{
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, then] {
        watcher->deleteLater();
        (this->*then)(*watcher);
    });
}

void NotificationService::askService()
{
    whenDone(m_bus->asyncCall(call(u"GetServerInformation"_s), AnswerTimeoutMs),
        &NotificationService::takeServiceInformation);
}

void NotificationService::takeServiceInformation(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QString, QString, QString, QString> reply = call;
    if (reply.isError()) {
        fail(call);
        return;
    }
    m_serviceOwner = reply.reply().service();
    static constexpr qsizetype LongestName = 60;
    m_detail = reply.argumentAt<0>().simplified().left(LongestName);
    whenDone(m_bus->asyncCall(this->call(u"GetCapabilities"_s), AnswerTimeoutMs),
        &NotificationService::takeCapabilities);
}

void NotificationService::takeCapabilities(const QDBusPendingCall &call)
{
    const QDBusPendingReply<QStringList> reply = call;
    if (reply.isError()) {
        fail(call);
        return;
    }
    m_capabilities = reply.value();
    m_state = State::Ready; // the name came with the answer before
    emit stateChanged();
}

void NotificationService::fail(const QDBusPendingCall &call)
{
    const QDBusError error = call.error();
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
        setState(State::NoService);
        break;
    case QDBusError::Disconnected:
        setState(State::NoBus);
        break;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        setState(State::Failed, tr("it does not answer."));
        break;
    default:
        setState(State::Failed, error.message().simplified().left(200));
    }
}

bool NotificationService::show(const QString &key, const QString &title, const QString &body)
{
    // The id for the next one comes with the answer; so does what is wrong.
    if (m_state != State::Ready || m_pending.contains(key) || m_pending.size() >= MaxOpen) {
        return false;
    }
    const QString text = has(u"body-markup"_s) ? body.toHtmlEscaped() : body;
    const bool hasBody = has(u"body"_s);
    QStringList actions;
    if (has(u"actions"_s)) {
        actions << DefaultAction << tr("Show the change");
    }
    const QVariantMap hints{
        {u"desktop-entry"_s, u"wikimon"_s}, {u"urgency"_s, QVariant::fromValue(uchar(1))}};
    QDBusMessage message = call(u"Notify"_s);
    message.setArguments({u"WikiMon"_s, m_openIds.value(key, 0), u"wikimon"_s,
        hasBody ? title : QString(title + u" · "_s + body), hasBody ? text : QString(), actions, hints, -1});
    m_pending.append(key);
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message, AnswerTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        takeAnswer(key, *watcher);
    });
    return true;
}

void NotificationService::takeAnswer(const QString &key, const QDBusPendingCall &call)
{
    m_pending.removeOne(key);
    const QDBusPendingReply<uint> reply = call;
    if (reply.isError()) {
        fail(call);
        emit answered(key, false, stateText());
        return;
    }
    m_serviceOwner = reply.reply().service();
    if (m_openIds.size() >= MaxOpen) {
        m_openIds.erase(m_openIds.begin()); // a service that never says that one closed
    }
    m_openIds.insert(key, reply.value());
    emit answered(key, true, stateText());
}

void NotificationService::closeAll()
{
    if (m_bus) {
        for (const uint id : std::as_const(m_openIds)) {
            QDBusMessage message = call(u"CloseNotification"_s);
            message.setArguments({id});
            m_bus->send(message);
        }
    }
    m_openIds.clear();
}

QString NotificationService::keyOf(uint id, const QDBusMessage &message) const
{
    return message.service() == m_serviceOwner ? m_openIds.key(id) : QString();
}

void NotificationService::handleAction(uint id, const QString &action, const QDBusMessage &message)
{
    if (const QString key = keyOf(id, message); !key.isEmpty() && action == DefaultAction) {
        emit activated(key);
    }
}

void NotificationService::handleClosed(uint id, uint, const QDBusMessage &message)
{
    if (const QString key = keyOf(id, message); !key.isEmpty()) {
        m_openIds.remove(key);
        emit closed(key);
    }
}

void NotificationService::forgetAll()
{
    const QStringList keys = m_openIds.keys();
    m_openIds.clear();
    for (const QString &key : keys) {
        emit closed(key);
    }
}

void NotificationService::handleDisconnected()
{
    forgetAll();
    setState(State::NoBus);
}

// The service came, went, or another one took over: its ids are worth nothing any more.
void NotificationService::handleOwner(
    const QString &, const QString &oldOwner, const QString &newOwner, const QDBusMessage &message)
{
    if (message.service() != BusName) {
        return; // anybody may send a signal of this name
    }
    if (oldOwner.isEmpty() && m_state == State::Connecting) {
        return; // started by our own question, which is still to be answered
    }
    forgetAll();
    if (newOwner.isEmpty()) {
        setState(State::NoService);
    } else if (newOwner != m_serviceOwner) {
        setState(State::Connecting);
        askService();
    }
}

} // namespace WikiMon
