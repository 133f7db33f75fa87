// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "recordoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString readRecordOptions(const QCommandLineParser &parser, RecordingOptions &out)
{
    if (parser.isSet(u"record-rotate"_s)) {
        const QString text = parser.value(u"record-rotate"_s);
        out.rotation = parseRotation(text);
        if (!out.rotation) {
            return Words::tr(
                "'%1' says nothing about when to begin a new file. Write day, none or a size from "
                "1M to 1024G.")
                .arg(text);
        }
    }
    if (parser.isSet(u"record-compress"_s)) {
        const QString text = parser.value(u"record-compress"_s);
        const std::optional<Packing> packing = parsePacking(text);
        if (!packing) {
            return Words::tr("'%1' is no way to compress recordings. Write gz, zst or none.").arg(text);
        }
        out.packing = *packing;
    }
    return {};
}

} // namespace WikiMon
