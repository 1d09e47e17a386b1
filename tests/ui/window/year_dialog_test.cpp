// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/year_dialog.h"

#include "core/exchange/year_template.h"
#include "core/model/ancestry.h"
#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/planner_folder.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/theme/theme_source.h"
#include "ui/window/main_window.h"
#include "ui/window/sample_year.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <gtest/gtest.h>

#include <algorithm>

namespace ninefold::ui::year_dialog_test {
namespace {

QString coreOf(const Result<std::vector<Record>>& records) {
    return records && !records->empty() ? std::get<Plan>(records->front()).core : QString{};
}

TEST(YearDialogTest, StartsEmptyUnlessATemplateIsChosen) {
    const Planner planner;
    YearDialog dialog{planner, 2027, nullptr};
    dialog.startFromLastYear();
    EXPECT_EQ(dialog.year(), 2027);
    EXPECT_TRUE(dialog.startsEmpty());
    auto* start = dialog.findChild<QComboBox*>(QStringLiteral("startFrom"));
    EXPECT_EQ(start->count(), templateNames().size() + 2);
    start->setCurrentIndex(2);
    EXPECT_EQ(start->currentText(), QStringLiteral("Exam"));
    EXPECT_FALSE(dialog.startsEmpty());
    const auto records = dialog.records(QDate{2027, 1, 1});
    ASSERT_TRUE(records);
    EXPECT_EQ(std::count_if(records->begin(), records->end(),
                            [](const Record& record) { return std::holds_alternative<Action>(record); }),
              64);
}

TEST(YearDialogTest, StartsFromTheSampleOfTheYearThatIsAskedFor) {
    const Planner planner;
    YearDialog dialog{planner, 2031, nullptr};
    auto* start = dialog.findChild<QComboBox*>(QStringLiteral("startFrom"));
    start->setCurrentIndex(start->count() - 1);
    EXPECT_EQ(start->currentText(), QStringLiteral("The sample year"));
    EXPECT_EQ(coreOf(dialog.records(QDate{2031, 1, 1})), QStringLiteral("Land a backend role in 2031"));
}

TEST(YearDialogTest, ThereIsASampleInEachLanguage) {
    for (const QString& language : Language::all()) {
        const auto records = sampleTexts(language, 2030, QDate{2030, 4, 1});
        ASSERT_TRUE(records);
        Change change;
        for (const Record& record : *records)
            change.create(record);
        EXPECT_TRUE(Planner{}.apply(change)) << language.toStdString();
        EXPECT_TRUE(coreOf(records).contains(QStringLiteral("2030"))) << language.toStdString();
    }
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
        openFromMenu("otherYear");
    }
    void openFromMenu(const char* action) {
        auto* years = window.findChild<QMenu*>(QStringLiteral("yearMenu"));
        Q_EMIT years->aboutToShow();
        years->findChild<QAction*>(QString::fromLatin1(action))->trigger();
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
    EXPECT_EQ(session.toUndo()->kind, StepKind::StartFromTemplate);
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

TEST_F(YearFromTemplateTest, TheNextYearGoesOnWithWhatIsTickedByKeyboardAlone) {
    const PlanId old = session.planner().planOfYear(2026)->id;
    ASSERT_TRUE(session.renameCell(old, {centre, 0}, QStringLiteral("Algorithms")));
    ASSERT_TRUE(session.renameCell(old, {0, 0}, QStringLiteral("Graphs")));
    ASSERT_TRUE(session.renameCell(old, {centre, 1}, QStringLiteral("Open source")));
    QString counted;
    QTimer::singleShot(0, &window, [&] {
        auto* dialog = qobject_cast<YearDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        auto* tree = dialog->findChild<QTreeView*>(QStringLiteral("carryTree"));
        tree->setFocus();
        for (const auto key : {Qt::Key_Home, Qt::Key_Down, Qt::Key_Down, Qt::Key_Space})
            QTest::keyClick(tree, key); // the second sub-goal stays behind
        counted = dialog->findChild<QLabel*>(QStringLiteral("carryCount"))->text();
        QTest::keyClick(tree, Qt::Key_Return);
    });
    openFromMenu("startNextYear");
    EXPECT_TRUE(counted.contains(QStringLiteral("1 sub-goal"))) << counted.toStdString();
    const Plan* next = session.planner().planOfYear(2027);
    ASSERT_TRUE(next);
    EXPECT_EQ(window.shownPlan(), next->id);
    EXPECT_EQ(session.toUndo()->kind, StepKind::CarryYearOver);
    EXPECT_EQ(carriedFrom(*session.planner().subGoal(next->id, 0)), session.planner().subGoal(old, 0)->id);
    EXPECT_FALSE(session.planner().subGoal(next->id, 1));
}

} // namespace
} // namespace ninefold::ui::year_dialog_test
