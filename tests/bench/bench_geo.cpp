// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// Prints what a look-up costs beside libmaxminddb's own, and what loading the bundled database costs.

#include "geo/geodatabase.h"
#include "geo/geolocator.h"
#include "geo/georesources.h"

#include "geotestdata.h"
#include "processfacts.h"

#include <QElapsedTimer>
#include <QFile>

#include <arpa/inet.h>
#include <cstdio>
#include <cstring>
#include <maxminddb.h>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

namespace {

constexpr int Rounds = 400'000;

// Keeps the compiler from leaving out what nobody reads.
volatile size_t sink = 0;

template <typename Work>
double nanosecondsEach(int count, Work work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        work(size_t(i));
    }
    return double(timer.nsecsElapsed()) / count;
}

MMDB_lookup_result_s find(const MMDB_s &mmdb, const IpAddress &address)
{
    sockaddr_in socketAddress{};
    socketAddress.sin_family = AF_INET;
    std::memcpy(&socketAddress.sin_addr, address.bytes.data(), 4);
    int status = 0;
    return MMDB_lookup_sockaddr(&mmdb, reinterpret_cast<const sockaddr *>(&socketAddress), &status);
}

void readFiveFields(const MMDB_s &mmdb, const IpAddress &address)
{
    static const char *const fields[][5] = {{"country", "names", "en", nullptr},
        {"city", "names", "en", nullptr}, {"subdivisions", "0", "names", "en", nullptr},
        {"location", "latitude", nullptr}, {"location", "longitude", nullptr}};
    auto found = find(mmdb, address);
    for (const auto &path : fields) {
        MMDB_entry_data_s data;
        if (found.found_entry && MMDB_aget_value(&found.entry, &data, path) == MMDB_SUCCESS) {
            sink = sink + data.data_size;
        }
    }
}

void compare(const QString &path, const std::vector<IpAddress> &addresses)
{
    MMDB_s mmdb;
    auto [database, error] = GeoDatabase::open(SealedCopy::ofFile(path));
    if (!database || MMDB_open(QFile::encodeName(path).constData(), MMDB_MODE_MMAP, &mmdb) != MMDB_SUCCESS) {
        std::printf("%s: %s\n", qPrintable(path), qPrintable(error));
        return;
    }
    const auto at = [&](size_t i) -> const IpAddress & { return addresses[i % addresses.size()]; };
    const double theirs = nanosecondsEach(Rounds, [&](size_t i) { readFiveFields(mmdb, at(i)); });
    const double ours = nanosecondsEach(Rounds, [&](size_t i) {
        const GeoRecord *record = database->find(at(i));
        sink = sink + (record ? record->city.size() + record->region.size() + record->country.size() : 0);
    });
    const CountryPoints points;
    const double decoding = nanosecondsEach(Rounds, [&](size_t i) {
        const auto record = decodeGeoRecord(
            {mmdb.data_section, mmdb.data_section_size}, find(mmdb, at(i)).entry.offset, points);
        sink = sink + record->city.size();
    });
    std::printf("%s: libmaxminddb and five fields %.0f ns, with the cache %.0f ns: %.1f times as fast "
                "(%.0f ns when not in the cache)\n",
        qPrintable(path.section(u'/', -1)), theirs, ours, theirs / ours, decoding);
    MMDB_close(&mmdb);
}

std::vector<IpAddress> parsed(std::initializer_list<std::string_view> texts)
{
    std::vector<IpAddress> addresses;
    for (const std::string_view text : texts) {
        addresses.push_back(parseIpAddress(text).value());
    }
    return addresses;
}

void measureBundled()
{
    const qint64 own = memoryOf("RssAnon");
    const qint64 shared = memoryOf("RssShmem");
    QElapsedTimer timer;
    timer.start();
    SealedCopy copy = SealedCopy::ofFile(bundledDatabasePath());
    const qint64 unpacked = timer.nsecsElapsed();
    auto database = GeoDatabase::open(std::move(copy)).database;
    const qint64 proven = timer.nsecsElapsed() - unpacked;
    std::printf(
        "bundled: unpacked in %.1f ms, proven in %.1f ms; %lld KiB of own memory and a copy of %lld KiB\n",
        double(unpacked) / 1e6, double(proven) / 1e6, (memoryOf("RssAnon") - own) / 1024,
        (memoryOf("RssShmem") - shared) / 1024);
    std::mt19937 random(1);
    const double each = nanosecondsEach(Rounds, [&](size_t) {
        const quint32 word = quint32(random());
        const GeoRecord *record
            = database->find({{quint8(word >> 24), quint8(word >> 16), quint8(word >> 8)}, true});
        sink = sink + (record ? record->country.size() : 0);
    });
    std::printf("bundled: %.0f ns a look-up of random addresses\n", each);
}

void measureLocate()
{
    GeoSearchPaths paths;
    paths.explicitPath = Test::geoFixture(u"nested-city.mmdb"_s);
    Geolocator geolocator(paths, 1000);
    RecentChange change;
    const double each = nanosecondsEach(Rounds, [&](size_t) {
        change.clear();
        change.user = change.append("71.200.123.192");
        change.userKind = UserKind::Ip;
        sink = sink + size_t(geolocator.locate(change));
    });
    std::printf("locate() with reading the address and filling in a change: %.0f ns\n", each);
}

} // namespace

int main()
{
    measureBundled();
    measureLocate();
    compare(Test::geoFixture(u"nested-city.mmdb"_s), parsed({"71.200.123.192", "5.8.1.1", "5.9.1.1"}));
    if (const QString shared = Test::sharedGeoDir(); !shared.isEmpty()) {
        const auto addresses = parsed({"2.125.160.216", "81.2.69.142", "81.2.69.144", "81.2.69.160",
            "89.160.20.112", "89.160.20.128", "216.160.83.56", "175.16.199.1"});
        compare(shared + u"/GeoIP2-City-Test.mmdb"_s, addresses);
        compare(shared + u"/GeoLite2-City-Test.mmdb"_s, addresses);
    }
    return 0;
}
