// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/geodatabasepage.h"

#include "dialogs/geodatabasedrop.h"
#include "dialogs/geodatabasetexts.h"
#include "widgets/infobar.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace WikiMon {

static QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QUrl GeoDatabasePage::maxMindPage()
{
    return QUrl(u"https://dev.maxmind.com/geoip/geolite2-free-geolocation-data"_s);
}

QUrl GeoDatabasePage::dbIpPage()
{
    return QUrl(u"https://db-ip.com/db/download/ip-to-city-lite"_s);
}

GeoDatabasePage::GeoDatabasePage(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_problem(new InfoBar)
    , m_advice(plainLabel())
    , m_forget(new QPushButton(tr("Use the &usual places")))
{
    setAcceptDrops(true);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_kind = addRow(form, tr("Places"));
    m_made = addRow(form, tr("Made"));
    m_file = addRow(form, tr("File"));

    const auto pageButton = [this](const QString &text, const QUrl &page) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setToolTip(page.toString());
        connect(button, &QPushButton::clicked, this, [this, page] { emit pageRequested(page); });
        return button;
    };
    auto *pages = new QHBoxLayout;
    pages->setSpacing(8);
    pages->addWidget(pageButton(tr("&GeoLite2 by MaxMind"), maxMindPage()));
    pages->addWidget(pageButton(tr("&City Lite by DB-IP"), dbIpPage()));
    pages->addStretch();
    auto *chooseButton = new QPushButton(tr("Choose a &file…"));
    chooseButton->setAutoDefault(false);
    m_forget->setAutoDefault(false);
    connect(chooseButton, &QPushButton::clicked, this, &GeoDatabasePage::choose);
    connect(m_forget, &QPushButton::clicked, this, &GeoDatabasePage::fileForgotten);
    auto *files = new QHBoxLayout;
    files->setSpacing(8);
    files->addWidget(chooseButton);
    files->addWidget(m_forget);
    files->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    layout->addLayout(form);
    layout->addSpacing(6);
    layout->addWidget(m_advice);
    layout->addLayout(pages);
    layout->addLayout(files);
    layout->addStretch();
}

QLabel *GeoDatabasePage::addRow(QFormLayout *form, const QString &name)
{
    QLabel *value = plainLabel();
    value->setAccessibleName(name);
    form->addRow(name, value);
    return value;
}

void GeoDatabasePage::showState(const GeoState &state, const QString &chosenPath, qint64 now)
{
    m_path = chosenPath;
    m_title->setText(GeoDatabaseTexts::name(state));
    m_kind->setText(GeoDatabaseTexts::kind(state));
    m_made->setText(GeoDatabaseTexts::made(state, now, locale()));
    m_file->setText(GeoDatabaseTexts::file(state));
    m_advice->setText(GeoDatabaseTexts::advice(state, now));
    // Beside their names also where the window goes the other way than a path or a product's name.
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (QLabel *label : {m_title, m_kind, m_made, m_file}) {
        label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignTop);
    }
    m_forget->setVisible(!chosenPath.isEmpty());
    if (state.error.isEmpty()) {
        m_problem->hide();
    } else if (m_problem->text() != state.error || m_problem->isHidden()) {
        m_problem->showMessage(InfoBar::Kind::Warning, state.error);
    }
}

void GeoDatabasePage::choose()
{
    auto *dialog = new QFileDialog(this, tr("Location database"), QFileInfo(m_path).path(),
        tr("Location databases (*.mmdb);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &GeoDatabasePage::take);
    dialog->open();
}

void GeoDatabasePage::take(const QString &path)
{
    if (const QString problem = geoDatabaseProblem(path); !problem.isEmpty()) {
        m_problem->showMessage(InfoBar::Kind::Error, problem);
        return;
    }
    m_problem->hide();
    emit fileChosen(path);
}

void GeoDatabasePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedGeoDatabase(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void GeoDatabasePage::dropEvent(QDropEvent *event)
{
    if (const QString path = draggedGeoDatabase(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        take(path);
    }
}

} // namespace WikiMon
