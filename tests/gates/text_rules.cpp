// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/text_rules.h"

namespace ninefold::gates {

namespace {

bool isIn(const SourceFile& file, std::initializer_list<const char*> folders) {
    for (const char* folder : folders)
        if (file.isIn(QString::fromLatin1(folder)))
            return file.isCpp();
    return false;
}

} // namespace

Findings literalColours(const SourceFile& file) {
    Findings found;
    if (!isIn(file, {"ui", "app"}) || file.isIn(QStringLiteral("ui/theme")))
        return found;
    const QString code = withoutComments(file.text);
    const QString what = QStringLiteral("a literal colour: %1");
    add(found, matches(file, code, QStringLiteral("\"(#[0-9A-Fa-f]{3,8})\\b"), what));
    add(found,
        matches(file, code,
                QStringLiteral("\\b(QColor(?:\\s+\\w+)?\\s*[({]\\s*(?:\\d|\"|QStringLiteral|QLatin1String))"),
                what));
    add(found, matches(file, code,
                       QStringLiteral(
                           "\\b(QColor::fromR\\w+|QColor::fromHs\\w+|QColorConstants|qRgba?)\\b\\s*[({:]"),
                       what));
    add(found,
        matches(file, code,
                QStringLiteral(
                    "\\b(Qt::(?:black|white|(?:dark|light)?[gG]r[ae]y|(?:dark)?(?:[rR]ed|[gG]reen|[bB]lue|"
                    "[cC]yan|[mM]agenta|[yY]ellow)))\\b"),
                what));
    return found;
}

Findings translationInCore(const SourceFile& file) {
    if (!isIn(file, {"core"}))
        return {};
    return matches(
        file, withoutCommentsAndTexts(file.text),
        QStringLiteral(
            "\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|Q_DECLARE_TR_FUNCTIONS|QTranslator)\\b\\s*[({]"),
        QStringLiteral("core speaks codes, not sentences: %1"));
}

Findings untranslatedWords(const SourceFile& file) {
    if (!isIn(file, {"ui", "app"}))
        return {};
    return matches(
        file, withoutComments(file.text),
        QStringLiteral(
            "\\bset(?:Text|ToolTip|WindowTitle|PlaceholderText|AccessibleName|AccessibleDescription|"
            "StatusTip|WhatsThis|Title|LabelText|InformativeText)\\(\\s*"
            "((?:QStringLiteral\\(|QLatin1String\\(|QString::fromUtf8\\(|u)?\"[^\"]*[A-Za-z]{2}[^\"]*\")"),
        QStringLiteral("shown without tr(): %1"));
}

Findings networkSockets(const SourceFile& file) {
    if (!isIn(file, {"app", "core", "ui"}))
        return {};
    return matches(
        file, withoutComments(file.text),
        QStringLiteral(
            "\\b(Q(?:Tcp|Udp|Ssl|Sctp|Abstract|Web)(?:Socket|Server)\\w*|QHostAddress|QHostInfo|QDns\\w+|"
            "QNetwork\\w+|AF_INET6?|PF_INET6?|getaddrinfo|gethostbyname|"
            "netinet/\\w+\\.h|sys/socket\\.h|arpa/inet\\.h)"),
        QStringLiteral("could reach a network: %1"));
}

Findings sleeps(const SourceFile& file) {
    if (!file.isIn(QStringLiteral("tests")) || file.isIn(QStringLiteral("tests/gates")))
        return {};
    return matches(file, withoutComments(file.text),
                   QStringLiteral("\\b(QThread::\\w*sleep|sleep_for|sleep_until|usleep|nanosleep|qSleep|"
                                  "qWait|time\\.sleep)\\s*\\("),
                   QStringLiteral("waits for time to pass: %1"));
}

} // namespace ninefold::gates
