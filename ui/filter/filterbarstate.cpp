// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// How FilterBar reads its text, and what it says about it.
#include "filter/filterbar.h"
#include "filter/filterchip.h"
#include "filter/filtercompleter.h"
#include "filter/filterlineedit.h"
#include "filter/filtermessage.h"
#include "filter/namespacemenu.h"
#include "theme/symbolicicon.h"
#include "widgets/elidedlabel.h"
#include "widgets/plaintext.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr auto PauseAfterMistake = 400ms;
static constexpr auto PauseInTyping = 1500ms; // where the end of the text is just what is missing

void FilterBar::readText()
{
    const FilterParse parsed = Filter::parse(text());
    m_note.clear();
    m_mistake = parsed.error ? parsed.error->text : QString();
    m_doubt = parsed.error || parsed.doubts.isEmpty() ? QString() : parsed.doubts.first().text;
    if (parsed.error) {
        m_mistakePlace = {parsed.error->position, std::max<qsizetype>(1, parsed.error->length)};
        const bool isUnfinished
            = m_field->cursorPosition() == text().size() && m_mistakePlace.end() >= text().size();
        m_isTold ? tellMistake() : m_tell.start(isUnfinished ? PauseInTyping : PauseAfterMistake);
        return;
    }
    m_tell.stop();
    m_isTold = false;
    if (!parsed.doubts.isEmpty()) {
        m_field->setMark(FilterMark::Doubtful, parsed.doubts.first().position, parsed.doubts.first().length);
    } else {
        m_field->setMark(parsed.filter.isEmpty() ? FilterMark::Empty : FilterMark::Valid);
    }
    const bool isOther = !(parsed.filter == m_filter);
    m_filter = parsed.filter;
    for (FilterChip *chip : m_chips) {
        chip->setState(termState(text(), chip->term()));
    }
    m_namespaceButton->setText(m_namespaces->summary(text()));
    showState();
    if (isOther) {
        m_keep.start();
        emit filterChanged(m_filter);
    }
}

void FilterBar::tellMistake()
{
    m_tell.stop();
    m_isTold = !m_mistake.isEmpty();
    if (m_isTold) {
        m_field->setMark(FilterMark::Invalid, m_mistakePlace.position, m_mistakePlace.length);
    }
    showState();
}

// Who is choosing from the list of completions is not done yet.
void FilterBar::tellMistakeWhenQuiet()
{
    m_completer->isOpen() ? m_tell.start() : tellMistake();
}

void FilterBar::note(const QString &text)
{
    m_note = text;
    text.isEmpty() ? m_forget.stop() : m_forget.start();
    showMessage();
}

void FilterBar::setCount(qint64 matches, qint64 total, bool isSearching)
{
    m_matches = matches;
    m_total = total;
    m_isSearching = isSearching;
    showCount();
}

void FilterBar::showCount()
{
    if (m_filter.isEmpty()) {
        m_state->setText({});
        m_state->setMinimumWidth(0);
        return;
    }
    const QString counts = tr("%1 of %2").arg(locale().toString(m_matches), locale().toString(m_total));
    m_state->setText(m_isSearching ? tr("%1 …").arg(counts) : counts);
    // Never less than it was, so that the field does not tremble with every digit.
    m_state->setMinimumWidth(std::max(m_state->minimumWidth(), m_state->sizeHint().width()));
}

void FilterBar::showSign()
{
    m_sign->setVisible(m_isTold || !m_filter.isEmpty());
    const QIcon icon = m_isTold ? symbolicIcon("error"_L1, IconColor::Removed)
        : !m_doubt.isEmpty()    ? symbolicIcon("warning"_L1, IconColor::Warning)
                                : symbolicIcon("check"_L1, IconColor::Added);
    m_sign->setPixmap(icon.pixmap(QSize(SignSide, SignSide), devicePixelRatioF()));
    const QString meaning = m_isTold ? tr("The filter has a mistake. The last one without is in use.")
        : !m_doubt.isEmpty()         ? m_doubt
                                     : tr("The filter is in use.");
    m_sign->setToolTip(plainToolTip(meaning));
    m_sign->setAccessibleName(meaning);
    m_state->setToolTip(m_isTold || !m_doubt.isEmpty() ? plainToolTip(meaning) : QString());
}

// What is wrong stands in place of the chips, which can't edit such a text. A doubt does so only while the
// user is in the field: the chips still work.
void FilterBar::showMessage()
{
    const bool isDoubted = !m_doubt.isEmpty() && m_field->hasFocus();
    const QString said = m_isTold ? m_mistake : !m_note.isEmpty() ? m_note : isDoubted ? m_doubt : QString();
    if (!said.isEmpty()) {
        m_message->setMessage(m_isTold ? FilterMessage::Kind::Mistake : FilterMessage::Kind::Doubt, said);
        m_message->setToolTip(plainToolTip(said));
    }
    m_end->setCurrentIndex(said.isEmpty() ? 0 : 1);
    const QString spoken = m_isTold
        ? tr("At character %1: %2").arg(locale().toString(m_mistakePlace.position + 1), m_mistake)
        : !m_note.isEmpty() ? m_note
                            : m_doubt;
    if (spoken != m_field->accessibleDescription()) {
        m_field->setAccessibleDescription(spoken);
    }
}

void FilterBar::showState()
{
    showCount();
    showSign();
    showMessage();
}

} // namespace WikiMon
