// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/sessionexporter.h"

#include "window/addressprivacy.h"
#include "window/exportjob.h"

#include <QObject>

#include <memory>

class QWidget;

namespace WikiMon {

class AppSettings;
class ExportJob;
class FeedController;
class InfoBar;
class LiveSession;
class PlacesModel;
class Service;
class WindowActions;

// Everything of the window that asks for a file: opening a recording, recording, exporting.
class FileController : public QObject
{
    Q_OBJECT
public:
    // window: the parent of the dialogs.
    FileController(Service &service, AppSettings &settings, LiveSession &session,
        const WindowActions &actions, FeedController *feed, QWidget *window);
    ~FileController() override;

    // Where an export tells of its progress and its end, and where a recording tells of its errors.
    void setNotices(InfoBar *exportNotice, InfoBar *recordingNotice);
    // The whole session as JSON Lines.
    void exportTo(const QString &path);
    // The places that the filter shows, as CSV.
    void setPlaces(const PlacesModel *places) { m_places = places; }
    [[nodiscard]] bool isExporting() const { return m_job != nullptr; }

private:
    [[nodiscard]] QString proposedPath(const QString &ending) const;
    // filter: of the dialog, without "All files". ending: "jsonl".
    [[nodiscard]] QString askForNewFile(const QString &title, const QString &filter, const QString &ending);
    void enableActions();
    void exportSession();
    void exportMap();
    void savePlaces();
    void start(const QString &path, ExportJob::Range range, const ExportFormat &format);
    void openRecording();
    void toggleRecording();
    void showRecording();
    void finishExport(const ExportResult &result, qint64 missed);

    Service &m_service;
    AppSettings &m_settings;
    LiveSession &m_session;
    const WindowActions &m_actions;
    FeedController *m_feed;
    QWidget *m_window;
    AddressPrivacy m_privacy;
    const PlacesModel *m_places = nullptr;
    InfoBar *m_exportNotice = nullptr;
    InfoBar *m_recordingNotice = nullptr;
    std::unique_ptr<ExportJob> m_job;
    QString m_shownError;
};

} // namespace WikiMon
