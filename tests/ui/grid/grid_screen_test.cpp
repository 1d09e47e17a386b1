// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_screen.h"

#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"
#include "ui/grid/field_edit.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/zoom_actions.h"
#include "ui/theme/theme_source.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_screen_test {
namespace {

class GridScreenTest : public testing::Test {
protected:
    explicit GridScreenTest(const std::vector<Record>& records = test::sampleYear())
        : year{records} {
        screen.resize(1300, 840);
        screen.show();
        QApplication::setActiveWindow(&screen);
        screen.setSession(&year.session);
        screen.showPlan(year.plan);
        grid.setFocus();
    }

    template <class T> T* find(const char* name) { return screen.findChild<T*>(QString::fromLatin1(name)); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String{text}); }
    Message lastMessage() { return messages.last()[0].value<Message>(); }

    test::OpenYear year;
    ThemeSource theme;
    GridScreen screen{theme};
    GridView& grid = *find<GridView>("grid");
    QSignalSpy errors{&screen, &GridScreen::errorRaised};
    QSignalSpy messages{&screen, &GridScreen::messageRaised};
};

class FirstStartTest : public GridScreenTest {
protected:
    FirstStartTest()
        : GridScreenTest{{}} {}
};

TEST_F(FirstStartTest, TheCoreGoalIsBeingEditedAndTheWaysInAreOneClickAway) {
    QSignalSpy lists{&screen, &GridScreen::openListRequested};
    QSignalSpy samples{&screen, &GridScreen::sampleRequested};
    EXPECT_TRUE(grid.isEditing());
    EXPECT_EQ(screen.current(), (CellPlace{4, 4}));
    EXPECT_TRUE(grid.hasFocus());
    QTest::mouseClick(find<QPushButton>("openList"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("seeSample"), Qt::LeftButton);
    EXPECT_EQ(lists.count(), 1);
    EXPECT_EQ(samples.count(), 1);
}

TEST_F(FirstStartTest, TheWaysInGoAwayWithTheFirstTextAndComeBackWithUndo) {
    type("goal");
    key(Qt::Key_Return);
    EXPECT_EQ(year.text({}), QStringLiteral("goal"));
    EXPECT_FALSE(find<QPushButton>("openList")->isVisible());
    ASSERT_TRUE(year.session.undo());
    EXPECT_TRUE(find<QPushButton>("openList")->isVisible());
}

TEST_F(FirstStartTest, APlanThatIsUndoneIsGoneFromTheScreen) {
    key(Qt::Key_Escape);
    ASSERT_TRUE(year.session.undo());
    type("x");
    EXPECT_FALSE(grid.isEditing());
    EXPECT_FALSE(find<QPushButton>("openList")->isVisible());
}

TEST_F(GridScreenTest, WhatHappensBehindItIsThereWhenItIsShownAgain) {
    screen.goTo({0, 0});
    screen.hide();
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Notebook")));
    screen.show();
    auto* cells = QAccessible::queryAccessibleInterface(&grid);
    EXPECT_EQ(cells->child(0)->text(QAccessible::Name), QStringLiteral("Notebook"));
    EXPECT_EQ(find<FieldEdit>("fieldText")->toPlainText(), QStringLiteral("Notebook"));
}

TEST_F(GridScreenTest, AFilledYearIsNotEditedAtOnce) {
    EXPECT_FALSE(grid.isEditing());
    EXPECT_FALSE(find<QPushButton>("openList")->isVisible());
}

TEST_F(GridScreenTest, DeletingACellWithRecordsOffersToEndItFirst) {
    screen.goTo({0, 7});
    key(Qt::Key_Delete);
    ASSERT_TRUE(find<QWidget>("recordsOffer")->isVisible());
    EXPECT_TRUE(find<QPushButton>("recordsEnd")->hasFocus());
    key(Qt::Key_Return);
    EXPECT_FALSE(find<QWidget>("recordsOffer")->isVisible());
    EXPECT_EQ(year.text({0, 7}), QString{});
    EXPECT_EQ(year.session.planner().actionsAt(year.plan, {0, 7}).size(), 1U) << "the past stays";
    EXPECT_TRUE(grid.hasFocus());
}

TEST_F(GridScreenTest, DeletingACellWithRecordsCanEraseThemToo) {
    screen.goTo({0, 7});
    key(Qt::Key_Delete);
    QTest::mouseClick(find<QPushButton>("recordsErase"), Qt::LeftButton);
    EXPECT_TRUE(year.session.planner().actionsAt(year.plan, {0, 7}).empty());
    ASSERT_TRUE(year.session.undo());
    EXPECT_EQ(year.text({0, 7}), QStringLiteral("3 contests"));
}

TEST_F(GridScreenTest, EscapeLeavesACellWithRecordsAsItIs) {
    screen.goTo({0, 7});
    key(Qt::Key_Delete);
    key(Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>("recordsOffer")->isVisible());
    EXPECT_EQ(year.text({0, 7}), QStringLiteral("3 contests"));
    EXPECT_TRUE(grid.hasFocus());
}

TEST_F(GridScreenTest, UndoGoesToTheCellThatChanged) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {7, 3}, QStringLiteral("3 l water")));
    const auto step = year.session.undo();
    ASSERT_TRUE(step);
    screen.goToChange(step->change);
    EXPECT_EQ(screen.current(), (CellPlace{7, 3}));
}

