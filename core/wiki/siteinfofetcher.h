// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/namespacetable.h"
#include "wiki/wiki.h"

#include <QObject>
#include <QString>

class QNetworkAccessManager;

namespace WikiMon {

// Asks wikis for their own namespaces and keeps the answers on disk. A wiki that can't be reached costs
// nothing: the built-in names stay in use.
class SiteInfoFetcher : public QObject
{
    Q_OBJECT
public:
    // cacheFolder: where answers are kept, one file a wiki; empty keeps none.
    explicit SiteInfoFetcher(const QString &cacheFolder, QObject *parent = nullptr);
    ~SiteInfoFetcher() override;

    // Emits namespacesReady with the kept answer at once, if there is a good one, and again when the wiki
    // has answered, if the kept one is older than a day.
    void refresh(const WikiMon::Wiki &wiki);

signals:
    void namespacesReady(const QString &dbname, const WikiMon::NamespaceTablePtr &table);

private:
    QString m_cacheFolder;
    QNetworkAccessManager *m_network = nullptr; // made at the first request
};

} // namespace WikiMon
