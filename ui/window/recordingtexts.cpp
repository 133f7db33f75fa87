// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// What StateTexts says of a recording.
#include "window/statetexts.h"

#include "widgets/datasize.h"
#include "widgets/plaintext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace WikiMon::StateTexts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StateTexts)
};

QString nameOf(const RecordingState &state)
{
    return isolated(QFileInfo(state.path).fileName());
}

} // namespace

QString recording(const RecordingState &state, const QLocale &locale)
{
    if (!state.isRecording) {
        return state.error.isEmpty() ? QString() : Words::tr("Not recording. %1").arg(state.error);
    }
    QString text = state.isPaused
        ? Words::tr("Recording paused: %1 waiting").arg(changes(state.waitingChanges, locale))
        : Words::tr("Recording: %1, %2").arg(nameOf(state), dataSize(state.writtenBytes, locale));
    if (state.lostChanges > 0) {
        text += u", "_s + Words::tr("%1 lost").arg(locale.toString(state.lostChanges));
    }
    return text;
}

QString recordingDetails(const RecordingState &state, const QLocale &locale)
{
    if (!state.isRecording) {
        return state.error;
    }
    QStringList lines{state.path,
        Words::tr("Written: %1, %2")
            .arg(changes(state.writtenChanges, locale), dataSize(state.writtenBytes, locale))};
    if (state.isPaused) {
        lines.append(state.error);
        lines.append(Words::tr("Waiting in memory: %1, %2")
                         .arg(changes(state.waitingChanges, locale), dataSize(state.waitingBytes, locale)));
    }
    if (state.lostChanges > 0) {
        lines.append(Words::tr("Lost: %1").arg(changes(state.lostChanges, locale)));
    }
    if (state.closedFiles > 0) {
        lines.append(Words::tr("Finished files: %1").arg(locale.toString(state.closedFiles)));
    }
    if (state.packing > 0) {
        lines.append(Words::tr("Files being compressed: %1").arg(locale.toString(state.packing)));
    }
    if (!state.trouble.isEmpty()) {
        lines.append(state.trouble);
    }
    return lines.join(u'\n');
}

// Without numbers that change all the time: a notice is told once.
QString recordingProblem(const RecordingState &state)
{
    if (!state.isRecording) {
        return state.error.isEmpty()
            ? QString()
            : Words::tr("Nothing is recorded. %1 Choose another file or folder to record to.")
                  .arg(state.error);
    }
    if (state.isPaused) {
        return (state.lostChanges == 0
                ? Words::tr("The recording is paused. %1 The changes wait in memory; it goes on by itself.")
                : Words::tr("The recording is paused and loses changes. %1 It goes on by itself."))
            .arg(state.error);
    }
    return state.trouble.isEmpty() ? QString()
                                   : Words::tr("The recording goes on, but: %1").arg(state.trouble);
}

} // namespace WikiMon::StateTexts
