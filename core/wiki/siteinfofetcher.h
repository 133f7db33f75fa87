// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/namespacetable.h"
#include "wiki/wiki.h"

#include <QObject>
#include <QQueue>
#include <QSet>
#include <QString>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace WikiMon {

// Asks wikis for their own namespaces and keeps the answers on disk. A wiki that can't be reached costs
// nothing: the built-in names stay in use, and nobody is bothered.
class SiteInfoFetcher : public QObject
{
    Q_OBJECT
public:
    // Enwiki's answer has some 20 KiB; what is longer is none.
    static constexpr qint64 MaxAnswer = 1 << 20;
    // Politeness towards the one service behind all wikis.
    static constexpr int MaxRequests = 2;
    static constexpr qint64 MaxAgeMs = 24LL * 60 * 60 * 1000;
    static constexpr int DefaultTimeoutMs = 15'000;

    // cacheFolder: where answers are kept, one file a wiki; empty keeps none. It is made when needed.
    explicit SiteInfoFetcher(const QString &cacheFolder, QObject *parent = nullptr);
    ~SiteInfoFetcher() override;

    // Emits namespacesReady with the kept answer at once, if there is a good one, and again when the wiki
    // has answered, if the kept one is older than a day. builtIn: the library's table of this wiki, for the
    // English names that the answer lacks (see parseSiteInfo).
    // api: the address of api.php of a site that is none of Wikimedia's.
    void refresh(
        const WikiMon::Wiki &wiki, const WikiMon::NamespaceTablePtr &builtIn = {}, const QUrl &api = {});
    // Whether a wiki is being asked or waits for its turn.
    [[nodiscard]] bool isBusy() const { return !m_pending.isEmpty(); }

    // For tests: the address of api.php, with %1 for the host.
    void setApiAddress(const QString &pattern) { m_apiAddress = pattern; }
    // The longest time that an answer may take, from the request to its last byte.
    void setTimeout(int milliseconds) { m_timeout = milliseconds; }

signals:
    void namespacesReady(const WikiMon::Wiki &wiki, const WikiMon::NamespaceTablePtr &table);

private:
    struct Request
    {
        Wiki wiki;
        NamespaceTablePtr builtIn;
        QUrl api; // empty: the usual address

        // An own site may have the name of one of Wikimedia's wikis.
        [[nodiscard]] QString key() const
        {
            return (api.isEmpty() ? QString() : QStringLiteral("own_")) + wiki.dbname;
        }
    };

    void startWaiting();
    void start(const Request &request);
    void finish(QNetworkReply *reply, const Request &request);
    [[nodiscard]] QString cacheFile(const QString &key) const;
    [[nodiscard]] bool readKept(const Request &request);
    void keep(const QString &key, const QByteArray &answer) const;

    QString m_cacheFolder;
    QString m_apiAddress;
    int m_timeout = DefaultTimeoutMs;
    QNetworkAccessManager *m_network = nullptr; // made at the first request
    QQueue<Request> m_waiting; // at most one a wiki
    QSet<QString> m_pending; // keys of those that wait or are asked
    int m_running = 0;
};

} // namespace WikiMon
