// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <optional>

namespace WikiMon {

class WikiCatalogue;

// Which addresses of the feed may be handed to the browser: pages of the catalogue's wikis over https, and
// nothing else, since a feed may carry anything. The catalogue must outlive it.
class LinkPolicy
{
public:
    explicit LinkPolicy(const WikiCatalogue &catalogue) : m_catalogue(catalogue) { }

    // The address to open, with http (as in old recordings) made https; nothing where it must not be opened.
    [[nodiscard]] std::optional<QUrl> allowed(const QUrl &url) const;

private:
    const WikiCatalogue &m_catalogue;
};

} // namespace WikiMon
