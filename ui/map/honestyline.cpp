// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/honestyline.h"

#include "map/honestydialog.h"
#include "theme/colortokens.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

HonestyLine::HonestyLine(QWidget *parent) : QFrame(parent), m_label(new QLabel)
{
    // The one label with markup: it holds our own sentence and a link, nothing from the feed.
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_label->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_label);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 5, 10, 4);
    layout->addWidget(m_label);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_label, &QLabel::linkActivated, this, &HonestyLine::explain);
    showText();
}

void HonestyLine::setFacts(const HonestyFacts &facts)
{
    if (facts == m_facts) {
        return;
    }
    m_facts = facts;
    showText();
    if (m_dialog) {
        m_dialog->setFacts(facts);
    }
}

void HonestyLine::showText()
{
    m_sentence = HonestyTexts::sentence(m_facts, locale());
    m_label->setText(m_sentence.toHtmlEscaped() + " <a href=\"why\" style=\"text-decoration:none; color:"_L1
        + colorTokens(palette()).accent.name() + "\">"_L1 + tr("Why?").toHtmlEscaped() + "</a>"_L1);
    m_label->setAccessibleName(m_sentence);
    m_label->setAccessibleDescription(tr("Press Enter for an explanation."));
}

void HonestyLine::explain()
{
    if (!m_dialog) {
        m_dialog = new HonestyDialog(window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &HonestyDialog::databaseRequested, this, &HonestyLine::databaseRequested);
    }
    m_dialog->setFacts(m_facts);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void HonestyLine::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.warningSoft);
    painter.fillRect(0, 0, width(), 1, tokens.line);
}

void HonestyLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        showText();
        break;
    default:
        break;
    }
}

} // namespace WikiMon
