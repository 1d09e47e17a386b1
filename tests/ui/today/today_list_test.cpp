// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "tests/ui/today/shown_today.h"
#include "ui/models/today_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPaintEvent>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::test::today_list_test {
namespace {

const QDate today{2026, 3, 2};

// Three routines in the order of the list.
struct Three {
    DayRecords records;
    ActionId first = records.addDaily(QStringLiteral("Stretch"));
    ActionId water = records.addDaily(QStringLiteral("Water"), Decimal{2});
    ActionId last = records.addDaily(QStringLiteral("Read"));
};

TEST(TodayList, SpaceFillsTheDayAndGoesOnToTheNextOpenItem) {
    const Three day;
    ShownToday shown{day.records};
    EXPECT_EQ(shown.current(), day.first);
    shown.key(Qt::Key_Space);
    EXPECT_TRUE(shown.record(day.first));
    EXPECT_EQ(shown.current(), day.water);
    shown.key(Qt::Key_Space);
    EXPECT_EQ(shown.record(day.water)->amount, Decimal{2});
    shown.key(Qt::Key_Space);
    EXPECT_TRUE(shown.record(day.last));
    EXPECT_EQ(shown.current(), day.last);
}

TEST(TodayList, ATickTouchesTheRowOfItsItemAlone) {
    const Three day;
    ShownToday shown{day.records};
    QSignalSpy changes{shown.list().model(), &QAbstractItemModel::dataChanged};
    shown.key(Qt::Key_Space);
    ASSERT_EQ(changes.size(), 1);
    const auto index = changes.first().first().toModelIndex();
    EXPECT_EQ(index, changes.first().at(1).toModelIndex());
    EXPECT_EQ(index.data().toString(), QStringLiteral("Stretch"));
}

// Between two days of which nothing is known, only what came before is another.
TEST(TodayList, AnotherDayAltersEveryRowThatSaysWhatCameBefore) {
    Three day;
    day.records.addDone(day.first, QDate{2026, 2, 6});
    ShownToday shown{day.records};
    shown.screen.goTo(QDate{2026, 2, 19});
    const QStringList before = shown.rows();
    QSignalSpy changes{shown.list().model(), &QAbstractItemModel::dataChanged};
    shown.screen.goTo(QDate{2026, 2, 20});
    ASSERT_NE(shown.rows(), before);
    const auto isFirst = [](const QList<QVariant>& change) {
        return change.first().toModelIndex().data().toString() == QStringLiteral("Stretch");
    };
    EXPECT_TRUE(std::any_of(changes.begin(), changes.end(), isFirst));
}

// What of a widget is painted.
class PaintedRegion : public QObject {
public:
    explicit PaintedRegion(QWidget& widget) { widget.installEventFilter(this); }
    [[nodiscard]] const QRegion& region() const { return m_region; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent*>(event)->region();
        return QObject::eventFilter(watched, event);
    }

private:
    QRegion m_region;
};

TEST(TodayList, ATickPaintsItsRowAndTheNextOne) {
    Three day;
    day.records.addDone(day.water, today, Decimal{2});
    ShownToday shown{day.records};
    QApplication::processEvents();
    const PaintedRegion painted{*shown.list().viewport()};
    shown.key(Qt::Key_Space);
    QApplication::processEvents();
    const auto rowOf = [&](ActionId item) {
        const auto* model = static_cast<const ui::TodayModel*>(shown.list().model());
        return QRegion{shown.list().visualRect(model->index(model->rowOf(item)))};
    };
    EXPECT_EQ(painted.region(), rowOf(day.first) + rowOf(day.last));
}

TEST(TodayList, LooksTheSameWhetherAllIsPaintedOrWhatATickAltered) {
    Three day;
    day.records.addDone(day.water, today, Decimal{2});
    ShownToday shown{day.records};
    QWidget& viewport = *shown.list().viewport();
    QPixmap parts = viewport.grab();
    shown.key(Qt::Key_Space); // goes past a row that stays as it is
    EXPECT_EQ(shown.current(), day.last);
    const auto* model = static_cast<const ui::TodayModel*>(shown.list().model());
    const auto rowOf = [&](ActionId item) {
        return shown.list().visualRect(model->index(model->rowOf(item)));
    };
    const QRegion altered = QRegion{rowOf(day.first)} + rowOf(day.last);
    const QPixmap whole = viewport.grab();
    EXPECT_NE(parts.toImage(), whole.toImage());
    viewport.render(&parts, altered.boundingRect().topLeft(), altered);
    EXPECT_EQ(parts.toImage(), whole.toImage());
}

TEST(TodayList, LooksTheSameHoweverOftenItIsPainted) {
    Three day;
    const ActionId task = day.records.addTask(QStringLiteral("Ägypten – 이집트 gyjpq"), today);
    day.records.addDone(task, today);
    ShownToday shown{day.records};
    const QImage first = shown.screen.grab().toImage();
    for (int time = 0; time < 3; ++time)
        EXPECT_EQ(shown.screen.grab().toImage(), first) << time;
}

TEST(TodayList, ATickPaintsOfItsDayInTheWeekWhatItAltered) {
    const Three day;
    ShownToday shown{day.records};
    auto* monday = shown.find<QWidget>("weekDay1");
    QApplication::processEvents();
    QPixmap parts = monday->grab();
    const PaintedRegion painted{*monday};
    shown.key(Qt::Key_Space);
    QApplication::processEvents();
    EXPECT_FALSE(painted.region().isEmpty());
    EXPECT_LT(painted.region().boundingRect().height(), monday->height() / 4);
    const QPixmap whole = monday->grab();
    EXPECT_NE(parts.toImage(), whole.toImage());
    monday->render(&parts, painted.region().boundingRect().topLeft(), painted.region());
    EXPECT_EQ(parts.toImage(), whole.toImage());
}

TEST(TodayList, SpaceOnADoneItemOnlyGoesOn) {
    Three day;
    day.records.addDone(day.first, today);
    ShownToday shown{day.records};
    shown.list().setCurrent(day.first);
    const StepNumber before = shown.session.toUndo() ? shown.session.toUndo()->number : 0;
    shown.key(Qt::Key_Space);
    EXPECT_EQ(shown.session.toUndo() ? shown.session.toUndo()->number : 0, before);
    EXPECT_EQ(shown.current(), day.water);
}

TEST(TodayList, AHeldSpaceTicksOneItem) {
    const Three day;
    ShownToday shown{day.records};
    shown.key(Qt::Key_Space);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent repeated{QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true};
        QApplication::sendEvent(QApplication::focusWidget(), &repeated);
    }
    EXPECT_TRUE(shown.record(day.first));
    EXPECT_FALSE(shown.record(day.water));
}

