// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace WikiMon {

// How long a feed may be silent, in milliseconds, before that is no chance any more. Changes come like drops
// of rain: at a rate r, a pause of t has the probability exp(-r t). The answer is the pause that would come
// once in a million times at a third of the usual rate, as nights are quieter. 0 where the rate is not known.
[[nodiscard]] qint64 suspiciousSilence(double usualPerMinute);

// How many changes a minute each wiki usually has: from a built-in table of estimates, and learnt while the
// feed runs. What was learnt is kept in a file between runs.
class UsualRates
{
public:
    // Minutes that the built-in estimate weighs against what was seen.
    static constexpr double EstimateWeight = 30;
    // A wiki without an estimate is known after this many minutes.
    static constexpr double LearningTime = 30;
    // What was seen longer ago counts less and less: two weeks of minutes.
    static constexpr double Memory = 14 * 24 * 60;
    static constexpr qint64 MaxFile = 1 << 20; // bytes: some fifty a wiki
    static constexpr qsizetype MaxWikis = 4096;

    // folder: where what was learnt is kept; empty: nowhere.
    explicit UsualRates(const QString &folder);

    // Changes a minute; 0 where it is not known.
    [[nodiscard]] double perMinute(const QString &dbname) const;
    // The feed was good for some minutes and had these changes.
    void learn(const QString &dbname, qint64 changes, double minutes);
    // Writes what was learnt; a disk that is full costs what was learnt, nothing else.
    void save() const;

private:
    struct Rate
    {
        double estimate = 0;
        double changes = 0; // seen
        double minutes = 0;
    };

    void readEstimates();
    void readLearnt();
    [[nodiscard]] QString fileName() const;

    const QString m_folder;
    QHash<QString, Rate> m_rates;
};

} // namespace WikiMon
