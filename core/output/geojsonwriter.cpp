// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/geojsonwriter.h"

#include "base/isotime.h"
#include "base/jsonescape.h"
#include "geo/countrynames.h"
#include "output/objectwriter.h"

#include <charconv>

namespace WikiMon {

namespace {

constexpr std::size_t MaxNumber = 32; // no qint64 or shortest double is longer

template <typename Number>
void appendNumber(Number value, std::string &out)
{
    char digits[MaxNumber];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void appendString(std::string_view text, std::string &out)
{
    constexpr std::size_t MoreRoom = 18; // the quotes, and what writeJsonString() may write over
    const std::size_t begin = out.size();
    out.resize(begin + text.size() * MaxJsonExpansion + MoreRoom);
    const char *end = writeJsonString(out.data() + begin, text);
    out.resize(static_cast<std::size_t>(end - out.data()));
}

// One after another, with commas.
class Properties
{
public:
    explicit Properties(std::string &out) : m_out(out) { }

    void text(std::string_view key, std::string_view value)
    {
        begin(key);
        value.empty() ? void(m_out += "null") : appendString(value, m_out);
    }
    void boolean(std::string_view key, bool value)
    {
        begin(key);
        m_out += value ? "true" : "false";
    }
    void number(std::string_view key, std::optional<qint32> value)
    {
        begin(key);
        value ? appendNumber(*value, m_out) : void(m_out += "null");
    }

private:
    void begin(std::string_view key)
    {
        m_out += m_isFirst ? "\"" : ",\"";
        m_out += key;
        m_out += "\":";
        m_isFirst = false;
    }

    std::string &m_out;
    bool m_isFirst = true;
};

std::string isoTime(qint64 milliseconds)
{
    std::string text(IsoTimeLength, '\0');
    writeIsoTime(milliseconds, text.data());
    return text;
}

std::string codeOf(const RecentChange &change)
{
    const GeoLocation &location = change.location;
    auto code = parseCountryCode({location.countryCode, std::size(location.countryCode)});
    if (!code) {
        code = countryCodeOf(change.view(location.country));
    }
    return code ? std::string(code->data(), code->size()) : std::string();
}

} // namespace

bool appendGeoJsonFeature(const RecentChange &change, std::string &out)
{
    const GeoLocation &location = change.location;
    if (location.precision == GeoPrecision::None || change.userKind != UserKind::Ip) {
        return false;
    }
    out += R"({"type":"Feature","geometry":{"type":"Point","coordinates":[)";
    appendNumber(location.longitude, out);
    out += ',';
    appendNumber(location.latitude, out);
    out += R"(]},"properties":{)";
    Properties properties(out);
    properties.text("action", change.action());
    properties.number("change_size", change.sizeChange);
    properties.text("city", change.view(location.city));
    properties.text("country_code", codeOf(change));
    properties.text("country_name", change.view(location.country));
    properties.boolean("is_bot", change.isBot);
    properties.boolean("is_minor", change.isMinor);
    properties.boolean("is_new", change.isNew);
    properties.text("page_title", change.view(change.title));
    properties.text("precision", nameOf(location.precision));
    properties.text("region_name", change.view(location.region));
    properties.text("rev_id",
        change.newRevision == RecentChange::NoRevision ? std::string() : std::to_string(change.newRevision));
    properties.text("summary", change.view(change.summary));
    properties.text("timestamp", isoTime(change.timestamp));
    properties.text("url", change.view(change.url));
    properties.text("user", change.view(change.user));
    properties.text("wiki", change.view(change.wiki));
    out += "}}";
    return true;
}

} // namespace WikiMon
