// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/privacyquestion.h"

#include "dialogs/dialogfit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace WikiMon {

static constexpr int TextWidthInLetters = 72;

static QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

PrivacyQuestion::PrivacyQuestion(Occasion occasion, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("IP addresses"));
    auto *question = paragraph(occasion == Occasion::Export
            ? tr("Mask the IP addresses of editors in the exported file?")
            : tr("Mask the IP addresses of editors in the stream? Other computers can read it."));
    QFont bold = question->font();
    bold.setWeight(QFont::DemiBold);
    question->setFont(bold);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *mask = buttons->addButton(tr("&Mask them"), QDialogButtonBox::AcceptRole);
    QPushButton *keep = buttons->addButton(tr("&Keep them whole"), QDialogButtonBox::AcceptRole);
    mask->setDefault(true);
    keep->setAutoDefault(false);
    connect(mask, &QPushButton::clicked, this, [this] { answer(true); });
    connect(keep, &QPushButton::clicked, this, [this] { answer(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(question);
    layout->addWidget(
        paragraph(tr("Some edits show the IP address that they were made from, which may tell who and "
                     "where the editor is. Masked, 71.200.123.192 becomes 71.200.0.0/16, and its place "
                     "the country; this holds for titles, summaries and links as well.")));
    layout->addWidget(
        paragraph(tr("The wiki's own page history still names the editor. Recordings stay whole. You "
                     "can change your mind in the preferences, under Privacy.")));
    layout->addStretch();
    layout->addWidget(buttons);
    fitDialog(this, TextWidthInLetters);
    mask->setFocus();
}

void PrivacyQuestion::answer(bool masks)
{
    accept();
    emit answered(masks);
}

} // namespace WikiMon