TEST_F(GridScreenTest, UnfinishedTypingOfLastTimeIsOfferedOneAfterAnother) {
    const DraftKey title{year.plan, {0, 0}, QStringLiteral("text")};
    const DraftKey notes{year.plan, {0, 1}, QStringLiteral("notes")};
    ASSERT_TRUE(year.session.keepDraft({title, QStringLiteral("Two probl")}));
    ASSERT_TRUE(year.session.keepDraft({notes, QStringLiteral("a not")}));
    screen.showPlan(year.plan);
    EXPECT_EQ(screen.current(), (CellPlace{0, 0}));
    EXPECT_TRUE(lastMessage().text().contains(QStringLiteral("Two probl")));
    lastMessage().actions[0].run();
    EXPECT_EQ(year.text({0, 0}), QStringLiteral("Two probl"));
    EXPECT_EQ(screen.current(), (CellPlace{0, 1}));
    EXPECT_TRUE(lastMessage().text().contains(QStringLiteral("a not")));
    lastMessage().actions[1].run();
    EXPECT_EQ(year.action({0, 1})->notes, QString{});
    EXPECT_TRUE(year.session.drafts().empty());
}

TEST_F(GridScreenTest, AnOfferIsWithdrawnWhenItsCellIsEditedByHand) {
    QSignalSpy settled{&screen, &GridScreen::messageSettled};
    ASSERT_TRUE(year.session.keepDraft({{year.plan, {0, 0}, QStringLiteral("text")}, QStringLiteral("Two")}));
    screen.showPlan(year.plan);
    EXPECT_EQ(settled.count(), 0);
    key(Qt::Key_F2);
    key(Qt::Key_Return);
    EXPECT_EQ(year.text({0, 0}), QStringLiteral("Two"));
    EXPECT_EQ(settled.count(), 1);
}

TEST_F(GridScreenTest, ADraftThatSaysWhatIsStoredIsNotOffered) {
    const QString stored = year.text({0, 0});
    ASSERT_TRUE(year.session.keepDraft({{year.plan, {0, 0}, QStringLiteral("text")}, stored}));
    screen.showPlan(year.plan);
    EXPECT_EQ(messages.count(), 0);
}

TEST_F(GridScreenTest, KeysThatCannotDoAnythingSayWhyQuietly) {
    screen.goTo({0, 0});
    key(Qt::Key_Space);
    EXPECT_EQ(messages.count(), 1);
    screen.setReadOnly(true);
    key(Qt::Key_F2);
    EXPECT_EQ(messages.count(), 2);
    EXPECT_EQ(errors.count(), 0);
}

