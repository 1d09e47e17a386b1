// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_picture.h"

#include "tests/ui/paper/opened_page.h"
#include "tests/ui/paper/page_ink.h"
#include "ui/paper/page_layout.h"

#include <gtest/gtest.h>

namespace ninefold::ui::page_picture_test {
namespace {

using test::fullPage;
using test::pageWith;

constexpr double pixels = 4;

QRect areaOf(const QRectF& part) {
    return QRectF{part.topLeft() * pixels, part.size() * pixels}.toAlignedRect();
}

/// Where two pictures differ.
QRect difference(const QImage& a, const QImage& b) {
    QRect found;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y))
                found |= QRect{x, y, 1, 1};
    }
    return found;
}

/// The ground of a cell, clear of its text.
QColor groundOf(const QImage& page, const QRectF& cell) {
    return page.pixelColor(((cell.topLeft() + QPointF{cell.width() / 2, 1}) * pixels).toPoint());
}

TEST(PagePicture, PaintsNothingOutsideItsMargins) {
    for (const auto orientation : {QPageLayout::Landscape, QPageLayout::Portrait}) {
        const PageOptions options{PaperSize::A4, orientation};
        const PageContent content = fullPage(true);
        const QImage page = pagePicture(content, options, pixels);
        const PageLayout layout{options, true};
        const QRect inside = areaOf(layout.title() | layout.grid() | layout.foot()).adjusted(-2, -2, 2, 2);
        EXPECT_TRUE(inside.contains(test::inkOf(page)));
    }
}

TEST(PagePicture, ATextStaysInItsCellHoweverLongItIs) {
    const QString sentence = QStringLiteral("Write down what went wrong and why, then go on. ");
    const QStringList texts{sentence.repeated(5).left(200),
                            QStringLiteral("매일아침한문제씩").repeated(25),
                            QString{200, QLatin1Char{'W'}},
                            QStringLiteral("אני רוצה ללמוד כל יום ").repeated(9),
                            QStringLiteral("👩‍👩‍👧🎉").repeated(30),
                            QStringLiteral("🎉🏃‍♀️ 달리기 ❤️ ❤️❤️❤️"),
                            QStringLiteral("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\np")};
    for (const auto orientation : {QPageLayout::Landscape, QPageLayout::Portrait}) {
        const PageOptions options{PaperSize::A4, orientation};
        for (const CellPlace place : {CellPlace{0, 1}, CellPlace{4, 4}, CellPlace{8, 4}}) {
            const QImage blank = pagePicture(pageWith(QStringLiteral("."), place), options, pixels);
            const QRect cell = areaOf(PageLayout{options, false}.cell(place));
            for (const QString& text : texts) {
                const QRect changed = difference(pagePicture(pageWith(text, place), options, pixels), blank);
                EXPECT_FALSE(changed.isEmpty()) << qPrintable(text);
                EXPECT_TRUE(cell.contains(changed)) << qPrintable(text);
            }
        }
    }
}

TEST(PagePicture, ATintDeepensWithWhatIsDone) {
    const PageLayout layout{{}, false};
    int paler = 256;
    for (const double fill : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        PageContent content = pageWith(QStringLiteral("run"));
        content.faces[0].fill = fill;
        const int now = groundOf(pagePicture(content, {}, pixels), layout.cell({0, 0})).green();
        EXPECT_LT(now, paler) << fill;
        paler = now;
    }
}

TEST(PagePicture, WithoutProgressNothingTellsHowItGoes) {
    PageContent done = pageWith(QStringLiteral("run"));
    done.faces[0].fill = 1;
    done.faces[0].isDone = true;
    done.faces[0].kind = ActionKind::Task;
    PageOptions texts;
    texts.kind = PageKind::Texts;
    EXPECT_EQ(pagePicture(done, texts, pixels), pagePicture(pageWith(QStringLiteral("run")), texts, pixels));
    EXPECT_NE(pagePicture(done, {}, pixels), pagePicture(pageWith(QStringLiteral("run")), {}, pixels));
}

TEST(PagePicture, AnEmptyFormIsTheSameWhateverTheYearHolds) {
    PageOptions form;
    form.kind = PageKind::Form;
    EXPECT_EQ(pagePicture(fullPage(), form, pixels), pagePicture(pageWith({}), form, pixels));
}

TEST(PagePicture, ALargerSheetIsTheSamePageWithRoomForMore) {
    const QImage a4 = pagePicture(fullPage(), {PaperSize::A4}, pixels);
    const QImage a3 = pagePicture(fullPage(), {PaperSize::A3}, pixels);
    EXPECT_EQ(a4.size(), (QSize{1188, 840}));
    EXPECT_EQ(a3.size(), (QSize{1680, 1188}));
}

} // namespace
} // namespace ninefold::ui::page_picture_test
