// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/shown_grid.h"

#include <gtest/gtest.h>

namespace ninefold::ui::grid_focus_test {
namespace {

constexpr CellPlace run{0, 0};
constexpr CellPlace swim{0, 1};

// Two actions, of which one can be put in focus.
class GridFocusTest : public testing::Test {
protected:
    GridFocusTest() {
        for (const auto& [place, text] : {std::pair{run, "Run"}, {swim, "Swim"}, {CellPlace{0, 4}, "Health"}})
            done(grid.year.session.renameCell(grid.year.plan, place, QString::fromLatin1(text)));
        grid.view.resize(900, 900);
        EXPECT_TRUE(grid.view.setCurrent({8, 8}));
    }
    static void done(const Result<void>& result) { ASSERT_TRUE(result); }
    [[nodiscard]] QImage cell(CellPlace place) {
        return grid.view.grab().toImage().copy(grid.view.cellRect(place));
    }
    [[nodiscard]] QString described(CellPlace place) const {
        return grid.model.index(place.row(), place.column()).data(Qt::AccessibleDescriptionRole).toString();
    }

    test::ShownGrid grid;
};

TEST_F(GridFocusTest, MarksACellAndSaysSo) {
    const QImage before = cell(run);
    ASSERT_TRUE(grid.model.toggleFocus(run));
    EXPECT_NE(cell(run), before) << "there is a mark";
    EXPECT_TRUE(grid.model.face(run).isInFocus);
    EXPECT_TRUE(described(run).contains(QStringLiteral("in focus")));
    EXPECT_FALSE(described(swim).contains(QStringLiteral("in focus")));
    EXPECT_TRUE(grid.model.face({0, 4}).isInFocus) << "its sub-goal is seen with it";
    EXPECT_TRUE(grid.model.face({4, 0}).isInFocus);
    ASSERT_TRUE(grid.model.toggleFocus(run));
    EXPECT_EQ(cell(run), before);
}

TEST_F(GridFocusTest, LetsWhatIsNotInFocusRecede) {
    ASSERT_TRUE(grid.model.toggleFocus(run));
    const QImage focused = cell(run);
    const QImage other = cell(swim);
    grid.view.setFocusOnly(true);
    EXPECT_EQ(cell(run), focused);
    EXPECT_NE(cell(swim), other);
    ASSERT_TRUE(grid.view.setCurrent(swim));
    EXPECT_TRUE(grid.view.setCurrent({8, 8}));
    grid.view.setFocusOnly(false);
    EXPECT_EQ(cell(swim), other);
}

TEST_F(GridFocusTest, IsForActionsOnly) {
    EXPECT_EQ(grid.model.toggleFocus({0, 4}).error().code, ErrorCode::CellEmpty);
    EXPECT_EQ(grid.model.toggleFocus({1, 1}).error().code, ErrorCode::CellEmpty);
}

} // namespace
} // namespace ninefold::ui::grid_focus_test
