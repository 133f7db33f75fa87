// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace WikiMon {

// Turns SIGINT, SIGTERM and SIGHUP into a signal of the event loop. One may exist at a time.
class QuitSignals : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void quitRequested();

private:
    int m_ends[2] = {-1, -1}; // the handler writes to one, the notifier reads the other
    QSocketNotifier m_notifier;
};

} // namespace WikiMon
