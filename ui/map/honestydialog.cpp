// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/honestydialog.h"

#include "dialogs/dialogfit.h"
#include "widgets/elidedlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace WikiMon {

static constexpr int TextWidthInLetters = 78;

static QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

HonestyDialog::HonestyDialog(QWidget *parent)
    : QDialog(parent)
    , m_sentence(paragraph())
    , m_explanation(paragraph())
    , m_table(new QWidget)
    , m_grid(new QGridLayout(m_table))
{
    setWindowTitle(tr("What the map can show"));
    QFont bold = m_sentence->font();
    bold.setWeight(QFont::DemiBold);
    m_sentence->setFont(bold);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(2, 1);
    m_table->setAccessibleName(tr("Unregistered edits by what is known of their place"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_database = buttons->addButton(tr("&Location database…"), QDialogButtonBox::ActionRole);
    m_database->setAutoDefault(false);
    connect(m_database, &QPushButton::clicked, this, &HonestyDialog::databaseRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table);
    layout->addWidget(m_explanation);
    layout->addStretch();
    layout->addWidget(buttons);
}

void HonestyDialog::setFacts(const HonestyFacts &facts)
{
    m_sentence->setText(HonestyTexts::sentence(facts, locale()));
    m_explanation->setText(HonestyTexts::explanation(facts).join(QStringLiteral("\n\n")));
    m_database->setVisible(facts.database != GeoKind::City);
    const QList<HonestyTexts::Reason> reasons = HonestyTexts::breakdown(facts.tally);
    const bool isGrown = reasons.size() > m_reasons.size();
    if (reasons != m_reasons) {
        m_reasons = reasons;
        fillGrid(reasons);
    }
    m_table->setVisible(!reasons.isEmpty());
    if (isGrown || !isVisible()) {
        fitDialog(this, TextWidthInLetters);
    }
}

void HonestyDialog::fillGrid(const QList<HonestyTexts::Reason> &reasons)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < reasons.size(); ++row) {
        const HonestyTexts::Reason &reason = reasons.at(row);
        auto *count = new ElidedLabel(locale().toString(reason.count));
        count->setTabular(true);
        count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        auto *name = new ElidedLabel(reason.name);
        auto *meaning = paragraph();
        meaning->setText(reason.meaning);
        meaning->setForegroundRole(QPalette::PlaceholderText); // text that steps back
        count->setAccessibleName(QStringLiteral("%1: %2").arg(reason.name, count->text()));
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(count, row, 1, Qt::AlignTop);
        m_grid->addWidget(meaning, row, 2);
    }
}

} // namespace WikiMon
