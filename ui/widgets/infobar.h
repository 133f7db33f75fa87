// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace WikiMon {

// A notice in its place: what happened, what the program does about it, and what the user can do.
class InfoBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Info, Success, Warning, Error };

    explicit InfoBar(QWidget *parent = nullptr);

    // Shows the notice; an empty actionText shows no button. What stood there before is gone.
    void showMessage(Kind kind, const QString &text, const QString &actionText = QString());
    // The same with a bar; part is 0 to 1.
    void showProgress(const QString &text, double part, const QString &actionText);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

signals:
    void actionRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setContents(Kind kind, const QString &text, const QString &actionText);

    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_action;
    QToolButton *m_close;
    Kind m_kind = Kind::Info;
};

} // namespace WikiMon
