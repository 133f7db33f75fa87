// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "output/streamformat.h"
#include "output/streamlimits.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QWebSocket>

#include <string>

namespace WikiMon::Test {

// A stand-in for the stream's format: {"t":"TITLE"}, the title as it is.
void appendTitle(const RecentChange &change, StreamFormat format, qint64 sequence, std::string &out);
// Its bytes beside the title.
inline constexpr qsizetype TitleOverhead = 8;
[[nodiscard]] QString messageOf(const QString &title);
[[nodiscard]] QStringList messagesOf(const QStringList &titles);

[[nodiscard]] FeedBatchPtr batchOf(const QStringList &titles);
// "1", "2" … "count"
[[nodiscard]] QStringList numberedTitles(int count);

// Looks often at what is due; nobody is let go sooner than outside tests, however slow the machine is.
[[nodiscard]] StreamLimits promptLimits();
// Lets clients go after times that a test can wait for: where that is what it looks at.
[[nodiscard]] StreamLimits quickLimits();

// A client that keeps what it receives.
class Client : public QObject
{
    Q_OBJECT
public:
    explicit Client(quint16 port, const QString &host = QStringLiteral("127.0.0.1"),
        const QString &path = QStringLiteral("/"));

    [[nodiscard]] bool waitForOpen();

    QWebSocket socket;
    QStringList messages;
    bool isClosed = false;
};

// A client that does only what it is told to, byte by byte.
class RawClient
{
public:
    explicit RawClient(quint16 port);
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    // Returns how many bytes the kernel took.
    qint64 write(const QByteArray &bytes);
    // What has arrived; lets the server work meanwhile.
    [[nodiscard]] QByteArray read();
    // All that has arrived since the handshake; lets the server work meanwhile.
    [[nodiscard]] const QByteArray &received();
    // True when the handshake was answered with 101.
    [[nodiscard]] bool shakeHands(const QByteArray &path = "/");
    [[nodiscard]] bool isClosedByServer();

private:
    int m_descriptor = -1;
    bool m_isClosed = false;
    QByteArray m_received;
};

} // namespace WikiMon::Test
