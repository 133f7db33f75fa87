// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filterchanges.h"
#include "session/filter.h"
#include "session/filtercompletion.h"
#include "session/filteredit.h"

#include <cstdint>
#include <cstdlib>

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

void require(bool isTrue)
{
    if (!isTrue) {
        std::abort();
    }
}

} // namespace

// Any text as a filter: what was understood prints as a text that means the same, edits give what was asked
// for, and no change upsets it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const RecentChange changes[] = {anEdit({.summary = "/* Orbit */ Größe #a @b"}),
        anEdit({.title = "", .user = "192.0.2.7", .host = ""}), aLogEntry("block", "reblock", "User:Spam"),
        RecentChange()};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const FilterSpan span = completionAt(text, text.size() / 2).replaced;
    require(span.position >= 0 && span.length >= 0 && span.end() <= text.size());
    const FilterParse parse = Filter::parse(text);
    if (parse.error) {
        require(parse.error->position >= 0 && parse.error->length >= 0
            && parse.error->position + parse.error->length <= text.size() && !parse.error->text.isEmpty());
        return 0;
    }
    for (const RecentChange &change : changes) {
        (void)parse.filter.matches(change, {ChangeTime});
    }
    const QString printed = filterText(parse.filter.root());
    if (printed.size() <= Filter::MaxLength) {
        const FilterParse again = Filter::parse(printed);
        require(!again.error && again.filter == parse.filter);
    }
    for (const TermState state : {TermState::Required, TermState::Excluded, TermState::Absent}) {
        const FilterEdit edit = withTerm(text, u"is:bot"_s, state);
        require(edit.error ? edit.text == text : termState(edit.text, u"is:bot"_s) == state);
    }
    return 0;
}
