// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/usualrates.h"

#include "wiki/builtindata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace WikiMon {

using namespace Qt::StringLiterals;

qint64 suspiciousSilence(double usualPerMinute)
{
    constexpr double QuietPart = 1.0 / 3;
    constexpr double Chance = 1e-6;
    constexpr double Shortest = 20'000; // of a wiki that is never silent: the net itself pauses
    constexpr double Longest = 24.0 * 60 * 60 * 1000;
    if (!(usualPerMinute > 0)) {
        return 0;
    }
    const double minutes = -std::log(Chance) / (usualPerMinute * QuietPart);
    return static_cast<qint64>(std::clamp(minutes * 60'000, Shortest, Longest));
}

UsualRates::UsualRates(const QString &folder) : m_folder(folder)
{
    readEstimates();
    readLearnt();
}

void UsualRates::readEstimates()
{
    const QString text = QString::fromUtf8(readBuiltIn("usual-rates.tsv"_L1));
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> columns = line.split(u'\t');
        if (columns.size() == 2 && !line.startsWith(u'#')) {
            m_rates[columns[0].toString()].estimate = columns[1].toDouble();
        }
    }
}

QString UsualRates::fileName() const
{
    return m_folder.isEmpty() ? QString() : m_folder + "/usual-rates.json"_L1;
}

// {"enwiki": [changes, minutes], …}. What is not so is passed over: it is learnt again.
void UsualRates::readLearnt()
{
    const QString path = fileName();
    if (path.isEmpty() || !QFileInfo(path).isFile()) {
        return; // only a regular file: a FIFO would hold up the program
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxFile) {
        return;
    }
    const QJsonObject rates = QJsonDocument::fromJson(file.read(MaxFile)).object();
    for (auto rate = rates.begin(); rate != rates.end() && m_rates.size() < MaxWikis; ++rate) {
        constexpr double MostAMinute = 1e5;
        const double changes = rate.value()[0].toDouble(-1);
        const double minutes = rate.value()[1].toDouble(-1);
        if (minutes > 0 && minutes <= Memory && changes >= 0 && changes <= minutes * MostAMinute) {
            m_rates[rate.key()].changes = changes;
            m_rates[rate.key()].minutes = minutes;
        }
    }
}

double UsualRates::perMinute(const QString &dbname) const
{
    const auto found = m_rates.constFind(dbname);
    if (found == m_rates.cend() || (found->estimate <= 0 && found->minutes < LearningTime)) {
        return 0;
    }
    const double weight = found->estimate > 0 ? EstimateWeight : 0;
    return (found->estimate * weight + found->changes) / (weight + found->minutes);
}

void UsualRates::learn(const QString &dbname, qint64 changes, double minutes)
{
    if (!(minutes > 0) || changes < 0 || (m_rates.size() >= MaxWikis && !m_rates.contains(dbname))) {
        return;
    }
    Rate &rate = m_rates[dbname];
    rate.changes += static_cast<double>(changes);
    rate.minutes += minutes;
    if (rate.minutes > Memory) {
        rate.changes *= Memory / rate.minutes;
        rate.minutes = Memory;
    }
}

void UsualRates::save() const
{
    const QString path = fileName();
    if (path.isEmpty() || !QDir().mkpath(m_folder)) {
        return;
    }
    QJsonObject rates;
    for (auto rate = m_rates.begin(); rate != m_rates.end(); ++rate) {
        if (rate->minutes > 0) {
            rates.insert(rate.key(), QJsonArray{rate->changes, rate->minutes});
        }
    }
    QSaveFile file(path);
    if (!rates.isEmpty() && file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(rates).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

} // namespace WikiMon
