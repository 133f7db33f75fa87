// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/preferencesdialog.h"

#include "dialogs/feedpage.h"
#include "dialogs/generalpage.h"
#include "dialogs/recordingpage.h"
#include "dialogs/streampage.h"
#include "theme/symbolicicon.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int Gap = 16;
static constexpr int NamePadding = 14; // above and below a page's name together

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_applied(preferences)
    , m_names(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_problem(PreferenceParts::errorLabel())
    , m_buttons(
          new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply))
    , m_general(new GeneralPage)
{
    setWindowTitle(tr("Preferences"));
    m_names->setAccessibleName(tr("Pages"));
    auto *pages = new QHBoxLayout;
    pages->setSpacing(Gap);
    pages->addWidget(m_names);
    pages->addWidget(m_stack, 1);
    auto *end = new QHBoxLayout;
    end->addWidget(m_problem, 1);
    end->addWidget(m_buttons, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Gap, Gap, Gap, Gap);
    layout->setSpacing(Gap);
    layout->addLayout(pages, 1);
    layout->addLayout(end);
    addPage(new FeedPage, "connect"_L1, tr("Feed"));
    addPage(new StreamPage, "stream"_L1, tr("Stream"));
    addPage(new RecordingPage, "record"_L1, tr("Recording"));
    addPage(m_general, "settings"_L1, tr("General"));
    fitNames();

    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(
        m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &PreferencesDialog::apply);
    m_names->setCurrentRow(0);
    validate();
}

// The page scrolls where the screen is too small for it.
void PreferencesDialog::addPage(PreferencesPage *page, QLatin1StringView symbol, const QString &title)
{
    page->fill(m_applied);
    connect(page, &PreferencesPage::edited, this, &PreferencesDialog::validate);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->setMinimumWidth(
        page->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width() + 2);
    m_stack->addWidget(area);
    m_pages.append(page);
    m_symbols.append(symbol);
    auto *item = new QListWidgetItem(title, m_names);
    item->setSizeHint({0, fontMetrics().height() + NamePadding});
}

void PreferencesDialog::fitNames()
{
    int width = 0;
    int height = 0;
    for (int row = 0; row < m_names->count(); ++row) {
        width = qMax(width, m_names->fontMetrics().horizontalAdvance(m_names->item(row)->text()));
    }
    for (const PreferencesPage *page : std::as_const(m_pages)) {
        const int pageWidth = page->minimumSizeHint().width();
        height = qMax(height,
            page->layout()->hasHeightForWidth() ? page->layout()->totalHeightForWidth(pageWidth)
                                                : page->sizeHint().height());
    }
    static constexpr int IconAndPadding = 64;
    m_names->setFixedWidth(width + IconAndPadding);
    static constexpr int Frame = 140; // the buttons, and what a desktop keeps of the screen
    const int most
        = (parentWidget() ? parentWidget()->screen() : screen())->availableGeometry().height() - Frame;
    resize(sizeHint().width(), qMin(height + 2, most) + m_buttons->sizeHint().height() + 3 * Gap);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences result = m_applied;
    for (const PreferencesPage *page : m_pages) {
        page->store(result);
    }
    return result;
}

void PreferencesDialog::validate()
{
    QStringList wrong;
    for (int i = 0; i < m_pages.size(); ++i) {
        QListWidgetItem *item = m_names->item(i);
        const bool isGood = m_pages.at(i)->check();
        item->setIcon(isGood ? symbolicIcon(m_symbols.at(i)) : symbolicIcon("error"_L1, IconColor::Removed));
        item->setData(
            Qt::AccessibleDescriptionRole, isGood ? QString() : tr("has a value that can't be used"));
        if (!isGood) {
            wrong.append(item->text());
        }
    }
    m_isValid = wrong.isEmpty();
    PreferenceParts::showError(
        m_problem, m_isValid ? QString() : tr("Something can't be used, see: %1").arg(wrong.join(u", "_s)));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_isValid);
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(m_isValid && preferences() != m_applied);
}

void PreferencesDialog::apply()
{
    if (isValid() && preferences() != m_applied) {
        m_applied = preferences();
        validate();
        emit applied(m_applied);
    }
}

void PreferencesDialog::accept()
{
    if (isValid()) {
        apply();
        QDialog::accept();
    }
}

void PreferencesDialog::focusSection(Section section)
{
    switch (section) {
    case Section::Connection:
    case Section::Stream:
        m_names->setCurrentRow(int(section));
        m_pages.at(int(section))->setFocus();
        return;
    case Section::Session:
    case Section::Appearance:
    case Section::Location:
        m_names->setCurrentRow(int(m_pages.indexOf(m_general)));
        break;
    }
    m_general->setFocus();
    if (section == Section::Session) {
        m_general->focusMemory();
    } else if (section == Section::Location) {
        m_general->focusLocation();
    }
}

} // namespace WikiMon
