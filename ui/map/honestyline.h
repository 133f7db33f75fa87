// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/honestytexts.h"

#include <QFrame>
#include <QPointer>

class QLabel;

namespace WikiMon {

class HonestyDialog;

// The band under the map: how much of what happened it can show, and "Why?", which opens the explanation.
class HonestyLine : public QFrame
{
    Q_OBJECT
public:
    explicit HonestyLine(QWidget *parent = nullptr);

    // May be called as often as the counts change: the same facts cost nothing.
    void setFacts(const HonestyFacts &facts);
    [[nodiscard]] const HonestyFacts &facts() const { return m_facts; }
    // The sentence as shown, without "Why?".
    [[nodiscard]] QString text() const { return m_sentence; }

public slots:
    void explain();

signals:
    // The explanation's way to a better database.
    void databaseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showText();

    HonestyFacts m_facts;
    QString m_sentence;
    QLabel *m_label;
    QPointer<HonestyDialog> m_dialog;
};

} // namespace WikiMon
