// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/quarter_sheet.h"

#include "core/progress/made_up_years.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/paper/opened_page.h"
#include "tests/ui/paper/page_ink.h"
#include "tests/ui/today/day_records.h"
#include "ui/models/why_row.h"
#include "ui/paper/page_file.h"
#include "ui/paper/page_picture.h"
#include "ui/paper/quarter_layout.h"
#include "ui/text/language.h"

#include <gtest/gtest.h>

namespace ninefold::ui::quarter_sheet_test {
namespace {

constexpr double pixels = 4;
const std::vector<PageOptions> everyPaper{{PaperSize::A4, QPageLayout::Landscape},
                                          {PaperSize::A4, QPageLayout::Portrait},
                                          {PaperSize::A3, QPageLayout::Landscape},
                                          {PaperSize::A3, QPageLayout::Portrait}};

/// A planner on paper, at noon of a day.
class Open {
public:
    Open(const std::vector<Record>& records, QDate today)
        : m_store{records}
        , m_clock{today} {
        EXPECT_TRUE(session.load());
    }
    [[nodiscard]] QuarterSheet sheet() { return {session, session.planner().plans().front()->id}; }

private:
    test::MemoryStore m_store;
    test::FixedClock m_clock;

public:
    PlannerSession session{m_store, m_clock};
};

/// As full as a year can be: 64 routines with long names.
std::vector<Record> overfull() {
    test::DayRecords records;
    for (int i = 0; i < 64; ++i) {
        const ActionId id = records.addDaily(
            QStringLiteral("Write down what went wrong and why before going on to the next %1").arg(i));
        for (int day = 1; day <= i % 28; ++day)
            records.addDone(id, {2026, 2, day});
    }
    return records.all();
}

TEST(QuarterSheet, IsOnePageOfItsPaperWithTextsThatCanBeFound) {
    Open open{madeUpYears({2026, 11, 21}, 1, 1), {2026, 11, 21}};
    const QuarterSheet sheet = open.sheet();
    PageOptions page;
    page.part = sheet.partOn({2026, 11, 21});
    const test::OpenedPdf pdf{pageBytes(sheet, page, PageFormat::Pdf)};
    EXPECT_EQ(pdf.pageSize(), (QSizeF{842, 595}));
    EXPECT_FALSE(pdf.facts().filter(QRegularExpression{QStringLiteral("^Pages:\\s+1$")}).isEmpty());
    const QString text = pdf.text();
    EXPECT_TRUE(text.contains(QStringLiteral("2026 Q4, Oct–Dec"))) << text.toStdString();
    const QuarterPart& part = sheet.part(page);
    EXPECT_TRUE(text.contains(percentText(*part.level.soFar)));
    ASSERT_EQ(part.goals.size(), 8U);
    for (const FigureRow& row : part.goals)
        EXPECT_TRUE(text.contains(row.cells[0].text)) << row.cells[0].text.toStdString();
    for (const FigureRow& row : part.routines)
        EXPECT_TRUE(text.contains(row.cells[0].text.left(12))) << row.cells[0].text.toStdString();
}

TEST(QuarterSheet, HasTheNumbersOfItsPeriodInTheGridToo) {
    test::DayRecords records;
    const ActionId run = records.addDaily(QStringLiteral("Run"));
    for (int day = 1; day <= 31; ++day)
        records.addDone(run, {2026, 1, day});
    Open open{records.all(), {2026, 4, 11}};
    const QuarterSheet sheet = open.sheet();
    PageOptions page;
    EXPECT_EQ(sheet.parts(), (QStringList{QStringLiteral("Q1, Jan–Mar"), QStringLiteral("Q2, Apr–Jun")}));
    EXPECT_EQ(sheet.part(page).faces[0].percent, 34); // 31 of 90
    EXPECT_EQ(sheet.part(page).routines.front().cells[3].text, QStringLiteral("34%"));
    page.part = sheet.partOn({2026, 12, 31}); // the last that has begun
    EXPECT_EQ(page.part, 1);
    EXPECT_EQ(sheet.part(page).faces[0].percent, 0);
    EXPECT_EQ(sheet.fileName(page), QStringLiteral("Ninefold 2026 Q2, Apr–Jun"));
}

TEST(QuarterSheet, IsLightAlsoWhereAPictureWouldBeDark) {
    Open open{madeUpYears({2026, 3, 2}, 1, 1), {2026, 3, 2}};
    const QuarterSheet sheet = open.sheet();
    PageOptions dark;
    dark.isDark = true;
    EXPECT_EQ(pagePicture(sheet, dark, 2), pagePicture(sheet, {}, 2));
}

TEST(QuarterSheet, KeepsItsPartsApartOnEveryPaper) {
    for (const PageOptions& options : everyPaper) {
        for (const int weeks : {1, 53, 54}) {
            const QuarterLayout layout{options, weeks};
            const std::vector<QRectF> parts{layout.title(), layout.underTitle(), layout.grid(),
                                            layout.goals(), layout.routines(),   layout.days(),
                                            layout.foot()};
            const QRectF inside =
                QRectF{{}, options.millimetres()}.adjusted(9.9, 9.9, -9.9, -9.9); // what printers reach
            for (std::size_t i = 0; i < parts.size(); ++i) {
                EXPECT_TRUE(inside.contains(parts[i])) << i;
                for (std::size_t other = 0; other < i; ++other)
                    EXPECT_FALSE(parts[i].intersects(parts[other])) << i << " and " << other;
            }
            EXPECT_TRUE(layout.days().adjusted(0, 0, 0.1, 0.1).contains(layout.field(weeks - 1, 6)));
            EXPECT_GT(layout.field(0, 0).width(), 2.9 * layout.unit());
        }
    }
}

TEST(QuarterSheet, PaintsNothingOutsideItsMarginsHoweverFullTheYearIs) {
    Open empty{test::DayRecords{}.all(), {2026, 3, 2}};
    Open full{overfull(), {2026, 3, 2}};
    Open future{overfull(), {2025, 12, 1}};
    for (const PageOptions& options : everyPaper) {
        for (Open* open : {&empty, &full, &future}) {
            const QRectF inside = QRectF{{}, options.millimetres()}.adjusted(9, 9, -9, -9);
            const QRect ink = test::inkOf(pagePicture(open->sheet(), options, pixels));
            EXPECT_FALSE(ink.isEmpty());
            EXPECT_TRUE(QRectF(inside.topLeft() * pixels, inside.size() * pixels).contains(ink));
        }
    }
}

TEST(QuarterSheet, SaysHowManyRoutinesHaveNoRoom) {
    Open open{overfull(), {2026, 3, 2}};
    const QString text = test::OpenedPdf{pageBytes(open.sheet(), {}, PageFormat::Pdf)}.text();
    const auto more = QRegularExpression{QStringLiteral("and (\\d+) more")}.match(text);
    ASSERT_TRUE(more.hasMatch()) << text.toStdString();
    const auto shown = open.sheet().part({}).routines.size() - more.captured(1).toUInt();
    EXPECT_GE(shown, 40U);
}

TEST(QuarterSheet, IsReadInEveryLanguage) {
    Language language;
    for (const char* code : {"ko", "ja", "en"}) {
        language.use(QString::fromLatin1(code));
        Open open{madeUpYears({2026, 11, 21}, 1, 1), {2026, 11, 21}};
        const QuarterSheet sheet = open.sheet();
        const QString text = test::OpenedPdf{pageBytes(sheet, {}, PageFormat::Pdf)}.text();
        EXPECT_TRUE(text.contains(sheet.parts().front())) << code << ": " << text.toStdString();
    }
}

} // namespace
} // namespace ninefold::ui::quarter_sheet_test
