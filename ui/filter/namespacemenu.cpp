// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/namespacemenu.h"

#include "session/filter.h"
#include "session/filteredit.h"
#include "session/filtermatch.h"

#include <QKeyEvent>
#include <QMouseEvent>

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

constexpr QLatin1StringView Prefix = "ns:"_L1;

// Those that nearly every wiki has, and that a patroller tells apart.
constexpr std::array Entries = {Entry{0, "Main"_L1}, Entry{1, "Talk"_L1}, Entry{2, "User"_L1},
    Entry{3, "User talk"_L1}, Entry{4, "Project"_L1}, Entry{5, "Project talk"_L1}, Entry{6, "File"_L1},
    Entry{8, "MediaWiki"_L1}, Entry{10, "Template"_L1}, Entry{11, "Template talk"_L1}, Entry{12, "Help"_L1},
    Entry{14, "Category"_L1}, Entry{118, "Draft"_L1}, Entry{828, "Module"_L1}, Entry{-1, "Special"_L1}};

// What the terms about namespaces ask for that the whole text hangs on, of one sign.
struct Asked
{
    std::array<bool, Entries.size()> listed{};
    QStringList others; // values that are not in the list, as they are written

    [[nodiscard]] qsizetype count() const
    {
        return qsizetype(std::ranges::count(listed, true)) + others.size();
    }
};

struct NamespaceTerms
{
    QStringList terms; // without their signs
    Asked required;
    Asked excluded;
};

QString valueText(const FilterValue &value)
{
    FilterNode node;
    node.kind = FilterNode::Kind::Term;
    node.term = {FilterField::Namespace, {value}};
    return filterText(node).mid(Prefix.size());
}

void note(const FilterTerm &term, Asked &asked)
{
    for (const FilterValue &value : term.values) {
        const auto *pattern = std::get_if<FilterPattern>(&value);
        const bool isOne = !pattern || pattern->kind != FilterPattern::Kind::Glob;
        const auto entry = std::ranges::find_if(Entries, [&](const Entry &one) {
            return isOne && matchesNamespace(value, one.id, {one.name.data(), std::size_t(one.name.size())});
        });
        if (entry != Entries.end()) {
            asked.listed[std::size_t(entry - Entries.begin())] = true;
        } else {
            asked.others += valueText(value);
        }
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
            found.terms += filterText(inner);
        }
    };
    if (root.kind == FilterNode::Kind::And) {
        std::ranges::for_each(root.children, look);
    } else {
        look(root);
    }
    return found;
}

QString termFor(const QList<QAction *> &actions, const QStringList &others)
{
    QStringList values;
    for (const QAction *action : actions) {
        if (action->isChecked()) {
            values += fieldValue(FilterField::Namespace, action->data().toString());
        }
    }
    values += others;
    return values.isEmpty() ? QString() : Prefix + values.join(u',');
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
        m_others = {};
        write();
    });
}

void NamespaceMenu::addNamespaces(QMenu *menu, QList<QAction *> &actions)
{
    menu->installEventFilter(this);
    for (const Entry &entry : Entries) {
        QAction *action = menu->addAction(entry.name);
        action->setData(QString(entry.name));
        action->setCheckable(true);
        actions += action;
        connect(action, &QAction::triggered, this, [this, action] {
            // What is wanted can't be hidden as well.
            const bool isRequired = m_required.contains(action);
            const qsizetype place = (isRequired ? m_required : m_excluded).indexOf(action);
            (isRequired ? m_excluded : m_required)[place]->setChecked(false);
            write();
        });
    }
}

void NamespaceMenu::read(const QString &text)
{
    m_text = text;
    const NamespaceTerms terms = termsOf(text);
    for (std::size_t i = 0; i < Entries.size(); ++i) {
        m_required[qsizetype(i)]->setChecked(terms.required.listed[i]);
        m_excluded[qsizetype(i)]->setChecked(terms.excluded.listed[i]);
    }
    m_others = {terms.required.others, terms.excluded.others};
}

QString NamespaceMenu::summary(const QString &text) const
{
    const NamespaceTerms terms = termsOf(text);
    const qsizetype count = terms.required.count() + terms.excluded.count();
    const auto only = std::ranges::find(terms.required.listed, true);
    if (count == 1 && only != terms.required.listed.end()) {
        return Entries[std::size_t(only - terms.required.listed.begin())].name;
    }
    return count == 0 ? tr("Namespaces") : tr("Namespaces (%1)").arg(count);
}

// Old terms go, new ones come at the end.
void NamespaceMenu::write()
{
    QString text = m_text;
    const QStringList old = termsOf(text).terms;
    for (const QString &term : old) {
        text = withTerm(text, term, TermState::Absent).text;
    }
    const QString required = termFor(m_required, m_others.required);
    const QString excluded = termFor(m_excluded, m_others.excluded);
    if (!required.isEmpty()) {
        text = andTerm(text, required).text;
    }
    if (!excluded.isEmpty()) {
        text = andTerm(text, u'-' + excluded).text;
    }
    m_text = text;
    emit edited(text);
}

// A click or Space on a namespace does not close the menu: often several are wanted. Enter does.
bool NamespaceMenu::eventFilter(QObject *watched, QEvent *event)
{
    auto *menu = qobject_cast<QMenu *>(watched);
    const bool isSpace
        = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (menu && (isSpace || event->type() == QEvent::MouseButtonRelease)) {
        QAction *action = isSpace ? menu->activeAction()
                                  : menu->actionAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        if (action && action->isCheckable()) {
            action->trigger();
            return true;
        }
    }
    return QMenu::eventFilter(watched, event);
}

} // namespace WikiMon
