// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filterbar.h"

#include "filter/filterchip.h"
#include "filter/filtercompleter.h"
#include "filter/filterlineedit.h"
#include "filter/namespacemenu.h"
#include "filter/savedfiltermenu.h"
#include "filter/savedfiltersdialog.h"
#include "session/filteredit.h"
#include "theme/symbolicicon.h"
#include "widgets/elidedlabel.h"
#include "widgets/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int WidthForOneRow = 1120; // at the normal text size
static constexpr int NormalTextHeight = 17; // of 13 px
static constexpr int SignSide = 14;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterLineEdit)
    , m_completer(new FilterCompleter(m_field))
    , m_sign(new QLabel)
    , m_state(new ElidedLabel)
    , m_end(new QStackedWidget)
    , m_message(new ElidedLabel)
    , m_messageSign(new QLabel)
    , m_namespaceButton(new QPushButton(tr("Namespaces")))
    , m_namespaces(new NamespaceMenu(this))
    , m_savedButton(new QPushButton(tr("Saved")))
    , m_savedMenu(new SavedFilterMenu(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(buildField(), 1);
    m_layout->addWidget(buildChips());
    m_keep.setSingleShot(true);
    m_keep.setInterval(5s);
    m_tell.setSingleShot(true);
    m_tell.setInterval(400ms);
    connect(&m_keep, &QTimer::timeout, this, &FilterBar::keep);
    connect(&m_tell, &QTimer::timeout, this, &FilterBar::showState);
    connect(m_field, &FilterLineEdit::lineChanged, this, &FilterBar::readText);
    connect(m_field, &FilterLineEdit::leaveRequested, this, &FilterBar::leaveRequested);
    connect(m_field, &FilterLineEdit::entered, this, [this] {
        keep();
        showState();
        if (m_mistake.isEmpty()) {
            emit leaveRequested();
        }
    });
    connect(m_field, &FilterLineEdit::historyRequested, this,
        [this](int step) { m_field->setLine(m_history.step(text(), step)); });
    showState();
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
        [this, term](TermState state) { m_field->setLine(withTerm(text(), term, state).text); });
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
    auto *message = new QWidget;
    auto *messageLayout = new QHBoxLayout(message);
    messageLayout->setContentsMargins(0, 0, 0, 0);
    messageLayout->setSpacing(6);
    m_messageSign->setPixmap(symbolicIcon("error"_L1, IconColor::Removed).pixmap(SignSide, SignSide));
    messageLayout->addWidget(m_messageSign);
    messageLayout->addWidget(m_message, 1);
    m_end->addWidget(row);
    m_end->addWidget(message);
    m_end->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_savedButton->setMenu(m_savedMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this,
        [this] { m_savedMenu->fill(m_saved, m_history.entries(), text()); });
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

void FilterBar::setText(const QString &text)
{
    m_field->setLine(text);
    keep();
    showState();
}

void FilterBar::applyTerm(const QString &term, FilterJoin join)
{
    const QString before = m_mistake.isEmpty() ? text() : m_filter.text();
    setText(join == FilterJoin::Replace || before.trimmed().isEmpty() ? term
            : join == FilterJoin::And                                 ? andTerm(before, term).text
                                                                      : orTerm(before, term).text);
}

void FilterBar::applyTime(const QString &term)
{
    QString before = m_mistake.isEmpty() ? text() : m_filter.text();
    for (const QString &old : m_time.split(u' ', Qt::SkipEmptyParts)) {
        before = withTerm(before, old, TermState::Absent).text;
    }
    m_time = term;
    setText(before.trimmed().isEmpty() ? term : andTerm(before, term).text);
}

void FilterBar::readText()
{
    const FilterParse parsed = Filter::parse(text());
    m_mistake = parsed.error ? parsed.error->text : QString();
    m_doubt = parsed.error || parsed.doubts.isEmpty() ? QString() : parsed.doubts.first().text;
    if (parsed.error) {
        m_field->setMark(
            FilterMark::Invalid, parsed.error->position, std::max<qsizetype>(1, parsed.error->length));
        m_tell.start();
        return;
    }
    m_tell.stop();
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

void FilterBar::setCount(qint64 matches, qint64 total, bool isSearching)
{
    m_matches = matches;
    m_total = total;
    m_isSearching = isSearching;
    if (!m_tell.isActive()) {
        showState();
    }
}

// The sign, the words beside it, and what is wrong in place of the chips, which can't edit such a text.
void FilterBar::showState()
{
    const bool isWrong = !m_mistake.isEmpty();
    const QString counts = m_filter.isEmpty()
        ? QString()
        : tr("%1 of %2").arg(locale().toString(m_matches), locale().toString(m_total));
    m_state->setText(m_isSearching && !counts.isEmpty() ? tr("%1 …").arg(counts) : counts);
    m_state->setToolTip(isWrong  ? tr("The last filter without a mistake is in use.")
            : !m_doubt.isEmpty() ? m_doubt
                                 : QString());
    const bool hasSign = !m_filter.isEmpty() || isWrong;
    m_sign->setVisible(hasSign);
    if (hasSign) {
        const QIcon icon = isWrong ? symbolicIcon("error"_L1, IconColor::Removed)
            : !m_doubt.isEmpty()   ? symbolicIcon("warning"_L1, IconColor::Warning)
                                   : symbolicIcon("check"_L1, IconColor::Added);
        m_sign->setPixmap(icon.pixmap(QSize(SignSide, SignSide), devicePixelRatioF()));
    }
    const QString said = isWrong ? m_mistake : m_doubt;
    m_message->setText(said);
    m_messageSign->setPixmap(
        symbolicIcon(isWrong ? "error"_L1 : "warning"_L1, isWrong ? IconColor::Removed : IconColor::Warning)
            .pixmap(QSize(SignSide, SignSide), devicePixelRatioF()));
    m_end->setCurrentIndex(isWrong || (!m_doubt.isEmpty() && m_field->hasFocus()) ? 1 : 0);
    m_field->setAccessibleDescription(said.isEmpty() ? m_state->text() : said);
}

void FilterBar::keep()
{
    m_keep.stop();
    if (m_mistake.isEmpty() && !m_filter.isEmpty()) {
        m_history.add(text());
        emit keptChanged();
    }
}

void FilterBar::saveByName()
{
    bool isGiven = false;
    const QString name = QInputDialog::getText(
        this, tr("Save the filter"), tr("Name:"), QLineEdit::Normal, text().left(LongestFilterName), &isGiven)
                             .simplified()
                             .left(LongestFilterName);
    if (!isGiven || name.isEmpty()) {
        return;
    }
    m_saved.removeIf(
        [&](const SavedFilter &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    m_saved.append({name, text()});
    emit keptChanged();
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
    const int wanted = WidthForOneRow * fontMetrics().height() / NormalTextHeight;
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
        fit();
    }
}

} // namespace WikiMon
