// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/generalpage.h"

#include "widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace WikiMon {

using namespace PreferenceParts;

static constexpr int MemoryStep = 256; // MiB

GeneralPage::GeneralPage(QWidget *parent) : PreferencesPage(parent)
{
    buildAppearance();
    buildPrivacy();
    buildSession();
    buildLocation();
    finish();
    connect(m_memory, &QSpinBox::valueChanged, this, [this] {
        showCapacity();
        emit edited();
    });
    connect(m_masksAddresses, &QCheckBox::toggled, this, &PreferencesPage::edited);
    connect(m_motion, &QCheckBox::toggled, this, &PreferencesPage::edited);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &PreferencesPage::edited);
    connect(m_database, &QLineEdit::textChanged, this, &PreferencesPage::edited);
    setFocusProxy(m_theme);
}

void GeneralPage::buildPrivacy()
{
    QFormLayout *form = addSection(tr("Privacy"));
    m_masksAddresses = new QCheckBox(tr("&Mask IP addresses in exports and in the stream"));
    m_masksAddresses->setToolTip(plainToolTip(
        tr("71.200.123.192 becomes 71.200.0.0/16, and its place the country. Recordings stay whole.")));
    form->addRow(new QLabel, m_masksAddresses);
}

void GeneralPage::buildSession()
{
    QFormLayout *form = addSection(tr("Session"));
    m_memory = new QSpinBox;
    m_memory->setRange(LeastMemoryLimit, mostMemoryLimit());
    m_memory->setSingleStep(MemoryStep);
    m_memory->setSuffix(tr(" MiB"));
    m_memory->setGroupSeparatorShown(true);
    m_memory->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_capacity = noteLabel();
    form->addRow(tr("M&emory at most"), above(m_memory, {m_capacity}));
}

// What the number means for the user.
void GeneralPage::showCapacity()
{
    const double millions = double(changesIn(m_memory->value())) / 1e6;
    m_capacity->setText(tr("Room for about %1 million changes. When it is full, the oldest are forgotten.")
                            .arg(locale().toString(millions, 'f', millions < 10 ? 1 : 0)));
    m_memory->setAccessibleDescription(m_capacity->text());
}

void GeneralPage::buildAppearance()
{
    QFormLayout *form = addSection(tr("Appearance"));
    m_theme = new QComboBox;
    m_theme->addItem(tr("As the system"), QVariant::fromValue(int(ThemeChoice::System)));
    m_theme->addItem(tr("Light"), QVariant::fromValue(int(ThemeChoice::Light)));
    m_theme->addItem(tr("Dark"), QVariant::fromValue(int(ThemeChoice::Dark)));
    m_theme->addItem(tr("High contrast"), QVariant::fromValue(int(ThemeChoice::HighContrast)));
    m_theme->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_motion = new QCheckBox(tr("&Animations"));
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(new QLabel, m_motion);
}

void GeneralPage::buildLocation()
{
    QFormLayout *form = addSection(tr("Location database"));
    m_database = new QLineEdit;
    m_database->setPlaceholderText(tr("Looked for in the usual places"));
    makeWide(m_database);
    m_databaseError = errorLabel();
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    form->addRow(tr("&File"), above(inLine({m_database, browseButton}), {m_databaseError}));
    connect(browseButton, &QPushButton::clicked, this, &GeneralPage::browse);
}

void GeneralPage::fill(const Preferences &preferences)
{
    m_memory->setValue(preferences.memoryLimit);
    showCapacity();
    m_theme->setCurrentIndex(m_theme->findData(int(preferences.theme)));
    m_masksAddresses->setChecked(preferences.masksAddresses);
    m_motion->setChecked(preferences.hasMotion);
    m_database->setText(preferences.geoDatabasePath);
}

void GeneralPage::store(Preferences &preferences) const
{
    preferences.masksAddresses = m_masksAddresses->isChecked();
    preferences.memoryLimit = m_memory->value();
    preferences.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    preferences.hasMotion = m_motion->isChecked();
    preferences.geoDatabasePath = m_database->text().trimmed();
}

bool GeneralPage::check()
{
    const QString error = fileProblem(m_database->text().trimmed());
    showError(m_databaseError, error);
    return error.isEmpty();
}

void GeneralPage::focusMemory()
{
    m_memory->setFocus();
}

void GeneralPage::focusLocation()
{
    m_database->setFocus();
}

void GeneralPage::browse()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Location database"), m_database->text(), tr("Location databases (*.mmdb);;All files (*)"));
    if (!path.isEmpty()) {
        m_database->setText(path);
    }
}

} // namespace WikiMon
