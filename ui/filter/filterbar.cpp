// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filterbar.h"

#include "filter/filterchip.h"
#include "filter/filtercompleter.h"
#include "filter/filterlineedit.h"
#include "filter/filtermessage.h"
#include "filter/namespacemenu.h"
#include "filter/savedfiltermenu.h"
#include "filter/savedfiltersdialog.h"
#include "theme/symbolicicon.h"
#include "widgets/elidedlabel.h"
#include "widgets/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int LettersBesideChips = 64; // of the field, at least
static constexpr auto NoteStays = 8s;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterLineEdit)
    , m_completer(new FilterCompleter(m_field))
    , m_sign(new QLabel)
    , m_state(new ElidedLabel)
    , m_end(new QStackedWidget)
    , m_message(new FilterMessage)
    , m_namespaceButton(new QPushButton(tr("Namespaces")))
    , m_namespaces(new NamespaceMenu(this))
    , m_savedButton(new QPushButton(tr("Saved")))
    , m_savedMenu(new SavedFilterMenu(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(buildField(), 1);
    m_endRow = buildChips();
    m_layout->addWidget(m_endRow);
    m_keep.setSingleShot(true);
    m_keep.setInterval(5s);
    m_tell.setSingleShot(true);
    m_forget.setSingleShot(true);
    m_forget.setInterval(NoteStays);
    connect(&m_keep, &QTimer::timeout, this, &FilterBar::keep);
    connect(&m_tell, &QTimer::timeout, this, &FilterBar::tellMistakeWhenQuiet);
    connect(&m_forget, &QTimer::timeout, this, [this] { note({}); });
    connect(m_field, &FilterLineEdit::lineChanged, this, &FilterBar::readText);
    connect(m_field, &FilterLineEdit::leaveRequested, this, &FilterBar::leaveRequested);
    connect(m_field, &FilterLineEdit::focusChanged, this, &FilterBar::showMessage);
    connect(m_field, &FilterLineEdit::entered, this, [this] {
        keep();
        tellMistake();
        if (m_mistake.isEmpty()) {
            emit leaveRequested();
        }
    });
    connect(m_field, &FilterLineEdit::historyRequested, this,
        [this](int step) { m_field->setLine(m_history.step(text(), step)); });
    showState();
    fit();
}

FilterBar::~FilterBar()
{
    m_field->disconnect(this); // it still loses the focus when this is only a widget
}

QWidget *FilterBar::buildField()
{
    m_field->setPlaceholderText(tr("Filter: words, user:Name, -is:bot, size:>500 …"));
    m_field->setAccessibleName(tr("Filter"));
    m_state->setTabular(true);
    m_sign->setFixedSize(SignSide, SignSide);
    auto *help = new QToolButton;
    help->setAutoRaise(true);
    help->setIcon(symbolicIcon("info"_L1, IconColor::Secondary));
    help->setToolTip(tr("What a filter can say"));
    help->setAccessibleName(help->toolTip());
    connect(help, &QToolButton::clicked, this, &FilterBar::helpRequested);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_field, 1);
    layout->addWidget(help);
    layout->addWidget(m_sign);
    layout->addWidget(m_state);
    return row;
}

void FilterBar::addChip(QBoxLayout *layout, const QString &what, const QString &term)
{
    auto *chip = new FilterChip(what, term);
    layout->addWidget(chip);
    m_chips.push_back(chip);
    connect(chip, &FilterChip::stateRequested, this,
        [this, term](TermState state) { setFromEdit(withTerm(text(), term, state)); });
}

QWidget *FilterBar::buildChips()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    addChip(layout, tr("bots"), u"is:bot"_s);
    addChip(layout, tr("minor"), u"is:minor"_s);
    addChip(layout, tr("new"), u"is:new"_s);
    addChip(layout, tr("unregistered"), u"is:anon"_s);
    addChip(layout, tr("log"), u"type:log"_s);
    addChip(layout, tr("unpatrolled"), u"is:unpatrolled"_s);
    m_namespaceButton->setMenu(m_namespaces);
    layout->addWidget(m_namespaceButton);
    connect(m_namespaces, &NamespaceMenu::aboutToShow, this, [this] { m_namespaces->read(text()); });
    connect(m_namespaces, &NamespaceMenu::edited, m_field, &FilterLineEdit::setLine);
    layout->addStretch();
    m_end->addWidget(row);
    m_end->addWidget(m_message);
    m_end->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_savedButton->setMenu(m_savedMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this,
        [this] { m_savedMenu->fill(m_saved, m_history.entries(), text(), m_mistake.isEmpty()); });
    connect(m_savedMenu, &SavedFilterMenu::chosen, this, &FilterBar::setText);
    connect(m_savedMenu, &SavedFilterMenu::saveRequested, this, &FilterBar::saveByName);
    connect(m_savedMenu, &SavedFilterMenu::manageRequested, this, &FilterBar::manageSaved);
    connect(m_savedMenu, &SavedFilterMenu::historyClearRequested, this, [this] {
        m_history.clear();
        emit keptChanged();
    });
    auto *end = new QWidget;
    auto *endLayout = new QHBoxLayout(end);
    endLayout->setContentsMargins(0, 0, 0, 0);
    endLayout->setSpacing(6);
    endLayout->addWidget(m_end, 1);
    endLayout->addWidget(m_savedButton);
    return end;
}

