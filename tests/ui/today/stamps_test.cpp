// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/stamps.h"

#include "ui/theme/theme_source.h"
#include "ui/today/mark_painter.h"

#include <QPainter>
#include <gtest/gtest.h>

namespace ninefold::ui::stamps_test {
namespace {

constexpr int marks = 8;
// Of 255: where the dots of a day at rest overlap, what shines through is another.
constexpr int alike = 40;

QRectF placeOf(int day, double offset) {
    return {4 + day * 14 + offset, 3 + offset, 9, 18};
}

template <class Paint> QImage picture(double ratio, const Theme& theme, Paint paint) {
    QImage image{QSize{130, 26} * ratio, QImage::Format_ARGB32_Premultiplied};
    image.setDevicePixelRatio(ratio);
    image.fill(theme.card);
    QPainter painter{&image};
    paint(painter);
    return image;
}

// The stamps of all marks are what would have been painted, at every scale and wherever a day begins.
TEST(StampsTest, AreWhatWouldBePainted) {
    const ThemeSource source;
    const Theme& theme = source.theme();
    for (const double ratio : {1.0, 1.5, 2.0}) {
        for (const double offset : {0.0, 0.5, 0.25}) {
            Stamps stamps;
            const auto painted = picture(ratio, theme, [&](QPainter& painter) {
                for (int i = 0; i < marks; ++i)
                    paintStripDay(painter, placeOf(i, offset), theme, static_cast<Mark>(i), theme.hue(0));
            });
            for (int time = 0; time < 2; ++time) {
                const auto stamped = picture(ratio, theme, [&](QPainter& painter) {
                    for (int i = 0; i < marks; ++i)
                        stamps.paint(painter, placeOf(i, offset), {static_cast<quint32>(i)},
                                     [&](QPainter& p, const QRectF& day) {
                                         paintStripDay(p, day, theme, static_cast<Mark>(i), theme.hue(0));
                                     });
                });
                int worst = 0;
                for (int y = 0; y < painted.height(); ++y) {
                    for (int x = 0; x < painted.width(); ++x) {
                        const QColor a = painted.pixelColor(x, y);
                        const QColor b = stamped.pixelColor(x, y);
                        worst = std::max({worst, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                                          std::abs(a.blue() - b.blue())});
                    }
                }
                EXPECT_LE(worst, alike) << ratio << ' ' << offset;
            }
        }
    }
}

// More than is kept, each more than once: what was forgotten is painted again.
TEST(StampsTest, StayRightHoweverManyThereAre) {
    Stamps stamps;
    QImage image{400, 400, QImage::Format_RGB32};
    QPainter painter{&image};
    for (int time = 0; time < 3; ++time) {
        for (int shade = 0; shade < 40; ++shade) {
            const QColor colour{shade, 100, 200};
            stamps.paint(
                painter, {0, 0, 400, 400}, {static_cast<quint32>(shade)},
                [&](QPainter& p, const QRectF& place) { p.fillRect(place, colour); }, Qt::white);
            ASSERT_EQ(image.pixelColor(200, 200), colour) << shade;
        }
    }
}

} // namespace
} // namespace ninefold::ui::stamps_test
