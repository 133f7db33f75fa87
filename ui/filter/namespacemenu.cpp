// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/namespacemenu.h"

#include "session/filter.h"
#include "session/filteredit.h"
#include "session/filtermatch.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

struct Entry
{
    int id;
    QLatin1StringView name; // canonical
};

// Those that nearly every wiki has, and that a patroller tells apart.
constexpr std::array Entries = {Entry{0, "Main"_L1}, Entry{1, "Talk"_L1}, Entry{2, "User"_L1},
    Entry{3, "User talk"_L1}, Entry{4, "Project"_L1}, Entry{5, "Project talk"_L1}, Entry{6, "File"_L1},
    Entry{8, "MediaWiki"_L1}, Entry{10, "Template"_L1}, Entry{11, "Template talk"_L1}, Entry{12, "Help"_L1},
    Entry{14, "Category"_L1}, Entry{118, "Draft"_L1}, Entry{828, "Module"_L1}, Entry{-1, "Special"_L1}};

// The terms about namespaces that the whole text hangs on.
struct NamespaceTerms
{
    QList<FilterSpan> spans;
    std::array<bool, Entries.size()> required{};
    std::array<bool, Entries.size()> excluded{};
};

void note(const FilterTerm &term, std::array<bool, Entries.size()> &chosen)
{
    for (std::size_t i = 0; i < Entries.size(); ++i) {
        const std::string name = QString(Entries[i].name).toStdString();
        chosen[i] = chosen[i] || std::ranges::any_of(term.values, [&](const FilterValue &value) {
            return matchesNamespace(value, Entries[i].id, name);
        });
    }
}

NamespaceTerms termsOf(const QString &text)
{
    NamespaceTerms found;
    const FilterParse parsed = Filter::parse(text);
    const FilterNode &root = parsed.filter.root();
    const auto look = [&found](const FilterNode &node) {
        const bool isExcluding = node.kind == FilterNode::Kind::Not;
        const FilterNode &inner = isExcluding ? node.children.front() : node;
        if (inner.kind == FilterNode::Kind::Term && inner.term.field == FilterField::Namespace) {
            note(inner.term, isExcluding ? found.excluded : found.required);
            found.spans += node.span;
        }
    };
    if (root.kind == FilterNode::Kind::And) {
        std::ranges::for_each(root.children, look);
    } else {
        look(root);
    }
    return found;
}

QString term(const QList<QAction *> &actions)
{
    QStringList names;
    for (const QAction *action : actions) {
        if (action->isChecked()) {
            const QString name = action->text();
            names += name.contains(u' ') ? u'"' + name + u'"' : name;
        }
    }
    return names.isEmpty() ? QString() : "ns:"_L1 + names.join(u',');
}

} // namespace

NamespaceMenu::NamespaceMenu(QWidget *parent) : QMenu(parent)
{
    addSection(tr("Show only"));
    addNamespaces(this, m_required);
    addSeparator();
    addNamespaces(addMenu(tr("Hide")), m_excluded);
    connect(addAction(tr("All namespaces")), &QAction::triggered, this, [this] {
        for (QAction *action : m_required + m_excluded) {
            action->setChecked(false);
        }
        write();
    });
}

void NamespaceMenu::addNamespaces(QMenu *menu, QList<QAction *> &actions)
{
    for (const Entry &entry : Entries) {
        QAction *action = menu->addAction(entry.name);
        action->setCheckable(true);
        actions += action;
        connect(action, &QAction::triggered, this, &NamespaceMenu::write);
    }
}

void NamespaceMenu::read(const QString &text)
{
    m_text = text;
    const NamespaceTerms terms = termsOf(text);
    for (std::size_t i = 0; i < Entries.size(); ++i) {
        m_required[qsizetype(i)]->setChecked(terms.required[i]);
        m_excluded[qsizetype(i)]->setChecked(terms.excluded[i]);
    }
}

QString NamespaceMenu::summary(const QString &text) const
{
    const NamespaceTerms terms = termsOf(text);
    const auto count = [](const auto &flags) { return std::ranges::count(flags, true); };
    const auto required = count(terms.required);
    const auto excluded = count(terms.excluded);
    if (required == 1 && excluded == 0) {
        return Entries[std::size_t(std::ranges::find(terms.required, true) - terms.required.begin())].name;
    }
    return required + excluded == 0 ? tr("Namespaces") : tr("Namespaces (%1)").arg(required + excluded);
}

// Old terms go, new ones come at the end.
void NamespaceMenu::write()
{
    QString text = m_text;
    QList<FilterSpan> spans = termsOf(text).spans;
    std::ranges::sort(spans, std::ranges::greater(), &FilterSpan::position);
    for (const FilterSpan &span : std::as_const(spans)) {
        text.remove(span.position, span.length);
    }
    text = text.trimmed();
    const QString required = term(m_required);
    const QString excluded = term(m_excluded);
    if (!required.isEmpty()) {
        text = text.isEmpty() ? required : andTerm(text, required).text;
    }
    if (!excluded.isEmpty()) {
        text = text.isEmpty() ? u'-' + excluded : andTerm(text, u'-' + excluded).text;
    }
    emit edited(text);
}

} // namespace WikiMon
