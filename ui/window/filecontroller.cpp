// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/filecontroller.h"

#include "service/service.h"
#include "widgets/infobar.h"
#include "window/appsettings.h"
#include "window/statetexts.h"
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

void FileController::toggleRecording()
{
    if (m_service.recordingState().isRecording) {
        m_service.stopRecording();
        return;
    }
    QString path = m_settings.preferences().recording.folder;
    if (path.isEmpty()) {
        const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s);
        const QString proposed = QDir(m_settings.lastFolder()).filePath(u"wikimon-%1.jsonl"_s.arg(time));
        path = QFileDialog::getSaveFileName(
            m_window, tr("Record to"), proposed, tr("JSON Lines (*.jsonl)") + u";;"_s + tr("All files (*)"));
        if (path.isEmpty()) {
            return;
        }
        m_settings.setLastFolder(QFileInfo(path).path());
    }
    m_service.startRecording(path);
}

void FileController::showRecording()
{
    const RecordingState &state = m_service.recordingState();
    m_actions.showRecording(state.isRecording);
    const QString problem = StateTexts::recordingProblem(state);
    if (problem == m_shownError) {
        return; // closed, it stays closed
    }
    m_shownError = problem;
    if (problem.isEmpty()) {
        m_recordingNotice->hide();
    } else {
        const bool isLosing = !state.isRecording || (state.isPaused && state.lostChanges > 0);
        m_recordingNotice->showMessage(isLosing ? InfoBar::Kind::Error : InfoBar::Kind::Warning, problem);
    }
}

} // namespace WikiMon
