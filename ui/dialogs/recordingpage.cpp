// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/recordingpage.h"

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
using NewFile = RecordingPreferences::NewFile;

RecordingOptions RecordingPreferences::options() const
{
    RecordingOptions options;
    // A file that was named grows; what is said here is about a folder's files.
    if (!folder.isEmpty()) {
        options.rotation = newFile == NewFile::Daily ? Rotation{.isDaily = true}
            : newFile == NewFile::BySize             ? Rotation{.bytes = qint64(megabytes) << 20}
                                                     : Rotation{};
        options.packing = packing;
    }
    return options;
}

RecordingPage::RecordingPage(QWidget *parent) : PreferencesPage(parent)
{
    QFormLayout *form = addSection(tr("Recording"));
    buildFolder(form);
    buildFiles(form);
    form = addSection(tr("After a crash"));
    m_keepsSession = new QCheckBox(tr("Offer to &bring the last session back"));
    form->addRow(new QLabel,
        above(m_keepsSession,
            {noteLabel(tr("While WikiMon runs, it keeps the changes that come in on this computer, at most "
                          "256 MiB. When it ends as it should, they are deleted."))}));
    finish();
    connect(m_folder, &QLineEdit::textChanged, this, &PreferencesPage::edited);
    connect(m_newFile, &QComboBox::currentIndexChanged, this, &PreferencesPage::edited);
    connect(m_megabytes, &QSpinBox::valueChanged, this, &PreferencesPage::edited);
    connect(m_packing, &QComboBox::currentIndexChanged, this, &PreferencesPage::edited);
    connect(m_keepsSession, &QCheckBox::toggled, this, &PreferencesPage::edited);
    setFocusProxy(m_folder);
}

void RecordingPage::buildFolder(QFormLayout *form)
{
    m_folder = new QLineEdit;
    m_folder->setObjectName(u"recordingFolder"_s);
    m_folder->setPlaceholderText(tr("A file is asked for each time"));
    makeWide(m_folder);
    m_folderError = errorLabel();
    auto *browseButton = new QPushButton(tr("B&rowse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &RecordingPage::browse);
    form->addRow(tr("&Folder"), above(inLine({m_folder, browseButton}), {m_folderError}));
}

void RecordingPage::buildFiles(QFormLayout *form)
{
    m_newFile = new QComboBox;
    m_newFile->addItem(tr("Each day"), int(NewFile::Daily));
    m_newFile->addItem(tr("When it is larger than"), int(NewFile::BySize));
    m_newFile->addItem(tr("Never"), int(NewFile::Never));
    m_newFile->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_newFile->setToolTip(tr("A day begins at midnight UTC."));
    m_megabytes = new QSpinBox;
    m_megabytes->setRange(RecordingPreferences::LeastMegabytes, RecordingPreferences::MostMegabytes);
    m_megabytes->setSuffix(tr(" MiB"));
    m_megabytes->setGroupSeparatorShown(true);
    m_megabytes->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_megabytes->setAccessibleName(tr("Largest size of a file"));
    QWidget *row = inLine({m_newFile, m_megabytes, new QWidget});
    form->addRow(tr("A &new file begins"), row);
    m_packing = new QComboBox;
    m_packing->addItem(tr("As they are"), int(Packing::None));
    m_packing->addItem(tr("Compressed with gzip (.gz)"), int(Packing::Gzip));
    m_packing->addItem(tr("Compressed with Zstandard (.zst)"), int(Packing::Zstd));
    m_packing->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(tr("F&inished files are kept"), m_packing);
}

void RecordingPage::fill(const Preferences &preferences)
{
    const RecordingPreferences &recording = preferences.recording;
    m_folder->setText(recording.folder);
    m_newFile->setCurrentIndex(m_newFile->findData(int(recording.newFile)));
    m_megabytes->setValue(recording.megabytes);
    m_packing->setCurrentIndex(m_packing->findData(int(recording.packing)));
    m_keepsSession->setChecked(recording.keepsSession);
    check();
}

void RecordingPage::store(Preferences &preferences) const
{
    RecordingPreferences &recording = preferences.recording;
    recording.folder = m_folder->text().trimmed();
    recording.newFile = static_cast<NewFile>(m_newFile->currentData().toInt());
    recording.megabytes = m_megabytes->value();
    recording.packing = static_cast<Packing>(m_packing->currentData().toInt());
    recording.keepsSession = m_keepsSession->isChecked();
}

QString RecordingPage::folderError() const
{
    const QString path = m_folder->text().trimmed();
    if (path.isEmpty()) {
        return {};
    }
    const QFileInfo folder(path);
    if (folder.isRelative()) {
        return tr("Write the whole path, from / on.");
    }
    if (folder.isSymLink()) {
        return tr("This is a link; WikiMon does not follow links.");
    }
    if (!folder.exists()) {
        return tr("There is no such folder.");
    }
    if (!folder.isDir()) {
        return tr("This is not a folder.");
    }
    return folder.isWritable() ? QString() : tr("Nothing can be written to this folder.");
}

bool RecordingPage::check()
{
    const QString error = folderError();
    showError(m_folderError, error);
    const bool hasFolder = !m_folder->text().trimmed().isEmpty();
    m_newFile->setEnabled(hasFolder);
    m_megabytes->setEnabled(hasFolder && m_newFile->currentData().toInt() == int(NewFile::BySize));
    m_packing->setEnabled(hasFolder && m_newFile->currentData().toInt() != int(NewFile::Never));
    return error.isEmpty();
}

void RecordingPage::browse()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Record to"), m_folder->text());
    if (!path.isEmpty()) {
        m_folder->setText(path);
    }
}

} // namespace WikiMon
