// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/changekeys.h"

#include <iterator>

namespace WikiMon {

namespace {

struct KeyName
{
    std::string_view quoted; // with its quotes and colon
    ChangeKey key;

    [[nodiscard]] std::string_view name() const { return quoted.substr(1, quoted.size() - 3); }
};
constexpr KeyName KeyNames[] = {
    {R"("action":)", ChangeKey::Action},
    {R"("change_size":)", ChangeKey::ChangeSize},
    {R"("flags":)", ChangeKey::Flags},
    {R"("geo_ip":)", ChangeKey::Geo},
    {R"("hashtags":)", ChangeKey::Hashtags},
    {R"("is_anon":)", ChangeKey::IsAnon},
    {R"("is_bot":)", ChangeKey::IsBot},
    {R"("is_minor":)", ChangeKey::IsMinor},
    {R"("is_new":)", ChangeKey::IsNew},
    {R"("is_temp":)", ChangeKey::IsTemporary},
    {R"("is_unpatrolled":)", ChangeKey::IsUnpatrolled},
    {R"("log_target":)", ChangeKey::LogTarget},
    {R"("log_type":)", ChangeKey::LogType},
    {R"("mentions":)", ChangeKey::Mentions},
    {R"("ns":)", ChangeKey::Namespace},
    {R"("page_title":)", ChangeKey::Title},
    {R"("parent_rev_id":)", ChangeKey::ParentRevision},
    {R"("parsed_summary":)", ChangeKey::ParsedSummary},
    {R"("record":)", ChangeKey::Record},
    {R"("rev_id":)", ChangeKey::Revision},
    {R"("section":)", ChangeKey::Section},
    {R"("seq":)", ChangeKey::Sequence},
    {R"("server_name":)", ChangeKey::ServerName},
    {R"("source":)", ChangeKey::Source},
    {R"("summary":)", ChangeKey::Summary},
    {R"("timestamp":)", ChangeKey::Timestamp},
    {R"("truncated":)", ChangeKey::Truncated},
    {R"("url":)", ChangeKey::Url},
    {R"("user":)", ChangeKey::User},
    {R"("wiki":)", ChangeKey::Wiki},
};
// As many of them are tried before it is the slow way's turn. The plain form leaves three out in a row, those
// from seq to source.
constexpr std::size_t MaxTried = 4;

std::size_t keyAfter(std::size_t key)
{
    return key + 1 < std::size(KeyNames) ? key + 1 : 0;
}

} // namespace

bool nextChangeKey(JsonReader &json, std::size_t &next, ChangeKey &key, std::string &scratch)
{
    std::size_t tried = next;
    for (std::size_t i = 0; i < MaxTried; ++i, tried = keyAfter(tried)) {
        if (json.takeKey(KeyNames[tried].quoted)) {
            key = KeyNames[tried].key;
            next = keyAfter(tried);
            return true;
        }
    }
    std::string_view name;
    if (!json.nextKey(name, scratch)) {
        return false;
    }
    key = ChangeKey::Other;
    for (std::size_t i = 0; i < std::size(KeyNames); ++i) {
        if (KeyNames[i].name() == name) {
            key = KeyNames[i].key;
            next = keyAfter(i);
        }
    }
    return true;
}

} // namespace WikiMon
