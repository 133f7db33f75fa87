// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/filterhelpdialog.h"

#include "theme/fonts.h"

#include "session/filterhelp.h"
#include "widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace WikiMon {

static constexpr QSize FirstSize(860, 620);

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FilterHelpDialog::FilterHelpDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What a filter can say"));
    resize(FirstSize);
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const FilterHelpSection &section : filterHelp()) {
        addSection(grid, section);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    area->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
}

void FilterHelpDialog::addSection(QGridLayout *grid, const FilterHelpSection &section)
{
    auto *title = plainLabel(section.title);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    title->setContentsMargins(0, grid->count() == 0 ? 0 : 10, 0, 2);
    grid->addWidget(title, grid->rowCount(), 0, 1, 3);
    const QFont code = codeFont(font());
    for (const FilterHelpEntry &entry : section.entries) {
        const int row = grid->rowCount();
        QLabel *syntax = plainLabel(entry.syntax);
        syntax->setFont(code);
        QLabel *meaning = plainLabel(entry.meaning);
        meaning->setWordWrap(true);
        auto *example = new QPushButton(plainMenuText(entry.example));
        example->setFont(code);
        example->setAutoDefault(false);
        example->setToolTip(tr("Use this filter"));
        example->setAccessibleName(tr("Use the example %1").arg(entry.example));
        connect(example, &QPushButton::clicked, this,
            [this, expression = entry.example] { emit exampleRequested(expression); });
        grid->addWidget(syntax, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(meaning, row, 1, Qt::AlignVCenter);
        grid->addWidget(example, row, 2, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace WikiMon
