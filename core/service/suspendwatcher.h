// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace WikiMon {

// Notices that the machine slept: meanwhile one clock stood still and the other went on.
class SuspendWatcher : public QObject
{
    Q_OBJECT
public:
    static constexpr int Interval = 1000; // milliseconds between two looks
    // Clocks are read one after the other, and a busy machine may pause in between.
    static constexpr qint64 ShortestSleep = 1000;

    // Milliseconds since the machine was started: with the time that it slept, and without.
    struct Clocks
    {
        std::function<qint64()> withSleep;
        std::function<qint64()> withoutSleep;
    };
    [[nodiscard]] static Clocks systemClocks();

    explicit SuspendWatcher(Clocks clocks = systemClocks(), QObject *parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }
    // Compares the clocks; the timer does it each Interval.
    void look();

signals:
    void resumed(qint64 sleptMilliseconds);

private:
    [[nodiscard]] qint64 slept() const { return m_clocks.withSleep() - m_clocks.withoutSleep(); }

    const Clocks m_clocks;
    QTimer m_timer;
    qint64 m_slept = 0; // in all, at the last look
};

} // namespace WikiMon
