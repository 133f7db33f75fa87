// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/geodatabasedialog.h"

#include "dialogs/dialogfit.h"
#include "dialogs/geodatabasepage.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace WikiMon {

static constexpr int WidthInLetters = 74;

GeoDatabaseDialog::GeoDatabaseDialog(QWidget *parent) : QDialog(parent), m_page(new GeoDatabasePage)
{
    setWindowTitle(tr("Location database"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_page, 1);
    layout->addWidget(buttons);
}

void GeoDatabaseDialog::showEvent(QShowEvent *event)
{
    fitDialog(this, WidthInLetters);
    QDialog::showEvent(event);
}

} // namespace WikiMon
