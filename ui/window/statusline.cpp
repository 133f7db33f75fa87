// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/statusline.h"

#include "theme/colortokens.h"
#include "widgets/elidedlabel.h"
#include "widgets/statusdot.h"
#include "window/livesession.h"
#include "window/statetexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

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
    , m_counts(quietLabel())
    , m_recording(quietLabel())
{
    setSizeGripEnabled(false);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(12, 5, 12, 4);
    row->setSpacing(20);
    row->addWidget(m_source);
    row->addWidget(m_rate);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_recording);
    m_source->setAccessibleName(tr("Connection"));
}

void StatusLine::showSource(const SourceState &state, const LiveSession &session, qint64 now)
{
    m_source->setStatus(
        StateTexts::sourceHealth(state), StateTexts::source(state, now, session.lastChange(), locale()));
}

void StatusLine::showCounts(const LiveSession &session, qint64 shown, qint64 now)
{
    const std::optional<qint64> rate = session.perMinute(now);
    m_rate->setText(rate ? tr("%1 changes/min").arg(locale().toString(*rate)) : QString());
    m_rate->setVisible(rate.has_value());
    QStringList parts;
    const qint64 kept = session.store().size();
    if (kept > 0) {
        parts.append(tr("%1 kept").arg(locale().toString(kept)));
        parts.append(tr("%1 shown").arg(locale().toString(shown)));
    }
    if (session.lost() > 0) {
        parts.append(tr("%1 dropped").arg(locale().toString(session.lost())));
    }
    m_counts->setText(parts.join(u" · "_s));
    m_counts->setVisible(!parts.isEmpty());
}

void StatusLine::showRecording(const RecordingState &state)
{
    m_recording->setSecondary(state.error.isEmpty());
    m_recording->setText(StateTexts::recording(state, locale()));
}

QSize StatusLine::sizeHint() const
{
    return m_row->sizeHint();
}

QSize StatusLine::minimumSizeHint() const
{
    return m_row->minimumSizeHint();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    m_row->setGeometry(rect());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colorTokens(palette()).line);
}

} // namespace WikiMon
