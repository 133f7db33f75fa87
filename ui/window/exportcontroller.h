// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/exportdialog.h"
#include "window/addressprivacy.h"
#include "window/exportjob.h"

#include <QElapsedTimer>
#include <QObject>

#include <array>
#include <memory>
#include <optional>

namespace WikiMon {

class AppSettings;
class ChangeTableView;
class InfoBar;
class LiveSession;
class PlacesModel;
class Service;
class WindowActions;

// The window's exports: asks what, in which format and where to, writes it in the background, and tells of
// the progress and the end in a notice.
class ExportController : public QObject
{
    Q_OBJECT
public:
    // window: the parent of the dialogs. All must outlive it.
    ExportController(Service &service, AppSettings &settings, LiveSession &session, ChangeTableView &table,
        const WindowActions &actions, QWidget *window);
    ~ExportController() override;

    void setNotice(InfoBar *notice);
    // The places that the filter shows, for their CSV.
    void setPlaces(const PlacesModel *places) { m_places = places; }
    // Without asking anything.
    void exportTo(const QString &path, ExportChoice choice = {});
    [[nodiscard]] bool isExporting() const { return m_job != nullptr; }

private:
    // By range; what is not taken yet is none.
    using Rows = std::array<std::optional<ExportRows>, std::size_t(ExportRange::Count)>;

    void enableActions();
    void exportChanges(ExportChoice proposed);
    void savePlaces();
    [[nodiscard]] ExportRows rowsOf(ExportRange range) const;
    [[nodiscard]] ExportFacts factsOf(const Rows &rows) const;
    [[nodiscard]] ExportFormat formatOf(ExportKind kind) const;
    // Empty when the user went back. What is there already is to be replaced.
    [[nodiscard]] QString askForFile(const QString &title, const QString &filter, ExportKind kind);
    [[nodiscard]] bool mayReplace(const QString &path);
    void start(const QString &path, ExportRows rows, const ExportFormat &format);
    void showProgress(qint64 written, qint64 total);
    void finish(const ExportResult &result, qint64 missed);
    void showDone(const QString &text, bool isWhole, const QString &path);

    AppSettings &m_settings;
    LiveSession &m_session;
    ChangeTableView &m_table;
    const WindowActions &m_actions;
    QWidget *m_window;
    AddressPrivacy m_privacy;
    const PlacesModel *m_places = nullptr;
    InfoBar *m_notice = nullptr;
    std::unique_ptr<ExportJob> m_job;
    qint64 m_gone = 0; // changes that had left the memory when the job began
    QElapsedTimer m_clock; // since the start of the job
    QString m_folder; // of the last file that was written
};

} // namespace WikiMon
