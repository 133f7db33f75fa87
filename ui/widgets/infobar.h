// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>
#include <QStringList>

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
    // The same with several answers, the likeliest first; choiceMade() tells which.
    void showQuestion(Kind kind, const QString &text, const QStringList &choices);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

signals:
    void actionRequested();
    void choiceMade(int index);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setContents(Kind kind, const QString &text, const QString &actionText);

    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_action;
    QList<QPushButton *> m_choices;
    QToolButton *m_close;
    Kind m_kind = Kind::Info;
};

} // namespace WikiMon
