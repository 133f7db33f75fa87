// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/rulesettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace WikiMon {

// Four full lists of the longest names would take some 100 MB; what people have takes 10 MB at most.
static constexpr qint64 LargestFile = 64 << 20;

struct RuleFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::RuleSettings)
};

static QString keepAside(const QString &path)
{
    const QString copy = path + ".damaged"_L1;
    QFile::remove(copy);
    return QFile::copy(path, copy)
        ? RuleFileTexts::tr("The file as it was is kept as %1.").arg(QDir::toNativeSeparators(copy))
        : RuleFileTexts::tr("The file could not be copied aside: %1").arg(QDir::toNativeSeparators(path));
}

RuleSettingsRead readRuleSettings(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return {};
    }
    RuleSettingsRead result;
    if (!QFileInfo(path).isFile()) { // a pipe would keep us waiting
        result.problems.append(
            RuleFileTexts::tr("The file of rules is not a plain file; the default rules are used."));
    } else if (!file.open(QIODevice::ReadOnly)) {
        result.problems.append(
            RuleFileTexts::tr("The file of rules can't be read (%1). The default rules are used.")
                .arg(file.errorString()));
    } else if (file.size() > LargestFile) {
        result.problems.append(
            RuleFileTexts::tr("The file of rules is too large to be one. The default rules are used."));
    } else {
        result = ruleSettingsFromJson(file.readAll());
    }
    file.close();
    result.problemCount = qMax(result.problemCount, result.problems.size());
    if (result.problemCount > 0 && QFileInfo(path).isFile()) {
        result.problems.append(keepAside(path));
    }
    return result;
}

QString writeRuleSettings(const QString &path, const RuleSettings &settings)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.mkpath(u"."_s)) {
        return RuleFileTexts::tr("The folder %1 can't be made.").arg(QDir::toNativeSeparators(folder.path()));
    }
    QSaveFile file(path);
    const QByteArray json = ruleSettingsToJson(settings);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return RuleFileTexts::tr("The rules could not be saved: %1").arg(file.errorString());
    }
    return {};
}

} // namespace WikiMon
