// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace WikiMon {

class AppSettings;
class InfoBar;
class Service;
class WindowActions;

// The window's recording of what comes.
class FileController : public QObject
{
    Q_OBJECT
public:
    // window: the parent of the dialogs.
    FileController(Service &service, AppSettings &settings, const WindowActions &actions, QWidget *window);
    ~FileController() override;

    // Where a recording tells of its errors.
    void setNotice(InfoBar *recordingNotice);

private:
    void toggleRecording();
    void showRecording();

    Service &m_service;
    AppSettings &m_settings;
    const WindowActions &m_actions;
    QWidget *m_window;
    InfoBar *m_recordingNotice = nullptr;
    QString m_shownError;
};

} // namespace WikiMon
