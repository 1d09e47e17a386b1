// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_file.h"

#include "tests/support/planner_folder.h"
#include "tests/support/printing.h"
#include "tests/ui/paper/opened_page.h"
#include "ui/paper/page_layout.h"
#include "ui/paper/page_picture.h"

#include <QPainter>
#include <QSvgRenderer>
#include <gtest/gtest.h>

namespace ninefold::ui::page_file_test {
namespace {

using test::fullPage;
using test::OpenedPdf;
using test::pageWith;

OpenedPdf pdfOf(const PageContent& content, const PageOptions& options = {}) {
    return OpenedPdf{pageBytes(content, options, PageFormat::Pdf)};
}

/// How many pixels of a cell are neither grey nor a shade of `ground`'s hue.
int colourfulPixels(const QImage& page, const QRectF& cell, double pixels) {
    int found = 0;
    const QRect area = QRectF{cell.topLeft() * pixels, cell.size() * pixels}.toAlignedRect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            found += page.pixelColor(x, y).saturation() > 120 ? 1 : 0;
    }
    return found;
}

/// How many pixels of a cell stand out from its ground.
int inkedPixels(const QImage& page, const QRectF& cell, double pixels) {
    constexpr int apart = 40;
    const QRect area = QRectF{cell.topLeft() * pixels, cell.size() * pixels}.toRect().adjusted(4, 4, -4, -4);
    const int ground = qGray(page.pixel(area.topLeft() + QPoint{4, 4}));
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            found += qAbs(qGray(page.pixel(x, y)) - ground) > apart ? 1 : 0;
    }
    return found;
}

TEST(PagePdf, HasTheSizeOfTheSheetInBothOrientations) {
    const auto sizeOf = [](PaperSize paper, QPageLayout::Orientation orientation) {
        return pdfOf(pageWith({}), {paper, orientation}).pageSize();
    };
    EXPECT_EQ(sizeOf(PaperSize::A4, QPageLayout::Landscape), (QSizeF{842, 595}));
    EXPECT_EQ(sizeOf(PaperSize::A4, QPageLayout::Portrait), (QSizeF{595, 842}));
    EXPECT_EQ(sizeOf(PaperSize::A3, QPageLayout::Landscape), (QSizeF{1191, 842}));
    EXPECT_EQ(sizeOf(PaperSize::A3, QPageLayout::Portrait), (QSizeF{842, 1191}));
}

TEST(PagePdf, IsOnePageWithTheYearAndTheCoreAsItsTitle) {
    const QStringList facts = pdfOf(fullPage()).facts();
    EXPECT_FALSE(facts.filter(QStringLiteral("2026 Land a backend role in 2026")).isEmpty());
    EXPECT_FALSE(facts.filter(QRegularExpression{QStringLiteral("^Pages:\\s+1$")}).isEmpty());
}

TEST(PagePdf, HasTextThatCanBeFoundInEveryScript) {
    const QString korean = pdfOf(fullPage(true)).text();
    for (const char* text :
         {"2026년 백엔드", "알고리즘", "매일 아침 1문제", "좋은 동료와 오래 일하고 싶어서"})
        EXPECT_TRUE(korean.contains(QString::fromUtf8(text))) << text << " in " << qPrintable(korean);
    const QString latin = pdfOf(fullPage()).text();
    for (const char* text : {"Algorithms", "Own library", "Portfolio", "To work with good people"})
        EXPECT_TRUE(latin.contains(QString::fromUtf8(text))) << text << " in " << qPrintable(latin);
}

TEST(PagePdf, HasCommonKanjiAndNotTheRadicalsThatLookTheSame) {
    for (const char* text : {"毎日の目標", "水を飲む", "人と食事", "月と金と土", "民と母"})
        EXPECT_EQ(pdfOf(pageWith(QString::fromUtf8(text))).text().section(QLatin1Char{' '}, 1, 1),
                  QString::fromUtf8(text));
}

TEST(PagePdf, HasItsTextsAlsoBesideEmojiAndOtherScripts) {
    const QString text = pdfOf(pageWith(QString::fromUtf8("🎉 水 ❤️ שלום 日"))).text();
    EXPECT_TRUE(text.contains(QString::fromUtf8("水"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QString::fromUtf8("日"))) << qPrintable(text);
}

TEST(PagePdf, HasDigitsAndLigaturesAsTheyWereTyped) {
    for (const char* text : {"CS 100", "five offices", "a3"})
        EXPECT_TRUE(pdfOf(pageWith(QString::fromUtf8(text))).text().contains(QString::fromUtf8(text)))
            << text;
}

TEST(PagePdf, EmbedsItsFonts) {
    const QStringList fonts = pdfOf(fullPage(true)).fonts();
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) {
        const QStringList columns = font.simplified().split(QLatin1Char{' '});
        EXPECT_EQ(columns.value(columns.size() - 5), QStringLiteral("yes")) << qPrintable(font);
        EXPECT_EQ(columns.value(columns.size() - 3), QStringLiteral("yes")) << qPrintable(font);
    }
}

TEST(PagePdf, ShowsEmojiInColourAndLeavesThoseOnTheScreenAlone) {
    const PageContent content = pageWith(QStringLiteral("🎉🏃"));
    const QImage before = pagePicture(content, {}, 4);
    const QImage page = pdfOf(content).picture(4);
    ASSERT_FALSE(page.isNull());
    EXPECT_GT(colourfulPixels(page, PageLayout{{}, false}.cell({0, 0}), 4), 60);
    EXPECT_GT(colourfulPixels(before, PageLayout{{}, false}.cell({0, 0}), 4), 60);
    EXPECT_EQ(pagePicture(content, {}, 4), before);
}

