// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/exportdialog.h"

#include "dialogs/dialogfit.h"
#include "widgets/datasize.h"
#include "widgets/optionrow.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace WikiMon {

static constexpr int WidthInLetters = 68;
static constexpr int OptionGap = 8;
static constexpr int SectionGap = 20;

static QLabel *sentenceLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

ExportDialog::ExportDialog(
    const ExportFacts &facts, ExportChoice proposed, const Estimate &estimate, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_estimate(estimate)
    , m_all(new QVBoxLayout(this))
    , m_size(sentenceLabel())
    , m_addresses(sentenceLabel())
{
    setWindowTitle(tr("Export"));
    m_all->setContentsMargins(20, 16, 20, 16);
    m_all->setSpacing(0);
    buildRanges();
    m_all->addSpacing(SectionGap);
    buildKinds();
    m_all->addSpacing(SectionGap);
    m_all->addWidget(m_size);
    m_all->addSpacing(4);
    m_addresses->setForegroundRole(QPalette::PlaceholderText);
    m_all->addWidget(m_addresses);
    m_all->addStretch();
    m_all->addSpacing(SectionGap);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_all->addWidget(buttons);
    m_export->setDefault(true); // not before it is in the dialog, which takes Cancel otherwise

    m_kinds[std::size_t(proposed.kind)]->button()->setChecked(true);
    const auto range = isPossible(proposed.range) ? proposed.range : ExportRange::Everything;
    m_ranges[std::size_t(range)]->button()->setChecked(true);
    showCounts();
    fitDialog(this, WidthInLetters);
    m_ranges[std::size_t(range)]->button()->setFocus();
}

void ExportDialog::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_all->addWidget(heading);
    m_all->addSpacing(OptionGap);
}

void ExportDialog::buildRanges()
{
    addHeading(tr("Which changes"));
    auto *group = new QButtonGroup(this);
    const QString texts[]
        = {tr("The &whole session"), tr("What the &filter shows"), tr("The &selected rows")};
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        m_ranges[i] = new OptionRow(texts[i]);
        group->addButton(m_ranges[i]->button(), int(i));
        m_all->addWidget(m_ranges[i]);
        m_all->addSpacing(i + 1 < m_ranges.size() ? OptionGap : 0);
    }
    connect(group, &QButtonGroup::idToggled, this, &ExportDialog::showEstimate);
}

void ExportDialog::buildKinds()
{
    addHeading(tr("Format"));
    auto *group = new QButtonGroup(this);
    const QString texts[] = {tr("&JSON Lines"), tr("&CSV table"), tr("&GeoJSON points")};
    const QString details[]
        = {tr("One change a line, with all that WikiMon knows of it. Opens in WikiMon again."),
            tr("One change a row, for spreadsheets. What they would run as a formula is written as text."),
            tr("For maps. Only changes made from an IP address whose place is known.")};
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i] = new OptionRow(texts[i]);
        m_kinds[i]->setDetail(details[i]);
        m_kinds[i]->setFigure(u'.' + exportSuffix(static_cast<ExportKind>(i)));
        group->addButton(m_kinds[i]->button(), int(i));
        m_all->addWidget(m_kinds[i]);
        m_all->addSpacing(i + 1 < m_kinds.size() ? OptionGap : 0);
    }
    connect(group, &QButtonGroup::idToggled, this, &ExportDialog::showEstimate);
}

qint64 ExportDialog::countOf(ExportRange range) const
{
    return m_facts.counts[std::size_t(range)];
}

bool ExportDialog::isPossible(ExportRange range) const
{
    switch (range) {
    case ExportRange::Shown:
        return m_facts.hasFilter && !m_facts.isSearching && countOf(range) > 0;
    case ExportRange::Everything:
    case ExportRange::Selection:
        return countOf(range) > 0;
    case ExportRange::Count:
        break;
    }
    return false;
}

void ExportDialog::setFacts(const ExportFacts &facts)
{
    m_facts = facts;
    showCounts();
}

void ExportDialog::showCounts()
{
    const auto show = [this](ExportRange range, const QString &instead) {
        OptionRow *row = m_ranges[std::size_t(range)];
        const bool isThere = isPossible(range);
        row->setChoosable(isThere);
        row->setFigure(!isThere && !instead.isEmpty() ? instead : locale().toString(countOf(range)));
    };
    show(ExportRange::Everything, {});
    show(ExportRange::Shown,
        !m_facts.hasFilter        ? tr("no filter is set")
            : m_facts.isSearching ? tr("still searching…")
                                  : QString());
    show(ExportRange::Selection, tr("none"));
    m_ranges[std::size_t(ExportRange::Selection)]->setDetail(
        m_facts.isGrouped && isPossible(ExportRange::Selection) ? tr("Of grouped edits, the newest of each.")
                                                                : QString());
    m_addresses->setText(m_facts.masksAddresses
            ? tr("IP addresses of editors are masked, as the preferences say under Privacy.")
            : tr("IP addresses of editors are written whole. The preferences can mask them, under Privacy."));
    showEstimate();
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        if (m_ranges[i]->button()->isChecked()) {
            choice.range = static_cast<ExportRange>(i);
        }
    }
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->button()->isChecked()) {
            choice.kind = static_cast<ExportKind>(i);
        }
    }
    return choice;
}

void ExportDialog::showEstimate()
{
    const ExportChoice chosen = choice();
    if (!isPossible(chosen.range)) {
        m_size->setText(tr("There is nothing to export."));
        m_export->setEnabled(false);
        return;
    }
    m_export->setEnabled(true);
    const ExportEstimate estimate = m_estimate(chosen);
    const QString size = dataSize(estimate.bytes, locale());
    m_size->setText(chosen.kind == ExportKind::GeoJson
            ? tr("About %1 of them have a place. The file will have about %2.")
                  .arg(locale().toString(estimate.changes), size)
            : tr("The file will have about %1.").arg(size));
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        showCounts();
    }
}

} // namespace WikiMon
