// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/honestytexts.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;

namespace WikiMon {

// Explains why the map shows so little of a live feed, with the edits by reason. Follows the facts while it
// is open.
class HonestyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HonestyDialog(QWidget *parent = nullptr);

    void setFacts(const HonestyFacts &facts);

signals:
    void databaseRequested();

private:
    void fillGrid(const QList<HonestyTexts::Reason> &reasons);

    QLabel *m_sentence;
    QLabel *m_explanation;
    QWidget *m_table;
    QGridLayout *m_grid;
    QPushButton *m_database;
    QList<HonestyTexts::Reason> m_reasons;
};

} // namespace WikiMon
