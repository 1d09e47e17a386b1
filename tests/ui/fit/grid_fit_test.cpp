// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exchange/shown_import.h"
#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"
#include "ui/grid/block_map.h"
#include "ui/grid/grid_screen.h"
#include "ui/grid/grid_view.h"
#include "ui/theme/theme_source.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_fit_test {
namespace {

// Texts that people do write, and some that nobody should have to fear.
const QStringList& hardTexts() {
    static const QStringList texts{QStringLiteral("x"),
                                   QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitänspatent"),
                                   QStringLiteral("매일아침여섯시에일어나서물한잔마시고스트레칭하기"),
                                   QStringLiteral("毎朝六時に起きて水を一杯飲んでから十分間だけ体を伸ばす"),
                                   QStringLiteral("a b ").repeated(50),
                                   QStringLiteral("w").repeated(200),
                                   QStringLiteral("اقرأ كتابا كل شهر"),
                                   QStringLiteral("לרוץ 5 ק״מ בכל בוקר"),
                                   QStringLiteral("one\ntwo\nthree\nfour\nfive\nsix"),
                                   QStringLiteral("👩‍👩‍👧‍👦 family dinner 🎉"),
                                   QStringLiteral("e\u0301\u0302\u0303\u0304").repeated(20)};
    return texts;
}

struct Room {
    QSize window;
    double font; ///< times the usual size
};

class GridFit : public testing::TestWithParam<Room> {
protected:
    void SetUp() override {
        QFont larger = usual;
        larger.setPixelSize(static_cast<int>(13 * GetParam().font));
        QApplication::setFont(larger);
    }
    void TearDown() override { QApplication::setFont(usual); }
    [[nodiscard]] static QRect inScreen(const GridScreen& screen, const QWidget& widget) {
        return {widget.mapTo(&screen, QPoint{}), widget.size()};
    }

    QFont usual = QApplication::font();
    test::OpenYear year{test::sampleYear()};
    ThemeSource theme;
};

TEST_P(GridFit, EveryCellShowsTwoLinesAndCanBeBroughtIntoView) {
    GridScreen screen{theme};
    screen.setSession(&year.session);
    screen.showPlan(year.plan);
    screen.resize(GetParam().window);
    screen.show();
    auto& grid = *screen.findChild<GridView*>(QStringLiteral("grid"));
    auto& scroll = *screen.findChild<QScrollArea*>(QStringLiteral("gridScroll"));
    for (const CellPlace place :
         {CellPlace{0, 0}, CellPlace{2, 2}, CellPlace{6, 6}, CellPlace{8, 8}, CellPlace{}}) {
        screen.goTo(place);
        const QRect cell = grid.cellRect(place);
        const CellMetrics metrics = CellMetrics::of(grid.font(), cell.size());
        EXPECT_GE(metrics.textBox(cell, {}).height() + 0.5, 2 * QFontMetricsF{metrics.text}.height());
        const QRect inView{grid.mapTo(scroll.viewport(), cell.topLeft()), cell.size()};
        EXPECT_TRUE(scroll.viewport()->rect().contains(inView.center()))
            << place.block << "." << place.cell << " in " << GetParam().window.width();
    }
}

TEST_P(GridFit, NoTextLeavesItsCellWhateverItIs) {
    std::size_t next = 0;
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        const QString text =
            hardTexts().at(static_cast<int>(next++ % static_cast<std::size_t>(hardTexts().size())));
        ASSERT_TRUE(year.session.renameCell(year.plan, place, text));
    }
    GridModel model;
    model.show(&year.session, year.plan);
    GridView view{theme, model};
    view.resize(GetParam().window.expandedTo(view.minimumSizeHint()));
    const CellMetrics metrics = CellMetrics::of(view.font(), QSizeF{view.cellRect({0, 0}).size()});
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        const QRectF box = metrics.textBox(view.cellRect(place), model.face(place));
        CellText text;
        text.layOut(model.face(place).text, place.isAction() ? metrics.text : metrics.headline, box.size());
        EXPECT_LE(text.height(), box.height() + 1) << model.face(place).text.left(20).toStdString();
        EXPECT_FALSE(text.lines().empty());
    }
    EXPECT_FALSE(view.grab().isNull());
}

TEST_P(GridFit, NoTextLiesOnTheMarkInTheCorner) {
    const CellPlace routine{0, 0};
    ASSERT_TRUE(year.session.renameCell(year.plan, routine, QStringLiteral("w").repeated(200)));
    GridModel model;
    model.show(&year.session, year.plan);
    GridView view{theme, model};
    view.resize(GetParam().window.expandedTo(view.minimumSizeHint()));
    view.setCurrent({8, 8});
    const auto cornerOf = [&] {
        const double mark = CellMetrics::of(view.font(), QSizeF{view.cellRect(routine).size()}).mark;
        const QRect cell = view.cellRect(routine);
        return view.grab({cell.topLeft(), QSizeF{mark, mark}.toSize()}).toImage();
    };
    const QImage beside = cornerOf();
    ASSERT_TRUE(model.rename(routine, QStringLiteral("w")));
    EXPECT_EQ(beside, cornerOf());
}

