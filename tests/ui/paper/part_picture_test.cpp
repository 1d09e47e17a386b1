// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/part_picture.h"

#include "ui/theme/palette.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/hint_label.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <gtest/gtest.h>

namespace ninefold::ui::part_picture_test {
namespace {

// A white sheet with a label on the left, and a button on the right.
class Sheet : public QWidget {
public:
    Sheet() {
        QPalette white = palette();
        white.setColor(QPalette::Window, Qt::white);
        white.setColor(QPalette::WindowText, Qt::black);
        setPalette(white);
        resize(200, 60);
        label.setGeometry(0, 0, 100, 60);
        button.setGeometry(100, 0, 100, 60);
    }

    QLabel label{QStringLiteral("64%"), this};
    QPushButton button{QStringLiteral("Copy"), this};
};

bool hasInk(const QImage& picture, const QRect& place) {
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (qAlpha(picture.pixel(x, y)) > 0)
                return true;
        }
    }
    return false;
}

TEST(PartPicture, IsThePartWithoutItsButtons) {
    ThemeSource theme;
    Sheet sheet;
    sheet.show();
    sheet.button.setFocus();
    const QImage picture = QImage::fromData(partPicture(sheet, QStringLiteral("png"), theme));
    ASSERT_EQ(picture.size(), (QSize{400, 120}));
    EXPECT_TRUE(hasInk(picture, {0, 0, 200, 120}));
    EXPECT_FALSE(hasInk(picture, {200, 0, 200, 120}));
    EXPECT_TRUE(sheet.button.isVisible());
    EXPECT_EQ(sheet.focusWidget(), &sheet.button);
    EXPECT_TRUE(hasInk(sheet.grab().toImage(), {100, 0, 100, 60}));
}

TEST(PartPicture, IsAFileOfEachFormatAndOfNoOther) {
    ThemeSource theme;
    Sheet sheet;
    EXPECT_TRUE(partPicture(sheet, QStringLiteral("pdf"), theme).startsWith("%PDF"));
    EXPECT_TRUE(partPicture(sheet, QStringLiteral("svg"), theme).contains("<svg"));
    EXPECT_TRUE(partPicture(sheet, QStringLiteral("txt"), theme).isEmpty());
}

// A card of a dark window, with a word on it.
class DarkCard {
public:
    DarkCard() {
        card.resize(200, 60);
        word.setGeometry(10, 10, 180, 40);
        hint.setGeometry(10, 30, 180, 20);
        card.show();
    }
    ~DarkCard() { QApplication::setPalette(QPalette{}); }
    DarkCard(const DarkCard&) = delete;
    DarkCard& operator=(const DarkCard&) = delete;

    static ThemeSource& darkened(ThemeSource& theme) {
        theme.use(Theme::dark());
        QApplication::setPalette(paletteOf(Theme::dark()));
        return theme;
    }

    ThemeSource theme;
    CardFrame card{darkened(theme)};
    QLabel word{QStringLiteral("64%"), &card};
    HintLabel hint{theme, &card};
};

int darkest(const QImage& picture) {
    int found = 255;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (qAlpha(picture.pixel(x, y)) == 255)
                found = std::min(found, qGray(picture.pixel(x, y)));
    return found;
}

TEST(PartPicture, IsLightWhateverTheThemeAndLeavesTheScreenDark) {
    DarkCard dark;
    QApplication::processEvents();
    const QImage before = dark.card.grab().toImage();
    const QImage picture = QImage::fromData(partPicture(dark.card, QStringLiteral("png"), dark.theme));
    EXPECT_EQ(picture.pixelColor(200, 10), Theme::light().card);
    EXPECT_LT(darkest(picture), 80); // the word
    EXPECT_EQ(&dark.theme.theme(), &Theme::dark());
    EXPECT_EQ(dark.card.grab().toImage(), before);
    const QByteArray svg = partPicture(dark.card, QStringLiteral("svg"), dark.theme);
    EXPECT_TRUE(svg.contains(Theme::light().card.name().toUtf8()));
    EXPECT_FALSE(svg.contains(Theme::dark().card.name().toUtf8()));
    dark.theme.use(Theme::darkWithContrast());
    EXPECT_FALSE(partPicture(dark.card, QStringLiteral("pdf"), dark.theme).isEmpty());
    EXPECT_EQ(&dark.theme.theme(), &Theme::darkWithContrast());
}

} // namespace
} // namespace ninefold::ui::part_picture_test
