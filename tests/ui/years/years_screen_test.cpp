// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/years/years_screen.h"

#include "tests/ui/years/two_years.h"
#include "ui/grid/grid_view.h"
#include "ui/theme/theme_source.h"
#include "ui/years/year_pane.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace ninefold::ui::years_screen_test {
namespace {

constexpr CellPlace carriedFrom{0, 0};
constexpr CellPlace carriedTo{0, 8};

class YearsScreenTest : public testing::Test {
protected:
    YearsScreenTest() {
        QObject::connect(&screen, &YearsScreen::left, &screen,
                         [this](const PlanId& plan, CellPlace place) { left.emplace_back(plan, place); });
        screen.setSession(&years.session);
        screen.resize(1360, 800);
        screen.show();
        QApplication::setActiveWindow(&screen);
    }
    template <class T> T& find(const char* name) { return *screen.findChild<T*>(QString::fromLatin1(name)); }
    GridView& earlier() { return find<GridView>("earlierYearGrid"); }
    GridView& later() { return find<GridView>("laterYearGrid"); }
    QString told(const char* pane, const char* label) {
        return find<YearPane>(pane).findChild<QLabel*>(QString::fromLatin1(label))->text();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    test::TwoYears years;
    ThemeSource theme;
    YearsScreen screen{theme};
    std::vector<std::pair<PlanId, CellPlace>> left;
};

TEST_F(YearsScreenTest, ShowsTwoYearsAtTheCellThatWentOn) {
    screen.compare(years.before, years.now, carriedTo);
    EXPECT_TRUE(screen.isSideBySide());
    EXPECT_EQ(earlier().current(), carriedFrom);
    EXPECT_EQ(later().current(), carriedTo);
    EXPECT_TRUE(earlier().hasFocus());
    EXPECT_EQ(told("earlierYear", "cellText"), QStringLiteral("One problem each morning"));
    EXPECT_EQ(told("laterYear", "cellText"), QStringLiteral("Two problems each morning"));
    EXPECT_TRUE(
        told("earlierYear", "cellWhere").startsWith(QStringLiteral("2026 · Algorithms, top left · Routine")));
}

TEST_F(YearsScreenTest, TheOtherYearFollows) {
    screen.compare(years.before, years.now, {});
    earlier().setCurrent(carriedFrom);
    EXPECT_EQ(later().current(), carriedTo);
    earlier().setCurrent({5, 5});
    EXPECT_EQ(later().current(), (CellPlace{5, 5}));
    later().setCurrent(carriedTo);
    EXPECT_EQ(earlier().current(), carriedFrom);
}

TEST_F(YearsScreenTest, NothingCanBeChangedAndItSaysSo) {
    screen.compare(years.before, years.now, carriedTo);
    QSignalSpy touched{&screen, &YearsScreen::lockTouched};
    const auto steps = years.session.toUndo()->number;
    for (const auto pressed : {Qt::Key_Delete, Qt::Key_A, Qt::Key_Space, Qt::Key_F2})
        key(pressed);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_GT(touched.count(), 0);
    EXPECT_EQ(years.session.toUndo()->number, steps);
    EXPECT_FALSE(earlier().isEditing());
    EXPECT_TRUE(find<QLabel>("readOnlySign").text().contains(QStringLiteral("look at")));
    EXPECT_EQ(find<YearPane>("earlierYear").accessibleName(), QStringLiteral("Only to look at"));
}

TEST_F(YearsScreenTest, WithoutRoomForBothAKeyTurnsFromOneToTheOther) {
    screen.resize(740, 400);
    screen.compare(years.before, years.now, carriedTo);
    ASSERT_FALSE(screen.isSideBySide());
    EXPECT_TRUE(earlier().isVisible());
    EXPECT_FALSE(later().isVisible());
    EXPECT_TRUE(find<QWidget>("turnYear").isVisible());
    screen.turn();
    EXPECT_FALSE(earlier().isVisible());
    EXPECT_TRUE(later().isVisible());
    EXPECT_TRUE(later().hasFocus());
    screen.resize(1360, 800);
    EXPECT_TRUE(earlier().isVisible());
    EXPECT_FALSE(find<QWidget>("turnYear").isVisible());
}

TEST_F(YearsScreenTest, EscapeGoesBackToTheCellOfTheYearItCameFrom) {
    screen.compare(years.before, years.now, carriedTo);
    key(Qt::Key_Escape);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].first, years.now);
    EXPECT_EQ(left[0].second, carriedTo);
}

TEST_F(YearsScreenTest, EitherYearCanBeOpened) {
    screen.compare(years.before, years.now, carriedTo);
    find<QPushButton>("earlierYearOpen").click();
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].first, years.before);
    EXPECT_EQ(left[0].second, carriedFrom);
}

TEST_F(YearsScreenTest, AnotherYearCanBeChosenOnEitherSide) {
    const PlanId other = years.session.addYear(2020).value();
    ASSERT_TRUE(years.session.renameCell(other, {}, QStringLiteral("Long ago")));
    screen.compare(years.before, years.now, {});
    auto& box = find<QComboBox>("earlierYearYears");
    ASSERT_EQ(box.count(), 3);
    box.setFocus();
    key(Qt::Key_Up);
    EXPECT_EQ(told("earlierYear", "cellText"), QStringLiteral("Long ago"));
    EXPECT_EQ(told("laterYear", "cellText"), QStringLiteral("Land a backend role in 2026"));
}

TEST_F(YearsScreenTest, LooksAtALaterYearOnItsOwnSide) {
    screen.compare(years.now, years.before, carriedFrom);
    EXPECT_EQ(later().current(), carriedTo);
    EXPECT_TRUE(later().hasFocus());
    key(Qt::Key_Escape);
    EXPECT_EQ(left[0].first, years.before);
}

TEST_F(YearsScreenTest, FindsTheYearBeside) {
    const Planner& planner = years.session.planner();
    const auto beside = [&](PlanId shown) {
        return YearsScreen::yearBeside(planner, shown, {}, years.session.today());
    };
    EXPECT_EQ(beside(years.now), years.before);
    EXPECT_EQ(beside(years.before), years.now);
    const PlanId later = years.session.addYear(2030).value();
    EXPECT_EQ(beside(later), years.now);
    EXPECT_EQ(beside(years.before), years.now);
}

TEST_F(YearsScreenTest, OutlivesItsPlanner) {
    screen.compare(years.before, years.now, carriedTo);
    screen.setSession(nullptr);
    key(Qt::Key_Escape);
    EXPECT_EQ(left.size(), 0U);
}

} // namespace
} // namespace ninefold::ui::years_screen_test
