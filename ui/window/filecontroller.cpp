// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/filecontroller.h"

#include "map/placesmodel.h"
#include "output/placescsv.h"
#include "service/service.h"
#include "session/filteredsession.h"
#include "widgets/infobar.h"
#include "widgets/plaintext.h"
#include "window/appsettings.h"
#include "window/exportjob.h"
#include "window/feedcontroller.h"
#include "window/livesession.h"
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

FileController::FileController(Service &service, AppSettings &settings, LiveSession &session,
    const WindowActions &actions, FeedController *feed, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_settings(settings)
    , m_session(session)
    , m_actions(actions)
    , m_feed(feed)
    , m_window(window)
    , m_privacy(service, settings, window)
{
    connect(actions.openRecording, &QAction::triggered, this, &FileController::openRecording);
    connect(actions.record, &QAction::triggered, this, &FileController::toggleRecording);
    connect(actions.exportSession, &QAction::triggered, this, &FileController::exportSession);
    connect(actions.exportMap, &QAction::triggered, this, &FileController::exportMap);
    connect(actions.savePlaces, &QAction::triggered, this, &FileController::savePlaces);
    connect(&session, &LiveSession::changed, this, &FileController::enableActions);
    connect(&session.filtered(), &FilteredSession::searchingChanged, this, &FileController::enableActions);
    enableActions();
    connect(&service, &Service::recordingStateChanged, this, &FileController::showRecording);
}

FileController::~FileController() = default;

// What the filter shows is not known whole before its search has ended.
void FileController::enableActions()
{
    const bool canExport = !m_job && m_session.store().size() > 0;
    m_actions.exportSession->setEnabled(canExport);
    m_actions.exportMap->setEnabled(canExport && !m_session.filtered().isSearching());
    m_actions.savePlaces->setEnabled(canExport);
}

void FileController::setNotices(InfoBar *exportNotice, InfoBar *recordingNotice)
{
    m_exportNotice = exportNotice;
    m_recordingNotice = recordingNotice;
    connect(exportNotice, &InfoBar::actionRequested, this, [this] {
        if (m_job) {
            m_job->cancel();
        }
    });
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

void FileController::openRecording()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open recording"), m_settings.lastFolder(),
        tr("Recordings (*.jsonl *.raw *.txt);;All files (*)"));
    if (!path.isEmpty()) {
        m_settings.setLastFolder(QFileInfo(path).path());
        m_feed->replay(path);
    }
}

void FileController::toggleRecording()
{
    if (m_service.recordingState().isRecording) {
        m_service.stopRecording();
        return;
    }
    const QString folder = m_settings.preferences().recording.folder;
    const QString path
        = folder.isEmpty() ? askForNewFile(tr("Record to"), tr("JSON Lines (*.jsonl)"), u"jsonl"_s) : folder;
    if (!path.isEmpty()) {
        m_service.startRecording(path);
    }
}

void FileController::showRecording()
{
    const RecordingState &state = m_service.recordingState();
    m_actions.showRecording(state.isRecording);
    const QString problem = StateTexts::recordingProblem(state, m_window->locale());
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

void FileController::exportSession()
{
    if (!m_privacy.settle(PrivacyQuestion::Occasion::Export)) {
        return;
    }
    const QString path = askForNewFile(tr("Export session"), tr("JSON Lines (*.jsonl)"), u"jsonl"_s);
    if (!path.isEmpty()) {
        exportTo(path);
    }
}

void FileController::exportTo(const QString &path)
{
    start(path, ExportJob::Range::Everything, ExportFormat::jsonLines());
}

void FileController::exportMap()
{
    if (!m_privacy.settle(PrivacyQuestion::Occasion::Export)) {
        return;
    }
    const QString path = askForNewFile(tr("Export the map"), tr("GeoJSON (*.geojson)"), u"geojson"_s);
    if (!path.isEmpty()) {
        start(path, ExportJob::Range::Shown, ExportFormat::geoJson());
    }
}

// Places name no addresses; masked, they are no more exact than countries.
void FileController::savePlaces()
{
    const QString path = askForNewFile(tr("Save places"), tr("Comma-separated values (*.csv)"), u"csv"_s);
    if (path.isEmpty() || !m_places) {
        return;
    }
    const PlaceTable &table = m_places->table();
    const ExportResult result = writePlacesCsv(path, m_privacy.masks() ? table.byCountry() : table.places());
    const QString name = isolated(QFileInfo(path).fileName());
    if (result.status == ExportResult::Status::Done) {
        m_exportNotice->showMessage(InfoBar::Kind::Success,
            tr("Saved %n place(s) to %1.", nullptr, int(result.writtenChanges)).arg(name));
    } else {
        m_exportNotice->showMessage(
            InfoBar::Kind::Error, tr("The places were not saved. %1").arg(result.error));
    }
}

void FileController::start(const QString &path, ExportJob::Range range, const ExportFormat &format)
{
    if (m_job) {
        return;
    }
    m_job = std::make_unique<ExportJob>(
        m_session.filtered(), range, path, m_privacy.masks() ? format.masked() : format);
    enableActions();
    const auto showProgress = [this](qint64 written, qint64 total) {
        const QLocale locale = m_window->locale();
        m_exportNotice->showProgress(
            tr("Exporting %1 of %2…").arg(locale.toString(written), StateTexts::changes(total, locale)),
            total > 0 ? double(written) / double(total) : 1, tr("Cancel"));
    };
    connect(m_job.get(), &ExportJob::progressed, this, showProgress);
    connect(m_job.get(), &ExportJob::finished, this, &FileController::finishExport);
    showProgress(0, m_job->total());
    m_job->start();
}

void FileController::finishExport(const ExportResult &result, qint64 missed)
{
    const QLocale locale = m_window->locale();
    const QString name = isolated(QFileInfo(m_job->path()).fileName());
    switch (result.status) {
    case ExportResult::Status::Done: {
        QString text = tr("Exported %1 to %2, %3.")
                           .arg(StateTexts::changes(result.writtenChanges, locale), name,
                               locale.formattedDataSize(result.writtenBytes, 1, QLocale::DataSizeSIFormat));
        if (missed > 0) {
            text += u' '
                + tr("Not in the file, since they left the memory before: %1.")
                      .arg(StateTexts::changes(missed, locale));
        }
        if (result.leftOut > 0) {
            text += u' '
                + tr("Not in the file, since they have no place: %1.")
                      .arg(StateTexts::changes(result.leftOut, locale));
        }
        m_exportNotice->showMessage(missed > 0 ? InfoBar::Kind::Warning : InfoBar::Kind::Success, text);
        break;
    }
    case ExportResult::Status::Cancelled:
        m_exportNotice->showMessage(
            InfoBar::Kind::Info, tr("The export was cancelled. No file was written."));
        break;
    case ExportResult::Status::Failed:
        m_exportNotice->showMessage(
            InfoBar::Kind::Error, tr("The export failed. %1 No file was written.").arg(result.error));
        break;
    }
    m_job.release()->deleteLater(); // it is the sender
    enableActions();
}

} // namespace WikiMon
