// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/widget_names.h"
#include "tests/ui/fit/text_places.h"
#include "ui/review/review_screen.h"
#include "ui/text/language.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/segmented_control.h"
#include "ui/window/sample_year.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

const QDate lastWeek{2026, 12, 28};

struct Look {
    const char* language;
    const Theme* theme;
    int pixels; ///< of the base text
};

// Every page of the review of a sample year in its last week, in a look.
class ReviewFit : public testing::TestWithParam<Look> {
protected:
    void SetUp() override {
        QFont font = usual;
        font.setPixelSize(GetParam().pixels);
        QApplication::setFont(font);
        language.use(QString::fromLatin1(GetParam().language));
        theme.use(*GetParam().theme);
        auto records = sampleYear(QString::fromLatin1(GetParam().language), lastWeek);
        ASSERT_TRUE(records);
        store = std::make_unique<test::MemoryStore>(*records);
        session = std::make_unique<PlannerSession>(*store, clock);
        ASSERT_TRUE(session->load());
        screen.emplace(theme);
        screen->show(session.get(), session->planner().planOn(lastWeek)->id);
        screen->show();
    }
    void TearDown() override {
        screen.reset();
        QApplication::setFont(usual);
    }
    void resize(QSize size) {
        screen->resize(size);
        settle();
    }
    static void settle() {
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
    }
    // Every page, one after another.
    template <class Look> void onEveryPage(Look look) {
        auto* steps = screen->findChild<SegmentedControl*>(QStringLiteral("reviewSteps"));
        ASSERT_TRUE(screen->showPart(ReviewScreen::Part::Quarter));
        for (auto* step : steps->findChildren<QAbstractButton*>()) {
            step->click();
            settle();
            look(step->text().toStdString());
        }
        for (const auto part :
             {ReviewScreen::Part::Written, ReviewScreen::Part::Commitments, ReviewScreen::Part::Year}) {
            ASSERT_TRUE(screen->showPart(part));
            settle();
            look("part " + std::to_string(static_cast<int>(part)));
        }
    }

    QFont usual = QApplication::font();
    Language language;
    test::FixedClock clock{lastWeek};
    std::unique_ptr<test::MemoryStore> store;
    std::unique_ptr<PlannerSession> session;
    ThemeSource theme;
    std::optional<ReviewScreen> screen;
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

INSTANTIATE_TEST_SUITE_P(InEachLook, ReviewFit,
                         testing::Values(Look{"en", &Theme::light(), 13}, Look{"ko", &Theme::dark(), 13},
                                         Look{"ja", &Theme::light(), 13}, Look{"en", &Theme::dark(), 20},
                                         Look{"ko", &Theme::light(), 20}, Look{"ja", &Theme::dark(), 20}),
                         [](const auto& tested) {
                             return std::string{tested.param.language} +
                                    (tested.param.theme->isDark ? "Dark" : "Light") +
                                    std::to_string(tested.param.pixels);
                         });

} // namespace
} // namespace ninefold::ui
