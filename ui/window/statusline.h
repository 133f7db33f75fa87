// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/statetexts.h"

#include <QStatusBar>
#include <QTimer>

namespace WikiMon {

class ElidedLabel;
class LiveSession;
class StatusDot;

// What the table shows of what is kept.
struct TableCounts
{
    qint64 shown = 0;
    qint64 held = 0; // came while the table was paused
    bool isPaused = false;
};

// The window's lowest line: the connection in words, the rate, what is kept and shown, the location data, the
// recording. Where room is short, what matters least goes first.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showSource(const SourceState &state, const StateTexts::FeedFacts &facts);
    void showCounts(const LiveSession &session, const TableCounts &table, qint64 now);
    void showGeo(const GeoState &state, qint64 now);
    void showRecording(const RecordingState &state);
    // How the table is sorted, or nothing in its live order.
    void showSorting(const QString &note);
    // Says for some seconds what was done.
    void tell(const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setText(ElidedLabel *label, const QString &text);
    void fit();

    bool m_isActive = false; // the feed is running
    // Over the whole bar, whose own layout has margins and hides widgets behind messages.
    QWidget *m_row;
    StatusDot *m_source;
    ElidedLabel *m_rate;
    ElidedLabel *m_paused;
    ElidedLabel *m_counts;
    ElidedLabel *m_geo;
    ElidedLabel *m_recording;
    ElidedLabel *m_told;
    ElidedLabel *m_sorting;
    QTimer m_telling;
};

} // namespace WikiMon
