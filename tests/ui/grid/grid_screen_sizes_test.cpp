// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"
#include "ui/grid/grid_screen.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/zoom_actions.h"
#include "ui/theme/theme_source.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_screen_sizes_test {
namespace {

TEST(GridScreenSizes, LeaveTheCellsInsideWithoutOverlapAndWithRoomForTheirText) {
    test::OpenYear year{test::sampleYear()};
    const ThemeSource theme;
    GridScreen screen{theme};
    screen.show();
    screen.setSession(&year.session);
    screen.showPlan(year.plan);
    const auto find = [&screen](const char* name) {
        return screen.findChild<QWidget*>(QString::fromLatin1(name));
    };
    GridView& grid = *screen.findChild<GridView*>();
    const QSize around{60, 56}; // the narrow rail, the title row
    for (const QSize window : {QSize{800, 500}, QSize{1099, 640}, QSize{1100, 700}, QSize{1440, 900},
                               QSize{1920, 1080}, QSize{2560, 1440}, QSize{3840, 2160}}) {
        screen.resize(window - around);
        for (const bool isZoomed : {false, true}) {
            screen.goTo({5, 7});
            (isZoomed ? screen.zoom().in : screen.zoom().out)->trigger();
            const QSizeF least = CellMetrics::smallestCell(grid.font(), isZoomed);
            std::vector<QRect> cells;
            for (int i = 0; i < 81; ++i) {
                const CellPlace place = CellPlace::atRowColumn(i / 9, i % 9);
                const QRect cell = grid.cellRect(place);
                if (isZoomed && place.block != 5)
                    continue;
                EXPECT_TRUE(grid.rect().contains(cell)) << window.width() << ' ' << i;
                EXPECT_GE(cell.width(), static_cast<int>(least.width())) << window.width();
                EXPECT_GE(cell.height(), static_cast<int>(least.height()) - 1) << window.width();
                for (const QRect& other : cells)
                    EXPECT_FALSE(other.intersects(cell)) << window.width() << ' ' << i;
                cells.push_back(cell);
            }
            const QRect seen = find("gridScroll")->geometry();
            for (const char* name : {"zoomCards", "inspector"}) {
                const auto* card = find(name);
                if (!card || !card->isVisible())
                    continue;
                EXPECT_TRUE(screen.rect().contains(card->geometry())) << name << window.width();
                EXPECT_FALSE(seen.intersects(card->geometry())) << name << window.width();
            }
        }
        if (window == QSize{800, 500}) {
            EXPECT_LE(grid.height(), find("gridScroll")->height())
                << "a block needs no scrolling in the smallest window";
        }
    }
}

TEST(GridScreenSizes, WithoutRoomForTheInspectorALineOffersTheKindOfATextThatWasFinished) {
    test::OpenYear year{test::sampleYear()};
    const ThemeSource theme;
    GridScreen screen{theme};
    screen.setSession(&year.session);
    screen.showPlan(year.plan);
    screen.resize(780, 460);
    screen.show();
    GridView& grid = *screen.findChild<GridView*>();
    QSignalSpy messages{&screen, &GridScreen::messageRaised};
    QSignalSpy settled{&screen, &GridScreen::messageSettled};
    const auto writeAt = [&](CellPlace place, Qt::Key end) {
        screen.startEditing(place);
        auto* field = grid.findChild<QTextEdit*>(QStringLiteral("cellEditor"));
        field->setPlainText(QStringLiteral("Every morning"));
        QTest::keyClick(field, end);
    };
    writeAt({0, 2}, Qt::Key_Tab);
    EXPECT_EQ(messages.count(), 0) << "whoever goes on writing is left alone";
    writeAt({1, 2}, Qt::Key_Return);
    ASSERT_EQ(messages.count(), 1);
    const auto offer = messages.last()[0].value<Message>();
    EXPECT_TRUE(offer.text().contains(QStringLiteral("routine, every day")));
    EXPECT_TRUE(offer.actions[0].label().contains(QStringLiteral("Ctrl+J")));
    EXPECT_EQ(year.action({1, 2})->kind, ActionKind::None) << "nothing happens by itself";
    offer.actions[0].run();
    EXPECT_EQ(year.action({1, 2})->kind, ActionKind::Routine);
    screen.goTo({1, 3});
    EXPECT_EQ(settled.count(), 1);
    screen.resize(1300, 840);
    writeAt({0, 3}, Qt::Key_Return);
    EXPECT_EQ(messages.count(), 2) << "the inspector offers it";
}

} // namespace
} // namespace ninefold::ui::grid_screen_sizes_test
