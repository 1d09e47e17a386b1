// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/theme_source.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::theme_test {
namespace {

constexpr double readable = 4.5;
constexpr double visible = 3.0;

std::vector<const Theme*> allThemes() {
    return {&Theme::light(), &Theme::dark(), &Theme::lightWithContrast(), &Theme::darkWithContrast()};
}

void expectContrast(const QColor& ink, const QColor& ground, double least, const char* what) {
    EXPECT_GE(contrast(ink, ground), least)
        << what << ": " << ink.name().toStdString() << " on " << ground.name().toStdString();
}

TEST(Theme, EveryTextReadsOnItsGround) {
    for (const Theme* theme : allThemes()) {
        for (const QColor& ground : {theme->ground, theme->card, theme->rail}) {
            expectContrast(theme->text, ground, readable, "text");
            expectContrast(theme->muted, ground, readable, "muted");
            expectContrast(theme->accent, ground, readable, "accent");
        }
        expectContrast(theme->accent, theme->accentGround, readable, "accent on its ground");
        expectContrast(theme->text, theme->accentGround, readable, "text on the accent's ground");
        expectContrast(theme->text, theme->warningGround, readable, "text on the warning's ground");
        expectContrast(theme->warning, theme->warningGround, readable, "warning");
        expectContrast(theme->onAccent, theme->accent, readable, "text on accent");
        expectContrast(theme->onCore, theme->core, readable, "core");
    }
}

TEST(Theme, EverySubGoalReadsOnItsHueAndTint) {
    for (const Theme* theme : allThemes()) {
        for (const int block : {0, 1, 2, 3, 5, 6, 7, 8}) {
            expectContrast(theme->onHue, theme->hue(block), readable, "text on a hue");
            expectContrast(theme->subGoalText(block), theme->subGoalTint(block), readable, "sub-goal");
            expectContrast(theme->text, theme->tint(block, 0), readable, "text on the lightest tint");
            expectContrast(theme->text, theme->tint(block, 1), readable, "text on the fullest tint");
        }
    }
}

TEST(Theme, BarsStandOutFromEveryTint) {
    for (const Theme* theme : allThemes()) {
        for (const int block : {0, 1, 2, 3, 5, 6, 7, 8}) {
            for (const double fill : {0.0, 0.25, 0.5, 0.75, 1.0})
                expectContrast(theme->hue(block), theme->tint(block, fill), visible, "bar");
        }
    }
}

TEST(Theme, RingsOfFocusStandOutFromEverythingBesideThem) {
    for (const Theme* theme : allThemes()) {
        for (const QColor& ground : {theme->ground, theme->card, theme->rail, theme->accentGround})
            expectContrast(theme->accent, ground, visible, "ring");
        expectContrast(theme->onAccent, theme->accent, visible, "ring on the accent");
    }
}

TEST(Theme, ATintDeepensWithItsFill) {
    const Theme& theme = Theme::light();
    EXPECT_GT(theme.tint(0, 0).lightnessF(), theme.tint(0, 0.5).lightnessF());
    EXPECT_GT(theme.tint(0, 0.5).lightnessF(), theme.tint(0, 1).lightnessF());
    EXPECT_EQ(theme.tint(0, 1), theme.tint(0, 7));
}

TEST(Theme, BlackOnWhiteHasTheGreatestContrast) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1.0, 0.001);
}

TEST(ThemeSource, AnnouncesOnlyAnotherTheme) {
    ThemeSource source;
    QSignalSpy changes{&source, &ThemeSource::changed};
    source.use(Theme::light());
    EXPECT_EQ(changes.count(), 0);
    source.use(Theme::dark());
    EXPECT_EQ(changes.count(), 1);
    EXPECT_TRUE(source.theme().isDark);
}

} // namespace
} // namespace ninefold::ui::theme_test