QString FilterBar::text() const
{
    return m_field->line();
}

QString FilterBar::countText() const
{
    return m_state->text();
}

QString FilterBar::message() const
{
    return m_end->currentWidget() == m_message ? m_message->text() : QString();
}

void FilterBar::setText(const QString &text)
{
    m_field->setLine(text);
    keep();
    tellMistake();
}

// What can't be done is told, or a click would seem to do nothing.
void FilterBar::setFromEdit(const FilterEdit &edit)
{
    m_field->setLine(edit.text);
    tellMistake();
    if (edit.error && m_mistake.isEmpty()) {
        note(edit.error->text);
    }
}

void FilterBar::applyTerm(const QString &term, FilterJoin join)
{
    const QString before = m_mistake.isEmpty() ? text() : m_filter.text();
    setFromEdit(join == FilterJoin::Replace || before.trimmed().isEmpty() ? FilterEdit{term, {}}
            : join == FilterJoin::And                                     ? andTerm(before, term)
                                                                          : orTerm(before, term));
}

void FilterBar::applyTime(const QString &term)
{
    QString before = m_mistake.isEmpty() ? text() : m_filter.text();
    // As it was added, or as its parts where the user has taken the parentheses away.
    const QStringList parts = m_time.split(u' ', Qt::SkipEmptyParts);
    for (const QString &old : parts.isEmpty() ? parts : QStringList(m_time) + parts) {
        before = withTerm(before, old, TermState::Absent).text;
    }
    m_time = term;
    setFromEdit(before.trimmed().isEmpty() ? FilterEdit{term, {}} : andTerm(before, term));
}

void FilterBar::keep()
{
    m_keep.stop();
    if (m_mistake.isEmpty() && !m_filter.isEmpty()) {
        m_history.add(text());
        emit keptChanged();
    }
}

void FilterBar::saveAs(const QString &name)
{
    const QString kept = name.simplified().left(LongestFilterName);
    if (kept.isEmpty() || !m_mistake.isEmpty() || m_filter.isEmpty()) {
        return;
    }
    const auto same = savedAs(m_saved, kept);
    if (same >= 0) {
        m_saved[same].expression = text();
    } else if (m_saved.size() >= MostSavedFilters) {
        note(tr("There are %1 saved filters already. Remove one before you save another.")
                 .arg(locale().toString(MostSavedFilters)));
        return;
    } else {
        m_saved.append({kept, text()});
    }
    emit keptChanged();
}

void FilterBar::saveByName()
{
    bool isGiven = false;
    const QString name = QInputDialog::getText(
        this, tr("Save the filter"), tr("Name:"), QLineEdit::Normal, text().left(LongestFilterName), &isGiven)
                             .simplified()
                             .left(LongestFilterName);
    const qsizetype same = savedAs(m_saved, name);
    if (!isGiven || name.isEmpty()) {
        return;
    }
    if (same >= 0 && m_saved[same].expression != text()) {
        QMessageBox question(QMessageBox::Question, tr("Replace the saved filter?"),
            tr("%1 is saved already, as another filter.").arg(isolated(m_saved[same].name)),
            QMessageBox::Cancel, this);
        question.setTextFormat(Qt::PlainText);
        const auto *replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
        question.exec();
        if (question.clickedButton() != replace) {
            return;
        }
    }
    saveAs(name);
}

void FilterBar::manageSaved()
{
    SavedFiltersDialog dialog(m_saved, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_saved = dialog.filters();
        emit keptChanged();
    }
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::openSavedMenu()
{
    m_savedButton->showMenu();
}

// Chips stand beside the field where there is room, otherwise below it.
void FilterBar::fit()
{
    const int wanted = m_endRow->sizeHint().width() + fontMetrics().averageCharWidth() * LettersBesideChips;
    m_layout->setDirection(width() >= wanted ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        showState();
    } else if (event->type() == QEvent::FontChange) {
        m_state->setMinimumWidth(0);
        fit();
    }
}

} // namespace WikiMon
