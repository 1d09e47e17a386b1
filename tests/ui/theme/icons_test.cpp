// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme_source.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

namespace ninefold::ui::icons_test {
namespace {

/// The colour of the pixel with the most ink.
QColor inkOf(const QImage& image) {
    QColor ink = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > ink.alpha())
                ink = pixel;
        }
    }
    return ink;
}

QColor inkOf(const QIcon& icon, QIcon::Mode mode, QIcon::State state) {
    return inkOf(icon.pixmap(QSize{32, 32}, 1.0, mode, state).toImage());
}

bool isNear(const QColor& a, const QColor& b) {
    constexpr int slack = 6;
    return std::abs(a.red() - b.red()) <= slack && std::abs(a.green() - b.green()) <= slack &&
           std::abs(a.blue() - b.blue()) <= slack;
}

TEST(Icons, EveryIconPaintsSomethingInTheColourAskedFor) {
    for (int i = 0; i <= static_cast<int>(Icon::X); ++i) {
        QImage image{32, 32, QImage::Format_ARGB32_Premultiplied};
        image.fill(Qt::transparent);
        QPainter painter{&image};
        paintIcon(painter, static_cast<Icon>(i), image.rect(), QColor{Qt::red});
        painter.end();
        EXPECT_TRUE(isNear(inkOf(image), Qt::red)) << "icon " << i;
    }
}

TEST(Icons, AnIconFollowsTheThemeInForce) {
    ThemeSource source;
    const QIcon icon = themedIcon(source, Icon::Grid);
    EXPECT_TRUE(isNear(inkOf(icon, QIcon::Normal, QIcon::Off), Theme::light().text));
    source.use(Theme::dark());
    EXPECT_TRUE(isNear(inkOf(icon, QIcon::Normal, QIcon::Off), Theme::dark().text));
}

TEST(Icons, AnIconShowsWhetherItIsCheckedOrDisabled) {
    const ThemeSource source;
    const QIcon icon = themedIcon(source, Icon::Grid);
    EXPECT_TRUE(isNear(inkOf(icon, QIcon::Normal, QIcon::On), source.theme().accent));
    EXPECT_TRUE(isNear(inkOf(icon, QIcon::Disabled, QIcon::Off), source.theme().faint));
}

TEST(Icons, AnIconIsAsSharpAsTheDevice) {
    const ThemeSource source;
    EXPECT_EQ(themedIcon(source, Icon::Grid).pixmap(QSize{16, 16}, 2.0).size(), (QSize{32, 32}));
}

} // namespace
} // namespace ninefold::ui::icons_test
