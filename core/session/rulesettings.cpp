// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/rulesettings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int Version = 1;

namespace {

// {"version": 1, "notifications": {"on", "pages", "users": true|false},
//  "rules": [{"name", "label", "filter", "kind", "colour": text, "notify", "enabled": true|false}],
//  "pages", "users", "ignoredPages", "ignoredUsers": ["Name" | "dbname|Name"]}
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::RuleSettings)
public:
    RuleSettingsRead read(const QByteArray &json);

private:
    void complain(const QString &problem)
    {
        if (++m_result.problemCount <= RuleSettingsRead::MaxProblems) {
            m_result.problems.append(problem);
        }
    }
    void readRules(const QJsonValue &value);
    [[nodiscard]] std::optional<Rule> readRule(const QJsonObject &object, const QString &place);
    void readList(const QJsonObject &root, const QString &key, WatchList &list);
    void readSwitch(const QJsonObject &object, const QString &key, bool &value);

    RuleSettingsRead m_result;
};

bool isPlain(const QString &text, qsizetype longest)
{
    return text.size() <= longest
        && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isDbname(QStringView text)
{
    static constexpr qsizetype Longest = 64;
    return !text.isEmpty() && text.size() <= Longest && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    });
}

template <std::size_t Count>
std::optional<int> indexOf(const std::array<QString, Count> &keys, const QJsonValue &value)
{
    const auto found = std::ranges::find(keys, value.toString());
    return found == keys.end() ? std::nullopt : std::optional(int(found - keys.begin()));
}

RuleSettingsRead Reader::read(const QByteArray &json)
{
    if (json.isEmpty()) {
        return m_result;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        complain(error.error == QJsonParseError::NoError
                ? tr("The file of rules is not what this program writes. The default rules are used.")
                : tr("The file of rules can't be read (%1 at byte %2). The default rules are used.")
                      .arg(error.errorString())
                      .arg(error.offset));
        return m_result;
    }
    const QJsonObject root = document.object();
    if (root.value("version"_L1).toInt(Version) > Version) {
        complain(tr("The rules were written by a newer version of the program; what it does not know is left "
                    "out."));
    }
    readRules(root.value("rules"_L1));
    const QJsonValue notifications = root.value("notifications"_L1);
    if (!notifications.isObject() && !notifications.isUndefined()) {
        complain(tr("The settings of notifications were not understood: they are off."));
    }
    readSwitch(notifications.toObject(), u"on"_s, m_result.settings.notifies);
    readSwitch(notifications.toObject(), u"pages"_s, m_result.settings.notifiesPages);
    readSwitch(notifications.toObject(), u"users"_s, m_result.settings.notifiesUsers);
    WatchLists &lists = m_result.settings.lists;
    readList(root, u"pages"_s, lists.pages);
    readList(root, u"users"_s, lists.users);
    readList(root, u"ignoredPages"_s, lists.ignoredPages);
    readList(root, u"ignoredUsers"_s, lists.ignoredUsers);
    return m_result;
}

void Reader::readSwitch(const QJsonObject &object, const QString &key, bool &value)
{
    const QJsonValue found = object.value(key);
    if (found.isBool()) {
        value = found.toBool();
    } else if (!found.isUndefined()) {
        complain(tr("The switch “%1” is neither on nor off; it keeps its default.").arg(key));
    }
}

void Reader::readRules(const QJsonValue &value)
{
    if (!value.isArray()) {
        complain(tr("There is no list of rules; the default rules are used."));
        return;
    }
    QList<Rule> &rules = m_result.settings.rules;
    rules.clear();
    int number = 0;
    for (const QJsonValue &one : value.toArray()) {
        ++number;
        const QString name = one.toObject().value("name"_L1).toString().left(Rule::MaxNameLength);
        const QString place = name.isEmpty() ? tr("Rule %1").arg(number)
                                             : tr("Rule %1 (“%2”)").arg(QString::number(number), name);
        if (rules.size() >= RuleSettings::MaxRules) {
            complain(tr("%1 was left out: there can be %2 rules.").arg(place).arg(RuleSettings::MaxRules));
        } else if (std::optional<Rule> rule = readRule(one.toObject(), place)) {
            rules.append(*std::move(rule));
        }
    }
}

