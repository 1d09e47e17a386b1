// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printers.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/planner_folder.h"
#include "tests/ui/paper/opened_page.h"
#include "tests/ui/today/day_records.h"
#include "ui/paper/check_sheet.h"

#include <QPrinter>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace ninefold::ui::printers_test {
namespace {

/// A printer that prints into a file.
class Sheet {
public:
    Sheet() {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.file(QStringLiteral("sheet.pdf")));
    }

    [[nodiscard]] test::OpenedPdf printed() const {
        return test::OpenedPdf{test::bytesOf(m_folder.file(QStringLiteral("sheet.pdf")))};
    }

    QPrinter printer{QPrinter::HighResolution};

private:
    test::PlannerFolder m_folder;
};

TEST(Printers, TakeThePageAsItIsShown) {
    Sheet sheet;
    const PageOptions options{PaperSize::A4, QPageLayout::Portrait};
    ASSERT_TRUE(printPages(sheet.printer, test::fullPage(true), options));
    EXPECT_EQ(sheet.printed().pageSize(), (QSizeF{595, 842}));
    EXPECT_TRUE(sheet.printed().text().contains(QStringLiteral("알고리즘")));
    // The frame of the core reaches where the page has it.
    const QImage page = sheet.printed().picture(2);
    EXPECT_EQ(page.size(), (QSize{420, 595})) << page.width() << " × " << page.height();
    EXPECT_EQ(page.pixelColor(5, 5), QColor{Qt::white});
    EXPECT_LT(page.pixelColor(210, 292).lightness(), 128);
}

TEST(Printers, TakeEveryPage) {
    test::DayRecords records;
    for (int i = 0; i < 64; ++i)
        records.addDaily(QStringLiteral("Routine %1").arg(i));
    test::MemoryStore store{records.all()};
    const test::FixedClock clock;
    PlannerSession session{store, clock};
    ASSERT_TRUE(session.load());
    const CheckSheet months{session.planner(), records.plan(), session.today()};
    Sheet sheet;
    ASSERT_TRUE(printPages(sheet.printer, months, {}));
    const test::OpenedPdf printed = sheet.printed();
    EXPECT_FALSE(printed.facts()
                     .filter(QRegularExpression{QStringLiteral("^Pages:\\s+%1$").arg(months.pages({}))})
                     .isEmpty());
    EXPECT_EQ(printed.text().count(QStringLiteral("every day")), 64);
}

TEST(Printers, RefuseWhereNothingCanBeWritten) {
    QPrinter printer{QPrinter::HighResolution};
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QStringLiteral("/no/such/folder/sheet.pdf"));
    EXPECT_FALSE(printPages(printer, test::fullPage(), {}));
}

TEST(Printers, OneThatIsGoneTakesNothing) {
    EXPECT_FALSE(SystemPrinters{}.print(QStringLiteral("No such printer"), 1, test::fullPage(), {}));
}

} // namespace
} // namespace ninefold::ui::printers_test
