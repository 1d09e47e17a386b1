// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/ui/today/shown_today.h"
#include "ui/today/row_drag.h"

#include <QAccessible>
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::test::today_order_test {
namespace {

const QString morning = QStringLiteral("morning");
const QString evening = QStringLiteral("evening");

// Two routines of the morning and one of the evening.
struct TwoGroups {
    DayRecords records;
    ActionId stretch = records.addDaily(QStringLiteral("Stretch"), Decimal{1}, morning);
    ActionId read = records.addDaily(QStringLiteral("Read"), Decimal{1}, morning);
    ActionId write = records.addDaily(QStringLiteral("Write"), Decimal{1}, evening);
};

// A person with a pointer over the list.
struct Pulling {
    explicit Pulling(const DayRecords& records)
        : shown{records} {}

    [[nodiscard]] QRect rowRect(int row) const {
        return shown.list().visualRect(shown.list().model()->index(row, 0));
    }
    // Presses on a row and pulls it. What is being dragged then; null when nothing is.
    const QMimeData* pull(int row) {
        QWidget* viewport = shown.list().viewport();
        const QPoint at = rowRect(row).center();
        QTest::mousePress(viewport, Qt::LeftButton, {}, at);
        const QPoint away = at + QPoint{0, 40};
        QMouseEvent move{QEvent::MouseMove, away.toPointF(), viewport->mapToGlobal(away).toPointF(),
                         Qt::LeftButton,    Qt::LeftButton,  Qt::NoModifier};
        QApplication::sendEvent(viewport, &move);
        const auto* held = shown.list().findChild<QDrag*>();
        return held ? held->mimeData() : nullptr;
    }
    bool holdAt(const QMimeData& content, QPoint at) {
        QDragEnterEvent enter{at, Qt::MoveAction, &content, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(shown.list().viewport(), &enter);
        QDragMoveEvent move{at, Qt::MoveAction, &content, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(shown.list().viewport(), &move);
        return enter.isAccepted() && move.isAccepted();
    }
    bool drop(const QMimeData& content, QPoint at) {
        if (!holdAt(content, at))
            return false;
        QDropEvent event{at.toPointF(), Qt::MoveAction, &content, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(shown.list().viewport(), &event);
        return event.isAccepted();
    }
    [[nodiscard]] QRect mark() const {
        return shown.list().findChild<ui::RowDrag*>(QStringLiteral("rowDrag"))->mark();
    }

    ShownToday shown;
};

// The rows by their first words.
QStringList words(const ShownToday& shown) {
    QStringList first;
    for (const QString& row : shown.rows())
        first.append(row.section(QStringLiteral(" · "), 0, 0));
    return first;
}

TEST(TodayOrder, AltAndArrowsMoveTheItemAndItStaysCurrent) {
    const TwoGroups day;
    ShownToday shown{day.records};
    shown.key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(words(shown), (QStringList{morning, QStringLiteral("Read"), QStringLiteral("Stretch"), evening,
                                         QStringLiteral("Write")}));
    EXPECT_EQ(shown.current(), day.stretch);
    EXPECT_EQ(shown.session.toUndo()->kind, StepKind::MoveInToday);
    ASSERT_TRUE(shown.session.undo());
    EXPECT_EQ(words(shown).at(1), QStringLiteral("Stretch"));
}

TEST(TodayOrder, BeyondTheEndOfAGroupIsTheNextOne) {
    const TwoGroups day;
    ShownToday shown{day.records};
    shown.list().setCurrent(day.read);
    shown.key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(words(shown), (QStringList{morning, QStringLiteral("Stretch"), evening, QStringLiteral("Read"),
                                         QStringLiteral("Write")}));
    EXPECT_EQ(shown.session.planner().action(day.read)->when, evening);
    shown.key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(shown.session.planner().action(day.read)->when, morning);
    EXPECT_EQ(words(shown).at(2), QStringLiteral("Read"));
}

TEST(TodayOrder, AtTheEndsOfTheListNothingMoves) {
    const TwoGroups day;
    ShownToday shown{day.records};
    shown.key(Qt::Key_Up, Qt::AltModifier);
    shown.list().setCurrent(day.write);
    shown.key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_FALSE(shown.session.toUndo());
    EXPECT_EQ(shown.errors.count(), 0);
}

TEST(TodayOrder, AHeadingMovesItsGroupAndStaysCurrent) {
    const TwoGroups day;
    ShownToday shown{day.records};
    shown.key(Qt::Key_Up); // onto the heading
    EXPECT_EQ(shown.list().currentIndex().row(), 0);
    shown.key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(words(shown).first(), evening);
    EXPECT_EQ(shown.list().currentIndex().row(), 2);
    EXPECT_EQ(shown.session.toUndo()->kind, StepKind::OrderTimes);
    EXPECT_EQ(shown.session.toUndo()->subject, morning);
    shown.key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(words(shown).first(), morning);
}

TEST(TodayOrder, SpaceOnAHeadingGoesToWhatIsOpenBelow) {
    const TwoGroups day;
    ShownToday shown{day.records};
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Space);
    EXPECT_EQ(shown.current(), day.stretch);
    EXPECT_FALSE(shown.session.toUndo());
}

TEST(TodayOrder, SaysWhichPlaceAnItemHas) {
    const TwoGroups day;
    ShownToday shown{day.records};
    shown.key(Qt::Key_Down, Qt::AltModifier);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&shown.list());
    QAccessibleInterface* cell = table->tableInterface()->cellAt(2, 0);
    EXPECT_EQ(cell->text(QAccessible::Description), QStringLiteral("2 of 2 in morning"));
    EXPECT_EQ(table->tableInterface()->cellAt(0, 0)->text(QAccessible::Description),
              QStringLiteral("2 item(s)"));
}

TEST(TodayOrder, AnItemIsDroppedBeforeAnotherAndIntoAnotherGroup) {
    const TwoGroups day;
    Pulling person{day.records};
    const QMimeData* held = person.pull(1); // Stretch
    ASSERT_TRUE(held);
    const QRect lower = person.rowRect(4);
    EXPECT_TRUE(person.holdAt(*held, lower.center() + QPoint{0, 8}));
    EXPECT_TRUE(person.mark().contains(QPoint{lower.center().x(), lower.bottom() + 1}));
    EXPECT_TRUE(person.drop(*held, lower.center() + QPoint{0, 8}));
    EXPECT_TRUE(person.mark().isEmpty());
    EXPECT_EQ(words(person.shown), (QStringList{morning, QStringLiteral("Read"), evening,
                                                QStringLiteral("Write"), QStringLiteral("Stretch")}));
    EXPECT_EQ(person.shown.current(), day.stretch);
    EXPECT_TRUE(person.shown.session.toUndo());
    ASSERT_TRUE(person.shown.session.undo());
    EXPECT_EQ(words(person.shown).at(1), QStringLiteral("Stretch"));
    EXPECT_FALSE(person.shown.session.toUndo()) << "one step";
}

TEST(TodayOrder, AHeadingIsDroppedWithItsGroup) {
    const TwoGroups day;
    Pulling person{day.records};
    const QMimeData* held = person.pull(3); // evening
    ASSERT_TRUE(held);
    EXPECT_TRUE(person.drop(*held, person.rowRect(0).center()));
    EXPECT_EQ(words(person.shown).first(), evening);
}

TEST(TodayOrder, TheBoxAndForeignThingsAreNotDragged) {
    const TwoGroups day;
    Pulling person{day.records};
    QMimeData text;
    text.setText(QStringLiteral("a text of another program"));
    EXPECT_FALSE(person.holdAt(text, person.rowRect(1).center()));
    EXPECT_TRUE(person.mark().isEmpty());
    person.shown.screen.setReadOnly(true);
    EXPECT_FALSE(person.pull(1));
}

TEST(TodayOrder, ScrollsWhileSomethingIsHeldAtAnEdge) {
    DayRecords records;
    for (int i = 0; i < 40; ++i)
        records.addDaily(QStringLiteral("Routine %1").arg(i));
    Pulling person{records};
    person.shown.screen.resize(800, 500);
    QScrollBar* bar = person.shown.list().verticalScrollBar();
    person.shown.list().scrollToTop();
    ASSERT_GT(bar->maximum(), 0);
    const QMimeData* held = person.pull(1);
    ASSERT_TRUE(held);
    const QPoint foot{60, person.shown.list().viewport()->height() - 4};
    person.holdAt(*held, foot);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->value() > 60; }));
    QDragLeaveEvent leave;
    QApplication::sendEvent(person.shown.list().viewport(), &leave);
    const int left = bar->value();
    QCoreApplication::processEvents();
    EXPECT_EQ(bar->value(), left);
}

TEST(TodayOrder, AFailedWriteLeavesTheOrderAsItWas) {
    const TwoGroups day;
    ShownToday shown{day.records};
    shown.store.failFrom(1, Error{ErrorCode::DiskFull});
    shown.key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(shown.errors.count(), 1);
    EXPECT_EQ(words(shown).at(1), QStringLiteral("Stretch"));
}

} // namespace
} // namespace ninefold::test::today_order_test
