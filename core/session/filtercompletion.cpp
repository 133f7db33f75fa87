// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filtercompletion.h"

#include "session/filteredit.h"
#include "session/filterfields.h"
#include "session/filterlexer.h"

namespace WikiMon {

namespace {

using Kind = FilterCompletion::Kind;

// Goes through a text that may be unfinished, up to the cursor.
class Walk
{
public:
    Walk(const QString &text, qsizetype cursor) : m_text(text), m_lexer(text), m_cursor(cursor) { }

    FilterCompletion find()
    {
        for (;;) {
            skipJoints();
            if (m_lexer.position() >= m_cursor) {
                return {Kind::Start, FilterField::Any, QString(), {m_cursor, 0}};
            }
            const qsizetype length = m_lexer.fieldNameLength();
            const bool isInField = length > 0 && m_lexer.position() + length < m_cursor;
            const auto found = isInField ? values(length) : token(Kind::Word, FilterField::Any);
            if (found) {
                return *found;
            }
        }
    }

private:
    using Found = std::optional<FilterCompletion>;

    // What stands between terms.
    void skipJoints()
    {
        while (!m_lexer.atEnd() && m_lexer.position() < m_cursor
            && (m_lexer.peek().isSpace() || QStringView(u"()-").contains(m_lexer.peek()))) {
            m_lexer.skip(1);
        }
    }

    Found values(qsizetype nameLength)
    {
        const auto field = fieldOf(QStringView(m_text).mid(m_lexer.position(), nameLength));
        m_lexer.skip(nameLength);
        do {
            m_lexer.skip(1); // ':' or ','
            const auto found = token(field ? Kind::Value : Kind::Nothing, field.value_or(FilterField::Any));
            if (found) {
                return found;
            }
        } while (m_lexer.peek() == u',');
        return std::nullopt;
    }

    // The completion if the cursor is in the token that starts here; passes it otherwise.
    Found token(Kind kind, FilterField field)
    {
        if (kind != Kind::Word && m_lexer.peek() == u'=') {
            m_lexer.skip(1);
        }
        const qsizetype start = m_lexer.position();
        const auto read = m_lexer.token(kind != Kind::Word);
        // A phrase that is never closed takes all that follows.
        const qsizetype end = read ? read->span.end() : std::max(m_lexer.position(), start + 1);
        if (m_cursor > end || (m_cursor == end && isClosed(start, end))) {
            m_lexer.skip(std::max<qsizetype>(0, end - m_lexer.position()));
            return std::nullopt;
        }
        const QChar first = start < m_text.size() ? m_text[start] : QChar();
        if (first == u'/') {
            return FilterCompletion{};
        }
        const bool isPhrase = first == u'"';
        QString prefix = m_text.mid(start, m_cursor - start).mid(isPhrase ? 1 : 0);
        if (isPhrase) {
            prefix.replace(QStringLiteral("\\\""), QStringLiteral("\""));
        }
        if (isPhrase && kind == Kind::Word) {
            kind = Kind::Phrase;
        }
        return FilterCompletion{kind, field, prefix, {start, std::min(end, m_text.size()) - start}};
    }

    [[nodiscard]] bool isClosed(qsizetype start, qsizetype end) const
    {
        return end - start > 1 && m_text[start] == u'"' && m_text[end - 1] == u'"';
    }

    const QString &m_text;
    FilterLexer m_lexer;
    qsizetype m_cursor;
};

void addNames(
    QStringView prefix, FilterField field, const QList<QLatin1StringView> &names, QList<FilterCandidate> &out)
{
    for (const QLatin1StringView name : names) {
        if (QString(name).startsWith(prefix, Qt::CaseInsensitive)) {
            out.append({fieldValue(field, name), QString()});
        }
    }
}

} // namespace

FilterCompletion completionAt(const QString &text, qsizetype cursor)
{
    const qsizetype size = std::min(text.size(), Filter::MaxLength);
    return Walk(text, std::clamp<qsizetype>(cursor, 0, size)).find();
}

QList<FilterCandidate> staticCandidates(const FilterCompletion &completion)
{
    QList<FilterCandidate> out;
    const QString &prefix = completion.prefix;
    if (completion.kind == Kind::Start || completion.kind == Kind::Word) {
        for (int i = 1; i < int(FilterField::Count); ++i) {
            const QString name = fieldName(FilterField(i));
            if (name.startsWith(prefix, Qt::CaseInsensitive)) {
                out.append({name + u':', fieldDescription(FilterField(i))});
            }
        }
        return out;
    }
    if (completion.kind != Kind::Value) {
        return out;
    }
    switch (valuesOf(completion.field)) {
    case FilterValues::Flag:
        for (int i = 0; i < int(FilterFlag::Count); ++i) {
            const QString name = flagName(FilterFlag(i));
            if (name.startsWith(prefix, Qt::CaseInsensitive)) {
                out.append({name, flagDescription(FilterFlag(i))});
            }
        }
        break;
    case FilterValues::Type:
        addNames(prefix, completion.field,
            {typeName(ChangeType::Edit), typeName(ChangeType::New), typeName(ChangeType::Log)}, out);
        break;
    case FilterValues::Log:
        addNames(prefix, completion.field, knownLogTypes(), out);
        break;
    case FilterValues::Namespace:
        addNames(prefix, completion.field, knownNamespaces(), out);
        break;
    default:
        break;
    }
    return out;
}

} // namespace WikiMon
