// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/changefields.h"

#include "detail/changesentence.h"
#include "detail/fieldtexts.h"
#include "table/cellstrings.h"
#include "table/changelinks.h"
#include "table/changemenuterms.h"
#include "table/displaytext.h"
#include "widgets/plaintext.h"

#include <QCoreApplication>
#include <QUrl>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

// Collects the fields of one change, leaving out what it does not have.
class FieldList
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::FieldList)
public:
    FieldList(const RecentChange &change, const QLocale &locale) : m_change(change), m_locale(locale) { }

    void addReasons(const QStringList &reasons);
    void addLinks();
    void addFilters();
    void addWhat();
    void addWho();
    void addWhere();
    void addOrigin(qint64 sequence);
    [[nodiscard]] QList<DetailField> take() { return std::move(m_fields); }

private:
    void add(const QString &label, const Segments &value) { m_fields.append({label, value}); }
    void addText(const QString &label, TextRange range)
    {
        if (!range.isEmpty()) {
            add(label, {feedSegment(m_change.view(range))});
        }
    }
    void addWords(const QString &label, const std::vector<TextRange> &words, QChar sign);
    void addRevision();

    const RecentChange &m_change;
    const QLocale &m_locale;
    QList<DetailField> m_fields;
};

} // namespace

static void join(Segments &segments, const Segment &more)
{
    if (!segments.isEmpty()) {
        segments += Segment{u" · "_s, SegmentStyle::Secondary};
    }
    segments += more;
}

void FieldList::addReasons(const QStringList &reasons)
{
    for (const QString &reason : reasons) {
        add(m_fields.isEmpty() ? tr("Highlighted") : QString(),
            {{isolated(displayText(reason, DetailGraphemes)), SegmentStyle::Strong}});
    }
}

void FieldList::addLinks()
{
    const LinkBuilder links(m_change);
    Segments segments;
    const auto link = [&](const QString &name, const QUrl &url) {
        if (!url.isEmpty()) {
            join(segments, {name, SegmentStyle::Link, url.toString(QUrl::FullyEncoded)});
        }
    };
    link(m_change.type == ChangeType::New ? tr("this version") : tr("diff"), links.diff());
    link(tr("page"), links.page());
    link(tr("history"), links.history());
    link(tr("talk"), links.talk());
    link(tr("user page"), links.userPage());
    link(tr("user talk"), links.userTalk());
    link(tr("contributions"), links.contributions());
    link(tr("log"), links.log());
    if (segments.isEmpty()) {
        segments += Segment{tr("nothing: the wiki's address is not known"), SegmentStyle::Secondary};
    }
    add(tr("Open"), segments);
}

void FieldList::addFilters()
{
    Segments segments;
    for (const ChangeTerm &term : changeTerms(m_change)) {
        if (!term.isNegated) {
            join(segments, {term.label, SegmentStyle::Link, QString::fromUtf16(FilterScheme) + term.term});
        }
    }
    add(tr("Show only"), segments);
}

void FieldList::addRevision()
{
    if (m_change.newRevision == RecentChange::NoRevision || m_change.isLog()) {
        return;
    }
    const Segments newer{{QString::number(m_change.newRevision)}};
    const Segments older{{QString::number(m_change.oldRevision)}};
    add(tr("Revision"),
        m_change.oldRevision == RecentChange::NoRevision ? fillIn(tr("%1, the first one"), {newer})
                                                         : fillIn(tr("%1 after %2"), {newer, older}));
}

void FieldList::addWhat()
{
    addRevision();
    if (m_change.isLog()) {
        add(tr("Log"),
            fillIn(tr("%1, action %2"),
                {{feedSegment(m_change.view(m_change.logType))},
                    {feedSegment(m_change.view(m_change.logAction))}}));
        addText(tr("About"), m_change.logTarget);
    } else {
        add(tr("Bytes"),
            m_change.sizeChange ? Segments{{sizeText(m_change, m_locale)}}
                                : Segments{{tr("not known"), SegmentStyle::Secondary}});
    }
    addText(tr("Section"), m_change.section);
    addWords(tr("Hashtags"), m_change.hashtags, u'#');
    addWords(tr("Mentions"), m_change.mentions, u'@');
    if (!m_change.isLog()) {
        add(tr("Flags"), flagsExplained(m_change));
    }
}

void FieldList::addWords(const QString &label, const std::vector<TextRange> &words, QChar sign)
{
    Segments segments;
    for (const TextRange word : words) {
        const QString text = displayText(m_change.view(word), DetailGraphemes);
        join(segments, {isolated(sign + text)});
    }
    if (!segments.isEmpty()) {
        add(label, segments);
    }
}

void FieldList::addWho()
{
    add(tr("User"),
        {feedSegment(m_change.view(m_change.user)),
            {u" · "_s + userKindInWords(m_change), SegmentStyle::Secondary}});
    add(tr("Location"), locationExplained(m_change, m_locale));
}

void FieldList::addWhere()
{
    addText(m_change.isLog() ? tr("Log page") : tr("Page"), m_change.title);
    Segments space{feedSegment(m_change.view(m_change.namespaceName))};
    if (m_change.namespaceId >= 0) { // not of log entries, nor where it is not known
        space += Segment{
            u" · "_s % tr("number %1").arg(m_locale.toString(m_change.namespaceId)), SegmentStyle::Secondary};
    }
    add(tr("Namespace"), space);
    Segments wiki{feedSegment(m_change.view(m_change.serverName))};
    if (!m_change.wiki.isEmpty()) {
        wiki += Segment{u" · "_s % feedSegment(m_change.view(m_change.wiki)).text, SegmentStyle::Secondary};
    }
    add(tr("Wiki"), wiki);
}

void FieldList::addOrigin(qint64 sequence)
{
    add(m_change.source == FeedSource::Irc ? tr("Arrived") : tr("Time"), timeExplained(m_change, m_locale));
    add(tr("Source"), {{sourceExplained(m_change)}});
    add(tr("Number"), fillIn(tr("%1 of this session"), {{{m_locale.toString(sequence + 1)}}}));
}

QList<DetailField> changeFields(
    const RecentChange &change, qint64 sequence, const QStringList &reasons, const QLocale &locale)
{
    FieldList fields(change, locale);
    fields.addReasons(reasons);
    fields.addLinks();
    fields.addFilters();
    fields.addWhat();
    fields.addWho();
    fields.addWhere();
    fields.addOrigin(sequence);
    return fields.take();
}

QString changeOrigin(const RecentChange &change, const QLocale &locale)
{
    return clockTime(change, locale) % u" · "_s % sourceName(change.source) % u" · "_s
        % (change.isTruncated ? QCoreApplication::translate("WikiMon::FieldList", "truncated")
                              : QCoreApplication::translate("WikiMon::FieldList", "not truncated"));
}

} // namespace WikiMon
