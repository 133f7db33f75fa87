// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/eventstreamslink.h"

#include "feed/linkwords.h"
#include "feed/proxylookup.h"
#include "irc/irctext.h"

#include <QDateTime>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

namespace WikiMon {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int HttpOk = 200;

// Not what leads to another address.
static bool isAnswer(int status)
{
    return (status >= 200 && status < 300) || status >= 400;
}

EventStreamsLink::EventStreamsLink(QObject *parent) : QObject(parent), m_proxyLookup(new ProxyLookup(this))
{
    constexpr auto UsualSilence = 30s; // the stream has a comment about every 15 s
    m_silence.setSingleShot(true);
    m_silence.setInterval(UsualSilence);
    m_readAgain.setSingleShot(true);
    m_readAgain.setInterval(0);
    // Sent on to where it is no less safe: from http to http or https, from https to https only.
    m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    m_network.setProxy(QNetworkProxy::NoProxy); // until the system has said more
    connect(m_proxyLookup, &ProxyLookup::found, this, &EventStreamsLink::send);
    connect(&m_readAgain, &QTimer::timeout, this, &EventStreamsLink::read);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_silence.intervalAsDuration());
        end({LinkEnd::Kind::Lost,
            tr("%1 has been silent for %n s.", nullptr, static_cast<int>(seconds.count())).arg(m_url.host()),
            {}});
    });
}

EventStreamsLink::~EventStreamsLink()
{
    abort();
}

void EventStreamsLink::open(const QUrl &url, std::string_view lastEventId, qint64 since)
{
    abort();
    m_url = url;
    m_lastEventId = QByteArray(lastEventId.data(), static_cast<qsizetype>(lastEventId.size()));
    m_hasPlace = !lastEventId.empty() || since > 0;
    if (lastEventId.empty() && since > 0) {
        QUrlQuery query(m_url);
        query.removeAllQueryItems(u"since"_s);
        query.addQueryItem(
            u"since"_s, QDateTime::fromMSecsSinceEpoch(since, Qt::UTC).toString(Qt::ISODateWithMs));
        m_url.setQuery(query);
    }
    m_silence.start();
    m_proxyLookup->start(m_url);
}

void EventStreamsLink::send(const QNetworkProxy &proxy)
{
    m_network.setProxy(proxy);
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QString::fromLatin1(WIKIMON_USER_AGENT));
    request.setRawHeader("Accept", "text/event-stream");
    // Compressed, events would wait in the server's and our buffers until a block is full.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Cache-Control", "no-cache");
    if (!m_lastEventId.isEmpty()) {
        request.setRawHeader("Last-Event-ID", m_lastEventId);
    }
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // A stream of its own gains nothing from HTTP/2, whose reader takes no notice of the read buffer's size.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setMaximumRedirectsAllowed(MaxRedirects);
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(ReadBufferSize);
    // Queued, as a reply must not be aborted within its own signals.
    connect(
        m_reply, &QNetworkReply::metaDataChanged, this, &EventStreamsLink::onHeaders, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStreamsLink::read, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_tlsProblem = describeTlsErrors(errors, m_url.host()); });
    connect(m_reply, &QNetworkReply::finished, this, &EventStreamsLink::finish, Qt::QueuedConnection);
}

void EventStreamsLink::abort()
{
    m_proxyLookup->cancel();
    m_silence.stop();
    m_readAgain.stop();
    m_isOpen = false;
    m_tlsProblem.clear();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
        // A link that is kept open for the next request would be one that can't be trusted any more.
        m_network.clearConnectionCache();
    }
}

void EventStreamsLink::onHeaders()
{
    const int status = m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    if (m_isOpen || !isAnswer(status)) {
        return;
    }
    if (status != HttpOk) {
        end(endOf(*m_reply)); // whatever the body says, and however long it is
        return;
    }
    const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    if (!type.startsWith("text/event-stream"_L1, Qt::CaseInsensitive)) {
        constexpr qsizetype Shown = 60;
        end({LinkEnd::Kind::Refused,
            tr("%1 answered with something that is no event stream (%2).")
                .arg(m_reply->url().host(), plainServerText(type.left(Shown))),
            {}});
        return;
    }
    m_isOpen = true;
    m_silence.start();
    emit opened();
}

bool EventStreamsLink::readPortion(qint64 most)
{
    constexpr qsizetype ChunkSize = 64 * 1024;
    m_chunk.resize(ChunkSize);
    while (m_reply && m_isOpen && most > 0) {
        const qint64 size = m_reply->read(m_chunk.data(), ChunkSize);
        if (size <= 0) {
            return false;
        }
        most -= size;
        emit bytesRead({m_chunk.constData(), static_cast<std::size_t>(size)});
    }
    return m_reply && m_isOpen && m_reply->bytesAvailable() > 0;
}

void EventStreamsLink::read()
{
    onHeaders();
    if (!m_isOpen) {
        return;
    }
    m_silence.start();
    const bool hasMore = readPortion(ReadBufferSize);
    emit readFinished();
    if (hasMore && m_isOpen) {
        m_readAgain.start(); // after what else the thread has to do
    }
}

void EventStreamsLink::finish()
{
    if (!m_reply || m_reply != sender()) {
        return;
    }
    onHeaders();
    while (readPortion(ReadBufferSize)) { }
    if (m_isOpen) {
        emit readFinished();
    }
    if (m_reply) {
        end(endOf(*m_reply));
    }
}

void EventStreamsLink::end(const LinkEnd &end)
{
    abort();
    emit ended(end);
}

LinkEnd EventStreamsLink::endOf(const QNetworkReply &reply) const
{
    constexpr int FirstServerFault = 500;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString host = reply.url().host();
    if (!m_tlsProblem.isEmpty()) {
        return {LinkEnd::Kind::Refused, m_tlsProblem, {}};
    }
    if (isAnswer(status) && status != HttpOk) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const bool isBadPlace
            = m_hasPlace && (status == 400 || status == 404 || status == 410 || status == 416);
        return {isBadPlace                  ? LinkEnd::Kind::BadPlace
                : status < FirstServerFault ? LinkEnd::Kind::Refused
                                            : LinkEnd::Kind::Lost,
            describeHttpStatus(status, host), parseRetryAfter(reply.rawHeader("Retry-After"), now)};
    }
    if (reply.error() == QNetworkReply::NoError && status == HttpOk) {
        return {LinkEnd::Kind::Closed, tr("%1 closed the connection.").arg(host), {}};
    }
    const bool isRefused = reply.error() == QNetworkReply::SslHandshakeFailedError
        || reply.error() == QNetworkReply::TooManyRedirectsError
        || reply.error() == QNetworkReply::InsecureRedirectError;
    return {isRefused ? LinkEnd::Kind::Refused : LinkEnd::Kind::Lost,
        describeNetworkError(reply.error(), host, reply.errorString()), {}};
}

} // namespace WikiMon
