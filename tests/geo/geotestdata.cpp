// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geotestdata.h"

#include "testdata.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <random>

using namespace Qt::StringLiterals;

namespace WikiMon::Test {

QString geoFixture(const QString &name)
{
    return sourceDir() + u"/tests/geo/data/"_s + name;
}

QString sharedGeoDir()
{
    const QString folder = QDir::cleanPath(sourceDir() + u"/../shared/geo"_s);
    return QDir(folder).exists() ? folder : QString();
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("can't read %s", qPrintable(path));
    }
    return file.readAll();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("can't write %s", qPrintable(path));
    }
}

void replace(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        qFatal("can't write %s", qPrintable(path));
    }
}

QString describe(GeoDatabase &database, const QString &address)
{
    const auto parsed = parseIpAddress(address.toStdString());
    const GeoRecord *record = parsed ? database.find(*parsed) : nullptr;
    if (!record) {
        return {};
    }
    constexpr const char *Precisions[] = {"None", "Country", "Region", "City"};
    const QString code
        = record->countryCode[0] ? QString::fromLatin1(record->countryCode.data(), 2) : QString();
    return QStringList{QString::fromStdString(record->city), QString::fromStdString(record->region),
        QString::fromStdString(record->country), code, QString::number(record->latitude, 'g', 12),
        QString::number(record->longitude, 'g', 12),
        QString::fromLatin1(Precisions[static_cast<int>(record->precision)])}
        .join(u'|');
}

int lookUpEverywhere(GeoDatabase &database)
{
    std::mt19937 random(20260101);
    int found = 0;
    for (int i = 0; i < 3000; ++i) {
        IpAddress address;
        address.isIpv4 = i % 2 == 0;
        for (quint8 &byte : address.bytes) {
            byte = static_cast<quint8>(random());
        }
        if (i % 4 == 1) {
            address.bytes = {0x20, 0x01}; // the crowded end of IPv6
            address.bytes[3] = static_cast<quint8>(random());
        }
        found += database.find(address) ? 1 : 0;
    }
    return found;
}

} // namespace WikiMon::Test
