// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filteredit.h"

#include <QAbstractButton>

namespace WikiMon {

// A button for one term of the filter with three states: required, excluded, or not asked for. A click goes
// through them; with Shift, or by the right button, it excludes at once.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    // what: in the plural, "bots". term: "is:bot".
    FilterChip(const QString &what, const QString &term, QWidget *parent = nullptr);

    [[nodiscard]] QString term() const { return m_term; }
    [[nodiscard]] TermState state() const { return m_state; }
    void setState(TermState state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    // By the user; the filter's text decides what is shown, so setState() has to follow.
    void stateRequested(WikiMon::TermState state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();

    const QString m_term;
    TermState m_state = TermState::Absent;
};

} // namespace WikiMon
