// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/year_dialog.h"

#include "core/exchange/year_template.h"
#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/planner_folder.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme_source.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>
#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

TEST(YearDialogTest, StartsEmptyUnlessATemplateIsChosen) {
    YearDialog dialog{2027, nullptr};
    EXPECT_EQ(dialog.year(), 2027);
    EXPECT_EQ(dialog.startsFrom(), QString{});
    auto* start = dialog.findChild<QComboBox*>(QStringLiteral("startFrom"));
    EXPECT_EQ(start->count(), templateNames().size() + 1);
    start->setCurrentIndex(2);
    EXPECT_EQ(start->currentText(), QStringLiteral("Exam"));
    EXPECT_EQ(dialog.startsFrom(), QStringLiteral("exam"));
}

class YearFromTemplateTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(session.load());
        ASSERT_TRUE(session.addYear(2026));
        window.showPlanner(&session);
        window.show();
    }
    void TearDown() override { window.showPlanner(nullptr); }

    // Opens the dialog from the menu of years and starts `year` with the template at `index`.
    void start(int year, int index) {
        QTimer::singleShot(0, &window, [=] {
            auto* dialog = qobject_cast<YearDialog*>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            dialog->findChild<QSpinBox*>(QStringLiteral("year"))->setValue(year);
            dialog->findChild<QComboBox*>(QStringLiteral("startFrom"))->setCurrentIndex(index);
            dialog->findChild<QPushButton*>(QStringLiteral("startYear"))->click();
        });
        auto* years = window.findChild<QMenu*>(QStringLiteral("yearMenu"));
        Q_EMIT years->aboutToShow();
        years->findChild<QAction*>(QStringLiteral("otherYear"))->trigger();
    }

    test::PlannerFolder folder;
    test::FixedClock clock;
    test::MemoryStore store;
    PlannerSession session{store, clock};
    ThemeSource theme;
    Settings settings{folder.file(QStringLiteral("ninefold.ini"))};
    MainWindow window{theme, settings};
};

TEST_F(YearFromTemplateTest, IsFilledAndShownAndTakenBackInOneStep) {
    start(2027, 1);
    const Plan* plan = session.planner().planOfYear(2027);
    ASSERT_TRUE(plan);
    EXPECT_EQ(window.shownPlan(), plan->id);
    EXPECT_EQ(session.planner().actionsOf(plan->id).size(), 64U);
    ASSERT_TRUE(session.undo());
    EXPECT_FALSE(session.planner().planOfYear(2027));
}

TEST_F(YearFromTemplateTest, FillsAYearThatIsStillEmptyAndNoOther) {
    QSignalSpy errors{&window, &MainWindow::errorRaised};
    start(2026, 3);
    const PlanId filled = session.planner().planOfYear(2026)->id;
    EXPECT_FALSE(session.planner().plan(filled)->core.isEmpty());
    EXPECT_EQ(errors.count(), 0);
    start(2026, 2);
    ASSERT_EQ(errors.count(), 1);
    EXPECT_EQ(errors[0][0].value<Error>().code, ErrorCode::YearHasContent);
    EXPECT_EQ(session.planner().planOfYear(2026)->id, filled);
}

} // namespace
} // namespace ninefold::ui
