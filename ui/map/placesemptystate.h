// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/honestytexts.h"

#include <QWidget>

class QPushButton;

namespace WikiMon {

class EmptyState;

// What stands in the map's and the list's place while nothing could be placed: why, and what can be mapped.
class PlacesEmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit PlacesEmptyState(QWidget *parent = nullptr);

    void setFacts(const HonestyFacts &facts);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString text() const { return m_text; }

signals:
    void sampleRequested();
    void recordingRequested();
    void wikiRequested();
    void databaseRequested();

private:
    EmptyState *m_state;
    QPushButton *m_sample;
    QPushButton *m_database;
    QString m_title;
    QString m_text;
};

} // namespace WikiMon
