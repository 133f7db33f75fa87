// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/recoverycontroller.h"

#include "widgets/infobar.h"
#include "window/statetexts.h"

#include <QDateTime>
#include <QLocale>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace WikiMon {

RecoveryController::RecoveryController(InfoBar *notice, QObject *parent) : QObject(parent), m_notice(notice)
{
    connect(&m_reading, &QFutureWatcher<LostSession>::finished, this, &RecoveryController::offer);
    connect(&m_joining, &QFutureWatcher<QString>::finished, this, &RecoveryController::finishJoining);
    connect(notice, &InfoBar::choiceMade, this, [this](int choice) { answer(static_cast<Answer>(choice)); });
    connect(notice, &InfoBar::closed, this, [this] { answer(Answer::NotNow); });
}

// The window is closed as it should be.
RecoveryController::~RecoveryController()
{
    *m_cancel = true;
    m_reading.waitForFinished();
    m_joining.waitForFinished();
    if (m_isBroughtBack) {
        m_lost->remove();
    }
}

void RecoveryController::look(const QString &folder)
{
    m_reading.setFuture(QtConcurrent::run([lost = m_lost, cancel = m_cancel, folder] {
        lost->take(folder);
        return lost->read(*cancel);
    }));
}

static QString clock(qint64 time, const QLocale &locale, bool withDay)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    const QString text = locale.toString(local.time(), u"HH:mm"_s);
    return withDay ? QString(locale.toString(local.date(), QLocale::ShortFormat) + u' ' + text) : text;
}

QString RecoveryController::question(const LostSession &session, const QLocale &locale)
{
    static constexpr qsizetype MostNamed = 3;
    const QDate today = QDate::currentDate();
    const bool withDay = QDateTime::fromMSecsSinceEpoch(session.from).date() != today
        || QDateTime::fromMSecsSinceEpoch(session.to).date() != today;
    QStringList named = session.wikis.mid(0, MostNamed);
    if (session.wikis.size() > MostNamed) {
        named.append(u"…"_s);
    }
    const QString changes = StateTexts::changes(session.changes, locale);
    const QString from = clock(session.from, locale, withDay);
    const QString to = clock(session.to, locale, withDay);
    return named.isEmpty()
        ? tr("WikiMon did not end properly. Bring back %1, %2 to %3?").arg(changes, from, to)
        : tr("WikiMon did not end properly. Bring back %1 of %2, %3 to %4?")
              .arg(changes, named.join(u", "_s), from, to);
}

void RecoveryController::offer()
{
    const LostSession session = m_reading.result();
    if (session.changes == 0) {
        if (session.isWhole) {
            m_lost->remove(); // nothing that anybody could want
        } else {
            m_lost->letGo(); // a disk that may answer the next time
        }
        return;
    }
    m_notice->showQuestion(InfoBar::Kind::Warning, question(session, QLocale()),
        {tr("Bring back"), tr("Not now"), tr("Delete")});
}

void RecoveryController::answer(Answer answer)
{
    m_notice->hide();
    switch (answer) {
    case Answer::BringBack:
        return bringBack();
    case Answer::NotNow:
        return m_lost->letGo();
    case Answer::Delete:
        return m_lost->remove();
    }
}

void RecoveryController::bringBack()
{
    if (m_mayReplace && !m_mayReplace()) {
        return offer(); // it is still there
    }
    m_joining.setFuture(
        QtConcurrent::run([lost = m_lost, cancel = m_cancel] { return lost->join(*cancel); }));
}

void RecoveryController::finishJoining()
{
    const QString path = m_joining.result();
    if (path.isEmpty()) {
        m_notice->showMessage(
            InfoBar::Kind::Error, tr("The session was not brought back. %1").arg(m_lost->error()));
        m_lost->letGo();
        return;
    }
    m_isBroughtBack = m_reading.result().isWhole; // what could not be read is not deleted
    emit wanted(path);
}

} // namespace WikiMon
