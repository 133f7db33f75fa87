// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamrequest.h"

#include "base/utf8.h"

#include <QByteArrayList>

#include <algorithm>
#include <cctype>
#include <string_view>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// Nothing where it is no percent-encoded UTF-8.
std::optional<QString> decoded(QByteArray value)
{
    value.replace('+', ' ');
    for (qsizetype i = value.indexOf('%'); i >= 0; i = value.indexOf('%', i + 1)) {
        const auto isHex = [&](qsizetype at) {
            return at < value.size() && std::isxdigit(static_cast<unsigned char>(value.at(at)));
        };
        if (!isHex(i + 1) || !isHex(i + 2)) {
            return std::nullopt;
        }
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(value);
    const std::string_view text(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return validUtf8Prefix(text) == text.size() ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
}

QString readFilter(const QByteArray &value, StreamRequest &out)
{
    const std::optional<QString> text = decoded(value);
    if (!text) {
        return u"The filter is not percent-encoded UTF-8."_s;
    }
    const FilterParse parse = Filter::parse(*text);
    if (parse.error) {
        return u"Filter, character %1: %2"_s.arg(
            QString::number(parse.error->position + 1), parse.error->text);
    }
    out.filter = parse.filter;
    return {};
}

QString readSince(const QByteArray &value, StreamRequest &out)
{
    bool ok = false;
    const qint64 sequence = value.toLongLong(&ok);
    if (!ok || !std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; })) {
        return u"since must be a number as in \"seq\"."_s;
    }
    out.since = sequence;
    return {};
}

QString readExtended(const QByteArray &value, StreamRequest &out)
{
    if (value != "0" && value != "1") {
        return u"extended must be 1 or 0."_s;
    }
    out.isExtended = value == "1";
    return {};
}

struct Parameter
{
    QByteArrayView name;
    QString (*read)(const QByteArray &value, StreamRequest &out);
};
constexpr Parameter Parameters[] = {{"filter", readFilter}, {"since", readSince}, {"extended", readExtended}};

} // namespace

StreamRequest parseStreamRequest(const QUrl &url)
{
    StreamRequest out;
    out.path = url.path(QUrl::FullyEncoded);
    QByteArrayList seen;
    for (const QByteArray &item : url.query(QUrl::FullyEncoded).toUtf8().split('&')) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = item.first(equals < 0 ? item.size() : equals);
        const QByteArray value = equals < 0 ? QByteArray() : item.sliced(equals + 1);
        const auto parameter
            = std::ranges::find_if(Parameters, [&](const Parameter &p) { return p.name == name; });
        if (parameter == std::end(Parameters) || value.isEmpty()) {
            continue;
        }
        out.error = seen.contains(name) ? u"%1 is given twice."_s.arg(QString::fromLatin1(name))
                                        : parameter->read(value, out);
        if (!out.error.isEmpty()) {
            break;
        }
        seen.append(name);
    }
    return out;
}

QString closeReason(const QString &reason)
{
    QByteArray bytes = reason.toUtf8();
    if (bytes.size() <= MaxCloseReason) {
        return reason;
    }
    bytes.truncate(MaxCloseReason);
    const std::string_view text(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return QString::fromUtf8(bytes.chopped(static_cast<qsizetype>(cutCharacterLength(text))));
}

} // namespace WikiMon
