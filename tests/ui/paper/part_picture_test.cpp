// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/part_picture.h"

#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <gtest/gtest.h>

namespace ninefold::ui {
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
    Sheet sheet;
    sheet.show();
    sheet.button.setFocus();
    const QImage picture = QImage::fromData(partPicture(sheet, QStringLiteral("png")));
    ASSERT_EQ(picture.size(), (QSize{400, 120}));
    EXPECT_TRUE(hasInk(picture, {0, 0, 200, 120}));
    EXPECT_FALSE(hasInk(picture, {200, 0, 200, 120}));
    EXPECT_TRUE(sheet.button.isVisible());
    EXPECT_EQ(sheet.focusWidget(), &sheet.button);
    EXPECT_TRUE(hasInk(sheet.grab().toImage(), {100, 0, 100, 60}));
}

TEST(PartPicture, IsAFileOfEachFormatAndOfNoOther) {
    Sheet sheet;
    EXPECT_TRUE(partPicture(sheet, QStringLiteral("pdf")).startsWith("%PDF"));
    EXPECT_TRUE(partPicture(sheet, QStringLiteral("svg")).contains("<svg"));
    EXPECT_TRUE(partPicture(sheet, QStringLiteral("txt")).isEmpty());
}

} // namespace
} // namespace ninefold::ui