std::optional<Rule> Reader::readRule(const QJsonObject &object, const QString &place)
{
    Rule rule;
    rule.name = object.value("name"_L1).toString().trimmed();
    rule.label = object.value("label"_L1).toString().trimmed();
    rule.filter = object.value("filter"_L1).toString();
    const std::optional<int> kind = indexOf(ruleKindKeys(), object.value("kind"_L1));
    const std::optional<int> colour = indexOf(ruleColourKeys(), object.value("colour"_L1));
    if (rule.name.isEmpty() || !isPlain(rule.name, Rule::MaxNameLength)) {
        complain(tr("%1 was left out: it has no proper name.").arg(place));
        return std::nullopt;
    }
    if (rule.filter.size() > Rule::MaxFilterLength || rule.filter.contains(QChar(0))) {
        complain(tr("%1 was left out: its filter is too long or damaged.").arg(place));
        return std::nullopt;
    }
    if (!kind) {
        complain(tr("%1 was left out: its kind is unknown.").arg(place));
        return std::nullopt;
    }
    rule.kind = RuleKind(*kind);
    if (!isPlain(rule.label, Rule::MaxLabelLength)) {
        complain(tr("%1: its label was too long and is left empty.").arg(place));
        rule.label.clear();
    }
    if (!colour) {
        complain(tr("%1: its colour is unknown; it is yellow now.").arg(place));
    }
    rule.colour = RuleColour(colour.value_or(int(RuleColour::Yellow)));
    readSwitch(object, u"notify"_s, rule.notifies);
    readSwitch(object, u"enabled"_s, rule.isEnabled);
    return rule;
}

void Reader::readList(const QJsonObject &root, const QString &key, WatchList &list)
{
    const QJsonValue value = root.value(key);
    if (!value.isArray() && !value.isUndefined()) {
        complain(tr("The list “%1” was not understood and is empty.").arg(key));
    }
    qsizetype bad = 0;
    for (const QJsonValue &one : value.toArray()) {
        const QString text = one.toString();
        const qsizetype bar = text.indexOf(u'|');
        const QString wiki = text.first(qMax(bar, qsizetype(0)));
        const bool isGood = (bar < 0 || isDbname(wiki)) && isPlain(text, text.size())
            && list.add({wiki, text.sliced(bar + 1)});
        bad += isGood ? 0 : 1;
    }
    if (bad > 0) {
        complain(bad == 1 ? tr("One entry of the list “%1” was left out.").arg(key)
                          : tr("%n entries of the list “%1” were left out.", nullptr, int(bad)).arg(key));
    }
}

QJsonArray listToJson(const WatchList &list)
{
    QJsonArray array;
    for (const WatchEntry &entry : list.entries()) {
        array.append(entry.wiki.isEmpty() ? entry.name : QString(entry.wiki + u'|' + entry.name));
    }
    return array;
}

} // namespace

QByteArray ruleSettingsToJson(const RuleSettings &settings)
{
    QJsonArray rules;
    for (const Rule &rule : settings.rules) {
        rules.append(QJsonObject{
            {u"name"_s, rule.name},
            {u"label"_s, rule.label},
            {u"filter"_s, rule.filter},
            {u"kind"_s, ruleKindKeys().at(std::size_t(rule.kind))},
            {u"colour"_s, ruleColourKeys().at(std::size_t(rule.colour))},
            {u"notify"_s, rule.notifies},
            {u"enabled"_s, rule.isEnabled},
        });
    }
    const QJsonObject notifications{{u"on"_s, settings.notifies}, {u"pages"_s, settings.notifiesPages},
        {u"users"_s, settings.notifiesUsers}};
    return QJsonDocument(QJsonObject{
                             {u"version"_s, Version},
                             {u"notifications"_s, notifications},
                             {u"rules"_s, rules},
                             {u"pages"_s, listToJson(settings.lists.pages)},
                             {u"users"_s, listToJson(settings.lists.users)},
                             {u"ignoredPages"_s, listToJson(settings.lists.ignoredPages)},
                             {u"ignoredUsers"_s, listToJson(settings.lists.ignoredUsers)},
                         })
        .toJson();
}

RuleSettingsRead ruleSettingsFromJson(const QByteArray &json)
{
    return Reader().read(json);
}

} // namespace WikiMon
