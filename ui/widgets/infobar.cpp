// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "widgets/infobar.h"

#include "theme/palette.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int IconSide = 16;
static constexpr int ProgressSteps = 1000;

InfoBar::InfoBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_action(new QPushButton)
    , m_close(new QToolButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, ProgressSteps);
    m_progress->setFixedSize(160, 6);
    m_close->setAutoRaise(true);
    m_close->setIcon(symbolicIcon("clear"_L1));
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(m_close->toolTip());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(12);
    layout->addSpacing(8 + IconSide + 8); // unlike a margin it changes sides with the direction
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &InfoBar::actionRequested);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

QString InfoBar::text() const
{
    return m_text->text();
}

void InfoBar::setContents(Kind kind, const QString &text, const QString &actionText)
{
    m_kind = kind;
    for (QPushButton *choice : std::exchange(m_choices, {})) {
        choice->hide();
        choice->deleteLater(); // it may be what was pressed
    }
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    update();
    show();
}

void InfoBar::showMessage(Kind kind, const QString &text, const QString &actionText)
{
    m_progress->hide();
    m_close->show();
    setContents(kind, text, actionText);
}

void InfoBar::showProgress(const QString &text, double part, const QString &actionText)
{
    m_progress->setValue(qRound(qBound(0.0, part, 1.0) * ProgressSteps));
    m_progress->show();
    m_close->hide(); // it would come back with the next step
    setContents(Kind::Info, text, actionText);
}

void InfoBar::showQuestion(Kind kind, const QString &text, const QStringList &choices)
{
    showMessage(kind, text);
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (int i = 0; i < int(choices.size()); ++i) {
        auto *button = new QPushButton(choices[i]);
        connect(button, &QPushButton::clicked, this, [this, i] { emit choiceMade(i); });
        row->insertWidget(row->count() - 1, button);
        button->show(); // with the text, not when the event loop comes to it
        m_choices.append(button);
    }
}

void InfoBar::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QColor color = tokens.accent;
    QLatin1StringView symbol = "info"_L1;
    switch (m_kind) {
    case Kind::Info:
        break;
    case Kind::Success:
        color = tokens.added;
        symbol = "check"_L1;
        break;
    case Kind::Warning:
        color = tokens.unregistered;
        symbol = "warning"_L1;
        break;
    case Kind::Error:
        color = tokens.removed;
        symbol = "error"_L1;
        break;
    }
    QPainter painter(this);
    StylePainters::box(&painter, rect(), mixed(tokens.panel, color, 0.08), mixed(tokens.panel, color, 0.45));
    const QRect icon(12, (height() - IconSide) / 2, IconSide, IconSide);
    paintSymbol(&painter, symbol, QStyle::visualRect(layoutDirection(), rect(), icon), color);
}

} // namespace WikiMon
