// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/review_verbs.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/planner_folder.h"
#include "tests/ui/find/found_year.h"
#include "ui/find/find_field.h"
#include "ui/find/find_palette.h"
#include "ui/grid/grid_screen.h"
#include "ui/review/written_reviews.h"
#include "ui/settings/settings.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QListView>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ninefold::ui::find_in_window_test {
namespace {

/// Finding from the window, on the years of foundYears().
class FindInWindow : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_session.load());
        m_window.showPlanner(&m_session);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        m_window.grid().setFocus();
    }
    void TearDown() override { m_window.showPlanner(nullptr); }

    void pressFind() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier); }
    void choose(const QString& text) {
        m_window.findChild<FindField*>()->setText(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    [[nodiscard]] bool isOpen() const { return m_window.findChild<FindPalette*>()->isVisible(); }
    [[nodiscard]] int shownYear() const { return m_session.planner().plan(*m_window.shownPlan())->year; }

    test::PlannerFolder m_folder;
    test::FixedClock m_clock;
    test::MemoryStore m_store{test::foundYears()};
    PlannerSession m_session{m_store, m_clock};
    ThemeSource m_theme;
    Settings m_settings{m_folder.file(u"ninefold.ini"_s)};
    MainWindow m_window{m_theme, m_settings};
};

TEST_F(FindInWindow, GoesToTheCellOfTheText) {
    pressFind();
    ASSERT_TRUE(isOpen());
    choose(u"ㅁㅇㅇㅊ"_s);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(m_window.grid().current(), (CellPlace{0, 0}));
    EXPECT_TRUE(m_window.grid().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(FindInWindow, GoesToAnotherYear) {
    ASSERT_EQ(shownYear(), 2026);
    pressFind();
    choose(u"marathon"_s);
    EXPECT_EQ(shownYear(), 2025);
    EXPECT_TRUE(m_window.grid().current().isCore());
}

TEST_F(FindInWindow, GoesToAWrittenReviewToAPromiseAndToALineAboutAFactor) {
    const PlanId last = m_session.planner().planOfYear(2025)->id;
    ReviewVerbs verbs{m_session};
    const auto written = verbs.writeReview(last, ReviewKind::Month, {{2025, 10, 1}, {2025, 10, 31}}, {},
                                           u"A calm interview"_s);
    const auto pledge = verbs.addCommitment(
        {*m_window.shownPlan(), CommitmentOrigin::Pledge, {{2026, 1, 1}, {2026, 3, 31}}, u"Never give up"_s});
    ASSERT_TRUE(written && pledge && verbs.addFactors({{u"Words"_s}}));
    const auto quarter = verbs.startReview(last, {{2025, 7, 1}, {2025, 9, 30}});
    ASSERT_TRUE(quarter);
    ASSERT_TRUE(
        verbs.setRemedy(*quarter, m_session.planner().factors().front()->id, u"Record every answer"_s));
    pressFind();
    choose(u"calm interview"_s);
    EXPECT_EQ(shownYear(), 2025);
    EXPECT_EQ(m_window.findChild<WrittenReviews*>()->review(), *written);
    EXPECT_TRUE(m_window.findChild<WrittenReviews*>()->isVisible());
    pressFind();
    choose(u"give up"_s);
    EXPECT_EQ(shownYear(), 2026);
    const auto* rows = m_window.findChild<QAbstractItemView*>(u"commitmentRows"_s);
    EXPECT_TRUE(rows->isVisible());
    EXPECT_EQ(rows->currentIndex().data(), u"Never give up"_s);
    pressFind();
    choose(u"record every"_s);
    EXPECT_EQ(shownYear(), 2025);
    EXPECT_TRUE(m_window.findChild<QWidget*>(u"maskingPage"_s)->isVisible());
}

TEST_F(FindInWindow, ComesBackToTheGridFromAnotherScreen) {
    m_window.actions().showSettings->trigger();
    pressFind();
    choose(u"3 contests"_s);
    EXPECT_TRUE(m_window.grid().isVisible());
    EXPECT_EQ(m_window.grid().current(), (CellPlace{0, 7}));
}

TEST_F(FindInWindow, CarriesOutCommands) {
    pressFind();
    choose(u"settings"_s);
    EXPECT_TRUE(m_window.actions().showSettings->isChecked());
    EXPECT_FALSE(m_window.grid().isVisible());
}

TEST_F(FindInWindow, ChangesSettings) {
    pressFind();
    choose(u"theme dark"_s);
    EXPECT_EQ(m_settings.theme(), ThemeChoice::Dark);
    pressFind();
    choose(u"text 125"_s);
    EXPECT_EQ(m_settings.fontPercent(), 125);
    pressFind();
    choose(u"한국어"_s);
    EXPECT_EQ(m_settings.language(), u"ko"_s);
    pressFind();
    choose(u"motion on"_s);
    EXPECT_TRUE(m_settings.reducesMotion());
    pressFind();
    choose(u"order bottom clockwise"_s);
    EXPECT_EQ(m_settings.cellOrder(), CellOrder::Bottom);
}

TEST_F(FindInWindow, KeepsWhatIsBeingTyped) {
    m_window.grid().startEditing({0, 1});
    QTest::keyClicks(QApplication::focusWidget(), u"Prove it"_s);
    pressFind();
    ASSERT_TRUE(isOpen());
    choose(u"prove"_s);
    EXPECT_EQ(m_session.planner().textShown(*m_window.shownPlan(), {0, 1}, m_session.today()), u"Prove it"_s);
    EXPECT_EQ(m_window.grid().current(), (CellPlace{0, 1}));
}

TEST_F(FindInWindow, LeavesTheGridAsItWasWhenItIsClosed) {
    m_window.grid().goTo({3, 3});
    QWidget* const before = QApplication::focusWidget();
    pressFind();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), before);
    EXPECT_EQ(m_window.grid().current(), (CellPlace{3, 3}));
}

TEST_F(FindInWindow, HasAButtonThatNamesItsKeyWhereThereIsRoom) {
    auto& button = *m_window.findChild<QToolButton*>(u"findButton"_s);
    m_window.resize(1440, 900);
    QApplication::processEvents();
    EXPECT_EQ(button.text(), u"Find  Ctrl+K"_s);
    EXPECT_EQ(button.accessibleName(), u"Find"_s);
    button.click();
    EXPECT_TRUE(isOpen());
}

} // namespace
} // namespace ninefold::ui::find_in_window_test