TEST(TodayList, PlusAndMinusGoByTheStepAndDownToNothing) {
    const Three day;
    ShownToday shown{day.records};
    shown.list().setCurrent(day.water);
    shown.type(QStringLiteral("+++"));
    EXPECT_EQ(shown.record(day.water)->amount, Decimal{3});
    shown.type(QStringLiteral("--"));
    EXPECT_EQ(shown.record(day.water)->amount.value_or(Decimal{1}), Decimal{1});
    shown.type(QStringLiteral("--"));
    EXPECT_FALSE(shown.record(day.water));
}

TEST(TodayList, DigitsTypeAnAmountWithEitherDecimalPoint) {
    const Three day;
    ShownToday shown{day.records};
    shown.list().setCurrent(day.water);
    shown.type(QStringLiteral("1,5"));
    shown.key(Qt::Key_Return);
    EXPECT_EQ(shown.record(day.water)->amount, Decimal::fromText(QStringLiteral("1.5")));
    EXPECT_TRUE(shown.list().hasFocus());
    shown.type(QStringLiteral("7"));
    shown.key(Qt::Key_Escape);
    EXPECT_EQ(shown.record(day.water)->amount, Decimal::fromText(QStringLiteral("1.5")));
}

TEST(TodayList, AnAmountThatIsNoneIsSaidAndChangesNothing) {
    const Three day;
    ShownToday shown{day.records};
    shown.type(QStringLiteral("1x"));
    shown.key(Qt::Key_Return);
    EXPECT_FALSE(shown.record(day.first));
    EXPECT_TRUE(shown.lastMessage().contains(QStringLiteral("1x")));
}

TEST(TodayList, LettersSkipAndPolishOnKeyboardsOfAnyLanguage) {
    for (const auto& [skip, polish] : {std::pair{u"s", u"p"}, {u"ㄴ", u"ㅔ"}, {u"と", u"せ"}}) {
        const Three day;
        ShownToday shown{day.records};
        shown.type(QString::fromUtf16(skip));
        EXPECT_EQ(shown.record(day.first)->state, CheckInState::Skip);
        shown.list().setCurrent(day.last);
        shown.type(QString::fromUtf16(polish));
        EXPECT_TRUE(shown.record(day.last)->polished);
        EXPECT_EQ(shown.record(day.last)->state, CheckInState::Done);
    }
}

TEST(TodayList, KeepsAnInputMethodOff) {
    const Three day;
    const ShownToday shown{day.records};
    EXPECT_FALSE(shown.list().testAttribute(Qt::WA_InputMethodEnabled));
}

