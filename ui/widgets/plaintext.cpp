// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "widgets/plaintext.h"

using namespace Qt::StringLiterals;

namespace WikiMon {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    // Declared as markup and escaped: nothing is left to guess.
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</qt>"_s;
}

QString plainMenuText(QString text)
{
    return text.replace(u'&', "&&"_L1).replace(u'\t', u' ');
}

QString isolated(const QString &text)
{
    static constexpr QChar FirstStrongIsolate(0x2068);
    static constexpr QChar PopDirectionalIsolate(0x2069);
    return FirstStrongIsolate + text + PopDirectionalIsolate;
}

} // namespace WikiMon
