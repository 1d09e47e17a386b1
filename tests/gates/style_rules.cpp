// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/style_rules.h"

#include <QRegularExpression>

namespace ninefold::gates {

namespace {

const QStringList emptyNames{QStringLiteral("manager"), QStringLiteral("helper"), QStringLiteral("helpers"),
                             QStringLiteral("util"),    QStringLiteral("utils"),  QStringLiteral("data"),
                             QStringLiteral("info"),    QStringLiteral("new"),    QStringLiteral("misc")};

bool saysNothing(const QString& word) {
    return emptyNames.contains(word.toLower()) || word.endsWith(QLatin1Char('2'));
}

/// The words of a name in snake_case or UpperCamel.
QStringList wordsOf(const QString& name) {
    static const QRegularExpression word{QStringLiteral("[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")};
    QStringList words;
    auto match = word.globalMatch(name);
    while (match.hasNext())
        words.append(match.next().captured());
    return words;
}

Findings emptyWordsIn(const QString& name, const SourceFile& file, int line) {
    // A step to a version is named after the version, whatever its number.
    static const QString migrations = QStringLiteral("core/storage/migrations");
    Findings found;
    for (const QString& word : wordsOf(name))
        if (saysNothing(word) && !file.isIn(migrations))
            found.push_back({file.path, line, QStringLiteral("“%1” in the name %2").arg(word, name)});
    return found;
}

bool isProduct(const SourceFile& file) {
    return file.isCpp() && !file.isIn(QStringLiteral("tests"));
}

} // namespace

Findings emptyWords(const SourceFile& file) {
    static const QRegularExpression type{
        QStringLiteral("^\\s*(?:class|struct|enum class|using)\\s+(\\w+)\\s*(?:final\\s*)?[:{=]")};
    Findings found;
    if (!file.isCpp())
        return found;
    add(found, emptyWordsIn(file.name().section(QLatin1Char('.'), 0, 0), file, 0));
    const QStringList lines = withoutComments(file.text).split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i)
        if (const auto match = type.match(lines.at(i)); match.hasMatch())
            add(found, emptyWordsIn(match.captured(1), file, i + 1));
    return found;
}

Findings missingTop(const SourceFile& file) {
    QStringList lines = file.lines();
    if (!lines.isEmpty() && lines.constFirst().startsWith(QLatin1String("#!")))
        lines.removeFirst();
    if (!lines.isEmpty() && lines.constFirst().startsWith(QLatin1String("# shellcheck")))
        lines.removeFirst();
    if (lines.size() < 2 || !lines.at(0).contains(QLatin1String("SPDX-FileCopyrightText: ")) ||
        !lines.at(1).contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
        return {{file.path, 1, QStringLiteral("the two SPDX lines are missing")}};
    if (file.isHeader() && lines.value(2) != QLatin1String("#pragma once"))
        return {{file.path, 3, QStringLiteral("#pragma once is missing")}};
    return {};
}

Findings misplacedComments(const SourceFile& file) {
    Findings found;
    if (!file.isCpp())
        return found;
    if (!file.isHeader() && !file.isIn(QStringLiteral("tests")))
        add(found, matches(file, file.text, QStringLiteral("^\\s*///(?!/)"),
                           QStringLiteral("/// belongs into the header")));
    add(found, matches(file, file.text, QStringLiteral("^[^\"\n]*(?://|/\\*|^\\s*\\*)\\s*([-=*/#~_])\\1{4,}"),
                       QStringLiteral("a banner; a name says it better")));
    return found;
}

Findings unwelcomeWays(const SourceFile& file) {
    Findings found;
    if (!isProduct(file))
        return found;
    const QString code = withoutCommentsAndTexts(file.text);
    add(found, matches(file, code, QStringLiteral("\\bstatic\\b[^;(]*[&*]\\s*(instance|self|theOne)\\s*\\("),
                       QStringLiteral("a singleton; hand it in by constructor")));
    add(found, matches(file, code, QStringLiteral("(?<!=)\\s\\b(delete)\\b(?:\\s*\\[\\])?\\s+[\\w(*]"),
                       QStringLiteral("%1: let a parent or a unique_ptr own it")));
    if (!file.text.contains(QLatin1String("#include <QDBusConnection>"))) // the bus knows no other way
        add(found, matches(file, code, QStringLiteral("\\b(SIGNAL|SLOT)\\s*\\("),
                           QStringLiteral("%1(): connect by pointer to member")));
    add(found,
        matches(file, code, QStringLiteral("^\\s*(enum)\\s+(?!class\\b)\\w+\\s*[:{](?![^}]*Qt::UserRole)"),
                QStringLiteral("a plain enum")));
    if (file.isHeader())
        add(found, matches(file, code, QStringLiteral("(?<![.>])\\b(get[A-Z]\\w*)\\s*\\("),
                           QStringLiteral("%1: drop the get")));
    return found;
}

} // namespace ninefold::gates
