// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace ninefold::ui {

/// The language of the interface. Switching it sends LanguageChange to every widget.
class Language {
public:
    Language() = default;
    /// Begins with one, see use(): a widget that is made after it need not say everything twice.
    explicit Language(const QString& name) { use(name); }
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// The codes of the languages that there are: en, ko, ja.
    [[nodiscard]] static const QStringList& all();
    /// The code for a language as a person or a system names it ("ko_KR.UTF-8", "ja"); English for one that
    /// there is not, the system's own for an empty name.
    [[nodiscard]] static QString codeFor(const QString& name);
    /// What a language calls itself: "한국어".
    [[nodiscard]] static QString nameOf(const QString& code);

    /// Installs the translations of the language `name`, see codeFor(), for Ninefold's texts and Qt's own,
    /// in place of the ones installed before.
    void use(const QString& name);
    /// The code of the language in force.
    [[nodiscard]] const QString& code() const { return m_code; }

private:
    void install(const QString& file, const QString& folder);
    void removeAll();

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace ninefold::ui
