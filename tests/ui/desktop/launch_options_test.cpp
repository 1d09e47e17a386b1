// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/launch_options.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace ninefold::ui::launch_options_test {
namespace {

LaunchOptions read(const QStringList& arguments) {
    return LaunchOptions::read(QStringList{QStringLiteral("ninefold")} + arguments);
}

QStringList words(const char* line) {
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

TEST(LaunchOptions, WithoutArgumentsTheWindowOpensWithThePlannerOfLastTime) {
    const LaunchOptions options = read({});
    EXPECT_EQ(options.mistake, QString{});
    EXPECT_EQ(options.file, QString{});
    EXPECT_EQ(options.screenshotFolder, QString{});
    EXPECT_FALSE(options.opensSample);
}

TEST(LaunchOptions, NameAFileLanguageAndTheme) {
    const LaunchOptions options = read(words("--lang ko --theme dark my.ninefold"));
    EXPECT_EQ(options.mistake, QString{});
    EXPECT_EQ(options.file, QStringLiteral("my.ninefold"));
    EXPECT_EQ(options.language, QStringLiteral("ko"));
    EXPECT_EQ(options.theme, ThemeChoice::Dark);
}

TEST(LaunchOptions, ScreenshotsTakeASizeAndAScale) {
    const LaunchOptions options = read(words("--screenshots out --sample --size 800x500 --scale 1.5"));
    EXPECT_EQ(options.mistake, QString{});
    EXPECT_EQ(options.screenshotFolder, QStringLiteral("out"));
    EXPECT_TRUE(options.opensSample);
    EXPECT_EQ(options.size, (QSize{800, 500}));
    EXPECT_DOUBLE_EQ(options.scale, 1.5);
}

TEST(LaunchOptions, AnExportTakesAYearAndASheet) {
    const LaunchOptions options =
        read(words("my.ninefold --export year.pdf --year 2026 --paper A3 --portrait --no-progress"));
    EXPECT_EQ(options.mistake, QString{});
    EXPECT_EQ(options.file, QStringLiteral("my.ninefold"));
    EXPECT_EQ(options.exportFile, QStringLiteral("year.pdf"));
    EXPECT_EQ(options.year, 2026);
    EXPECT_EQ(options.page, (PageOptions{PaperSize::A3, QPageLayout::Portrait, PageKind::Texts}));
    EXPECT_EQ(read(words("--export year.png --theme dark")).page.isDark, true);
    EXPECT_EQ(read(words("--export year.svg --empty-form")).page.kind, PageKind::Form);
    EXPECT_EQ(read(words("--export year.svg")).page, PageOptions{});
}

TEST(LaunchOptions, EveryMistakeIsNamedOnOneLine) {
    for (const char* line : {"--bogus",
                             "--lang fi",
                             "--theme purple",
                             "--lang",
                             "--size 800x500",
                             "--scale 2",
                             "a.ninefold b.ninefold",
                             "--sample a.ninefold",
                             "--screenshots out --size big",
                             "--screenshots out --scale 9",
                             "--screenshots out --scale nan",
                             "--screenshots out --size 0x0",
                             "--export",
                             "--export year",
                             "--export year.docx",
                             "--export a.pdf --screenshots out",
                             "--export a.pdf --year next",
                             "--export a.pdf --year 0",
                             "--export a.pdf --paper a5",
                             "--export a.pdf --empty-form --no-progress",
                             "--year 2026",
                             "--paper a4",
                             "--portrait",
                             "--no-progress",
                             "--empty-form"}) {
        const QString mistake = read(words(line)).mistake;
        EXPECT_FALSE(mistake.isEmpty()) << line;
        EXPECT_FALSE(mistake.contains(QLatin1Char('\n'))) << line;
    }
}

TEST(LaunchOptions, HelpNamesEveryOption) {
    for (const char* option :
         {"--lang", "--theme", "--sample", "--screenshots", "--size", "--scale", "--version", "--export",
          "--year", "--paper", "--portrait", "--no-progress", "--empty-form"})
        EXPECT_TRUE(LaunchOptions::helpText().contains(QLatin1String{option})) << option;
}

} // namespace
} // namespace ninefold::ui::launch_options_test
