// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/year_calendar.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/fit/colour_vision.h"
#include "tests/ui/today/day_records.h"
#include "ui/models/year_days_model.h"
#include "ui/progress/day_field_delegate.h"
#include "ui/text/language.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/day_field.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::year_calendar_test {
namespace {

// Seven daily routines, five of which were done on Thursday, 12 March 2026.
class YearCalendarTest : public testing::Test {
protected:
    void SetUp() override {
        for (int i = 0; i < 7; ++i) {
            const ActionId id = records.addDaily(QStringLiteral("Routine %1").arg(i));
            if (i < 5)
                records.addDone(id, {2026, 3, 12});
        }
        records.addRest({2026, 3, 10}, {2026, 3, 10}, QStringLiteral("Ill"));
        store = std::make_unique<test::MemoryStore>(records.all());
        session = std::make_unique<PlannerSession>(*store, clock);
        ASSERT_TRUE(session->load());
        model.show(session.get(), records.plan());
        days.show(model);
    }
    void TearDown() override { model.show(nullptr, {}); }
    [[nodiscard]] QString heard(QDate day) {
        auto* table = QAccessible::queryAccessibleInterface(&calendar)->tableInterface();
        const QModelIndex index = days.indexOf(day);
        return table->cellAt(index.row(), index.column())->text(QAccessible::Name);
    }

    test::DayRecords records;
    test::FixedClock clock{QDate{2026, 3, 20}};
    std::unique_ptr<test::MemoryStore> store;
    std::unique_ptr<PlannerSession> session;
    ProgressModel model;
    YearDaysModel days;
    ThemeSource theme;
    YearCalendar calendar{theme, days, new DayFieldDelegate{theme, days}};
};

TEST_F(YearCalendarTest, AScreenReaderHearsTheDayAndItsCountInEveryLanguage) {
    EXPECT_EQ(heard({2026, 3, 12}), QStringLiteral("Thursday, 12 March, 5 of 7"));
    EXPECT_EQ(heard({2026, 3, 10}), QStringLiteral("Tuesday, 10 March, resting"));
    Language language;
    language.use(QStringLiteral("ko"));
    EXPECT_EQ(heard({2026, 3, 12}), QStringLiteral("3월 12일 목요일, 7 중 5"));
    language.use(QStringLiteral("ja"));
    EXPECT_EQ(heard({2026, 3, 12}), QStringLiteral("3月12日 木曜日, 7 のうち 5"));
}

TEST_F(YearCalendarTest, PaintsNothingInItsCorner) {
    calendar.resize(900, 200);
    calendar.show();
    EXPECT_FALSE(calendar.findChild<QAbstractButton*>()->isVisible());
}

TEST_F(YearCalendarTest, ATickAltersItsOwnDayAlone) {
    const QAbstractItemModelTester tester{&days, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QSignalSpy altered{&days, &QAbstractItemModel::dataChanged};
    const QSignalSpy reset{&days, &QAbstractItemModel::modelReset};
    const ActionId last = session->planner().actionsOf(records.plan()).back()->id;
    ASSERT_TRUE(session->checkIn({last, {2026, 3, 12}, DayRecord::Fill}));
    days.show(model);
    ASSERT_EQ(altered.count(), 1);
    EXPECT_EQ(altered.first().at(0).toModelIndex(), days.indexOf({2026, 3, 12}));
    EXPECT_EQ(altered.first().at(1).toModelIndex(), days.indexOf({2026, 3, 12}));
    EXPECT_EQ(days.dayOn({2026, 3, 12}).score->got, 6);
    days.show(model);
    EXPECT_EQ(altered.count(), 1);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(YearCalendarTest, ARestThatGoesAltersItsDays) {
    const QSignalSpy altered{&days, &QAbstractItemModel::dataChanged};
    ASSERT_TRUE(session->removeRest(session->planner().periodsOf(records.plan()).front()->id));
    days.show(model);
    ASSERT_EQ(altered.count(), 1);
    EXPECT_EQ(altered.first().at(0).toModelIndex(), days.indexOf({2026, 3, 10}));
}

TEST_F(YearCalendarTest, AltersEveryDayWhenAnotherIsToday) {
    calendar.setCurrentIndex(days.indexOf({2026, 3, 12}));
    const QSignalSpy altered{&days, &QAbstractItemModel::dataChanged};
    clock.set(QDate{2026, 3, 21});
    model.followClock();
    days.show(model);
    ASSERT_EQ(altered.count(), 1);
    EXPECT_EQ(altered.first().at(0).toModelIndex(), days.index(0, 0));
    EXPECT_EQ(altered.first().at(1).toModelIndex(), days.index(6, days.columnCount() - 1));
    EXPECT_EQ(calendar.currentIndex(), days.indexOf({2026, 3, 12}));
}

// What a field shows, to eyes that see no colour.
class DayFieldWithoutColour : public testing::TestWithParam<const Theme*> {
protected:
    [[nodiscard]] static QImage greyOf(const DayField& day) {
        constexpr int side = 14; // as small as on a usual window
        QImage picture{side, side, QImage::Format_RGB32};
        picture.fill(GetParam()->card);
        QPainter painter{&picture};
        paintDayField(painter, QRectF{1, 1, side - 2, side - 2}, *GetParam(), day);
        painter.end();
        return test::seen(picture, test::Vision::Grey);
    }
    /// The light at the field's side, where no sign is.
    [[nodiscard]] static int light(double share) { return qGray(greyOf({share}).pixel(3, 4)); }
};

TEST_P(DayFieldWithoutColour, ShadesDeepenInOneDirection) {
    int before = light(0.05);
    const int direction = light(1) > before ? 1 : -1;
    for (const double share : {0.25, 0.5, 0.75, 1.0}) {
        EXPECT_GT((light(share) - before) * direction, 14) << share;
        before = light(share);
    }
}

TEST_P(DayFieldWithoutColour, TellsEveryKindOfDayApart) {
    const std::vector<DayField> kinds{
        {{}}, {0.0}, {0.1}, {1.0}, {{}, true}, {{}, false, true}, {0.0, false, true}, {1.0, false, true}};
    for (std::size_t a = 0; a < kinds.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            const QImage first = greyOf(kinds[a]);
            const QImage second = greyOf(kinds[b]);
            int most = 0;
            for (int y = 0; y < first.height(); ++y)
                for (int x = 0; x < first.width(); ++x)
                    most = std::max(most, std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y))));
            EXPECT_GT(most, 24) << a << " and " << b;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(InEachTheme, DayFieldWithoutColour,
                         testing::Values(&Theme::light(), &Theme::dark(), &Theme::lightWithContrast(),
                                         &Theme::darkWithContrast()));

} // namespace
} // namespace ninefold::ui::year_calendar_test
