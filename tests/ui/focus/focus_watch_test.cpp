// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focus/focus_watch.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/printing.h"
#include "tests/support/widget_names.h"
#include "tests/ui/today/day_records.h"
#include "ui/focus/focus_strip.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/pill_button.h"

#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::focus_watch_test {
namespace {

constexpr qint64 minute = 60;
const QDate today{2026, 3, 2};

struct Watched {
    Watched() {
        EXPECT_TRUE(session.load());
        QObject::connect(&watch, &FocusWatch::ended, &watch,
                         [this](const FocusEnd& end) { ends.push_back(end); });
        QObject::connect(&watch, &FocusWatch::errorRaised, &watch, [this] { ++errors; });
        watch.follow(&session, true);
    }
    [[nodiscard]] int records() const { return static_cast<int>(session.planner().table<CheckIn>().size()); }

    test::DayRecords day;
    ActionId study = day.addDaily(QStringLiteral("Study"), Decimal{2});
    test::MemoryStore store{day.all()};
    test::FixedClock clock;
    PlannerSession session{store, clock};
    FocusWatch watch;
    std::vector<FocusEnd> ends;
    int errors = 0;
};

TEST(FocusWatch, SaysWhatIsLeftAndCountsAtTheEnd) {
    Watched w;
    w.watch.start(w.study, 50);
    EXPECT_EQ(w.watch.leftText(), QStringLiteral("50 min"));
    EXPECT_EQ(w.watch.actionText(), QStringLiteral("Study"));
    w.clock.advanceSeconds(49 * minute + 15);
    w.watch.look();
    EXPECT_EQ(w.watch.leftText(), QStringLiteral("45 s"));
    EXPECT_TRUE(w.ends.empty());
    w.clock.advanceSeconds(45);
    w.watch.look();
    w.watch.look();
    ASSERT_EQ(w.ends.size(), 1U);
    EXPECT_TRUE(w.ends.front().isCounted);
    EXPECT_FALSE(w.ends.front().wasClosed);
    EXPECT_EQ(w.records(), 1);
    EXPECT_FALSE(w.watch.block());
}

TEST(FocusWatch, CountsOnceWhatEndedWhileThePlannerWasClosed) {
    Watched w;
    w.watch.start(w.study, 50);
    w.watch.follow(nullptr, false);
    w.clock.advanceDays(2);
    w.watch.follow(&w.session, true);
    ASSERT_EQ(w.ends.size(), 1U);
    EXPECT_TRUE(w.ends.front().wasClosed);
    EXPECT_EQ(w.ends.front().day, today);
    w.watch.follow(&w.session, true);
    EXPECT_EQ(w.ends.size(), 1U);
    EXPECT_EQ(w.records(), 1);
}

TEST(FocusWatch, WhatMayNotBeWrittenIsNotCounted) {
    Watched w;
    w.watch.start(w.study, 50);
    w.clock.advanceDays(1);
    w.watch.follow(&w.session, false);
    EXPECT_TRUE(w.ends.empty());
    EXPECT_FALSE(w.watch.block());
    w.watch.follow(&w.session, true);
    EXPECT_EQ(w.ends.size(), 1U);
}

TEST(FocusWatch, AFailureToCountIsSaidOnceAndTriedAgainNextTime) {
    Watched w;
    w.watch.start(w.study, 50);
    w.clock.advanceSeconds(50 * minute);
    w.store.failFrom(1, Error{ErrorCode::DiskFull});
    w.watch.look();
    w.watch.look();
    EXPECT_EQ(w.errors, 1);
    EXPECT_EQ(w.records(), 0);
    w.store.recover();
    w.watch.follow(&w.session, true);
    EXPECT_EQ(w.records(), 1);
}

TEST(FocusWatch, PausesAndGoesOn) {
    Watched w;
    w.watch.start(w.study, 50);
    w.clock.advanceSeconds(20 * minute);
    w.watch.toggle();
    EXPECT_EQ(w.watch.leftText(), QStringLiteral("30 min · paused"));
    w.clock.advanceSeconds(90 * minute);
    w.watch.toggle();
    EXPECT_EQ(w.watch.leftText(), QStringLiteral("30 min"));
}

TEST(FocusWatch, KeepsInterruptedMinutesOrForgetsThem) {
    Watched w;
    w.watch.start(w.study, 50);
    w.clock.advanceSeconds(25 * minute + 40);
    EXPECT_EQ(w.watch.stop(true), QStringLiteral("25 of 50 min"));
    ASSERT_EQ(w.records(), 1);
    EXPECT_EQ(w.session.planner().checkInsOf(w.study).front()->note, QStringLiteral("25 of 50 min"));
    EXPECT_EQ(w.session.planner().checkInsOf(w.study).front()->state, CheckInState::None);
    w.watch.start(w.study, 50);
    w.clock.advanceSeconds(30);
    w.watch.stop(true);
    EXPECT_EQ(w.records(), 1) << "less than a minute is nothing to note";
    EXPECT_EQ(w.watch.stop(false), QString{}) << "there is none";
    EXPECT_TRUE(w.ends.empty());
}

TEST(FocusWatch, OutlivesItsSession) {
    Watched w;
    auto second = std::make_unique<PlannerSession>(w.store, w.clock);
    ASSERT_TRUE(second->load());
    w.watch.follow(second.get(), true);
    w.watch.start(w.study, 50);
    second.reset();
    w.watch.look();
    EXPECT_FALSE(w.watch.block());
    EXPECT_EQ(w.watch.leftText(), QString{});
}

TEST(FocusStrip, IsASmallWindowAboveTheOthersThatTakesNoFocus) {
    Watched w;
    const ThemeSource theme;
    w.watch.start(w.study, 50);
    FocusStrip strip{theme, w.watch};
    QWidget beside;
    strip.showAt(std::nullopt, beside);
    EXPECT_TRUE(strip.isVisible());
    EXPECT_TRUE(strip.windowFlags() & Qt::WindowStaysOnTopHint);
    EXPECT_EQ(strip.windowType(), Qt::Tool);
    EXPECT_TRUE(strip.testAttribute(Qt::WA_ShowWithoutActivating));
    EXPECT_FALSE(strip.testAttribute(Qt::WA_QuitOnClose));
    EXPECT_EQ(strip.findChild<QLabel*>(QStringLiteral("focusLeft"))->text(), QStringLiteral("50 min"));
    EXPECT_EQ(strip.accessibleName(), QStringLiteral("Focus block on “Study”: 50 min left"));
    w.clock.advanceSeconds(10 * minute);
    w.watch.look();
    EXPECT_EQ(strip.findChild<QLabel*>(QStringLiteral("focusLeft"))->text(), QStringLiteral("40 min"));
}

TEST(FocusStrip, EverythingOnItHasAName) {
    Watched w;
    const ThemeSource theme;
    w.watch.start(w.study, 50);
    const FocusStrip strip{theme, w.watch};
    EXPECT_EQ(test::unnamedWidgets(strip), QStringList{});
}

TEST(FocusStrip, ComesBackToItsPlaceAndNeverOffTheScreen) {
    Watched w;
    const ThemeSource theme;
    w.watch.start(w.study, 50);
    FocusStrip strip{theme, w.watch};
    QWidget beside;
    std::optional<QPoint> placed;
    QObject::connect(&strip, &FocusStrip::placed, [&](QPoint place) { placed = place; });
    strip.showAt(QPoint{40, 60}, beside);
    EXPECT_EQ(strip.pos(), QPoint(40, 60));
    EXPECT_FALSE(placed) << "nobody pulled it";
    strip.move(100, 120);
    QCoreApplication::processEvents();
    EXPECT_EQ(placed, QPoint(100, 120));
    strip.hide();
    strip.showAt(QPoint{90000, 90000}, beside);
    EXPECT_TRUE(beside.screen()->availableGeometry().contains(strip.geometry()));
}

} // namespace
} // namespace ninefold::ui::focus_watch_test
