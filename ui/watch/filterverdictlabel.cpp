// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/filterverdictlabel.h"

#include "theme/colortokens.h"
#include "theme/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int IconSide = 14;

FilterVerdictLabel::FilterVerdictLabel(QWidget *parent) : QFrame(parent), m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(IconSide + 6);
    layout->addWidget(m_text, 1);
}

QString FilterVerdictLabel::text() const
{
    return m_text->text();
}

static QColor colorOf(FilterVerdictLabel::Kind kind, const ColorTokens &tokens)
{
    switch (kind) {
    case FilterVerdictLabel::Kind::Nothing:
        break;
    case FilterVerdictLabel::Kind::Good:
        return tokens.added;
    case FilterVerdictLabel::Kind::Doubtful:
        return tokens.unregistered;
    case FilterVerdictLabel::Kind::Wrong:
        return tokens.removed;
    }
    return tokens.secondary;
}

void FilterVerdictLabel::setVerdict(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    applyColour();
    update();
}

void FilterVerdictLabel::applyColour()
{
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, colorOf(m_kind, colorTokens(palette())));
    m_text->setPalette(coloured);
}

void FilterVerdictLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        applyColour();
    }
    QFrame::changeEvent(event);
}

void FilterVerdictLabel::paintEvent(QPaintEvent *)
{
    static constexpr QLatin1StringView Symbols[]{"info"_L1, "check"_L1, "warning"_L1, "error"_L1};
    QPainter painter(this);
    const QRect icon(0, qMax(0, (m_text->fontMetrics().height() - IconSide) / 2), IconSide, IconSide);
    paintSymbol(&painter, Symbols[std::size_t(m_kind)], QStyle::visualRect(layoutDirection(), rect(), icon),
        colorOf(m_kind, colorTokens(palette())));
}

} // namespace WikiMon
