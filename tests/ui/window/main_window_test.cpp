// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/planner_folder.h"
#include "tests/support/printing.h"
#include "tests/support/widget_names.h"
#include "ui/grid/grid_screen.h"
#include "ui/settings/settings.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <gtest/gtest.h>

namespace ninefold::ui::main_window_test {
namespace {

// Puts every text in brackets, so that one that is not translated again stands out.
class Brackets final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(text));
    }
};

class MainWindowTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_session.load());
        m_plan = m_session.addYear(2026).value();
        m_window.showPlanner(&m_session);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
    }
    void TearDown() override { m_window.showPlanner(nullptr); }

    [[nodiscard]] QString title() const {
        return m_window.findChild<QLabel*>(QStringLiteral("screenTitle"))->text();
    }
    [[nodiscard]] QString year() const {
        return m_window.findChild<QToolButton*>(QStringLiteral("yearButton"))->text();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        QTest::keyClick(&m_window, key, modifiers);
    }

    test::PlannerFolder m_folder;
    test::FixedClock m_clock;
    test::MemoryStore m_store;
    PlannerSession m_session{m_store, m_clock};
    PlanId m_plan = PlanId::make();
    ThemeSource m_theme;
    Settings m_settings{m_folder.file(QStringLiteral("ninefold.ini"))};
    MainWindow m_window{m_theme, m_settings};
};

TEST_F(MainWindowTest, OpensOnTheGridOfTheCurrentYear) {
    EXPECT_EQ(title(), QStringLiteral("Grid"));
    EXPECT_EQ(year(), QStringLiteral("2026"));
    EXPECT_EQ(m_window.shownPlan(), m_plan);
    EXPECT_TRUE(m_window.grid().isVisible());
}

TEST_F(MainWindowTest, ScreensAreReachedByKey) {
    press(Qt::Key_Comma);
    EXPECT_EQ(title(), QStringLiteral("Settings"));
    EXPECT_FALSE(m_window.grid().isVisible());
    press(Qt::Key_2);
    EXPECT_EQ(title(), QStringLiteral("Grid"));
    EXPECT_TRUE(m_window.grid().isVisible());
}

TEST_F(MainWindowTest, UndoGoesToTheCellItChanged) {
    ASSERT_TRUE(m_session.renameCell(m_plan, {0, 1}, QStringLiteral("Run 5 km")));
    press(Qt::Key_Comma);
    press(Qt::Key_Z);
    EXPECT_EQ(m_session.planner().textShown(m_plan, {0, 1}, m_session.today()), QString{});
    EXPECT_EQ(title(), QStringLiteral("Grid"));
    EXPECT_EQ(m_window.grid().current(), (CellPlace{0, 1}));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_session.planner().textShown(m_plan, {0, 1}, m_session.today()), QStringLiteral("Run 5 km"));
}

TEST_F(MainWindowTest, UndoOfAnotherYearShowsThatYear) {
    const PlanId next = m_session.addYear(2027).value();
    ASSERT_TRUE(m_session.renameCell(next, {}, QStringLiteral("Rest")));
    EXPECT_EQ(m_window.shownPlan(), m_plan);
    press(Qt::Key_Z);
    EXPECT_EQ(m_window.shownPlan(), next);
}

TEST_F(MainWindowTest, TakingBackTheOnlyYearLeavesNoneOnTheScreenAndRedoBringsItBack) {
    press(Qt::Key_Z);
    EXPECT_EQ(m_window.shownPlan(), std::nullopt);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_window.shownPlan(), m_plan);
}

TEST_F(MainWindowTest, TypingWhereTheOnlyYearWasTakenBackBeginsItAgain) {
    press(Qt::Key_Z);
    ASSERT_EQ(m_window.shownPlan(), std::nullopt);
    m_window.grid().goTo({0, 0});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_NE(m_window.shownPlan(), std::nullopt);
    EXPECT_EQ(year(), QStringLiteral("2026"));
    EXPECT_EQ(m_session.planner().textShown(*m_window.shownPlan(), {0, 0}, m_session.today()),
              QStringLiteral("a"));
}

