// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changesource.h"

#include <functional>
#include <memory>
#include <vector>

namespace WikiMon {

// Several feeds at once: Wikimedia's, and those of sites of the user's own. Each has its own wikis and runs
// only while one of them is watched. The state is that of the first one that runs; what is wrong with the
// others is said in its reason.
class CombinedSource : public ChangeSource
{
    Q_OBJECT
public:
    struct Feed
    {
        QString name; // in words; empty: Wikimedia's
        std::function<bool(const Wiki &)> has;
        std::function<std::unique_ptr<ChangeSource>(const QList<Wiki> &)> make;
    };

    // A wiki is the first feed's that has it.
    CombinedSource(std::vector<Feed> feeds, const QList<Wiki> &wikis, QObject *parent = nullptr);
    ~CombinedSource() override;

    void start() override;
    void stop() override;
    void setWikis(const QList<Wiki> &wikis) override;
    void reconnect(const QString &reason) override;
    [[nodiscard]] qint64 bytesReceived() const override;

private:
    struct Part
    {
        Feed feed;
        QList<Wiki> wikis;
        std::unique_ptr<ChangeSource> source;
        SourceState state;
    };

    void run(Part &part);
    void takeBatch(const Part &part, const FeedBatchPtr &batch);
    void tellState();

    std::vector<Part> m_parts; // never grows, so that they stay where they are
    QList<Wiki> m_wikis;
    qint64 m_oldBytes = 0; // of sources that are gone
    QList<DroppedCount> m_oldDropped; // the same
    bool m_isRunning = false;
};

} // namespace WikiMon
