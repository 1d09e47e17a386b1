// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_years.h"
#include "tests/ui/fit/screen_fit.h"
#include "tests/ui/fit/text_places.h"
#include "tests/ui/today/day_records.h"
#include "ui/progress/period_chart.h"
#include "ui/progress/progress_screen.h"
#include "ui/progress/week_chart.h"

#include <QScrollArea>
#include <QTableView>

namespace ninefold::ui::progress_fit_test {
namespace {

const QDate today{2026, 11, 21};

// Routines whose names are long, without a space, or equal; with rates of 0, 1, 99 and 100 percent on 31
// March.
std::vector<Record> routines(int count) {
    test::DayRecords records;
    const QStringList names{
        QStringLiteral("Write down what went wrong and why, then go on with the next one. ").repeated(3),
        QString{200, QLatin1Char{'W'}}, QStringLiteral("매일아침한문제씩풀고설명하기").repeated(6),
        QStringLiteral("Run"), QStringLiteral("Run")};
    constexpr std::array<int, 4> doneDays{0, 1, 88, 89};
    for (int i = 0; i < count; ++i) {
        const ActionId id = records.addDaily(names.at(i % names.size()));
        for (int day = 0; day < doneDays[static_cast<std::size_t>(i) % doneDays.size()]; ++day)
            records.addDone(id, QDate{2026, 1, 1}.addDays(day));
    }
    return records.all();
}

// A year with rests and feelings, in a look.
class ProgressFit : public test::ScreenFit<ProgressScreen> {
protected:
    void expectCardsApart() {
        const QWidget* page = screen->findChild<QScrollArea*>(QStringLiteral("progressScroll"))->widget();
        std::vector<QWidget*> cards;
        for (const char* name :
             {"chartCard", "goalCard", "weeksCard", "dayCard", "routineCard", "measuredCard", "taskCard"})
            cards.push_back(screen->findChild<QWidget*>(QString::fromLatin1(name)));
        for (const QWidget* card : cards) {
            const std::string name = card->objectName().toStdString();
            ASSERT_TRUE(card->isVisible()) << name;
            EXPECT_TRUE(page->rect().contains(card->geometry())) << name;
            for (const QWidget* other : cards)
                EXPECT_TRUE(other == card || !card->geometry().intersects(other->geometry())) << name;
            for (const auto* child : card->findChildren<QWidget*>(QString{}, Qt::FindDirectChildrenOnly))
                EXPECT_TRUE(!child->isVisible() || card->rect().contains(child->geometry()))
                    << name << ": " << child->objectName().toStdString();
        }
    }
    void expectTextsApart() {
        for (const char* name :
             {"chartCard", "goalCard", "weeksCard", "dayCard", "routineCard", "measuredCard", "taskCard"}) {
            auto* card = screen->findChild<QWidget*>(QString::fromLatin1(name));
            if (!card->isVisible())
                continue;
            EXPECT_GT(test::textsOf(*card).size(), 1U) << name;
            EXPECT_EQ(test::faultsOf(*card), QStringList{}) << name;
        }
    }
    void expectPartsInside(const char* name) {
        const auto* chart = screen->findChild<WalkableChart*>(QString::fromLatin1(name));
        EXPECT_GT(chart->chart()->plotArea().height(), 40) << name;
        EXPECT_TRUE(QRectF{chart->rect()}.contains(chart->chart()->plotArea())) << name;
        EXPECT_TRUE(QRectF{chart->rect()}.contains(chart->placeOf(chart->current()))) << name;
    }
};

TEST_P(ProgressFit, KeepsEverythingInsideItsCardAtEverySize) {
    open(madeUpYears(today, 1, 1), today);
    for (const QSize size : {QSize{730, 430}, QSize{1000, 700}, QSize{1360, 840}, QSize{2400, 1500}}) {
        resize(size);
        SCOPED_TRACE(size.width());
        expectCardsApart();
        for (const char* chart : {"periodChart", "weekChart", "burnUpChart"})
            expectPartsInside(chart);
    }
}

TEST_P(ProgressFit, LetsNoTextCoverAnotherOrBeCutOff) {
    open(madeUpYears(today, 1, 1), today);
    for (const QSize size : {QSize{730, 430}, QSize{1360, 840}, QSize{3760, 2080}}) {
        resize(size);
        SCOPED_TRACE(size.width());
        expectTextsApart();
    }
}

TEST_P(ProgressFit, HoldsOneToSixtyFourRoutinesWithLongAndEqualNamesAndEveryRate) {
    for (const int count : {1, 8, 64}) {
        open(routines(count), {2026, 3, 31});
        for (const QSize size : {QSize{730, 430}, QSize{1360, 840}, QSize{3760, 2080}}) {
            resize(size);
            SCOPED_TRACE(QStringLiteral("%1 at %2").arg(count).arg(size.width()).toStdString());
            expectTextsApart();
            const auto* table = screen->findChild<QTableView*>(QStringLiteral("routineTable"));
            ASSERT_EQ(table->model()->rowCount(), count);
            EXPECT_FALSE(table->isColumnHidden(3)); // the percentage
            EXPECT_GE(table->columnWidth(0), 80);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(InEachLook, ProgressFit, test::everyLook(), test::lookName);

} // namespace
} // namespace ninefold::ui::progress_fit_test
