// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/diagnosticsdialog.h"

#include "widgets/elidedlabel.h"
#include "widgets/plaintext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr QSize FirstSize(820, 560);
static constexpr int FactsInARow = 2;
static constexpr int RowPadding = 8; // as in the table of changes

QString diagnosticsText(const Diagnostics &diagnostics)
{
    QString text;
    for (const Diagnostics::Fact &fact : diagnostics.facts) {
        text += fact.name + u": "_s + fact.value + u'\n';
    }
    text += u'\n';
    for (const Diagnostics::Event &event : diagnostics.events) {
        text += event.time + u'\t' + event.reason + u'\t' + event.line + u'\n';
    }
    return text;
}

DiagnosticsDialog::DiagnosticsDialog(QWidget *parent)
    : QDialog(parent)
    , m_facts(new QGridLayout)
    , m_heading(new QLabel)
    , m_events(new QTreeWidget)
{
    setWindowTitle(tr("Diagnostics"));
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setBuddy(m_events);
    m_events->setColumnCount(3);
    m_events->setHeaderLabels({tr("Time"), tr("What happened"), tr("Line")});
    m_events->setRootIsDecorated(false);
    m_events->setUniformRowHeights(true);
    m_events->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_events->setAccessibleName(tr("Lines that were no changes, and gaps of the feed"));
    m_events->header()->setStretchLastSection(true);
    m_events->setTextElideMode(Qt::ElideRight);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addLayout(m_facts);
    layout->addSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_events, 1);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    resize(FirstSize);
    m_events->setFocus();
}

void DiagnosticsDialog::showDiagnostics(const Diagnostics &diagnostics)
{
    while (m_values.size() < diagnostics.facts.size()) {
        const int place = int(m_values.size());
        auto *name = new ElidedLabel(diagnostics.facts.at(place).name);
        name->setSecondary(true);
        auto *value = new ElidedLabel;
        value->setTabular(true);
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        const int column = (place % FactsInARow) * 2;
        m_facts->addWidget(name, place / FactsInARow, column);
        m_facts->addWidget(value, place / FactsInARow, column + 1);
        m_facts->setColumnStretch(column + 1, 1);
        m_values.append(value);
    }
    for (qsizetype i = 0; i < diagnostics.facts.size(); ++i) {
        m_values.at(i)->setText(diagnostics.facts.at(i).value);
    }
    m_heading->setText(diagnostics.events.isEmpty()
            ? tr("No line was rejected, and the feed has had no gap.")
            : tr("The last lines that were no changes, and gaps of the feed"));
    if (m_events->topLevelItemCount() > 0 && diagnostics.events.size() == m_shown.events.size()
        && diagnosticsText(diagnostics).endsWith(diagnosticsText({{}, m_shown.events}))) {
        m_shown = diagnostics;
        return; // what is selected stays selected
    }
    m_shown = diagnostics;
    m_events->clear();
    for (const Diagnostics::Event &event : diagnostics.events) {
        auto *item = new QTreeWidgetItem({event.time, event.reason, event.line});
        item->setSizeHint(0, {0, m_events->fontMetrics().height() + RowPadding});
        item->setToolTip(1, plainToolTip(event.reason));
        item->setToolTip(2, plainToolTip(event.line));
        m_events->addTopLevelItem(item);
    }
    // resizeColumnToContents() asks the size hints, which know of heights only.
    m_events->setColumnWidth(0, m_events->fontMetrics().horizontalAdvance(u"0000-00-00 00:00:00"_s) + 24);
    m_events->setColumnWidth(1, qMin(m_events->fontMetrics().averageCharWidth() * 46, width() / 2));
}

void DiagnosticsDialog::copy()
{
    QGuiApplication::clipboard()->setText(diagnosticsText(m_shown));
    m_copy->setText(tr("Copied"));
}

} // namespace WikiMon
