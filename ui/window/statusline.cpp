// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/statusline.h"

#include "theme/colortokens.h"
#include "widgets/elidedlabel.h"
#include "widgets/plaintext.h"
#include "widgets/statusdot.h"
#include "window/livesession.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace WikiMon {

static ElidedLabel *quietLabel()
{
    auto *label = new ElidedLabel;
    label->setSecondary(true);
    label->setTabular(true);
    return label;
}

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_row(new QWidget(this))
    , m_source(new StatusDot)
    , m_rate(quietLabel())
    , m_paused(quietLabel())
    , m_counts(quietLabel())
    , m_geo(quietLabel())
    , m_recording(quietLabel())
    , m_told(quietLabel())
    , m_sorting(quietLabel())
{
    setSizeGripEnabled(false);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(12, 5, 12, 4);
    row->setSpacing(20);
    row->addWidget(m_source);
    row->addWidget(m_rate);
    row->addWidget(m_paused);
    row->addWidget(m_counts);
    row->addWidget(m_sorting);
    row->addWidget(m_told);
    row->addStretch(1);
    row->addWidget(m_geo);
    row->addWidget(m_recording);
    m_paused->setSecondary(false);
    m_told->setSecondary(false);
    m_telling.setSingleShot(true);
    m_telling.setInterval(4s);
    connect(&m_telling, &QTimer::timeout, this, [this] { tell({}); });
    m_source->setAccessibleName(tr("Connection"));
    m_geo->setAccessibleName(tr("Location data"));
    m_counts->setToolTip(tr("Kept in memory · shown in the table · dropped from memory or never shown"));
    m_rate->setToolTip(tr("Over the last minute"));
}

void StatusLine::showSource(const SourceState &state, const StateTexts::FeedFacts &facts)
{
    m_isActive = StateTexts::isActive(state.phase);
    m_source->setStatus(StateTexts::sourceHealth(state), StateTexts::source(state, facts, locale()));
    fit();
}

void StatusLine::showCounts(const LiveSession &session, const TableCounts &table, qint64 now)
{
    // The last changes may come when the feed has stopped already; they are no rate.
    const std::optional<qint64> rate = m_isActive ? session.perMinute(now) : std::nullopt;
    setText(m_rate, rate ? tr("%1 changes/min").arg(locale().toString(*rate)) : QString());
    setText(m_paused,
        !table.isPaused       ? QString()
            : table.held == 0 ? tr("Paused")
                              : tr("Paused · %1 held back").arg(locale().toString(table.held)));
    const qint64 kept = session.store().size();
    setText(m_counts,
        kept == 0 ? QString()
            : session.lost() == 0
            ? tr("%1 kept · %2 shown · 0 dropped")
                  .arg(locale().toString(kept), locale().toString(table.shown))
            : tr("%1 of %2 kept · %3 shown")
                  .arg(locale().toString(kept), locale().toString(kept + session.lost()),
                      locale().toString(table.shown)));
    fit();
}

void StatusLine::showGeo(const GeoState &state, qint64 now)
{
    m_geo->setSecondary(state.error.isEmpty());
    setText(m_geo, StateTexts::geo(state, now, locale()));
    m_geo->setToolTip(plainToolTip(StateTexts::geoDetails(state, now, locale())));
    fit();
}

void StatusLine::showRecording(const RecordingState &state)
{
    m_recording->setSecondary(state.error.isEmpty());
    setText(m_recording, StateTexts::recording(state, locale()));
    m_recording->setToolTip(plainToolTip(StateTexts::recordingDetails(state, locale())));
    fit();
}

void StatusLine::showSorting(const QString &note)
{
    setText(m_sorting, note);
    fit();
}

void StatusLine::tell(const QString &sentence)
{
    setText(m_told, sentence);
    sentence.isEmpty() ? m_telling.stop() : m_telling.start();
    fit();
}

void StatusLine::setText(ElidedLabel *label, const QString &text)
{
    if (label->text() != text) {
        label->setText(text);
    }
}

void StatusLine::fit()
{
    int width = m_row->layout()->contentsMargins().left() + m_row->layout()->contentsMargins().right();
    const auto take = [&width, this](QWidget *part, bool hasText) {
        const int needed = part->sizeHint().width() + m_row->layout()->spacing();
        const bool fits = hasText && width + needed <= m_row->width() + m_row->layout()->spacing();
        part->setVisible(fits);
        width += fits ? needed : 0;
    };
    width += qMin(m_source->sizeHint().width(), m_row->width() / 2) + m_row->layout()->spacing();
    for (ElidedLabel *label :
        {m_told, m_paused, m_sorting, m_recording, m_counts, m_rate, m_geo}) { // what matters most first
        take(label, !label->text().isEmpty());
    }
}

QSize StatusLine::sizeHint() const
{
    return m_row->sizeHint();
}

QSize StatusLine::minimumSizeHint() const
{
    return {0, m_row->minimumSizeHint().height()};
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        fit();
    }
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    m_row->setGeometry(rect());
    fit();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colorTokens(palette()).line);
}

} // namespace WikiMon
