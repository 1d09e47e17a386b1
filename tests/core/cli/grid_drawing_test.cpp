// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/grid_drawing.h"

#include "app/cli/commands/display_width.h"

#include <gtest/gtest.h>

namespace ninefold::cli::grid_drawing_test {
namespace {

const QDate today{2026, 3, 2};

class GridDrawing : public testing::Test {
protected:
    GridDrawing() {
        Change change;
        change.create(m_plan);
        change.create(SubGoal{SubGoalId::make(), m_plan.id, 0, QStringLiteral("건강")});
        EXPECT_TRUE(m_planner.apply(change));
    }

    void add(Action action) {
        Change change;
        change.create(std::move(action));
        EXPECT_TRUE(m_planner.apply(change));
    }
    [[nodiscard]] Action action(int cell, const QString& text, ActionKind kind) const {
        Action made{ActionId::make(), m_plan.id, 0, cell, text};
        made.kind = kind;
        return made;
    }
    [[nodiscard]] QString drawn() const { return gridDrawing(m_planner, m_plan, today); }

private:
    Planner m_planner;
    Plan m_plan{PlanId::make(),
                2026,
                QDate{2026, 1, 1},
                QDate{2026, 12, 31},
                std::nullopt,
                QStringLiteral("Land a role"),
                QStringLiteral("for the family")};
};

TEST_F(GridDrawing, BeginsWithTheYearTheCoreAndWhy) {
    EXPECT_TRUE(drawn().startsWith(QStringLiteral("2026 Land a role\nfor the family\n┌")));
}

TEST_F(GridDrawing, IsEightyColumnsWideAtMostAndStraight) {
    add(action(0, QStringLiteral("매일 아침 스트레칭을 하고 물을 두 잔 마신다 🏃"), ActionKind::None));
    for (const QString& line : drawn().split(QLatin1Char('\n'))) {
        if (line.startsWith(QChar{u'│'}) || line.startsWith(QChar{u'├'}))
            EXPECT_EQ(displayWidth(line), 79) << qPrintable(line);
        else
            EXPECT_LE(displayWidth(line), 80) << qPrintable(line);
    }
}

TEST_F(GridDrawing, LeavesOutEmptyBlocks) {
    EXPECT_EQ(drawn().count(QChar{u'┌'}), 2);
}

TEST_F(GridDrawing, LabelsActionsAsCommandsNameThem) {
    add(action(2, QStringLiteral("stretch"), ActionKind::None));
    EXPECT_TRUE(drawn().contains(QStringLiteral("│ 0.2 stretch ")));
}

TEST_F(GridDrawing, MarksKindsAndDoneTasks) {
    add(action(0, QStringLiteral("open"), ActionKind::Task));
    Action done = action(1, QStringLiteral("exam"), ActionKind::Task);
    done.doneOn = QDate{2026, 3, 1};
    add(done);
    add(action(2, QStringLiteral("run"), ActionKind::Routine));
    add(action(3, QStringLiteral("books"), ActionKind::Measured));
    for (const char* text : {"0.0 ○ open", "0.1 ✓ exam 100%", "0.2 ↻ run", "0.3 # books"})
        EXPECT_TRUE(drawn().contains(QString::fromUtf8(text))) << text << '\n' << qPrintable(drawn());
}

TEST_F(GridDrawing, SaysTheRatesOfWhatIsRated) {
    Action done = action(1, QStringLiteral("exam"), ActionKind::Task);
    done.doneOn = QDate{2026, 3, 1};
    add(done);
    EXPECT_TRUE(drawn().contains(QStringLiteral("Follow-through so far 100%, completion of the year 100%")));
    EXPECT_TRUE(drawn().contains(QStringLiteral("│ 건강 100% ")));
}

TEST_F(GridDrawing, KeepsControlCharactersOutOfTheTerminal) {
    add(action(0, QStringLiteral("a\x1b[31mb\x07"), ActionKind::None));
    EXPECT_FALSE(drawn().contains(QChar{0x1b}));
    EXPECT_FALSE(drawn().contains(QChar{0x07}));
}

} // namespace
} // namespace ninefold::cli::grid_drawing_test
