// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/aboutdialog.h"

#include "theme/symbolicicon.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace WikiMon {

static constexpr int IconSide = 64;
static constexpr int TextWidthInLetters = 64;

static QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About WikiMon"));
    auto *icon = new QLabel;
    icon->setPixmap(applicationIcon().pixmap(QSize(IconSide, IconSide), devicePixelRatioF()));
    auto *title = paragraph(tr("WikiMon %1").arg(QCoreApplication::applicationVersion()).trimmed());
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);

    auto *text = new QVBoxLayout;
    text->setSpacing(10);
    text->addWidget(title);
    text->addWidget(paragraph(tr("Shows the edits of Wikimedia's wikis as they happen, places those of IP "
                                 "addresses on the map, and passes them on as a WebSocket stream.")));
    text->addWidget(paragraph(tr("It succeeds hatnote's wikimon and speaks its format. It is not affiliated "
                                 "with hatnote, nor with the Wikimedia Foundation or its projects.")));
    text->addWidget(paragraph(tr("Free software under the MIT licence.")));
    text->addWidget(
        paragraph(tr("Data: recent changes, wikis and namespaces from Wikimedia and MediaWiki; "
                     "countries of IP addresses from ip-location-db (CC BY 4.0, nro.net); country "
                     "positions from Natural Earth (public domain).")));
    text->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *aboutQt = buttons->addButton(tr("About Qt"), QDialogButtonBox::HelpRole);
    aboutQt->setAutoDefault(false);
    connect(aboutQt, &QPushButton::clicked, qApp, &QApplication::aboutQt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(icon, 0, Qt::AlignTop);
    columns->addLayout(text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(20);
    layout->addLayout(columns);
    layout->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * TextWidthInLetters + IconSide + 68;
    setMinimumWidth(width);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    resize(width, layout->totalHeightForWidth(width));
}

} // namespace WikiMon
