// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/linkpolicy.h"

#include "wiki/wikicatalogue.h"

using namespace Qt::StringLiterals;

namespace WikiMon {

std::optional<QUrl> LinkPolicy::allowed(const QUrl &url) const
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || !url.userInfo(QUrl::FullyEncoded).isEmpty() || url.port() != -1
        || url.authority(QUrl::FullyEncoded).contains(u'@') || !m_catalogue.byHost(url.host())) {
        return std::nullopt;
    }
    QUrl result = url;
    result.setScheme(u"https"_s);
    return result;
}

} // namespace WikiMon
