// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionbar.h"

#include "session/sessionbadge.h"
#include "session/sessiontexts.h"
#include "session/timebar.h"
#include "theme/colortokens.h"
#include "theme/fonts.h"
#include "theme/palette.h"
#include "theme/tabulardigits.h"
#include "widgets/elidedlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace WikiMon {

static constexpr int ProgressSteps = 1000;
static constexpr int NameWidthInLetters = 18;
static constexpr int NarrowWidth = 1000; // below, the moment gives its room to the time bar

SessionBar::SessionBar(const SessionActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_badge(new SessionBadge)
    , m_name(new ElidedLabel)
    , m_timeBar(new TimeBar)
    , m_elapsed(new ElidedLabel)
    , m_moment(new ElidedLabel)
    , m_status(new ElidedLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("&Cancel")))
    , m_replay(new QPushButton(tr("&Replay it")))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    build();
    connect(m_timeBar, &TimeBar::seekRequested, this, &SessionBar::seekRequested);
    connect(m_timeBar, &TimeBar::playToggled, actions.play, &QAction::trigger);
    connect(
        m_timeBar, &QAbstractSlider::valueChanged, this, [this] { showTimes(m_timeBar->shownPosition()); });
    connect(m_cancel, &QPushButton::clicked, this, &SessionBar::cancelRequested);
    connect(m_replay, &QPushButton::clicked, this, &SessionBar::replayRequested);
    connect(actions.goToTime, &QAction::triggered, this, [this] {
        if (isVisible() && m_mode == Mode::Replay) {
            m_timeBar->setFocus(Qt::ShortcutFocusReason);
        }
    });
}

QToolButton *SessionBar::makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    return button;
}

// Runs from left to right in every language, as the keys of players do.
QWidget *SessionBar::makeTransport()
{
    auto *transport = new QWidget;
    transport->setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout(transport);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(makeButton(m_actions.play));
    row->addWidget(makeButton(m_actions.step));
    row->addWidget(m_timeBar, 1);
    m_elapsed->setTabular(true);
    m_elapsed->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_moment->setTabular(true);
    m_moment->setSecondary(true);
    auto *times = new QVBoxLayout;
    times->setSpacing(2);
    times->addStretch();
    times->addWidget(m_elapsed);
    times->addWidget(m_moment);
    times->addStretch();
    row->addLayout(times);
    return transport;
}

void SessionBar::build()
{
    m_name->setSecondary(true);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, ProgressSteps);
    m_progress->setFixedHeight(6);
    m_transport = makeTransport();
    m_speed = new QToolButton;
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_speed->setFocusPolicy(Qt::TabFocus);
    auto *speeds = new QMenu(m_speed);
    speeds->addActions(m_actions.speeds->actions());
    m_speed->setMenu(speeds);
    m_close = makeButton(m_actions.end);
    m_close->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addStretch();
    names->addWidget(m_badge, 0, Qt::AlignLeading);
    names->addWidget(m_name);
    names->addStretch();
    layout->addLayout(names);
    layout->addWidget(m_transport, 1);
    m_opening = new QWidget;
    auto *progress = new QVBoxLayout(m_opening);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(6);
    progress->addStretch();
    progress->addWidget(m_status);
    progress->addWidget(m_progress);
    progress->addStretch();
    layout->addWidget(m_opening, 1);
    layout->addWidget(m_speed);
    layout->addWidget(m_cancel);
    layout->addWidget(m_replay);
    layout->addWidget(m_close);
}

void SessionBar::setMode(Mode mode, const QString &name)
{
    m_mode = mode;
    m_badge->setText(mode == Mode::Replay ? tr("Replay") : tr("Recording"));
    m_name->setText(name);
    m_transport->setVisible(mode == Mode::Replay);
    m_speed->setVisible(mode == Mode::Replay);
    m_opening->setVisible(mode != Mode::Replay);
    m_progress->setVisible(mode == Mode::Opening);
    m_cancel->setVisible(mode == Mode::Opening);
    m_replay->setVisible(mode == Mode::Opened);
    m_close->setVisible(mode != Mode::Opening);
    fit();
    show();
}

void SessionBar::showReplay(const ReplayView &view)
{
    setMode(Mode::Replay, view.name);
    m_timeBar->setPosition(view.position);
    showTimes(m_timeBar->shownPosition());
    const QString speed = SessionTexts::speed(view.speed, locale());
    m_speed->setText(SessionTexts::shortSpeed(view.speed, locale()));
    m_speed->setToolTip(tr("Speed: %1").arg(speed));
    m_speed->setAccessibleName(m_speed->toolTip());
}

void SessionBar::showTimes(qint64 position)
{
    const TimeBarData &shown = m_timeBar->data();
    m_elapsed->setText(SessionTexts::progress(position, shown.duration, shown.isComplete));
    m_moment->setText(
        shown.startTime == 0 ? QString() : SessionTexts::moment(position, shown.startTime, locale()));
    // As wide as they will be at the end, so that nothing moves while they count.
    const TabularDigits digits(m_elapsed->font());
    const QString longest = SessionTexts::progress(shown.duration, shown.duration, false);
    m_elapsed->setMinimumWidth(static_cast<int>(std::ceil(digits.width(longest))) + 1);
}

void SessionBar::showOpening(const QString &name, double progress, const QString &status)
{
    setMode(Mode::Opening, name);
    m_progress->setValue(qRound(qBound(0.0, progress, 1.0) * ProgressSteps));
    m_status->setText(status);
}

void SessionBar::showOpened(const QString &name, const QString &status)
{
    setMode(Mode::Opened, name);
    m_status->setText(status);
}

// Where room is short, the time bar has it.
void SessionBar::fit()
{
    m_name->setFont(smallFont(font()));
    m_moment->setFont(smallFont(font()));
    m_name->setMaximumWidth(m_name->fontMetrics().averageCharWidth() * NameWidthInLetters);
    m_moment->setVisible(width() >= NarrowWidth && m_mode == Mode::Replay);
}

bool SessionBar::event(QEvent *event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
    return result;
}

void SessionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SessionBar::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), mixed(tokens.page, tokens.unregistered, 0.08));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace WikiMon