TEST_F(GridScreenTest, OneKeyAcceptsTheSuggestedKindAndOneUndoTakesItBack) {
    screen.goTo({0, 2});
    key(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(messages.count(), 1) << "an error notebook suggests nothing, and that is said";
    type("Read 3 times a week");
    key(Qt::Key_J, Qt::ControlModifier);
    EXPECT_FALSE(grid.isEditing());
    ASSERT_EQ(year.action({0, 2})->kind, ActionKind::Routine);
    EXPECT_EQ(year.session.planner().scheduleOf(year.action({0, 2})->id).front()->n, 3);
    EXPECT_FALSE(find<QWidget>("suggestion")->isVisible());
    EXPECT_TRUE(grid.hasFocus());
    ASSERT_TRUE(year.session.undo());
    EXPECT_EQ(year.action({0, 2})->kind, ActionKind::None);
    EXPECT_TRUE(find<QWidget>("suggestion")->isVisible());
    EXPECT_EQ(errors.count(), 0);
}

TEST_F(GridScreenTest, TheSuggestedKindIsAcceptedFromTheInspectorToo) {
    screen.goTo({0, 2});
    find<QWidget>("fieldText")->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    type("Read 12 books");
    key(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(year.action({0, 2})->kind, ActionKind::Measured);
    ASSERT_TRUE(year.session.undo());
    QTest::mouseClick(find<QPushButton>("acceptSuggestion"), Qt::LeftButton);
    EXPECT_EQ(year.action({0, 2})->target, Decimal{12});
}

TEST_F(GridScreenTest, ASuggestionAcceptedWithoutTheInspectorIsSaidAndAReadOnlyPlanTakesNone) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 2}, QStringLiteral("Every morning")));
    screen.goTo({0, 2});
    screen.setReadOnly(true);
    key(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(year.action({0, 2})->kind, ActionKind::None);
    screen.setReadOnly(false);
    screen.setInspectorShown(false);
    key(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(year.action({0, 2})->kind, ActionKind::Routine);
    EXPECT_TRUE(lastMessage().text().contains(QStringLiteral("every day")));
}

TEST_F(GridScreenTest, TheInspectorFoldsAwayInANarrowWindowAndOpensOverTheGrid) {
    QWidget* inspector = find<QWidget>("inspector");
    EXPECT_TRUE(inspector->isVisible());
    const int beside = grid.width();
    screen.resize(780, 460);
    EXPECT_FALSE(inspector->isVisible());
    EXPECT_GT(grid.width(), 700);
    screen.inspectorSwitch()->trigger();
    EXPECT_TRUE(inspector->isVisible());
    EXPECT_GT(grid.width(), 700);
    screen.resize(1300, 840);
    EXPECT_TRUE(inspector->isVisible());
    EXPECT_EQ(grid.width(), beside);
    screen.setInspectorShown(false);
    EXPECT_FALSE(inspector->isVisible());
    EXPECT_GT(grid.width(), beside);
}

TEST_F(GridScreenTest, AShortWindowScrollsToTheCurrentCell) {
    screen.resize(780, 300);
    EXPECT_GE(grid.height(), grid.minimumSizeHint().height());
    screen.goTo({8, 8});
    EXPECT_FALSE(grid.visibleRegion().intersected(grid.cellRect({8, 8})).isEmpty());
    screen.goTo({0, 0});
    EXPECT_FALSE(grid.visibleRegion().intersected(grid.cellRect({0, 0})).isEmpty());
}

TEST_F(GridScreenTest, ASwitchOfLanguageOrThemeLeavesTheTypingAlone) {
    screen.goTo({0, 0});
    type("half");
    theme.use(Theme::dark());
    QEvent language{QEvent::LanguageChange};
    QApplication::sendEvent(&screen, &language);
    for (QWidget* child : screen.findChildren<QWidget*>()) {
        QEvent again{QEvent::LanguageChange};
        QApplication::sendEvent(child, &again);
    }
    type("way");
    key(Qt::Key_Return);
    EXPECT_EQ(year.text({0, 0}), QStringLiteral("halfway"));
}

TEST_F(FirstStartTest, OneClickBeginsWithTheMiddleNineCells) {
    QTest::mouseClick(find<QPushButton>("nineCells"), Qt::LeftButton);
    EXPECT_EQ(grid.zoomedBlock(), 4);
    EXPECT_TRUE(grid.isEditing());
    EXPECT_TRUE(grid.hasFocus());
    EXPECT_FALSE(find<QPushButton>("nineCells")->isVisible());
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    EXPECT_FALSE(grid.zoomedBlock());
    EXPECT_TRUE(find<QPushButton>("nineCells")->isVisible());
}

TEST_F(FirstStartTest, TheHintInTheCoreLeavesTheCaretsLineFree) {
    const QTextEdit& field = grid.editing().editor();
    const auto inkIn = [](const QImage& picture, const QRect& area) {
        const QRgb ground = picture.pixel(area.center() + QPoint{8, 0});
        int ink = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                ink += picture.pixel(x, y) != ground && std::abs(x - area.center().x()) > 2;
        }
        return ink;
    };
    for (const QSize size : {QSize{1300, 840}, QSize{740, 440}}) {
        screen.resize(size);
        const QImage picture = grid.grab().toImage();
        const QRect line = field.geometry().adjusted(6, 1, -6, -1); // clear of the ring
        EXPECT_EQ(inkIn(picture, line), 0) << size.width();
        const QRect below = line.translated(0, field.height());
        EXPECT_GT(inkIn(picture, below), 0) << size.width();
    }
}

TEST_F(GridScreenTest, TheZoomStaysOverAChangeOfYearAndFollowsUndoToAnotherBlock) {
    screen.goTo({0, 2});
    screen.zoom().in->trigger();
    EXPECT_EQ(screen.zoom().where(), QStringLiteral("Algorithms"));
    const auto next = year.session.addYear(2027);
    ASSERT_TRUE(next);
    screen.showPlan(*next);
    key(Qt::Key_Escape); // the empty core that is being edited
    EXPECT_EQ(grid.zoomedBlock(), 4) << "an empty year begins in the middle";
    screen.showPlan(year.plan);
    EXPECT_EQ(grid.zoomedBlock(), 4);
    ASSERT_TRUE(year.session.renameCell(year.plan, {7, 3}, QStringLiteral("3 l water")));
    const auto step = year.session.undo();
    screen.goToChange(step->change);
    EXPECT_EQ(grid.zoomedBlock(), 7);
    EXPECT_EQ(screen.zoom().where(), QStringLiteral("Health"));
    screen.setSession(nullptr);
    EXPECT_FALSE(grid.zoomedBlock());
}

