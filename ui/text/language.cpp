// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace ninefold::ui {

namespace {

// LC_ALL=C asks for plain English, whatever LANGUAGE says: as in gettext, and unlike in QLocale.
bool asksForTheCLocale() {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray locale = qgetenv(variable);
        if (!locale.isEmpty())
            return locale == "C" || locale == "POSIX" || locale.startsWith("C.");
    }
    return false;
}

} // namespace

Language::~Language() {
    removeAll();
}

const QStringList& Language::all() {
    static const QStringList codes{QStringLiteral("en"), QStringLiteral("ko"), QStringLiteral("ja")};
    return codes;
}

QString Language::codeFor(const QString& name) {
    if (name.isEmpty() && asksForTheCLocale())
        return all().first();
    const QStringList wanted = name.isEmpty() ? QLocale::system().uiLanguages() : QStringList{name};
    for (const QString& language : wanted) {
        const QString code = language.left(2).toLower();
        if (all().contains(code))
            return code;
    }
    return all().first();
}

QString Language::nameOf(const QString& code) {
    if (code == QLatin1String{"ko"})
        return QStringLiteral("한국어");
    return code == QLatin1String{"ja"} ? QStringLiteral("日本語") : QStringLiteral("English");
}

void Language::use(const QString& name) {
    const QString code = codeFor(name);
    if (code == m_code)
        return;
    m_code = code;
    removeAll();
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.name().startsWith(code) ? system : QLocale{code});
    install(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("ninefold_%1").arg(code), QStringLiteral(":/i18n"));
}

void Language::install(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    // Qt's own texts are missing where the distribution's package of them is; they then stay English.
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Language::removeAll() {
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace ninefold::ui
