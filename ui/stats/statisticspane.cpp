// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/statisticspane.h"

#include "stats/segmentedchoice.h"
#include "stats/statisticstexts.h"
#include "stats/summarystrip.h"
#include "stats/toplistmodel.h"
#include "theme/colortokens.h"
#include "widgets/plaintext.h"

#include <QActionGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// A hairline between the parts of the panel.
class Line : public QWidget
{
public:
    Line() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), colorTokens(palette()).softLine);
    }
};

} // namespace

StatisticsPane::StatisticsPane(QWidget *parent)
    : QWidget(parent)
    , m_choice(new SegmentedChoice(
          {tr("pages"), tr("users"), tr("namespaces"), tr("wikis"), tr("tags"), tr("countries")}, this))
    , m_windowButton(new QToolButton)
    , m_summary(new SummaryStrip)
    , m_model(new TopListModel(this))
    , m_list(new TopListView)
{
    m_choice->setCurrent(static_cast<int>(m_kind));
    m_choice->setAccessibleName(tr("What is listed"));
    m_choice->hide(); // until it has its place
    connect(m_choice, &SegmentedChoice::currentChanged, this,
        [this](int index) { setKind(static_cast<TopKind>(index)); });
    addWindowMenu();
    m_model->setLocale(locale());
    m_list->setModel(m_model);
    m_list->setAccessibleName(heading());
    m_list->setPlaceholderText(tr("Counting…"));
    connect(m_list, &TopListView::filterRequested, this, &StatisticsPane::filterRequested);

    auto *figures = new QHBoxLayout;
    figures->setContentsMargins(0, 1, 0, 1);
    figures->setSpacing(0);
    figures->addWidget(m_windowButton, 0, Qt::AlignTop);
    figures->addWidget(m_summary, 1, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(figures);
    layout->addWidget(new Line);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
}

QWidget *StatisticsPane::kindChoice() const
{
    m_choice->show();
    return m_choice;
}

void StatisticsPane::addWindowMenu()
{
    auto *menu = new QMenu(m_windowButton);
    auto *group = new QActionGroup(menu);
    for (const QString &text :
        {tr("last 10 minutes"), tr("last hour"), tr("last 24 hours"), tr("whole session")}) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        const auto window = static_cast<StatisticsWindow>(m_windowActions.size());
        connect(action, &QAction::triggered, this, [this, window] { setWindow(window); });
        m_windowActions += action;
    }
    m_windowActions.first()->setChecked(true);
    m_windowButton->setMenu(menu);
    m_windowButton->setPopupMode(QToolButton::InstantPopup);
    m_windowButton->setAutoRaise(true);
    m_windowButton->setText(m_windowActions.first()->text());
    m_windowButton->setAccessibleName(tr("Time that is counted"));
}

QString StatisticsPane::heading() const
{
    switch (m_kind) {
    case TopKind::Pages:
        return tr("Top pages");
    case TopKind::Users:
        return tr("Top users");
    case TopKind::Namespaces:
        return tr("Top namespaces");
    case TopKind::Wikis:
        return tr("Top wikis");
    case TopKind::Tags:
        return tr("Top tags");
    case TopKind::Countries:
        break;
    }
    return tr("Top countries");
}

void StatisticsPane::setKind(TopKind kind)
{
    if (kind == m_kind) {
        return;
    }
    m_kind = kind;
    m_choice->setCurrent(static_cast<int>(kind));
    m_model->setEntries(kind, {});
    m_list->setAccessibleName(heading());
    m_list->setPlaceholderText(tr("Counting…"));
    emit headingChanged(heading());
    emit kindChanged(kind);
}

void StatisticsPane::setWindow(StatisticsWindow window)
{
    if (window == m_window) {
        return;
    }
    m_window = window;
    QAction *action = m_windowActions[static_cast<int>(window)];
    action->setChecked(true);
    m_windowButton->setText(action->text());
    emit windowChanged(window);
}

// The exact time and how exact the counts are, for the tool tip.
QString StatisticsPane::timeText(qint64 from, qint64 now, qint64 missedAtMost) const
{
    const auto written = [this](qint64 time) {
        return locale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
    };
    QString text = m_window == StatisticsWindow::All
        ? tr("All changes that are kept, until %1.").arg(written(now))
        : tr("Changes from %1 to %2.").arg(written(from), written(now));
    if (missedAtMost > 0) {
        text += u'\n'
            + tr("There are so many names that the rarest were forgotten: the list's counts may be up to %1 "
                 "too low.")
                  .arg(locale().toString(missedAtMost));
    }
    return text;
}

static QString emptyText(TopKind kind, bool isFiltered)
{
    switch (kind) {
    case TopKind::Tags:
        return StatisticsPane::tr("No hashtags in the summaries of this time.");
    case TopKind::Countries:
        return StatisticsPane::tr(
            "No located changes in this time. Only edits that show an IP address can be located.");
    default:
        return isFiltered ? StatisticsPane::tr("No changes in this time match the filter.")
                          : StatisticsPane::tr("No changes in this time.");
    }
}

void StatisticsPane::showStatistics(const SessionStatistics &statistics, qint64 now, bool isFiltered)
{
    if (statistics.topList().kind() != m_kind) {
        return;
    }
    std::vector<TopEntry> entries = statistics.topList().top(TopListCounter::MaxTop);
    std::set<std::string_view> wikis;
    for (const TopEntry &entry : entries) {
        wikis.insert(entry.wiki);
    }
    m_model->setShowsWikis(wikis.size() > 1);
    m_model->setEntries(m_kind, std::move(entries));
    m_list->setPlaceholderText(emptyText(m_kind, isFiltered));
    m_summary->setCounts(statistics.totals());
    m_windowButton->setToolTip(
        plainToolTip(timeText(statistics.from(), now, statistics.topList().missedAtMost())));
}

} // namespace WikiMon
