// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "detail/textsegment.h"

#include <QPlainTextEdit>

namespace WikiMon {

// Shows the JSON or the raw line of a change: fixed pitch, left to right, read-only, plain.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);

    void showLines(const QList<Segments> &lines);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFont();
    void rebuild();

    QList<Segments> m_lines;
};

} // namespace WikiMon
