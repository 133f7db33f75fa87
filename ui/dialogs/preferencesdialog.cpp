// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/preferencesdialog.h"

#include "dialogs/recordingpage.h"
#include "theme/colortokens.h"
#include "widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int FieldWidthInLetters = 44;
static constexpr int SectionGap = 16;
static constexpr int MemoryStep = 256; // MiB

static QSpinBox *portField()
{
    auto *field = new QSpinBox;
    field->setLocale(QLocale::c());
    field->setRange(1, 65535);
    field->setGroupSeparatorShown(false);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return field;
}

// Where the reason of a wrong value stands; takes no room while there is none.
static QLabel *errorLabel(const QPalette &palette)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette red = palette;
    red.setColor(QPalette::WindowText, colorTokens(palette).removed);
    label->setPalette(red);
    label->hide();
    return label;
}

static QWidget *withError(QWidget *field, QLabel *error)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(field);
    layout->addWidget(error);
    both->setFocusProxy(field);
    return both;
}

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_applied(preferences)
{
    setWindowTitle(tr("Preferences"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(0);
    buildConnection();
    buildStream();
    buildPrivacy();
    buildSession();
    buildAppearance();
    buildLocation();
    alignLabels();
    m_recording = new RecordingPage;
    m_recording->layout()->setContentsMargins(0, SectionGap + 4, 0, 0);
    layout->addWidget(m_recording);
    layout->addStretch();
    layout->addSpacing(SectionGap);
    m_buttons
        = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply);
    layout->addWidget(m_buttons);
    layout->setSizeConstraint(QLayout::SetMinimumSize);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(
        m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &PreferencesDialog::apply);
    fill(preferences);
    connect(m_recording, &RecordingPage::edited, this, &PreferencesDialog::validate);
    connect(m_host, &QLineEdit::textChanged, this, &PreferencesDialog::validate);
    connect(m_database, &QLineEdit::textChanged, this, &PreferencesDialog::validate);
    connect(m_ircPort, &QSpinBox::valueChanged, this, &PreferencesDialog::validate);
    connect(m_streamPort, &QSpinBox::valueChanged, this, &PreferencesDialog::validate);
    connect(m_memory, &QSpinBox::valueChanged, this, &PreferencesDialog::showCapacity);
    connect(m_memory, &QSpinBox::valueChanged, this, &PreferencesDialog::validate);
    connect(m_servesAtStart, &QCheckBox::toggled, this, &PreferencesDialog::validate);
    connect(m_masksAddresses, &QCheckBox::toggled, this, &PreferencesDialog::validate);
    connect(m_motion, &QCheckBox::toggled, this, &PreferencesDialog::validate);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &PreferencesDialog::validate);
    validate();
}

QFormLayout *PreferencesDialog::addSection(const QString &title)
{
    auto *all = static_cast<QVBoxLayout *>(layout());
    if (all->count() > 0) {
        all->addSpacing(SectionGap + 4);
    }
    auto *heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    all->addWidget(heading);
    all->addSpacing(8);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    all->addLayout(form);
    m_forms.append(form);
    return form;
}

// One column of labels over all sections.
void PreferencesDialog::alignLabels()
{
    int width = 0;
    for (const QFormLayout *form : m_forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            width = qMax(width, form->itemAt(row, QFormLayout::LabelRole)->sizeHint().width());
        }
    }
    for (const QFormLayout *form : m_forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            form->itemAt(row, QFormLayout::LabelRole)->widget()->setMinimumWidth(width);
        }
    }
}

void PreferencesDialog::buildConnection()
{
    QFormLayout *form = addSection(tr("Connection"));
    m_host = new QLineEdit;
    m_host->setMinimumWidth(fontMetrics().averageCharWidth() * FieldWidthInLetters);
    m_hostError = errorLabel(palette());
    m_ircPort = portField();
    form->addRow(tr("IRC &server"), withError(m_host, m_hostError));
    form->addRow(tr("&Port"), m_ircPort);
}

void PreferencesDialog::buildStream()
{
    QFormLayout *form = addSection(tr("Stream"));
    m_streamPort = portField();
    m_servesAtStart = new QCheckBox(tr("Serve WebSocket &when the program starts"));
    form->addRow(tr("P&ort"), m_streamPort);
    form->addRow(new QLabel, m_servesAtStart);
}

void PreferencesDialog::buildPrivacy()
{
    QFormLayout *form = addSection(tr("Privacy"));
    m_masksAddresses = new QCheckBox(tr("&Mask IP addresses in exports and in the stream"));
    m_masksAddresses->setToolTip(plainToolTip(
        tr("71.200.123.192 becomes 71.200.0.0/16, and its place the country. Recordings stay whole.")));
    form->addRow(new QLabel, m_masksAddresses);
}

