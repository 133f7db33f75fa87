// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTcpServer>

class QTcpSocket;

namespace WikiMon::Test {

// An IRC server on loopback that does what a test tells it to. Without further words it behaves like the
// feed's server: welcomes everybody after NICK and USER, lets them join and leave, says nothing to a JOIN of
// who is there already, answers PING, ignores CAP.
//
//     ScriptedIrcServer server;
//     server.existing = {"#en.wikipedia"};         // optional: everything else is answered with 403
//     server.listen();
//     client.start("127.0.0.1", server.port(), {"#en.wikipedia"});
//     QTRY_VERIFY(server.isJoined("#en.wikipedia"));
//     server.say("#en.wikipedia", line);           // as PRIVMSG, to those who joined
//
// The public members may be changed at any time.
class ScriptedIrcServer : public QObject
{
    Q_OBJECT
public:
    enum class OnAccept { Talk, Close, Reset };
    enum class OnRegister { Welcome, StaySilent, SendReply };

    explicit ScriptedIrcServer(QObject *parent = nullptr);
    ~ScriptedIrcServer() override;

    OnAccept onAccept = OnAccept::Talk;
    OnRegister onRegister = OnRegister::Welcome; // once NICK and USER came
    QByteArray reply; // for SendReply, with its line ends; the connection is left open
    int nickRefusals = 0; // this many NICKs are refused, whoever sends them
    QByteArray nickRefusal = "433";
    QByteArray welcomeNick; // the name that the welcome gives; empty: the one asked for
    bool answersPing = true;
    bool echoesJoin = true; // false: joins without a word
    QSet<QByteArray> existing; // channels; empty: all exist
    QSet<QByteArray> banned; // channels that nobody may join

    // False when the port is taken. 0 takes a free one.
    bool listen(quint16 port = 0);
    void stopListening() { m_server.close(); }
    [[nodiscard]] quint16 port() const { return m_port; }

    // To everybody who joined the channel, as the feed's bot says it.
    void say(const QByteArray &channel, const QByteArray &text);
    static QByteArray sayLine(const QByteArray &channel, const QByteArray &text);
    // To everybody, as it is.
    void sendRaw(const QByteArray &bytes);
    // Ends all connections after what was sent; or at once, with a RST.
    void closeAll();
    void resetAll();
    // Takes everybody out of the channel, with KICK.
    void kickAll(const QByteArray &channel);

    [[nodiscard]] bool isJoined(const QByteArray &channel) const;
    [[nodiscard]] qint64 unsent() const;
    [[nodiscard]] int connectionCount() const { return m_connectionCount; } // since the start
    [[nodiscard]] const QByteArrayList &received() const { return m_received; } // lines, from everybody
    [[nodiscard]] qsizetype count(const QByteArray &verb) const; // lines received that begin with it
    [[nodiscard]] QByteArrayList nicks() const; // all that were asked for

signals:
    void lineReceived(const QByteArray &line);

private:
    struct Peer
    {
        QTcpSocket *socket = nullptr;
        QByteArray nick;
        bool hasUser = false;
        bool isRegistered = false;
        QSet<QByteArray> channels;
    };

    void accept();
    void read(QTcpSocket *socket);
    void handle(Peer &peer, const QByteArray &line);
    void maybeRegister(Peer &peer);
    void join(Peer &peer, const QByteArray &channel);
    static void part(Peer &peer, const QByteArray &channel);
    static void reset(QTcpSocket *socket);
    Peer *find(QTcpSocket *socket);

    QTcpServer m_server;
    quint16 m_port = 0;
    QList<Peer> m_peers;
    QByteArrayList m_received;
    int m_connectionCount = 0;
};

} // namespace WikiMon::Test
