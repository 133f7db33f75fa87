// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recordingnames.h"

#include "output/recordingoptions.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

constexpr qsizetype DayLength = 10; // 2026-11-22
constexpr qsizetype NumberLength = 4;

} // namespace

QDate utcDay(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).date();
}

RecordingNames::RecordingNames(const QString &target, const QString &stem)
{
    const QFileInfo info(target);
    if (target.endsWith(u'/') || info.isDir()) {
        m_isFolder = true;
        m_folder = QDir::cleanPath(target); // without the slash, which would follow a link
        m_stem = stem;
        m_ending = u".jsonl"_s;
        return;
    }
    m_file = target;
    m_folder = info.path();
    m_stem = info.completeBaseName();
    m_ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
}

QString RecordingNames::path(const Parts &parts) const
{
    QString name = m_stem + u'-' + parts.day.toString(Qt::ISODate);
    if (parts.number > 1) {
        name += u'p' + QString::number(parts.number).rightJustified(NumberLength, u'0');
    }
    return m_folder + u'/' + name + m_ending;
}

// name = stem "-" day [ "p" 4*DIGIT ] ending [ ".gz" / ".zst" ]
std::optional<RecordingNames::Parts> RecordingNames::parse(const QString &name) const
{
    Parts parts;
    QString plain = name;
    for (const Packing packing : {Packing::Gzip, Packing::Zstd}) {
        if (name.endsWith(packingEnding(packing))) {
            plain.chop(packingEnding(packing).size());
            parts.isPacked = true;
            break;
        }
    }
    QStringView rest = plain;
    if (!rest.startsWith(QString(m_stem + u'-')) || !rest.endsWith(m_ending)) {
        return {};
    }
    rest = rest.chopped(m_ending.size());
    rest = rest.sliced(std::min(rest.size(), m_stem.size() + 1));
    parts.day = QDate::fromString(rest.first(std::min(rest.size(), DayLength)).toString(), Qt::ISODate);
    rest = rest.sliced(std::min(rest.size(), DayLength));
    bool isNumber = rest.isEmpty();
    if (rest.size() > NumberLength && rest.front() == u'p') {
        parts.number = rest.sliced(1).toInt(&isNumber);
    }
    // One name for each file: what was written otherwise is somebody else's.
    const bool isOurs
        = parts.day.isValid() && isNumber && parts.number >= 1 && QFileInfo(path(parts)).fileName() == plain;
    return isOurs ? std::optional(parts) : std::nullopt;
}

std::optional<RecordingNames::Parts> RecordingNames::last(QDate day) const
{
    std::optional<Parts> last;
    const QStringList names = QDir(m_folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden);
    for (const QString &name : names) {
        const std::optional<Parts> parts = parse(name);
        // The packed one and its original may both be there for a moment: packed counts.
        if (parts && parts->day == day
            && (!last || *last < *parts || (!(*parts < *last) && parts->isPacked))) {
            last = parts;
        }
    }
    return last;
}

bool RecordingNames::isFilePacked() const
{
    const auto isThere
        = [this](Packing packing) { return QFileInfo(m_file + packingEnding(packing)).isFile(); };
    return !m_isFolder && (isThere(Packing::Gzip) || isThere(Packing::Zstd));
}

QStringList RecordingNames::plainFiles() const
{
    std::vector<Parts> found;
    const QStringList names = QDir(m_folder).entryList(QDir::Files | QDir::NoSymLinks | QDir::Hidden);
    for (const QString &name : names) {
        const std::optional<Parts> parts = parse(name);
        if (parts && !parts->isPacked) {
            found.push_back(*parts);
        }
    }
    std::ranges::sort(found, [](const Parts &a, const Parts &b) { return a < b; });
    QStringList paths;
    if (const QFileInfo named(m_file); !m_isFolder && named.isFile() && !named.isSymLink()) {
        paths.append(m_file);
    }
    for (const Parts &parts : found) {
        paths.append(path(parts));
    }
    return paths;
}

} // namespace WikiMon