TEST(PagePdf, ShowsEmojiOfSeveralPartsAsOne) {
    for (const char* key : {"1️⃣", "#️⃣", "7⃣"}) // no part of it is left as a letter
        EXPECT_EQ(pdfOf(pageWith(QString::fromUtf8(key))).text(), pdfOf(pageWith({})).text()) << key;
    const QRectF cell = PageLayout{{}, false}.cell({0, 0});
    for (const char* emoji : {"1️⃣", "#️⃣", "7⃣", "🇰🇷", "👩‍👩‍👧‍👦", "🏃‍♀️",
                              "🏃‍♀", "👍🏽", "❤️", "🏴‍☠️"}) {
        EXPECT_GT(inkedPixels(pdfOf(pageWith(QString::fromUtf8(emoji))).picture(4), cell, 4), 40) << emoji;
    }
}

TEST(PagePdf, IsLightAlsoWhereAPictureWouldBeDark) {
    PageOptions dark;
    dark.isDark = true;
    EXPECT_EQ(pdfOf(pageWith({}), dark).picture(1).pixelColor(2, 2), QColor{Qt::white});
    EXPECT_LT(pagePicture(pageWith({}), dark, 1).pixelColor(2, 2).lightness(), 60);
}

TEST(PagePdf, AnEmptyFormHasTheLettersOfTheOrderAndNoTextOfTheYear) {
    PageContent content = fullPage();
    content.order = CellOrder::Letters;
    PageOptions form;
    form.kind = PageKind::Form;
    const QString lettered = pdfOf(content, form).text();
    // Eight blocks of eight, eight sub-goals in the middle and in their own blocks.
    for (const char letter : {'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'})
        EXPECT_EQ(lettered.count(QRegularExpression{QStringLiteral("\\b%1\\b").arg(QLatin1Char{letter})}),
                  10);
    EXPECT_FALSE(lettered.contains(QStringLiteral("Algorithms")));
    EXPECT_FALSE(lettered.contains(QStringLiteral("2026")));
    content.order = CellOrder::Rows;
    EXPECT_EQ(pdfOf(content, form).text().count(QRegularExpression{QStringLiteral("\\b8\\b")}), 10);
}

TEST(PageSvg, IsDrawnTheSameByAnotherReaderAndNeedsNoFont) {
    const PageContent content = fullPage(true);
    const QByteArray bytes = pageBytes(content, {}, PageFormat::Svg);
    EXPECT_FALSE(bytes.contains("<text"));
    EXPECT_FALSE(bytes.contains("font-family=\"Noto"));
    EXPECT_TRUE(bytes.contains("width=\"297mm\" height=\"210mm\""));
    EXPECT_TRUE(bytes.contains(QStringLiteral("매일 아침 1문제").toUtf8()));
    QSvgRenderer reader{bytes};
    ASSERT_TRUE(reader.isValid());
    const QImage expected = pagePicture(content, {}, 2);
    QImage drawn{expected.size(), expected.format()};
    drawn.fill(Qt::transparent);
    QPainter painter{&drawn};
    reader.render(&painter);
    painter.end();
    int different = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            different += qAbs(qGray(drawn.pixel(x, y)) - qGray(expected.pixel(x, y))) > 60 ? 1 : 0;
    }
    EXPECT_LT(different, drawn.width() * drawn.height() / 200);
}

TEST(PageSvg, ShowsEmojiInColour) {
    const QByteArray bytes = pageBytes(pageWith(QStringLiteral("🎉")), {}, PageFormat::Svg);
    EXPECT_TRUE(bytes.contains("data:image/png;base64"));
}

TEST(PagePng, SaysHowLargeItIsOnPaper) {
    const QImage picture = QImage::fromData(pageBytes(fullPage(), {PaperSize::A3}, PageFormat::Png));
    EXPECT_EQ(picture.size(), (QSize{3360, 2376}));
    EXPECT_NEAR(picture.width() * 1000.0 / picture.dotsPerMeterX(), 420, 1);
    EXPECT_EQ(picture.text(QStringLiteral("Title")), QStringLiteral("2026 Land a backend role in 2026"));
}

TEST(PageFile, GoesByItsExtension) {
    EXPECT_EQ(pageFormatOfFile(QStringLiteral("/a/year.PDF")), PageFormat::Pdf);
    EXPECT_EQ(pageFormatOfFile(QStringLiteral("year.png")), PageFormat::Png);
    EXPECT_EQ(pageFormatOfFile(QStringLiteral("year.v2.svg")), PageFormat::Svg);
    EXPECT_EQ(pageFormatOfFile(QStringLiteral("pdf")), std::nullopt);
    EXPECT_EQ(pageFormatOfFile(QStringLiteral("year.docx")), std::nullopt);
}

TEST(PageFile, ReplacesWhatIsThereAndSaysWhereItCannotBeWritten) {
    const test::PlannerFolder folder;
    const QString path = folder.write(QStringLiteral("year.svg"), "old");
    ASSERT_TRUE(writePage(path, pageWith({}), {}, PageFormat::Svg));
    EXPECT_TRUE(test::bytesOf(path).startsWith("<?xml"));
    EXPECT_EQ(folder.names(), QStringList{QStringLiteral("year.svg")});
    const auto nowhere =
        writePage(folder.file(QStringLiteral("no/such.svg")), pageWith({}), {}, PageFormat::Svg);
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::WriteFailed);
    const auto full = writePage(QStringLiteral("/dev/full"), pageWith({}), {}, PageFormat::Svg);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, ErrorCode::DiskFull);
}

} // namespace
} // namespace ninefold::ui::page_file_test
