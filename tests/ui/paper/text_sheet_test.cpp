// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/text_sheet.h"

#include "tests/ui/paper/opened_page.h"
#include "ui/paper/page_file.h"

#include <gtest/gtest.h>

namespace ninefold::ui::text_sheet_test {
namespace {

const PageOptions portrait{PaperSize::A4, QPageLayout::Portrait, PageKind::Texts};

TEST(TextSheet, CanBeFoundAndCopiedInItsPdf) {
    const TextSheet sheet{QStringLiteral("8월/2026"),
                          QStringLiteral("# 8월\n\n**굵게** and *plain*\n\n1. one\n2. two\n\n- [x] done\n\n"
                                         "![a picture](/etc/hostname)\n")};
    const QString text = test::OpenedPdf{pageBytes(sheet, portrait, PageFormat::Pdf)}.text();
    for (const char* part : {"8월", "굵게", "and", "one", "two", "done"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
    EXPECT_EQ(sheet.fileName(portrait), QStringLiteral("Ninefold 8월-2026"));
}

TEST(TextSheet, TakesAsManyPagesAsItNeeds) {
    EXPECT_EQ((TextSheet{QStringLiteral("a"), QString{}}).pages(portrait), 1);
    QString lines;
    for (int i = 0; i < 400; ++i)
        lines += QStringLiteral("Line %1\n\n").arg(i);
    const TextSheet sheet{QStringLiteral("a"), lines};
    const int pages = sheet.pages(portrait);
    EXPECT_GT(pages, 4);
    PageOptions large = portrait;
    large.paper = PaperSize::A3;
    EXPECT_LT(sheet.pages(large), pages);
    const QString text = test::OpenedPdf{pageBytes(sheet, portrait, PageFormat::Pdf)}.text();
    EXPECT_TRUE(text.contains(QStringLiteral("Line 0")));
    EXPECT_TRUE(text.contains(QStringLiteral("Line 399")));
}

TEST(TextSheet, NeverLeavesAHeadingAloneAtTheFootOfAPage) {
    for (int before = 20; before < 60; ++before) {
        QString text;
        for (int i = 0; i < before; ++i)
            text += QStringLiteral("Line\n\n");
        const TextSheet without{QStringLiteral("a"), text};
        const TextSheet heading{QStringLiteral("a"), text + QStringLiteral("## Heading\n")};
        const TextSheet sheet{QStringLiteral("a"), text + QStringLiteral("## Heading\n\nBelow\n")};
        EXPECT_GE(sheet.pages(portrait), heading.pages(portrait));
        EXPECT_LE(sheet.pages(portrait), without.pages(portrait) + 1) << before;
    }
}

} // namespace
} // namespace ninefold::ui::text_sheet_test
