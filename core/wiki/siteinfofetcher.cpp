// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/siteinfofetcher.h"

#include "wiki/siteinfo.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSaveFile>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

// Names become parts of an address and of a file's name, and the catalogue's are made of nothing else.
static bool isPlain(const QString &name, QStringView others)
{
    return !name.isEmpty() && std::ranges::all_of(name, [&](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || others.contains(c);
    });
}

static NamespaceTablePtr tableOf(const QByteArray &answer, const NamespaceTable *builtIn)
{
    std::optional<NamespaceTable> table = parseSiteInfo(answer, builtIn);
    return table ? std::make_shared<const NamespaceTable>(*std::move(table)) : nullptr;
}

SiteInfoFetcher::SiteInfoFetcher(const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_cacheFolder(cacheFolder)
    , m_apiAddress(u"https://%1/w/api.php"_s)
{
    qRegisterMetaType<NamespaceTablePtr>();
}

SiteInfoFetcher::~SiteInfoFetcher() = default;

void SiteInfoFetcher::refresh(const Wiki &wiki, const NamespaceTablePtr &builtIn, const QUrl &api)
{
    const Request request{wiki, builtIn, api};
    const bool isAskable = !api.isEmpty() || isPlain(wiki.host, u".-");
    if (readKept(request) || m_pending.contains(request.key()) || !isAskable) {
        return;
    }
    m_pending.insert(request.key());
    m_waiting.enqueue(request);
    startWaiting();
}

void SiteInfoFetcher::startWaiting()
{
    while (m_running < MaxRequests && !m_waiting.isEmpty()) {
        start(m_waiting.dequeue());
    }
}

void SiteInfoFetcher::start(const Request &request)
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        // Within the same scheme, host and port only: a name must not lead anywhere else.
        m_network->setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    }
    QUrlQuery query;
    query.addQueryItem(u"action"_s, u"query"_s);
    query.addQueryItem(u"meta"_s, u"siteinfo"_s);
    query.addQueryItem(u"siprop"_s, u"general|namespaces|namespacealiases"_s);
    query.addQueryItem(u"format"_s, u"json"_s);
    query.addQueryItem(u"formatversion"_s, u"2"_s);
    QUrl url = request.api.isEmpty() ? QUrl(m_apiAddress.arg(request.wiki.host)) : request.api;
    url.setQuery(query);
    QNetworkRequest http(url);
    http.setHeader(QNetworkRequest::UserAgentHeader,
        u"WikiMon/" WIKIMON_VERSION " (desktop recent-changes dashboard; Qt)"_s);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setMaximumRedirectsAllowed(3);

    ++m_running;
    QNetworkReply *reply = m_network->get(http);
    // A deadline for the whole, as a transfer time-out starts again with each byte.
    QTimer::singleShot(m_timeout, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > MaxAnswer) {
            reply->abort();
        }
    });
    // Queued, as abort() within a signal of the reply finishes it at once.
    connect(
        reply, &QNetworkReply::finished, this, [this, reply, request] { finish(reply, request); },
        Qt::QueuedConnection);
}

void SiteInfoFetcher::finish(QNetworkReply *reply, const Request &request)
{
    --m_running;
    m_pending.remove(request.key());
    reply->deleteLater();
    if (reply->error() == QNetworkReply::NoError && reply->bytesAvailable() <= MaxAnswer) {
        const QByteArray answer = reply->readAll();
        if (const NamespaceTablePtr table = tableOf(answer, request.builtIn.get())) {
            keep(request.key(), answer);
            emit namespacesReady(request.wiki, table);
        }
    }
    startWaiting();
}

QString SiteInfoFetcher::cacheFile(const QString &key) const
{
    const bool isNone = m_cacheFolder.isEmpty() || !isPlain(key, u"_");
    return isNone ? QString() : m_cacheFolder + u'/' + key + ".json"_L1;
}

// Hands on the kept answer. True if it is good and young enough that the wiki need not be asked.
bool SiteInfoFetcher::readKept(const Request &request)
{
    const QString path = cacheFile(request.key());
    // Only a regular file: a FIFO would hold up the program.
    if (path.isEmpty() || !QFileInfo(path).isFile()) {
        return false;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxAnswer) {
        return false;
    }
    const NamespaceTablePtr table = tableOf(file.read(MaxAnswer), request.builtIn.get());
    if (!table) {
        return false;
    }
    emit namespacesReady(request.wiki, table);
    // A time in the future is a clock's fault, and no reason to trust it for ever.
    const qint64 age = QFileInfo(path).lastModified().msecsTo(QDateTime::currentDateTimeUtc());
    return age >= 0 && age < MaxAgeMs;
}

void SiteInfoFetcher::keep(const QString &key, const QByteArray &answer) const
{
    const QString path = cacheFile(key);
    if (path.isEmpty() || !QDir().mkpath(m_cacheFolder)) {
        return;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(answer);
        // A full disk costs the copy, nothing else; the wiki is asked again next time.
        file.commit();
    }
}

} // namespace WikiMon
