// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filtercompleter.h"

#include "filter/candidatedelegate.h"
#include "filter/filterlineedit.h"
#include "session/filtercompletion.h"
#include "session/filteredit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScreen>
#include <QStandardItemModel>
#include <QTextCursor>

#include <algorithm>

namespace WikiMon {

static constexpr int PopupWidthInLetters = 64;

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
    connect(field, &FilterLineEdit::completionOutdated, this, &FilterCompleter::close);
    connect(field, &FilterLineEdit::firstCompletionRequested, this, [this] {
        const QStringList all = offered();
        close();
        if (!all.isEmpty()) {
            accept(all.first());
        }
    });
}

QAbstractItemView *FilterCompleter::popup() const
{
    return m_completer->popup();
}

bool FilterCompleter::isOpen() const
{
    return popup()->isVisible();
}

QStringList FilterCompleter::offered() const
{
    QStringList all;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        all += m_model->item(row)->text();
    }
    return all;
}

void FilterCompleter::close()
{
    if (isOpen()) {
        popup()->hide();
    }
}

void FilterCompleter::offer(bool isAsked)
{
    const FilterCompletion completion = completionAt(m_field->line(), m_field->cursorPosition());
    using Kind = FilterCompletion::Kind;
    const bool isTyped = !completion.prefix.isEmpty() || completion.kind == Kind::Value;
    m_model->clear();
    m_position = completion.replaced.position;
    m_length = completion.replaced.length;
    m_isName = completion.kind != Kind::Value;
    if (completion.kind != Kind::Nothing && (isAsked || isTyped)) {
        fill(completion);
    }
    // What is there already needs no offer.
    const QString typed = m_field->line().mid(m_position, m_length);
    if (m_model->rowCount() == 0 || (m_model->rowCount() == 1 && m_model->item(0)->text() == typed)) {
        close();
        return;
    }
    show();
    popup()->setCurrentIndex(isAsked ? m_completer->completionModel()->index(0, 0) : QModelIndex());
}

// Below the start of what is completed, so that the list stands still while that is typed.
void FilterCompleter::show()
{
    QTextCursor start(m_field->document());
    start.setPosition(int(m_position));
    const int wide = std::min(
        m_field->fontMetrics().averageCharWidth() * PopupWidthInLetters, m_field->screen()->size().width());
    const int x = m_field->viewport()->x() + m_field->cursorRect(start).left();
    const int left = std::clamp(x, 0, m_field->width());
    QRect place(left, 0, wide, m_field->height());
    if (m_field->isRightToLeft()) {
        place.moveRight(left);
    }
    m_completer->complete(place);
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
        const int room = std::max(0, MostOffered - m_model->rowCount());
        const QStringList values = m_values(completion.field, completion.prefix, room).mid(0, room);
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
    if (m_isName) {
        m_field->replace(m_position, m_length, text);
        offer(true);
        return;
    }
    const QString line = m_field->line();
    const qsizetype end = m_position + m_length;
    const QChar next = end < line.size() ? line[end] : QChar();
    const bool isJoined = next == u',' || next == u')';
    // A blank that is there already is passed, not doubled.
    m_field->replace(m_position, m_length + (next == u' ' ? 1 : 0), isJoined ? text : text + u' ');
}

} // namespace WikiMon