TEST_P(GridFit, TheInspectorNeverCoversTheGridUnlessItIsCalled) {
    GridScreen screen{theme};
    screen.setSession(&year.session);
    screen.showPlan(year.plan);
    screen.resize(GetParam().window);
    screen.show();
    auto& inspector = *screen.findChild<QWidget*>(QStringLiteral("inspector"));
    auto& scroll = *screen.findChild<QWidget*>(QStringLiteral("gridScroll"));
    EXPECT_FALSE(inspector.isVisible() && inScreen(screen, inspector).intersects(inScreen(screen, scroll)));
    screen.setInspectorShown(true);
    EXPECT_TRUE(screen.rect().contains(inScreen(screen, inspector)));
}

INSTANTIATE_TEST_SUITE_P(InEveryRoom, GridFit,
                         testing::Values(Room{{730, 430}, 1}, Room{{730, 430}, 1.5}, Room{{1360, 840}, 1},
                                         Room{{1360, 840}, 1.5}, Room{{1360, 840}, 2}, Room{{3760, 2080}, 1},
                                         Room{{3760, 2080}, 2}));

class MirroredGrid : public testing::Test {
protected:
    MirroredGrid() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~MirroredGrid() override { QApplication::setLayoutDirection(Qt::LeftToRight); }

    test::OpenYear year{test::sampleYear()};
    ThemeSource theme;
};

TEST_F(MirroredGrid, PlacesAndArrowsStayAsTheyAre) {
    GridModel model;
    model.show(&year.session, year.plan);
    GridView view{theme, model};
    view.resize(990, 800);
    view.show();
    QApplication::setActiveWindow(&view);
    view.setFocus();
    EXPECT_LT(view.cellRect({0, 0}).right(), view.cellRect({2, 2}).left());
    view.setCurrent({0, 0});
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.current(), (CellPlace{0, 1}));
}

TEST_F(MirroredGrid, TheMapAndThePreviewOfAListStandAsTheGridDoes) {
    GridModel model;
    model.show(&year.session, year.plan);
    BlockMap map{theme, model, nullptr};
    map.resize(300, 220);
    map.show();
    EXPECT_LT(map.blocks().at(0)->mapTo(&map, QPoint{}).x(), map.blocks().at(2)->mapTo(&map, QPoint{}).x());
    test::ShownImport import;
    import.dialog.useText(QStringLiteral("Goal\n  S1\n    a1\n"));
    const auto& cells = import.part<QTableView>("importCells");
    EXPECT_LT(cells.columnViewportPosition(0), cells.columnViewportPosition(8));
}

TEST_F(MirroredGrid, ANumberStandsBesideItsBarAndNotOnIt) {
    GridModel model;
    model.show(&year.session, year.plan);
    GridView view{theme, model};
    theme.setMotionReduced(true);
    view.resize(990, 800);
    view.setCurrent({0, 0});
    ASSERT_TRUE(year.session.checkIn({year.action({0, 3})->id, year.session.today(), DayRecord::Fill}));
    view.zoomIn();
    const QImage mirrored = view.grab().toImage();
    view.setLayoutDirection(Qt::LeftToRight);
    EXPECT_EQ(view.grab().toImage(), mirrored);
}

TEST_F(MirroredGrid, TheInspectorAndTheGridShareTheScreen) {
    GridScreen screen{theme};
    screen.setSession(&year.session);
    screen.showPlan(year.plan);
    screen.resize(1360, 840);
    screen.show();
    auto& inspector = *screen.findChild<QWidget*>(QStringLiteral("inspector"));
    auto& scroll = *screen.findChild<QWidget*>(QStringLiteral("gridScroll"));
    EXPECT_TRUE(inspector.isVisible());
    EXPECT_FALSE(inspector.geometry().intersects(scroll.geometry()));
}

TEST(CellText, ReadsFromTheSideThatItsWordsAskFor) {
    CellText text;
    text.layOut(QStringLiteral("לרוץ 5 ק״מ"), QFont{}, {300, 60});
    ASSERT_EQ(text.lines().size(), 1U);
    EXPECT_TRUE(text.lines().front().isRightToLeft());
    EXPECT_EQ(text.lines().front(), QStringLiteral("לרוץ 5 ק״מ"));
}

} // namespace
} // namespace ninefold::ui::grid_fit_test
