// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/burn_up_sheet.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/today/day_records.h"
#include "ui/models/progress_model.h"
#include "ui/paper/part_picture.h"
#include "ui/progress/burn_up_chart.h"
#include "ui/theme/theme_source.h"

#include <QImage>
#include <QLabel>
#include <gtest/gtest.h>

namespace ninefold::ui::burn_up_sheet_test {
namespace {

TEST(BurnUpSheetTest, HasEveryMeasuredActionOfTheSpanOnItsPictureAndInItsTable) {
    test::DayRecords records;
    for (const char* name : {"Books", "Posts", "Miles"}) {
        const ActionId id = records.addMeasured(QString::fromLatin1(name), 100);
        records.addDone(id, {2026, 2, 3}, Decimal{40});
    }
    const test::FixedClock clock;
    test::MemoryStore store{records.all()};
    PlannerSession session{store, clock};
    ASSERT_TRUE(session.load());
    ProgressModel model;
    model.show(&session, records.plan());
    ThemeSource theme;
    BurnUpSheet sheet{theme};
    sheet.show(model, QStringLiteral("Measured"));
    const auto charts = sheet.findChildren<BurnUpChart*>();
    ASSERT_EQ(charts.size(), 3);
    const QImage picture = QImage::fromData(partPicture(sheet, QStringLiteral("png"), theme));
    for (const BurnUpChart* chart : charts) {
        const QRect place{chart->mapTo(&sheet, QPoint{}), chart->size()};
        EXPECT_TRUE(sheet.rect().contains(place));
        for (const BurnUpChart* other : charts)
            EXPECT_TRUE(other == chart || !place.intersects({other->mapTo(&sheet, QPoint{}), other->size()}));
    }
    const QList<QStringList> lines = BurnUpSheet::table(model);
    EXPECT_EQ(lines.front().size(), 4);
    for (const char* name : {"Books", "Posts", "Miles"})
        EXPECT_EQ(std::count_if(lines.begin(), lines.end(),
                                [&](const QStringList& line) { return line[0] == QLatin1String{name}; }),
                  10); // ten weeks have begun
    // The lines are on the picture, in the hue of their block.
    const QColor hue = Theme::light().hue(0);
    for (const BurnUpChart* chart : charts) {
        int found = 0;
        const QRect place{chart->mapTo(&sheet, QPoint{}) * 2, chart->size() * 2};
        for (int y = place.top(); y <= place.bottom(); ++y)
            for (int x = place.left(); x <= place.right(); ++x)
                found += picture.pixelColor(x, y) == hue ? 1 : 0;
        EXPECT_GT(found, 40);
    }
    model.show(nullptr, {});
}

} // namespace
} // namespace ninefold::ui::burn_up_sheet_test
