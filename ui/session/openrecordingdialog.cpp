// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/openrecordingdialog.h"

#include "dialogs/dialogfit.h"
#include "session/sessiontexts.h"
#include "stats/statisticstexts.h"
#include "widgets/datasize.h"
#include "widgets/elidedlabel.h"
#include "widgets/optionrow.h"
#include "widgets/plaintext.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace WikiMon {

static constexpr int WidthInLetters = 60;
static constexpr int OptionGap = 8;
static constexpr int SectionGap = 20;
static constexpr int Indent = 24; // of what belongs to an option

const QList<int> &OpenRecordingDialog::speeds()
{
    static const QList<int> list{1, 10, 100, 1000, 0};
    return list;
}

OpenRecordingDialog::OpenRecordingDialog(
    const QString &path, qint64 changesNow, OpenChoice proposed, QWidget *parent)
    : QDialog(parent)
    , m_atOnce(new OptionRow(tr("&All at once")))
    , m_replay(new OptionRow(tr("&Replay with the clock")))
    , m_speed(new QComboBox)
{
    setWindowTitle(tr("Open recording"));
    const QFileInfo file(path);
    auto *name = new ElidedLabel(file.fileName());
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    auto *details = new ElidedLabel(
        tr("%1, in %2", "size, folder").arg(dataSize(file.size(), locale()), isolated(file.path())));
    details->setSecondary(true);
    m_atOnce->setDetail(tr("Fills the table, the map and the statistics. For looking things up."));
    m_replay->setDetail(
        tr("Plays the changes as they happened, also to the clients of the stream and into a recording."));
    auto *group = new QButtonGroup(this);
    group->addButton(m_atOnce->button());
    group->addButton(m_replay->button());
    for (const int speed : speeds()) {
        m_speed->addItem(SessionTexts::speed(speed, locale()), speed);
    }
    m_speed->setCurrentIndex(static_cast<int>(qMax<qsizetype>(0, speeds().indexOf(proposed.speed))));
    auto *speedLabel = new QLabel(tr("&Speed"));
    speedLabel->setBuddy(m_speed);
    auto *speedRow = new QHBoxLayout;
    speedRow->setSpacing(8);
    speedRow->addSpacing(Indent);
    speedRow->addWidget(speedLabel);
    speedRow->addWidget(m_speed);
    speedRow->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto enableSpeed = [this, speedLabel] {
        m_speed->setEnabled(m_replay->button()->isChecked());
        speedLabel->setEnabled(m_speed->isEnabled());
    };
    connect(m_replay->button(), &QRadioButton::toggled, this, enableSpeed);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(0);
    layout->addWidget(name);
    layout->addSpacing(2);
    layout->addWidget(details);
    layout->addSpacing(SectionGap);
    layout->addWidget(m_atOnce);
    layout->addSpacing(OptionGap);
    layout->addWidget(m_replay);
    layout->addSpacing(OptionGap);
    layout->addLayout(speedRow);
    if (changesNow > 0) {
        auto *note = new QLabel(whatIsLost(changesNow, locale()));
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        layout->addSpacing(SectionGap);
        layout->addWidget(note);
    }
    layout->addStretch();
    layout->addSpacing(SectionGap);
    layout->addWidget(buttons);
    open->setDefault(true); // not before it is in the dialog, which takes Cancel otherwise
    OptionRow *first = proposed.isReplay ? m_replay : m_atOnce;
    first->button()->setChecked(true);
    enableSpeed();
    fitDialog(this, WidthInLetters);
    first->button()->setFocus();
}

QString OpenRecordingDialog::whatIsLost(qint64 changesNow, const QLocale &locale)
{
    return tr("What is in the window now will be gone: %1. Export it first to keep it.")
        .arg(StatisticsTexts::changes(changesNow, locale));
}

OpenChoice OpenRecordingDialog::choice() const
{
    return {m_replay->button()->isChecked(), m_speed->currentData().toInt()};
}

} // namespace WikiMon
