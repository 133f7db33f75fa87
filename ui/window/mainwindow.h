// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/preferencesdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "watch/rulesdialog.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace WikiMon {

class AppSettings;
class ChangesPage;
class DiagnosticsLog;
class ExportController;
class FeedController;
class FileController;
class FilterBar;
class FilterHelpDialog;
class StreamHelpDialog;
class GeoDatabaseDialog;
class LinkPolicy;
class LiveSession;
class RecoveryController;
class RulesController;
class Service;
class SessionController;
class StatusLine;
class Theme;
class TopBar;
class WindowActions;
class WindowPanels;
class Workspace;
struct FeedGap;
struct Wiki;

// The window: wires the service, the session and the widgets. Nothing heavy happens before its first frame;
// then the wikis are read, and started() is emitted.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // Sets the theme as the settings say; before the first window, or everything is dressed twice.
    static void dress(Theme &theme, const AppSettings &settings);

    // All must outlive the window.
    MainWindow(Service &service, AppSettings &settings, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    // For the command line; after started().
    void watch(const QList<WikiMon::Wiki> &wikis);
    void replay(const QString &path);
    void serve(quint16 port);

    [[nodiscard]] WindowActions *windowActions() const { return m_actions; }
    [[nodiscard]] const LiveSession &session() const { return *m_session; }

signals:
    // The first frame has been painted; the work that it did not wait for begins.
    void painted();
    // The first frame has been painted and the wikis are known.
    void started();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTop();
    void connectActions();
    void connectStream();
    void connectTable();
    void connectFilter();
    void connectRules();
    void connectPanels();
    void connectConnection();
    void connectGeo();
    void connectFeed();
    void connectSessions();
    void connectAppearance();
    void restore();
    void start();

    void refreshStatus();
    void showFeed();
    void showTitle();
    void showStream();
    void showGeo();
    void showGap(const FeedGap &gap);
    void openUrl(const QUrl &url);
    void setServing(bool isOn);
    void applyFilter();
    void filterCurrent(bool byUser, bool excludes);
    void editRules(RulesDialog::Section section, const QString &filterOfNewRule = {});
    void showFilterHelp();
    void showStreamHelp();
    void showGeoDatabase();
    void useGeoDatabase(const QString &path);
    void keepSession();
    [[nodiscard]] bool mayReplaceSession();
    void bringBack(const QString &path);
    void showPreferences(PreferencesDialog::Section section);
    void applyPreferences(const Preferences &preferences);
    void applyStream(const Preferences &before, Preferences now);
    void changeTextSize(int percent);
    void setFullScreen(bool isOn);
    void resetLayout();

    Service &m_service;
    AppSettings &m_settings;
    Theme &m_theme;
    WindowActions *m_actions;
    std::unique_ptr<LiveSession> m_session;
    DiagnosticsLog *m_log;
    TopBar *m_topBar;
    FilterBar *m_filterBar;
    ChangesPage *m_page;
    Workspace *m_workspace;
    WindowPanels *m_panels;
    RulesController *m_rules = nullptr;
    QPointer<FilterHelpDialog> m_filterHelp;
    QPointer<StreamHelpDialog> m_streamHelp;
    QPointer<GeoDatabaseDialog> m_geoDialog;
    StatusLine *m_status;
    FeedController *m_feed;
    FileController *m_files;
    RecoveryController *m_recovery;
    ExportController *m_exports;
    SessionController *m_sessions;
    std::unique_ptr<LinkPolicy> m_links; // with the catalogue, after the first frame
    QList<ShortcutGroup> m_shortcuts;
    QByteArray m_firstTableState;
    QTimer m_tick; // what the status says ages
    QTimer m_refilter; // of filters like since:10m, as time goes on
    QString m_geoError; // as these were told last
    QString m_feedError;
    QString m_streamNotice;
    bool m_isPainted = false;
    bool m_isStarted = false;
};

} // namespace WikiMon
