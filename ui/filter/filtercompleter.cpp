// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filtercompleter.h"

#include "filter/candidatedelegate.h"
#include "filter/filterlineedit.h"
#include "session/filtercompletion.h"
#include "session/filteredit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QListView>
#include <QStandardItemModel>

namespace WikiMon {

static constexpr int PopupWidth = 420;

FilterCompleter::FilterCompleter(FilterLineEdit *field)
    : QObject(field)
    , m_field(field)
    , m_completer(new QCompleter(this))
    , m_model(new QStandardItemModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setWidget(field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setItemDelegate(new CandidateDelegate(m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("Completions"));
    field->setCompleter(m_completer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterCompleter::accept);
    // Only what the user types asks for completions, not what chips and menus write.
    connect(field, &FilterLineEdit::typed, this, [this] { offer(false); });
    connect(field, &FilterLineEdit::completionRequested, this, [this] { offer(true); });
}

void FilterCompleter::offer(bool isAsked)
{
    const FilterCompletion completion = completionAt(m_field->line(), m_field->cursorPosition());
    using Kind = FilterCompletion::Kind;
    const bool isTyped = !completion.prefix.isEmpty() || completion.kind == Kind::Value;
    m_model->clear();
    if (completion.kind != Kind::Nothing && (isAsked || isTyped)) {
        m_position = completion.replaced.position;
        m_length = completion.replaced.length;
        fill(completion);
    }
    const QString typed
        = m_field->line().sliced(m_position, std::min(m_length, m_field->line().size() - m_position));
    // What is there already needs no offer.
    if (m_model->rowCount() == 0 || (m_model->rowCount() == 1 && m_model->item(0)->text() == typed)) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = m_field->cursorRect();
    place.setWidth(PopupWidth);
    place.moveBottom(m_field->height());
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(
        isAsked ? m_completer->completionModel()->index(0, 0) : QModelIndex());
}

void FilterCompleter::fill(const FilterCompletion &completion)
{
    const auto add = [this](const QString &text, const QString &description) {
        auto *item = new QStandardItem(text);
        item->setData(description, CandidateDelegate::DescriptionRole);
        item->setData(description.isEmpty() ? text : text + u", " + description, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    };
    for (const FilterCandidate &candidate : staticCandidates(completion)) {
        add(candidate.text, candidate.description);
    }
    if (m_values && completion.kind == FilterCompletion::Kind::Value) {
        const QStringList values
            = m_values(completion.field, completion.prefix, MostOffered - m_model->rowCount());
        for (const QString &value : values) {
            const QString text = fieldValue(completion.field, value);
            if (m_model->findItems(text, Qt::MatchFixedString).isEmpty()) {
                add(text, {});
            }
        }
    }
}

void FilterCompleter::accept(const QString &text)
{
    // A value is done; after a field's name its value follows at once.
    const bool isName = text.endsWith(u':');
    m_field->replace(m_position, m_length, isName ? text : text + u' ');
    if (isName) {
        offer(true);
    }
}

} // namespace WikiMon
