// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_names.h"
#include "tests/ui/fit/screen_fit.h"
#include "tests/ui/fit/text_places.h"
#include "ui/review/review_screen.h"
#include "ui/widgets/segmented_control.h"
#include "ui/window/sample_year.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>

namespace ninefold::ui::review_fit_test {
namespace {

const QDate lastWeek{2026, 12, 28};

// Every page of the review of a sample year in its last week, in a look.
class ReviewFit : public test::ScreenFit<ReviewScreen> {
protected:
    void SetUp() override {
        ScreenFit::SetUp();
        const auto records = sampleYear(QString::fromLatin1(GetParam().language), lastWeek);
        ASSERT_TRUE(records);
        open(*records, lastWeek);
    }
    // Every page, one after another.
    template <class See> void onEveryPage(See see) {
        auto* steps = screen->findChild<SegmentedControl*>(QStringLiteral("reviewSteps"));
        ASSERT_TRUE(screen->showPart(ReviewScreen::Part::Quarter));
        for (auto* step : steps->findChildren<QAbstractButton*>()) {
            step->click();
            settle();
            see(step->text().toStdString());
        }
        for (const auto part :
             {ReviewScreen::Part::Written, ReviewScreen::Part::Commitments, ReviewScreen::Part::Year}) {
            ASSERT_TRUE(screen->showPart(part));
            settle();
            see("part " + std::to_string(static_cast<int>(part)));
        }
    }
};

TEST_P(ReviewFit, NeedsNoMoreRoomThanTheSmallestWindowHas) {
    onEveryPage([&](const std::string& page) { EXPECT_LE(screen->minimumSizeHint().width(), 730) << page; });
}

TEST_P(ReviewFit, LetsNoTextCoverAnotherOrBeCutOff) {
    for (const QSize size : {QSize{730, 430}, QSize{1360, 840}}) {
        resize(size);
        onEveryPage([&](const std::string& page) {
            for (auto* line : screen->findChildren<QLineEdit*>())
                line->deselect(); // what is selected is painted twice
            for (auto* scroll : screen->findChildren<QScrollArea*>()) {
                if (scroll->isVisible()) {
                    EXPECT_EQ(test::faultsOf(*scroll->widget()), QStringList{})
                        << page << " at " << size.width();
                    EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width()) << page;
                }
            }
        });
    }
}

TEST_P(ReviewFit, NamesEveryControlToAScreenReader) {
    resize({1360, 840});
    onEveryPage(
        [&](const std::string& page) { EXPECT_EQ(test::unnamedWidgets(*screen), QStringList{}) << page; });
}

INSTANTIATE_TEST_SUITE_P(InEachLook, ReviewFit, test::everyLook(), test::lookName);

} // namespace
} // namespace ninefold::ui::review_fit_test
