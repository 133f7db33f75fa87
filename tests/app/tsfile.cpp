// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

static void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    QString text;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == "translation"_L1)) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "numerusform"_L1) {
            message.translations.append(xml.readElementText());
        } else if (xml.isCharacters()) {
            text += xml.text();
        }
    }
    if (message.translations.isEmpty()) {
        message.translations.append(text);
    }
}

QList<TsMessage> readTsFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<TsMessage> messages;
    TsMessage message;
    QString context;
    bool isGone = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "message"_L1) {
            if (!isGone) {
                messages.append(message);
            }
        } else if (!xml.isStartElement()) {
            continue;
        } else if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            message = {context, {}, {}, {}, false};
        } else if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            const auto type = xml.attributes().value("type"_L1);
            message.isFinished = type.isEmpty();
            isGone = type == "vanished"_L1 || type == "obsolete"_L1;
            readTranslation(xml, message);
        }
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}
