// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/translation_rules.h"
#include "tests/support/planner_folder.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace ninefold::gates::translation_gates {
namespace {

const QString top = QStringLiteral(NINEFOLD_SOURCE_DIR);

SourceFile translation(const char* language, const char* message) {
    return {QStringLiteral("a.ts"),
            QStringLiteral("<TS version=\"2.1\" language=\"%1\"><context><name>A</name>%2</context></TS>")
                .arg(QString::fromUtf8(language), QString::fromUtf8(message))};
}

/// The file as it would be after collecting every text of the sources into it again.
SourceFile collectedAgain(const QString& name, const test::PlannerFolder& folder) {
    const QString path = folder.take(top + QStringLiteral("/resources/i18n/") + name);
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(NINEFOLD_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-I"), top, top + QStringLiteral("/ui"), top + QStringLiteral("/app"),
                   QStringLiteral("-ts"), path});
    EXPECT_TRUE(lupdate.waitForFinished(120'000));
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAll().toStdString();
    return {QStringLiteral("resources/i18n/") + name, QString::fromUtf8(test::bytesOf(path))};
}

// Why: a sentence without a translation is shown in English in the middle of a Korean window.
// Instead: collect the texts (CONTRIBUTING.md says how), translate what is new, and say it in the words of
// the others.
// Limits: says nothing of whether a translation is right.
class Translations : public testing::TestWithParam<const char*> {};

TEST_P(Translations, AreCompleteAndUpToDate) {
    const test::PlannerFolder folder;
    const Findings findings = incompleteTranslations(
        collectedAgain(QStringLiteral("ninefold_%1.ts").arg(QString::fromUtf8(GetParam())), folder));
    EXPECT_TRUE(findings.empty()) << report(findings);
}

INSTANTIATE_TEST_SUITE_P(Language, Translations, testing::Values("en", "ko", "ja"),
                         [](const auto& language) { return std::string{language.param}; });

TEST(IncompleteTranslations, AreCaught) {
    for (const char* message : {
             "<message><source>Go</source><translation type=\"unfinished\">가기</translation></message>",
             "<message><source>Go</source><translation type=\"unfinished\"></translation></message>",
             "<message><source>Go</source><translation> </translation></message>",
             "<message><source>Go</source></message>",
             "<message><source>Go</source><translation type=\"vanished\">가기</translation></message>",
             "<message><source>To %1</source><translation>가기</translation></message>",
             "<message><source>Go</source><translation>%1 가기</translation></message>",
             "<message numerus=\"yes\"><source>%n</source><translation></translation></message>",
             "<message "
             "numerus=\"yes\"><source>%n</source><translation><numerusform></numerusform></translation></"
             "message>",
         })
        EXPECT_EQ(incompleteTranslations(translation("ko", message)).size(), 1U) << message;
    EXPECT_EQ(incompleteTranslations({QStringLiteral("a.ts"), QStringLiteral("<TS language=\"ko\">")}).size(),
              1U);
}

TEST(IncompleteTranslations, WantTwoFormsOfANumberInEnglishAndOneInKorean) {
    const char* one = "<message numerus=\"yes\"><source>%n cells</source><translation>"
                      "<numerusform>%n</numerusform></translation></message>";
    const char* two =
        "<message numerus=\"yes\"><source>%n cells</source><translation>"
        "<numerusform>one cell</numerusform><numerusform>%n cells</numerusform></translation></message>";
    EXPECT_TRUE(incompleteTranslations(translation("ko", one)).empty());
    EXPECT_EQ(incompleteTranslations(translation("ko", two)).size(), 1U);
    EXPECT_TRUE(incompleteTranslations(translation("en", two)).empty());
    EXPECT_EQ(incompleteTranslations(translation("en", one)).size(), 1U);
}

TEST(IncompleteTranslations, AreNoneWhereEveryTextHasItsOwn) {
    EXPECT_TRUE(
        incompleteTranslations(
            translation("ja", "<message><source>Go to %1</source><translation>%1 へ</translation></message>"))
            .empty());
    EXPECT_TRUE(
        incompleteTranslations(
            translation(
                "en",
                "<message><source>Go</source><translation type=\"unfinished\"></translation></message>"))
            .empty());
}

} // namespace
} // namespace ninefold::gates::translation_gates