TEST(TodayList, ANoteIsComposedInTheRowAndStaysWhenTheMarkGoes) {
    const Three day;
    ShownToday shown{day.records};
    shown.type(QStringLiteral("ㅜ"));
    shown.compose(QStringLiteral("무"));
    shown.compose({}, QStringLiteral("무릎"));
    shown.key(Qt::Key_Return);
    EXPECT_EQ(shown.record(day.first)->note, QStringLiteral("무릎"));
    shown.key(Qt::Key_Space);
    shown.list().setCurrent(day.first);
    shown.key(Qt::Key_Backspace);
    EXPECT_EQ(shown.record(day.first)->state, CheckInState::None);
    EXPECT_EQ(shown.record(day.first)->note, QStringLiteral("무릎"));
    ASSERT_FALSE(shown.messages.back().actions.empty());
}

TEST(TodayList, AClickOnTheBoxTicksAndTakesBack) {
    const Three day;
    ShownToday shown{day.records};
    shown.click(day.last, ui::RowPart::Box);
    EXPECT_TRUE(shown.record(day.last));
    shown.click(day.last, ui::RowPart::Box);
    EXPECT_FALSE(shown.record(day.last));
    shown.click(day.water, ui::RowPart::Plus);
    shown.click(day.water, ui::RowPart::Plus);
    shown.click(day.water, ui::RowPart::Minus);
    EXPECT_EQ(shown.record(day.water)->amount.value_or(Decimal{1}), Decimal{1});
}

TEST(TodayList, TheButtonsOfARowStayWhereTheyAreWhenItBecomesTheCurrentOne) {
    const Three day;
    ShownToday shown{day.records};
    const QPoint plus = shown.partRect(day.water, ui::RowPart::Plus).center().toPoint();
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(shown.list().viewport(), Qt::LeftButton, {}, plus);
    EXPECT_EQ(shown.record(day.water)->amount, Decimal{2});
    EXPECT_FALSE(shown.session.focus());
}

TEST(TodayList, EveryWriteIsOneStepOfUndo) {
    const Three day;
    ShownToday shown{day.records};
    shown.key(Qt::Key_Space);
    ASSERT_TRUE(shown.session.undo());
    EXPECT_FALSE(shown.record(day.first));
    EXPECT_FALSE(shown.session.toUndo());
}

TEST(TodayList, ReadsTextMarkAndBasis) {
    Three day;
    for (int back = 1; back <= 5; ++back)
        day.records.addDone(day.first, today.addDays(-back));
    const ShownToday shown{day.records};
    EXPECT_EQ(
        shown.read(day.first),
        QStringLiteral("Stretch · not yet · 5 time(s) in a row · 5 of the last 14 day(s) · Sub-goal 1"));
}

TEST(TodayList, FoldsWhatIsMetAndWhatNothingAsksFor) {
    DayRecords records;
    const ActionId run = records.addQuota(QStringLiteral("Run"), 1);
    const ActionId read = records.addMeasured(QStringLiteral("Read books"), 12);
    records.addDone(run, QDate{2026, 3, 3});
    ShownToday shown{records};
    shown.clock.set(QDate{2026, 3, 5});
    shown.screen.followClock();
    EXPECT_EQ(shown.rows().size(), 2);
    shown.list().setFocus();
    shown.key(Qt::Key_End);
    shown.key(Qt::Key_Space);
    EXPECT_EQ(shown.rows().size(), 3);
    shown.key(Qt::Key_Down);
    EXPECT_EQ(shown.current(), read);
    shown.key(Qt::Key_Space);
    EXPECT_TRUE(shown.record(read, QDate{2026, 3, 5}));
}

TEST(TodayList, AFailedWriteLeavesTheItemOpenAndIsSaid) {
    const Three day;
    ShownToday shown{day.records};
    shown.store.failFrom(1, Error{ErrorCode::DiskFull});
    shown.key(Qt::Key_Space);
    EXPECT_FALSE(shown.record(day.first));
    EXPECT_EQ(shown.errors.count(), 1);
    EXPECT_EQ(shown.current(), day.first);
}

TEST(TodayList, TheModelKeepsItsPromises) {
    const Three day;
    ShownToday shown{day.records};
    const QAbstractItemModelTester tester{shown.list().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    shown.key(Qt::Key_Space);
    shown.key(Qt::Key_Left);
    shown.key(Qt::Key_Space);
    shown.screen.setSession(nullptr);
    EXPECT_EQ(shown.list().model()->rowCount(), 0);
}

TEST(TodayList, HoldsSixtyFourItemsWithLongNames) {
    DayRecords records;
    for (int i = 0; i < 64; ++i)
        records.addDaily(
            QStringLiteral("A very long name of a routine that no row can show whole %1").arg(i));
    ShownToday shown{records};
    for (int i = 0; i < 64; ++i)
        shown.key(Qt::Key_Space);
    EXPECT_EQ(shown.session.planner().table<CheckIn>().size(), 64U);
}

} // namespace
} // namespace ninefold::test::today_list_test