TEST_F(GridScreenTest, TheActionsForZoomingAreThereWhenTheyCanDoSomething) {
    EXPECT_TRUE(screen.zoom().in->isEnabled());
    EXPECT_FALSE(screen.zoom().out->isVisible());
    screen.goTo({0, 2});
    screen.zoom().in->trigger();
    EXPECT_FALSE(screen.zoom().in->isEnabled());
    EXPECT_TRUE(screen.zoom().out->isVisible());
    screen.goTo({4, 2});
    EXPECT_TRUE(screen.zoom().in->isEnabled()) << "a sub-goal leads on to its block";
    screen.zoom().out->trigger();
    EXPECT_FALSE(screen.zoom().out->isVisible());
    EXPECT_EQ(screen.zoom().where(), QString{});
}

TEST_F(GridScreenTest, TheMapShowsWhereOneIsAndLeadsElsewhere) {
    EXPECT_EQ(find<QWidget>("blockMap"), nullptr) << "it is made when it is needed";
    screen.goTo({0, 2});
    screen.zoom().in->trigger();
    ASSERT_NE(find<QWidget>("blockMap"), nullptr);
    auto* first = find<QAbstractButton>("mapBlock0");
    auto* last = find<QAbstractButton>("mapBlock8");
    EXPECT_TRUE(first->isVisible());
    EXPECT_TRUE(first->isChecked());
    EXPECT_TRUE(first->accessibleName().startsWith(QStringLiteral("Algorithms. Sub-goal")));
    QTest::mouseClick(last, Qt::LeftButton);
    EXPECT_TRUE(last->isChecked());
    EXPECT_EQ(grid.zoomedBlock(), 8);
    EXPECT_EQ(screen.current(), (CellPlace{8, 2}));
    EXPECT_TRUE(grid.hasFocus());
    last->setFocus();
    key(Qt::Key_Left);
    EXPECT_EQ(grid.zoomedBlock(), 7);
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 4}, QStringLiteral("Graphs")));
    EXPECT_TRUE(first->accessibleName().startsWith(QStringLiteral("Graphs")));
}

TEST_F(GridScreenTest, TheMapAndTheKeysFoldAwayWhereThereIsNoRoom) {
    screen.resize(1300, 1100);
    screen.goTo({0, 2});
    screen.zoom().in->trigger();
    EXPECT_TRUE(find<QWidget>("blockMap")->isVisible());
    EXPECT_TRUE(find<QWidget>("keysCard")->isVisible());
    EXPECT_TRUE(find<QWidget>("inspector")->isVisible());
    screen.resize(1300, 560);
    EXPECT_FALSE(find<QWidget>("keysCard")->isVisible());
    EXPECT_TRUE(find<QWidget>("inspector")->isVisible());
    screen.setInspectorShown(false);
    EXPECT_TRUE(find<QWidget>("keysCard")->isVisible());
    screen.resize(740, 440);
    EXPECT_FALSE(find<QWidget>("blockMap")->isVisible());
    EXPECT_GT(grid.width(), 690);
    screen.zoom().out->trigger();
    screen.resize(1300, 840);
    EXPECT_FALSE(find<QWidget>("blockMap")->isVisible());
}

TEST_F(GridScreenTest, FinishingStoresTheCellAndTheInspector) {
    screen.goTo({0, 0});
    type("Read");
    EXPECT_TRUE(screen.finishEditing());
    EXPECT_EQ(year.text({0, 0}), QStringLiteral("Read"));
    type("Write");
    year.store.failFrom(1, Error{ErrorCode::DiskFull});
    EXPECT_FALSE(screen.finishEditing());
    EXPECT_TRUE(grid.isEditing());
}

TEST_F(GridScreenTest, EveryControlHasANameAndAnAccessibleName) {
    for (const QWidget* child : screen.findChildren<QWidget*>()) {
        if (child->focusPolicy() == Qt::NoFocus || child->inherits("QScrollBar"))
            continue;
        EXPECT_FALSE(child->objectName().isEmpty()) << child->metaObject()->className();
        EXPECT_FALSE(child->accessibleName().isEmpty()) << child->objectName().toStdString();
    }
}

} // namespace
} // namespace ninefold::ui::grid_screen_test