void PreferencesDialog::buildSession()
{
    QFormLayout *form = addSection(tr("Session"));
    m_memory = new QSpinBox;
    m_memory->setRange(LeastMemoryLimit, mostMemoryLimit());
    m_memory->setSingleStep(MemoryStep);
    m_memory->setSuffix(tr(" MiB"));
    m_memory->setGroupSeparatorShown(true);
    m_memory->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_capacity = new QLabel;
    m_capacity->setTextFormat(Qt::PlainText);
    m_capacity->setWordWrap(true);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colorTokens(palette()).secondary);
    m_capacity->setPalette(quiet);
    form->addRow(tr("&Memory at most"), withError(m_memory, m_capacity));
}

// What the number means for the user.
void PreferencesDialog::showCapacity()
{
    const double millions = double(changesIn(m_memory->value())) / 1e6;
    m_capacity->setText(tr("Room for about %1 million changes. When it is full, the oldest are forgotten.")
                            .arg(locale().toString(millions, 'f', millions < 10 ? 1 : 0)));
    m_memory->setAccessibleDescription(m_capacity->text());
}

void PreferencesDialog::buildAppearance()
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

void PreferencesDialog::buildLocation()
{
    QFormLayout *form = addSection(tr("Location database"));
    m_database = new QLineEdit;
    m_database->setPlaceholderText(tr("Looked for in the usual places"));
    m_databaseError = errorLabel(palette());
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_database, 1);
    layout->addWidget(browseButton);
    row->setFocusProxy(m_database);
    form->addRow(tr("&File"), withError(row, m_databaseError));
    connect(browseButton, &QPushButton::clicked, this, &PreferencesDialog::browse);
}

void PreferencesDialog::fill(const Preferences &preferences)
{
    m_host->setText(preferences.ircHost);
    m_ircPort->setValue(preferences.ircPort);
    m_streamPort->setValue(preferences.streamPort);
    m_servesAtStart->setChecked(preferences.servesAtStart);
    m_memory->setValue(preferences.memoryLimit);
    showCapacity();
    m_theme->setCurrentIndex(m_theme->findData(int(preferences.theme)));
    m_masksAddresses->setChecked(preferences.masksAddresses);
    m_motion->setChecked(preferences.hasMotion);
    m_database->setText(preferences.geoDatabasePath);
    m_recording->fill(preferences);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences result;
    result.ircHost = m_host->text().trimmed();
    result.ircPort = quint16(m_ircPort->value());
    result.streamPort = quint16(m_streamPort->value());
    result.servesAtStart = m_servesAtStart->isChecked();
    result.masksAddresses = m_masksAddresses->isChecked();
    result.memoryLimit = m_memory->value();
    result.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    result.hasMotion = m_motion->isChecked();
    result.geoDatabasePath = m_database->text().trimmed();
    m_recording->store(result);
    return result;
}

QString PreferencesDialog::hostError() const
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty()) {
        return tr("A server is needed. The public one is irc.wikimedia.org.");
    }
    return isServerName(host) ? QString() : tr("This is not the name or the address of a server.");
}

QString PreferencesDialog::databaseError() const
{
    const QString path = m_database->text().trimmed();
    if (path.isEmpty()) {
        return {};
    }
    const QFileInfo file(path);
    if (!file.exists()) {
        return tr("There is no such file.");
    }
    if (!file.isFile()) {
        return tr("This is not a file.");
    }
    return file.isReadable() ? QString() : tr("This file can't be read.");
}

bool PreferencesDialog::isValid() const
{
    return hostError().isEmpty() && databaseError().isEmpty() && m_recording->check();
}

void PreferencesDialog::validate()
{
    const auto show = [](QLabel *label, const QString &error) {
        label->setText(error);
        label->setVisible(!error.isEmpty());
    };
    show(m_hostError, hostError());
    show(m_databaseError, databaseError());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isValid());
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(isValid() && preferences() != m_applied);
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

void PreferencesDialog::browse()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Location database"), m_database->text(), tr("Location databases (*.mmdb);;All files (*)"));
    if (!path.isEmpty()) {
        m_database->setText(path);
    }
}

void PreferencesDialog::focusSection(Section section)
{
    QWidget *fields[] = {m_host, m_streamPort, m_memory, m_theme, m_database};
    fields[std::size_t(section)]->setFocus();
}

} // namespace WikiMon
