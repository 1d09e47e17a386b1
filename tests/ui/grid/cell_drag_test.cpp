// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_drag.h"

#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"
#include "ui/grid/cell_content.h"
#include "ui/grid/grid_screen.h"
#include "ui/grid/grid_view.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <gtest/gtest.h>

namespace ninefold::ui::cell_drag_test {
namespace {

using test::sampleGrid;

constexpr CellPlace action{0, 1};
constexpr CellPlace otherAction{5, 7};

/// A person with a pointer over the whole screen of the grid.
struct Dragging {
    explicit Dragging(QSize size = {990, 800}) {
        screen.setSession(&year.session);
        screen.showPlan(year.plan);
        screen.resize(size);
        screen.show();
        QApplication::setActiveWindow(&screen);
        view.setFocus();
    }

    /// Presses on a cell and pulls it by `way`. What is being dragged then; null when nothing is.
    const QMimeData* pull(CellPlace place, QPoint way = {40, 0}) {
        const QPoint at = view.cellRect(place).center();
        QTest::mousePress(&view, Qt::LeftButton, {}, at);
        QMouseEvent move{QEvent::MouseMove, (at + way).toPointF(), view.mapToGlobal(at + way).toPointF(),
                         Qt::LeftButton,    Qt::LeftButton,        Qt::NoModifier};
        QApplication::sendEvent(&view, &move);
        const auto* held = view.findChild<QDrag*>();
        return held ? held->mimeData() : nullptr;
    }
    /// Holds `content` over a point; whether a drop there would do something.
    bool holdAt(const QMimeData& content, QPoint at, Qt::DropActions offered = Qt::CopyAction) {
        QDragEnterEvent enter{at, offered, &content, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(&view, &enter);
        QDragMoveEvent move{at, offered, &content, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(&view, &move);
        return enter.isAccepted() && move.isAccepted();
    }
    bool hold(const QMimeData& content, CellPlace over) {
        return holdAt(content, view.cellRect(over).center());
    }
    bool drop(const QMimeData& content, CellPlace on) {
        if (!hold(content, on))
            return false;
        QDropEvent event{view.cellRect(on).center().toPointF(), Qt::CopyAction | Qt::MoveAction, &content,
                         Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(&view, &event);
        return event.isAccepted();
    }

    test::OpenYear year{test::sampleYear()};
    ThemeSource theme;
    GridScreen screen{theme};
    GridView& view = *screen.findChild<GridView*>(QStringLiteral("grid"));
    CellDrag& drag = *screen.findChild<CellDrag*>(QStringLiteral("cellDrag"));
};

QMimeData* textOf(QMimeData& content, const char* text) {
    content.setText(QString::fromUtf8(text));
    return &content;
}

TEST(CellDrag, SwapsTwoActionsWithTheirPastInOneStep) {
    Dragging you;
    const ActionId moved = you.year.action(action)->id;
    const ActionId other = you.year.action(otherAction)->id;
    const QMimeData* held = you.pull(action);
    ASSERT_TRUE(held);
    EXPECT_TRUE(you.drop(*held, otherAction));
    EXPECT_EQ(you.year.action(otherAction)->id, moved);
    EXPECT_EQ(you.year.action(action)->id, other);
    EXPECT_EQ(you.view.current(), otherAction);
    ASSERT_TRUE(you.year.session.undo());
    EXPECT_EQ(you.year.action(action)->id, moved);
}

TEST(CellDrag, SwapsBlocksFromTheMiddleAndFromTheirCentre) {
    Dragging you;
    const QString goal = sampleGrid().subGoals[0];
    ASSERT_TRUE(you.drop(*you.pull({centre, 0}), CellPlace{centre, 8}));
    EXPECT_EQ(you.year.text({8, centre}), goal);
    EXPECT_EQ(you.year.text({8, 3}), sampleGrid().actions[0][3]);
    EXPECT_EQ(you.view.current(), (CellPlace{centre, 8}));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_TRUE(you.drop(*you.pull({8, centre}), CellPlace{2, 6}));
    EXPECT_EQ(you.year.text({2, centre}), goal);
    EXPECT_EQ(you.view.current(), (CellPlace{2, centre}));
}

TEST(CellDrag, ShowsWhatADropWouldChange) {
    Dragging you;
    const QMimeData& held = *you.pull(action);
    EXPECT_TRUE(you.drag.target().isEmpty());
    EXPECT_TRUE(you.hold(held, otherAction));
    EXPECT_EQ(you.drag.target(), you.view.cellRect(otherAction));
    EXPECT_FALSE(you.hold(held, {5, centre})); // a sub-goal
    EXPECT_TRUE(you.drag.target().isEmpty());
    EXPECT_FALSE(you.hold(held, action)); // itself
    EXPECT_TRUE(you.hold(held, CellPlace{3, 0}));
    QDragLeaveEvent escape;
    QApplication::sendEvent(&you.view, &escape);
    EXPECT_TRUE(you.drag.target().isEmpty());
    EXPECT_EQ(you.year.text(action), sampleGrid().at(action));
}

TEST(CellDrag, MarksTheWholeBlockThatASubGoalWouldSwapWith) {
    Dragging you;
    const QMimeData& held = *you.pull({0, centre});
    EXPECT_TRUE(you.hold(held, {8, 2}));
    EXPECT_EQ(you.drag.target(), you.view.cellRect({8, 0}) | you.view.cellRect({8, 8}));
    EXPECT_TRUE(you.hold(held, {centre, 8}));
    EXPECT_EQ(you.drag.target(), you.view.cellRect({centre, 8}));
    EXPECT_FALSE(you.hold(held, {0, 2}));
    EXPECT_FALSE(you.hold(held, {centre, 0}));
    EXPECT_FALSE(you.hold(held, {}));
}

TEST(CellDrag, LeavesTheCoreWhereItIs) {
    for (int i = 0; i < 81; ++i)
        EXPECT_FALSE(landingOf({}, CellPlace::atRowColumn(i / 9, i % 9)));
}

TEST(CellDrag, GivesOtherProgramsTheTextOfACell) {
    Dragging you;
    EXPECT_EQ(you.pull(action)->text(), sampleGrid().at(action));
}

TEST(CellDrag, GivesOtherProgramsABlockAsAnOutline) {
    Dragging you;
    const QStringList lines = you.pull({centre, 1})->text().trimmed().split(QLatin1Char('\n'));
    EXPECT_EQ(lines.size(), 9);
    EXPECT_EQ(lines.first(), QStringLiteral("- ") + sampleGrid().subGoals[1]);
    EXPECT_EQ(lines.last(), QStringLiteral("  - ") + sampleGrid().actions[1][8]);
}

TEST(CellDrag, NumbersTheOutlineInTheChosenOrder) {
    Dragging you;
    you.screen.setCellOrder(CellOrder::Letters);
    const QStringList lines = you.pull({centre, 1})->text().trimmed().split(QLatin1Char('\n'));
    EXPECT_EQ(lines.at(1), QStringLiteral("  - ") + sampleGrid().actions[1][7]);
}

TEST(CellDrag, BeginsOnlyBehindTheDragDistance) {
    Dragging you;
    EXPECT_FALSE(you.pull(action, {QApplication::startDragDistance() - 1, 0}));
    EXPECT_EQ(you.view.current(), action);
}

TEST(CellDrag, DoesNotBeginOnAnEmptyCell) {
    Dragging you;
    ASSERT_TRUE(you.year.session.renameCell(you.year.plan, {8, 8}, QStringLiteral("x")));
    ASSERT_TRUE(you.year.session.clearCell(you.year.plan, {8, 8}));
    EXPECT_FALSE(you.pull({8, 8}));
}

TEST(CellDrag, StillEditsOnADoubleClick) {
    Dragging you;
    const QPoint at = you.view.cellRect(action).center();
    QTest::mouseClick(&you.view, Qt::LeftButton, {}, at);
    QTest::mouseDClick(&you.view, Qt::LeftButton, {}, at);
    EXPECT_TRUE(you.view.isEditing());
}

TEST(CellDrag, PutsOneLineIntoACellAsOneStep) {
    Dragging you;
    QMimeData line;
    EXPECT_TRUE(you.drop(*textOf(line, "from elsewhere\n"), action));
    EXPECT_EQ(you.year.text(action), QStringLiteral("from elsewhere"));
    EXPECT_EQ(you.view.current(), action);
    ASSERT_TRUE(you.year.session.undo());
    EXPECT_EQ(you.year.text(action), sampleGrid().at(action));
}

TEST(CellDrag, TakesTextAsACopySoThatItStaysWhereItWas) {
    Dragging you;
    QMimeData line;
    textOf(line, "x");
    QDragEnterEvent enter{{}, Qt::MoveAction | Qt::CopyAction, &line, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&you.view, &enter);
    QDragMoveEvent move{you.view.cellRect(action).center(), Qt::MoveAction | Qt::CopyAction, &line,
                        Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&you.view, &move);
    EXPECT_EQ(move.dropAction(), Qt::CopyAction);
}

TEST(CellDrag, FinishesWhatIsBeingTypedBeforeATextLands) {
    Dragging you;
    you.screen.startEditing(action);
    QTest::keyClick(&you.view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&you.view, Qt::Key_T);
    QMimeData line;
    EXPECT_TRUE(you.drop(*textOf(line, "dropped"), otherAction));
    EXPECT_EQ(you.year.text(action), QStringLiteral("t"));
    EXPECT_EQ(you.year.text(otherAction), QStringLiteral("dropped"));
}

TEST(CellDrag, LeavesListsAndFilesToTheWindow) {
    Dragging you;
    QMimeData list;
    EXPECT_FALSE(you.hold(*textOf(list, "one\ntwo"), action));
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/list.txt"))});
    EXPECT_FALSE(you.hold(file, action));
}

TEST(CellDrag, TakesALinkAsAText) {
    Dragging you;
    QMimeData link;
    link.setUrls({QUrl{QStringLiteral("https://example.org/")}});
    EXPECT_TRUE(you.drop(link, action));
    EXPECT_EQ(you.year.text(action), QStringLiteral("https://example.org/"));
}

TEST(CellDrag, TakesACellOfAnotherPlannerAsAText) {
    Dragging you;
    test::OpenYear elsewhere{test::sampleYear(true)};
    GridModel theirs;
    theirs.show(&elsewhere.session, elsewhere.plan);
    const auto content = dragOf(theirs, otherAction, CellOrder::Rows);
    EXPECT_TRUE(you.drop(*content, action));
    EXPECT_EQ(you.year.text(action), sampleGrid(true).at(otherAction));
}

TEST(CellDrag, ChangesNothingOfAPlanThatCanOnlyBeRead) {
    Dragging you;
    you.screen.setReadOnly(true);
    const QMimeData* held = you.pull(action);
    ASSERT_TRUE(held); // other programs may have it
    EXPECT_FALSE(you.hold(*held, otherAction));
}

TEST(CellDrag, ScrollsWhereTheGridIsLargerThanTheWindow) {
    Dragging you{{700, 300}};
    QScrollBar& bar = *you.screen.findChild<QScrollArea*>(QStringLiteral("gridScroll"))->verticalScrollBar();
    ASSERT_GT(bar.maximum(), 0);
    bar.setValue(0);
    const QMimeData& held = *you.pull(action);
    const QPoint foot = you.view.visibleRegion().boundingRect().bottomLeft() + QPoint{200, -4};
    you.holdAt(held, foot);
    EXPECT_GT(bar.value(), 0);
}

TEST(CellDrag, StoresNothingWhereTheDiskIsFull) {
    Dragging you;
    QSignalSpy errors{&you.screen, &GridScreen::errorRaised};
    const QMimeData* held = you.pull(action);
    you.year.store.failFrom(1, Error{ErrorCode::DiskFull});
    you.drop(*held, otherAction);
    EXPECT_EQ(errors.size(), 1);
    EXPECT_EQ(you.year.text(action), sampleGrid().at(action));
    EXPECT_EQ(you.view.current(), action);
}

} // namespace
} // namespace ninefold::ui::cell_drag_test
