// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit/kept_file.h"
#include "tests/ui/fit/picture_blocks.h"
#include "tests/ui/grid/open_year.h"
#include "ui/grid/grid_view.h"
#include "ui/theme/theme_source.h"
#include "ui/window/sample_year.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_picture_test {
namespace {

const QDate today{2026, 11, 21};
constexpr int block = 4;      // pixels that are looked at together, each way
constexpr int tolerance = 14; // of 255, in the mean of a block

struct Look {
    const char* name;
    const Theme* theme;
};

class GridPicture : public testing::TestWithParam<Look> {
protected:
    void SetUp() override {
        QFont font = usual;
        font.setPixelSize(13);
        QApplication::setFont(font);
        const auto records = sampleYear(QStringLiteral("en"), today);
        ASSERT_TRUE(records);
        year.emplace(*records);
        year->clock.set(today);
        theme.use(*GetParam().theme);
        model.show(&year->session, year->plan);
        view.emplace(theme, model);
        view->resize(992, 800);
        view->setCurrent({2, 6});
    }
    void TearDown() override { QApplication::setFont(usual); }
    // Whether a block may hold text, which looks different with every font.
    [[nodiscard]] bool isText(int x, int y) const {
        const QRect here{x * block, y * block, block, block};
        for (int row = 0; row < 9; ++row) {
            for (int column = 0; column < 9; ++column) {
                const QRect cell = view->cellRect(CellPlace::atRowColumn(row, column));
                if (cell.adjusted(5, 20, -5, -16).intersects(here))
                    return true;
            }
        }
        return false;
    }

    QFont usual = QApplication::font();
    std::optional<test::OpenYear> year;
    ThemeSource theme;
    GridModel model;
    std::optional<GridView> view;
};

TEST_P(GridPicture, LooksAsItDidWhereItHasNoText) {
    if (view->devicePixelRatioF() > 1)
        GTEST_SKIP() << "the pictures are kept at one pixel a point";
    const QImage seen = view->grab().toImage();
    const QImage means = test::inBlocks(seen, block);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    ASSERT_TRUE(means.save(&buffer, "PNG"));
    QImage expected;
    ASSERT_TRUE(expected.loadFromData(
        test::kept(QStringLiteral("pictures/grid-%1.png").arg(QLatin1String{GetParam().name}), bytes)));
    ASSERT_EQ(expected.size(), means.size());
    int different = 0;
    QPoint first;
    for (int y = 0; y < means.height(); ++y) {
        for (int x = 0; x < means.width(); ++x) {
            if (test::distance(means.pixel(x, y), expected.pixel(x, y)) <= tolerance || isText(x, y))
                continue;
            first = different++ == 0 ? QPoint{x, y} * block : first;
        }
    }
    const QString path =
        QDir::temp().filePath(QStringLiteral("ninefold-grid-%1.png").arg(QLatin1String{GetParam().name}));
    if (different > 0)
        seen.save(path);
    EXPECT_EQ(different, 0) << "first at " << first.x() << ", " << first.y() << "; what was seen is in "
                            << path.toStdString();
}

INSTANTIATE_TEST_SUITE_P(InEachTheme, GridPicture,
                         testing::Values(Look{"light", &Theme::light()}, Look{"dark", &Theme::dark()}),
                         [](const auto& tested) { return std::string{tested.param.name}; });

} // namespace
} // namespace ninefold::ui::grid_picture_test
