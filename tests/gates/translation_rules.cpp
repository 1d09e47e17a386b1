// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/translation_rules.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace ninefold::gates {

namespace {

struct Message {
    int line = 0;
    QString source;
    bool isNumbered = false;
    QString state; ///< "unfinished", "vanished", "obsolete" or nothing
    QStringList forms;
};

QString textOf(QXmlStreamReader& xml) {
    return xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

void readTranslation(QXmlStreamReader& xml, Message& message) {
    message.state = xml.attributes().value(QStringLiteral("type")).toString();
    if (!message.isNumbered) {
        message.forms.append(textOf(xml));
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(textOf(xml));
}

Message readMessage(QXmlStreamReader& xml) {
    Message message;
    message.line = static_cast<int>(xml.lineNumber());
    message.isNumbered = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = textOf(xml);
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QSet<QString> placeholdersOf(const QString& text) {
    static const QRegularExpression placeholder{QStringLiteral("%L?(\\d+|n)")};
    QSet<QString> found;
    auto match = placeholder.globalMatch(text);
    while (match.hasNext())
        found.insert(match.next().captured());
    return found;
}

// English says "1 cell", "2 cells"; Korean and Japanese have one form for any number.
qsizetype formsIn(const QString& language) {
    return language.startsWith(QLatin1String("en")) ? 2 : 1;
}

QString problemOf(const Message& message, const QString& language) {
    if (message.state == QLatin1String("vanished") || message.state == QLatin1String("obsolete"))
        return QStringLiteral("no longer in the sources");
    const bool isEnglish = language.startsWith(QLatin1String("en"));
    if (isEnglish && !message.isNumbered)
        return {};
    if (message.state == QLatin1String("unfinished") || message.forms.isEmpty())
        return QStringLiteral("unfinished");
    if (message.isNumbered && message.forms.size() != formsIn(language))
        return QStringLiteral("%1 plural forms, %2 wanted").arg(message.forms.size()).arg(formsIn(language));
    for (const QString& form : message.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("empty");
        auto wanted = placeholdersOf(message.source);
        auto there = placeholdersOf(form);
        if (message.isNumbered) { // "one cell" needs no number
            wanted.remove(QStringLiteral("%n"));
            there.remove(QStringLiteral("%n"));
        }
        if (wanted != there)
            return QStringLiteral("other placeholders than the source");
    }
    return {};
}

} // namespace

Findings incompleteTranslations(const SourceFile& ts) {
    QXmlStreamReader xml{ts.text};
    QString language;
    Findings found;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("TS"))
            language = xml.attributes().value(QStringLiteral("language")).toString();
        if (xml.name() != QLatin1String("message"))
            continue;
        const Message message = readMessage(xml);
        if (const QString problem = problemOf(message, language); !problem.isEmpty())
            found.push_back(
                {ts.path, message.line, problem + QStringLiteral(": ") + message.source.left(60)});
    }
    if (xml.hasError())
        found.push_back({ts.path, static_cast<int>(xml.lineNumber()), xml.errorString()});
    if (language.isEmpty())
        found.push_back({ts.path, 1, QStringLiteral("no language")});
    return found;
}

} // namespace ninefold::gates
