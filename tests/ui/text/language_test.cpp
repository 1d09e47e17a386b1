// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include "tests/support/printing.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

namespace ninefold::ui::language_test {
namespace {

TEST(Language, IsFoundByTheNamesThatSystemsGiveIt) {
    EXPECT_EQ(Language::codeFor(QStringLiteral("ko")), QStringLiteral("ko"));
    EXPECT_EQ(Language::codeFor(QStringLiteral("ko_KR.UTF-8")), QStringLiteral("ko"));
    EXPECT_EQ(Language::codeFor(QStringLiteral("ja-JP")), QStringLiteral("ja"));
}

TEST(Language, IsEnglishWhereThereIsNoTranslation) {
    EXPECT_EQ(Language::codeFor(QStringLiteral("fi")), QStringLiteral("en"));
    EXPECT_EQ(Language::codeFor(QStringLiteral("C")), QStringLiteral("en"));
}

TEST(Language, IsEnglishInTheCLocaleWhateverLanguageIsPreferred) {
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LANGUAGE", "ko");
    for (const char* locale : {"C", "POSIX", "C.UTF-8"}) {
        qputenv("LC_ALL", locale);
        EXPECT_EQ(Language::codeFor({}), QStringLiteral("en")) << locale;
    }
    qputenv("LC_ALL", before);
    qunsetenv("LANGUAGE");
}

TEST(Language, EveryLanguageIsCalledWhatItCallsItself) {
    EXPECT_EQ(Language::nameOf(QStringLiteral("ko")), QStringLiteral("한국어"));
    EXPECT_EQ(Language::nameOf(QStringLiteral("ja")), QStringLiteral("日本語"));
    EXPECT_EQ(Language::nameOf(QStringLiteral("en")), QStringLiteral("English"));
}

TEST(Language, BeginsWithTheOneThatItIsMadeIn) {
    const QLocale before;
    {
        const Language language{QStringLiteral("ko")};
        EXPECT_EQ(language.code(), QStringLiteral("ko"));
        EXPECT_EQ(QLocale{}.language(), QLocale::Korean);
        EXPECT_EQ(QCoreApplication::translate("ninefold::ui::GridScreen", "Inspector"),
                  QStringLiteral("세부 내용"));
    }
    QLocale::setDefault(before);
}

TEST(Language, NumbersAndDatesFollowIt) {
    const QLocale before;
    {
        Language language;
        language.use(QStringLiteral("ko"));
        EXPECT_EQ(QLocale{}.language(), QLocale::Korean);
        language.use(QStringLiteral("ja"));
        EXPECT_EQ(language.code(), QStringLiteral("ja"));
        EXPECT_EQ(QLocale{}.language(), QLocale::Japanese);
    }
    QLocale::setDefault(before);
}

} // namespace
} // namespace ninefold::ui::language_test
