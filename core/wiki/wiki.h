// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace WikiMon {

enum class WikiStatus : quint8 { Open, Fishbowl, Closed }; // Fishbowl: only some may edit, all may read

// One wiki of the catalogue.
struct Wiki
{
    QString dbname; // "enwiki"
    QString host; // "en.wikipedia.org"
    QString channel; // "#en.wikipedia"
    QString project; // "wikipedia", "wiktionary", …, "special" for the single ones
    QString language; // MediaWiki's code: "en", "yue" (the host may have an older one); empty if unknown
    QString
        englishName; // of the language, or the wiki's own name where the project is "special"; may be empty
    QString autonym; // the same in the wiki's own language
    bool isRightToLeft = false;
    WikiStatus status = WikiStatus::Open;
    quint8 size = 0; // 0 small, 1 medium, 2 large

    // "German Wikipedia", "Wikimedia Commons", "Wikidata"; "Wikipedia (Deutsch)" in other languages than
    // English
    [[nodiscard]] QString displayName() const;

    friend bool operator==(const Wiki &, const Wiki &) = default;
};

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::Wiki)
