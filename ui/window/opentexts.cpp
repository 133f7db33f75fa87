// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/opentexts.h"

#include "session/sessiontexts.h"
#include "widgets/plaintext.h"
#include "window/exportjob.h"
#include "window/statetexts.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace WikiMon::OpenTexts {

namespace {

// Gives the texts their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::OpenTexts)
};

} // namespace

QString unreadable(const QFileInfo &file)
{
    const QString path = isolated(file.filePath());
    return !file.exists() ? Words::tr("There is no file %1.").arg(path)
        : !file.isFile()  ? Words::tr("%1 is not a file.").arg(path)
                          : Words::tr("There is no permission to read %1.").arg(path);
}

QString left(qint64 milliseconds, const QLocale &locale)
{
    const qint64 seconds = qMax<qint64>(1, (milliseconds + 999) / 1000);
    return seconds < 60 ? Words::tr("%1 s").arg(locale.toString(seconds))
                        : StateTexts::duration(seconds * 1000, locale);
}

QString loading(const LoadState &state, const QLocale &locale)
{
    QString text = StateTexts::changes(state.changes, locale);
    if (const auto rest = exportTimeLeft(state.bytesRead, state.bytesTotal, state.elapsed)) {
        text = Words::tr("%1, about %2 left", "changes, time").arg(text, left(*rest, locale));
    }
    return text;
}

static QString lines(qint64 count, const QLocale &locale)
{
    return count == 1 ? Words::tr("1 line") : Words::tr("%1 lines").arg(locale.toString(count));
}

QString loaded(const LoadState &state, qint64 dropped, const QLocale &locale)
{
    const QString name = isolated(QFileInfo(state.path).fileName());
    if (state.phase == LoadPhase::Failed) {
        return Words::tr("Nothing was opened. %1").arg(state.error);
    }
    const QString changes = StateTexts::changes(state.changes, locale);
    QStringList sentences;
    sentences.append(state.phase == LoadPhase::Cancelled
            ? Words::tr("The opening of %1 was ended after %2.").arg(name, changes)
            : state.changes == 0 ? Words::tr("There are no changes in %1.").arg(name)
                                 : Words::tr("Opened %1: %2 in %3.")
                                       .arg(name, changes, StateTexts::duration(state.elapsed, locale)));
    if (!state.error.isEmpty()) {
        sentences.append(Words::tr("It could not be read to its end: %1").arg(state.error));
    }
    if (state.rejected > 0) {
        sentences.append(state.firstRejection.isEmpty()
                ? Words::tr("Left out, as no change: %1.").arg(lines(state.rejected, locale))
                : Words::tr("Left out, as no change: %1. The first: %2")
                      .arg(lines(state.rejected, locale), isolated(state.firstRejection)));
    }
    if (state.torn > 0) {
        sentences.append(Words::tr("Cut off when it was written: %1.").arg(lines(state.torn, locale)));
    }
    if (state.gaps > 0) {
        sentences.append(Words::tr("Times without the feed in it: %1.").arg(locale.toString(state.gaps)));
    }
    if (dropped > 0) {
        sentences.append(Words::tr("More than the memory may hold, so the oldest were let go: %1.")
                             .arg(StateTexts::changes(dropped, locale)));
    }
    return sentences.join(u' ');
}

QString span(const LoadState &state, const QLocale &locale)
{
    const QString changes = StateTexts::changes(state.changes, locale);
    if (state.startTime == 0) {
        return changes;
    }
    return Words::tr("%1, from %2 to %3", "changes, time, time")
        .arg(changes, SessionTexts::moment(0, state.startTime, locale),
            SessionTexts::moment(0, state.endTime, locale));
}

QString kept(qint64 changes, const QLocale &locale)
{
    return Words::tr("In the window, from before: %1").arg(StateTexts::changes(changes, locale));
}

QString stopped(qint64 changes, const QLocale &locale)
{
    return Words::tr("The replay was stopped. In the window: %1.").arg(StateTexts::changes(changes, locale));
}

} // namespace WikiMon::OpenTexts
