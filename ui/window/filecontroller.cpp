// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/filecontroller.h"

#include "service/service.h"
#include "widgets/infobar.h"
#include "window/appsettings.h"
#include "window/windowactions.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace WikiMon {

FileController::FileController(
    Service &service, AppSettings &settings, const WindowActions &actions, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_settings(settings)
    , m_actions(actions)
    , m_window(window)
{
    connect(actions.record, &QAction::triggered, this, &FileController::toggleRecording);
    connect(&service, &Service::recordingStateChanged, this, &FileController::showRecording);
}

FileController::~FileController() = default;

void FileController::setNotice(InfoBar *recordingNotice)
{
    m_recordingNotice = recordingNotice;
}

QString FileController::proposedPath(const QString &ending) const
{
    const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s);
    return QDir(m_settings.lastFolder()).filePath(u"wikimon-%1.%2"_s.arg(time, ending));
}

QString FileController::askForNewFile(const QString &title, const QString &filter, const QString &ending)
{
    const QString path = QFileDialog::getSaveFileName(
        m_window, title, proposedPath(ending), filter + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty()) {
        m_settings.setLastFolder(QFileInfo(path).path());
    }
    return path;
}

void FileController::toggleRecording()
{
    if (m_service.recordingState().isRecording) {
        m_service.stopRecording();
        return;
    }
    const QString path = askForNewFile(tr("Record to"), tr("JSON Lines (*.jsonl)"), u"jsonl"_s);
    if (!path.isEmpty()) {
        m_service.startRecording(path);
    }
}

void FileController::showRecording()
{
    const RecordingState &state = m_service.recordingState();
    m_actions.showRecording(state.isRecording);
    if (state.error != m_shownError) {
        m_shownError = state.error;
        if (state.error.isEmpty()) {
            m_recordingNotice->hide();
        } else {
            m_recordingNotice->showMessage(InfoBar::Kind::Error,
                state.isRecording
                    ? tr("The recording is losing changes. %1 It goes on once the file takes them again.")
                          .arg(state.error)
                    : tr("Nothing is recorded. %1 Choose another file to record to.").arg(state.error));
        }
    }
}

} // namespace WikiMon