TEST_F(MainWindowTest, PastingWhereTheOnlyYearWasTakenBackBeginsItAgain) {
    press(Qt::Key_Z);
    ASSERT_EQ(m_window.shownPlan(), std::nullopt);
    for (const CellPlace place : {CellPlace{0, 0}, CellPlace{}}) {
        m_window.grid().goTo(place);
        QGuiApplication::clipboard()->setText(QStringLiteral("매일 달리기\n"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        ASSERT_NE(m_window.shownPlan(), std::nullopt);
        EXPECT_EQ(m_session.planner().textShown(*m_window.shownPlan(), place, m_session.today()),
                  QStringLiteral("매일 달리기"));
        EXPECT_FALSE(m_window.grid().isEditing());
        press(Qt::Key_Z);
        press(Qt::Key_Z);
        ASSERT_EQ(m_window.shownPlan(), std::nullopt);
    }
}

TEST_F(MainWindowTest, PastingNothingAndKeysThatMoveBeginNoYear) {
    press(Qt::Key_Z);
    QSignalSpy errors{&m_window, &MainWindow::errorRaised};
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    EXPECT_EQ(m_window.shownPlan(), std::nullopt);
    EXPECT_EQ(errors.count(), 0);
}

TEST_F(MainWindowTest, TheYearMenuOffersAYearThatWasTakenBack) {
    press(Qt::Key_Z);
    auto* menu = m_window.findChild<QMenu*>(QStringLiteral("yearMenu"));
    Q_EMIT menu->aboutToShow();
    auto* start = menu->findChild<QAction*>(QStringLiteral("startNextYear"));
    EXPECT_EQ(start->text(), QStringLiteral("Start 2026"));
    start->trigger();
    EXPECT_NE(m_session.planner().planOfYear(2026), nullptr);
}

TEST_F(MainWindowTest, TheYearMenuOffersEveryYearAndTheNext) {
    const PlanId next = m_session.addYear(2027).value();
    auto* menu = m_window.findChild<QMenu*>(QStringLiteral("yearMenu"));
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction*>(QStringLiteral("year2027"))->trigger();
    EXPECT_EQ(m_window.shownPlan(), next);
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction*>(QStringLiteral("startNextYear"))->trigger();
    EXPECT_EQ(year(), QStringLiteral("2028"));
    EXPECT_NE(m_session.planner().planOfYear(2028), nullptr);
}

TEST_F(MainWindowTest, TheYearOfLastTimeIsShownAgain) {
    const PlanId next = m_session.addYear(2027).value();
    m_window.showPlan(next);
    MainWindow again{m_theme, m_settings};
    again.showPlanner(&m_session);
    EXPECT_EQ(again.shownPlan(), next);
    again.showPlanner(nullptr);
}

TEST_F(MainWindowTest, ItsSizeIsFoundAgain) {
    m_window.resize(1000, 620);
    m_window.close();
    const MainWindow again{m_theme, m_settings};
    EXPECT_EQ(again.size(), (QSize{1000, 620}));
}

TEST_F(MainWindowTest, HoldsAtItsSmallestSizeAndWithALargerFont) {
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 1.5);
    QApplication::setFont(large);
    m_window.resize(800, 500);
    QApplication::processEvents();
    EXPECT_EQ(m_window.size(), (QSize{800, 500}));
    EXPECT_LE(m_window.minimumSizeHint().width(), 800);
    QApplication::setFont(before);
}

TEST_F(MainWindowTest, PanesAreWalkedByKey) {
    m_window.grid().setFocus();
    press(Qt::Key_F6, Qt::NoModifier);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_FALSE(m_window.grid().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(m_window.grid().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(MainWindowTest, AnErrorOfTheGridIsPassedOn) {
    QSignalSpy errors{&m_window, &MainWindow::errorRaised};
    Q_EMIT m_window.grid().errorRaised(Error{ErrorCode::DiskFull});
    EXPECT_EQ(errors.count(), 1);
}

TEST_F(MainWindowTest, EveryTextFollowsTheLanguageWhileItIsOpen) {
    const auto untranslated = [this] {
        QStringList texts;
        for (const QAction* action : m_window.actions().all())
            texts.append(action->text());
        for (const QLabel* label : m_window.findChildren<QLabel*>())
            texts.append(label->text());
        for (const QAbstractButton* button : m_window.findChildren<QAbstractButton*>())
            texts.append(button->text());
        texts.removeIf([](const QString& text) {
            return text.isEmpty() || text.contains(QLatin1Char('[')) || text == QStringLiteral("2026");
        });
        return texts;
    };
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QApplication::processEvents();
    EXPECT_EQ(title(), QStringLiteral("[Grid]"));
    EXPECT_EQ(untranslated(), QStringList{});
    QCoreApplication::removeTranslator(&brackets);
    QApplication::processEvents();
    EXPECT_EQ(title(), QStringLiteral("Grid"));
}

TEST_F(MainWindowTest, EverythingInItHasAName) {
    EXPECT_EQ(test::unnamedWidgets(m_window), QStringList{});
}

} // namespace
} // namespace ninefold::ui::main_window_test
