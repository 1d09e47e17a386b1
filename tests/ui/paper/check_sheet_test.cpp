// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/check_sheet.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/paper/opened_page.h"
#include "tests/ui/paper/page_ink.h"
#include "tests/ui/today/day_records.h"
#include "ui/paper/check_layout.h"
#include "ui/paper/page_file.h"
#include "ui/paper/page_picture.h"
#include "ui/text/language.h"

#include <gtest/gtest.h>

namespace ninefold::ui::check_sheet_test {
namespace {

constexpr double pixels = 3;
const QDate today{2026, 3, 2};
constexpr int february = 1; // its part
const std::vector<PageOptions> everyPaper{{PaperSize::A4, QPageLayout::Landscape},
                                          {PaperSize::A4, QPageLayout::Portrait},
                                          {PaperSize::A3, QPageLayout::Landscape},
                                          {PaperSize::A3, QPageLayout::Portrait}};

CheckSheet sheetOf(const test::DayRecords& records) {
    test::MemoryStore store{records.all()};
    const test::FixedClock clock{today};
    PlannerSession session{store, clock};
    EXPECT_TRUE(session.load());
    return {session.planner(), records.plan(), today};
}

test::DayRecords routines(int count, bool isDone = true) {
    test::DayRecords records;
    for (int i = 0; i < count; ++i) {
        const ActionId id =
            records.addDaily(QStringLiteral("Routine %1 with a name that is longer than its column").arg(i));
        for (int day = 1; isDone && day <= i % 28; ++day)
            records.addDone(id, {2026, 2, day});
    }
    return records;
}

PageOptions page(PageKind kind, PageOptions options = {}) {
    options.kind = kind;
    options.part = february;
    return options;
}

TEST(CheckSheet, FlowsOverAsManyPagesAsItTakesEachWithItsHeading) {
    for (const int count : {0, 1, 8, 64}) {
        const CheckSheet sheet = sheetOf(routines(count));
        for (const PageOptions& paper : everyPaper) {
            const PageOptions options = page(PageKind::Progress, paper);
            const int pages = sheet.pages(options);
            EXPECT_EQ(pages > 1, count == 64);
            const test::OpenedPdf pdf{pageBytes(sheet, options, PageFormat::Pdf)};
            const QString text = pdf.text();
            EXPECT_EQ(text.count(QStringLiteral("February 2026")), pages);
            EXPECT_EQ(text.count(QRegularExpression{QStringLiteral("\\b28\\b")}) >= pages, count > 0);
            for (int i = 0; i < count; ++i)
                EXPECT_EQ(text.count(QStringLiteral("Routine %1 ").arg(i)), 1) << i;
        }
    }
}

TEST(CheckSheet, KeepsItsRowsAndDaysInsideThePage) {
    for (const PageOptions& options : everyPaper) {
        for (const int rows : {0, 1, 8, 64}) {
            const CheckLayout layout{options, 31, rows};
            const QRectF inside = QRectF{{}, options.millimetres()}.adjusted(9.9, 9.9, -9.9, -9.9);
            const QRectF last = layout.row(std::min(rows, layout.rowsOfPage()) - 1);
            EXPECT_TRUE(rows == 0 || inside.contains(last));
            EXPECT_LE(last.bottom(), layout.foot().top());
            EXPECT_LT(layout.name(last).right(), layout.day(last, 0).left());
            EXPECT_LE(layout.day(last, 30).right(), layout.count(last).left() + 0.1);
            EXPECT_GT(layout.day(last, 0).width(), 4 * layout.unit()); // room for a pen
        }
    }
}

TEST(CheckSheet, PaintsNothingOutsideItsMargins) {
    const CheckSheet sheet = sheetOf(routines(64));
    for (const PageOptions& paper : everyPaper) {
        for (const PageKind kind : {PageKind::Form, PageKind::Progress}) {
            const PageOptions options = page(kind, paper);
            const QRectF inside = QRectF{{}, options.millimetres()}.adjusted(9, 9, -9, -9);
            for (const int number : {0, sheet.pages(options) - 1}) {
                const QRect ink = test::inkOf(pagePicture(sheet, options, pixels, number));
                EXPECT_TRUE(QRectF(inside.topLeft() * pixels, inside.size() * pixels).contains(ink));
            }
        }
    }
}

TEST(CheckSheet, ToTickByHandIsTheSameWhateverWasRecorded) {
    const auto form = page(PageKind::Form);
    EXPECT_EQ(pagePicture(sheetOf(routines(9)), form, pixels),
              pagePicture(sheetOf(routines(9, false)), form, pixels));
    EXPECT_NE(pagePicture(sheetOf(routines(9)), page(PageKind::Progress), pixels),
              pagePicture(sheetOf(routines(9, false)), page(PageKind::Progress), pixels));
}

TEST(CheckSheet, CountsWhatWasDoneOnlyWithTheRecords) {
    const CheckSheet sheet = sheetOf(routines(9));
    const auto textOf = [&](PageKind kind) {
        return test::OpenedPdf{pageBytes(sheet, page(kind), PageFormat::Pdf)}.text();
    };
    EXPECT_TRUE(textOf(PageKind::Progress).contains(QStringLiteral("8/28")));
    EXPECT_FALSE(textOf(PageKind::Form).contains(QStringLiteral("8/28")));
}

TEST(CheckSheet, HasAPartForEachMonthAndIsLightOnPaper) {
    const CheckSheet sheet = sheetOf(routines(2));
    EXPECT_EQ(sheet.parts().size(), 12);
    EXPECT_EQ(sheet.parts().front(), QStringLiteral("January"));
    EXPECT_EQ(sheet.partOn({2025, 5, 5}), 0);
    EXPECT_EQ(sheet.partOn({2026, 2, 28}), february);
    EXPECT_EQ(sheet.partOn({2027, 5, 5}), 11);
    PageOptions dark = page(PageKind::Progress);
    dark.isDark = true;
    EXPECT_EQ(pagePicture(sheet, dark, 2), pagePicture(sheet, page(PageKind::Progress), 2));
}

TEST(CheckSheet, SaysThatAMonthHasNoRoutine) {
    const QString text =
        test::OpenedPdf{pageBytes(sheetOf(routines(0)), page(PageKind::Form), PageFormat::Pdf)}.text();
    EXPECT_TRUE(text.contains(QStringLiteral("No routine in this month."))) << text.toStdString();
}

} // namespace
} // namespace ninefold::ui::check_sheet_test
