// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/sourcestate.h"
#include "output/recordingstate.h"

#include <QStatusBar>

namespace WikiMon {

class ElidedLabel;
class LiveSession;
class StatusDot;

// The window's lowest line: the connection in words, the rate, what is kept and shown, the recording.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showSource(const SourceState &state, const LiveSession &session, qint64 now);
    // shown: changes in the table now.
    void showCounts(const LiveSession &session, qint64 shown, qint64 now);
    void showRecording(const RecordingState &state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    // Over the whole bar, whose own layout has margins and hides widgets behind messages.
    QWidget *m_row;
    StatusDot *m_source;
    ElidedLabel *m_rate;
    ElidedLabel *m_counts;
    ElidedLabel *m_recording;
};

} // namespace WikiMon
