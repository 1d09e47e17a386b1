// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/line_texts.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

namespace ninefold::ui::line_texts_test {
namespace {

constexpr QRectF place{10, 5, 180, 30};

// Where something is painted when `text` is drawn.
QRect inked(LineTexts& texts, const QString& text, bool isCentred = false, const QRectF& in = place) {
    QImage image{220, 40, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.setPen(Qt::black);
    texts.draw(painter, in, text, {isCentred});
    painter.end();
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != Qt::white)
                found |= QRect{x, y, 1, 1};
        }
    }
    return found;
}

TEST(LineTextsTest, StandInTheMiddleOfTheirHeightAtTheBeginningOrTheMiddle) {
    LineTexts texts;
    for (int time = 0; time < 2; ++time) {
        const QRect left = inked(texts, QStringLiteral("HHH"));
        EXPECT_NEAR(left.left(), place.left(), 3);
        EXPECT_NEAR(left.center().y(), place.center().y(), 3);
        const QRect middle = inked(texts, QStringLiteral("HHH"), true);
        EXPECT_NEAR(middle.center().x(), place.center().x(), 2);
        EXPECT_NEAR(middle.width(), left.width(), 2);
    }
}

TEST(LineTextsTest, AreCutWhereTheyDoNotFitAndWholeWhereTheyDo) {
    LineTexts texts;
    const QString text = QStringLiteral("HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH");
    EXPECT_LE(inked(texts, text).right(), place.right());
    EXPECT_LE(inked(texts, text, true).right(), place.right());
    QRectF narrow = place;
    narrow.setWidth(60);
    EXPECT_LE(inked(texts, QStringLiteral("HHHHHHHH"), false, narrow).right(), narrow.right());
    EXPECT_GT(inked(texts, QStringLiteral("HHHHHHHH")).right(), inked(texts, QStringLiteral("HH")).right());
    EXPECT_TRUE(inked(texts, {}).isNull());
}

// Kept with their ground, they are what would be painted on it, at every scale and wherever a line begins.
TEST(LineTextsTest, OnAKnownGroundAreWhatIsPaintedOnAnyOther) {
    const QColor ground{245, 240, 230};
    for (const double ratio : {1.0, 1.5, 2.0}) {
        for (const double offset : {0.0, 0.3, 0.5}) {
            LineTexts texts;
            const auto picture = [&](const LineTexts::Look& look) {
                QImage image{QSize{220, 40} * ratio, QImage::Format_ARGB32_Premultiplied};
                image.setDevicePixelRatio(ratio);
                image.fill(ground);
                QPainter painter{&image};
                painter.setPen(QColor{40, 60, 160});
                texts.draw(painter, place.translated(offset, offset), QStringLiteral("Jägyp 목표 fj"), look);
                return image;
            };
            const QImage plain = picture({});
            for (int time = 0; time < 3; ++time)
                EXPECT_EQ(picture({false, ground}), plain) << ratio << ' ' << offset << ' ' << time;
        }
    }
}

} // namespace
} // namespace ninefold::ui::line_texts_test
