// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/inspector.h"

#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"
#include "ui/grid/field_edit.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <gtest/gtest.h>

namespace ninefold::ui::inspector_test {
namespace {

// Puts every text in brackets, so that one that is not translated again stands out.
class Brackets final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(text));
    }
};

class InspectorTest : public testing::Test {
protected:
    InspectorTest() {
        show({0, 0});
        inspector.resize(304, 800);
        inspector.show();
        QApplication::setActiveWindow(&inspector);
    }

    void show(CellPlace place) { model.show(&year.session, year.plan, place); }
    template <class T> T& find(const char* name) {
        return *inspector.findChild<T*>(QString::fromLatin1(name));
    }
    FieldEdit& enter(const char* name) {
        auto& field = find<FieldEdit>(name);
        field.setFocus();
        return field;
    }
    bool isShown(const char* name) { return find<QWidget>(name).isVisible(); }

    test::OpenYear year{test::sampleYear()};
    ThemeSource theme;
    InspectorModel model;
    Inspector inspector{theme, model};
};

TEST_F(InspectorTest, ShowsWhatTheCellHas) {
    EXPECT_EQ(find<QLabel>("inspectorPlace").text(), QStringLiteral("Algorithms ›"));
    EXPECT_EQ(find<FieldEdit>("fieldText").toPlainText(), QStringLiteral("One problem each morning"));
    EXPECT_EQ(find<SegmentedControl>("kind").current(), static_cast<int>(ActionKind::Routine));
    EXPECT_TRUE(isShown("fieldDoneMeans"));
    EXPECT_FALSE(isShown("fieldWhy"));
    EXPECT_FALSE(isShown("taskDone"));
    show({4, 4});
    EXPECT_TRUE(isShown("fieldWhy"));
    EXPECT_FALSE(isShown("kind"));
    show({4, 0});
    EXPECT_TRUE(isShown("fieldNotes"));
    EXPECT_FALSE(isShown("fieldDoneMeans"));
}

TEST_F(InspectorTest, AnEmptyCellSaysWhatToDo) {
    ASSERT_TRUE(year.session.clearCell(year.plan, {0, 0}));
    EXPECT_TRUE(isShown("inspectorHint"));
    EXPECT_FALSE(isShown("kind"));
    auto& text = enter("fieldText");
    QTest::keyClicks(&text, QStringLiteral("Read"));
    QTest::keyClick(&text, Qt::Key_Return);
    EXPECT_EQ(year.text({0, 0}), QStringLiteral("Read"));
    EXPECT_TRUE(isShown("kind"));
    EXPECT_FALSE(isShown("inspectorHint"));
}

TEST_F(InspectorTest, AKindIsChosenInOnePress) {
    QTest::mouseClick(&find<QWidget>("segment2"), Qt::LeftButton);
    EXPECT_EQ(year.action({0, 0})->kind, ActionKind::Task);
    EXPECT_TRUE(isShown("taskDone"));
    find<QCheckBox>("taskDone").click();
    EXPECT_EQ(year.action({0, 0})->doneOn, year.session.today());
}

TEST_F(InspectorTest, AKindIsOfferedWhereTheWordsAskForOneAndNothingCountsYet) {
    QSignalSpy wanted{&inspector, &Inspector::suggestionWanted};
    show({0, 2});
    EXPECT_FALSE(isShown("suggestion"));
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 2}, QStringLiteral("Run 5 km every day")));
    EXPECT_TRUE(isShown("suggestion"));
    EXPECT_EQ(year.action({0, 2})->kind, ActionKind::None) << "nothing happens by itself";
    EXPECT_TRUE(find<QLabel>("suggestionWords").text().contains(QStringLiteral("routine, every day, 5 km")));
    auto& accept = find<QPushButton>("acceptSuggestion");
    EXPECT_EQ(accept.accessibleName(), QStringLiteral("Count as routine, every day, 5 km"));
    EXPECT_TRUE(accept.toolTip().contains(QStringLiteral("Ctrl+J")));
    accept.click();
    EXPECT_EQ(wanted.count(), 1);
    inspector.setReadOnly(true);
    EXPECT_FALSE(isShown("suggestion"));
    inspector.setReadOnly(false);
    ASSERT_TRUE(model.acceptSuggestion());
    EXPECT_FALSE(isShown("suggestion"));
}

TEST_F(InspectorTest, AnOfferSpeaksTheNewLanguageAtOnce) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 2}, QStringLiteral("매일 달리기")));
    show({0, 2});
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    EXPECT_TRUE(find<QLabel>("suggestionWords").text().contains(QStringLiteral("[every day]")));
    EXPECT_TRUE(find<QPushButton>("acceptSuggestion").text().startsWith(QStringLiteral("[Count it so]")));
    QCoreApplication::removeTranslator(&brackets);
}

TEST_F(InspectorTest, LeavingAFieldStoresItAndEnterBeginsALineOnlyInNotes) {
    auto& notes = enter("fieldNotes");
    QTest::keyClicks(&notes, QStringLiteral("one"));
    QTest::keyClick(&notes, Qt::Key_Return);
    QTest::keyClicks(&notes, QStringLiteral("two"));
    EXPECT_EQ(year.action({0, 0})->notes, QString{});
    QTest::keyClick(&notes, Qt::Key_Tab);
    EXPECT_FALSE(notes.hasFocus());
    EXPECT_EQ(year.action({0, 0})->notes, QStringLiteral("one\ntwo"));
    auto& done = enter("fieldDoneMeans");
    QTest::keyClicks(&done, QStringLiteral("solved"));
    QTest::keyClick(&done, Qt::Key_Return);
    EXPECT_EQ(year.action({0, 0})->doneMeans, QStringLiteral("solved"));
}

TEST_F(InspectorTest, EscapeDropsWhatWasTypedAndThenLeaves) {
    QSignalSpy left{&inspector, &Inspector::left};
    auto& notes = enter("fieldNotes");
    QTest::keyClicks(&notes, QStringLiteral("one"));
    QTest::keyClick(&notes, Qt::Key_Escape);
    EXPECT_EQ(notes.toPlainText(), QString{});
    EXPECT_EQ(left.count(), 0);
    QTest::keyClick(&notes, Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    EXPECT_EQ(year.action({0, 0})->notes, QString{});
}

TEST_F(InspectorTest, ACompositionIsNeitherEndedByEnterNorDisturbedByAnnouncements) {
    auto& notes = enter("fieldDoneMeans");
    QInputMethodEvent composing{QStringLiteral("한"), {}};
    QApplication::sendEvent(&notes, &composing);
    QTest::keyClick(&notes, Qt::Key_Return);
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 1}, QStringLiteral("elsewhere")));
    EXPECT_EQ(year.action({0, 0})->doneMeans, QString{});
    QInputMethodEvent composed;
    composed.setCommitString(QStringLiteral("한"));
    QApplication::sendEvent(&notes, &composed);
    QTest::keyClick(&notes, Qt::Key_Return);
    EXPECT_EQ(year.action({0, 0})->doneMeans, QStringLiteral("한"));
}

TEST_F(InspectorTest, AFieldGrowsWithItsText) {
    auto& notes = enter("fieldNotes");
    const int before = notes.height();
    notes.setPlainText(QStringLiteral("one\ntwo\nthree\nfour"));
    EXPECT_GT(notes.height(), 2 * before);
}

TEST_F(InspectorTest, OnlyAnActionWithRecordsCanBeEndedOrErased) {
    EXPECT_FALSE(isShown("endAction"));
    show({0, 7});
    EXPECT_TRUE(isShown("endAction"));
    find<QPushButton>("endAction").click();
    EXPECT_EQ(year.text({0, 7}), QString{});
    EXPECT_FALSE(isShown("endAction"));
}

TEST_F(InspectorTest, AReadOnlyPlanSaysSoAndTakesNothing) {
    inspector.setReadOnly(true);
    EXPECT_TRUE(find<QLabel>("inspectorFoot").text().contains(QStringLiteral("only be read")));
    EXPECT_FALSE(find<SegmentedControl>("kind").isEnabled());
    auto& notes = enter("fieldNotes");
    QTest::keyClicks(&notes, QStringLiteral("one"));
    EXPECT_EQ(notes.toPlainText(), QString{});
    show({0, 7});
    EXPECT_FALSE(isShown("endAction"));
}

TEST_F(InspectorTest, TheHistoryUnfolds) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Two problems")));
    const auto lists = [&](const char* text) {
        for (const QLabel* label : find<QWidget>("history").findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == QLatin1String{text})
                return true;
        }
        return false;
    };
    EXPECT_FALSE(lists("Two problems"));
    find<QToolButton>("historyToggle").click();
    QCoreApplication::processEvents();
    EXPECT_TRUE(lists("Two problems"));
    EXPECT_TRUE(lists("One problem each morning"));
}

TEST_F(InspectorTest, ARowOfTheHistoryBringsItsTextBack) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Two problems")));
    find<QToolButton>("historyToggle").click();
    auto& list = find<QListWidget>("historyList");
    ASSERT_EQ(list.count(), 2);
    const auto* now = list.itemWidget(list.item(0))->findChild<QToolButton*>();
    auto* before = list.itemWidget(list.item(1))->findChild<QToolButton*>();
    EXPECT_FALSE(now->isVisible());
    before->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(year.text({0, 0}), QStringLiteral("One problem each morning"));
    EXPECT_EQ(list.count(), 3);
    EXPECT_TRUE(list.hasFocus());
}

TEST_F(InspectorTest, TheHistoryIsWalkedAndUsedByKey) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Two problems")));
    find<QToolButton>("historyToggle").click();
    auto& list = find<QListWidget>("historyList");
    list.setFocus();
    EXPECT_EQ(list.currentRow(), 0);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(year.text({0, 0}), QStringLiteral("One problem each morning"));
    QSignalSpy left{&inspector, &Inspector::left};
    QTest::keyClick(&list, Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(InspectorTest, ALongHistoryScrolls) {
    for (int i = 0; i < 40; ++i)
        ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Text %1").arg(i)));
    find<QToolButton>("historyToggle").click();
    QCoreApplication::processEvents();
    const auto& list = find<QListWidget>("historyList");
    EXPECT_EQ(list.count(), 41);
    EXPECT_LT(list.height(), 400);
    EXPECT_GT(list.verticalScrollBar()->maximum(), 0);
    // The rows make way for the scroll bar: none of their buttons is below it.
    const auto* back = list.itemWidget(list.item(1))->findChild<QToolButton*>(QStringLiteral("bringBack"));
    EXPECT_LE(back->mapTo(list.viewport(), QPoint{back->width(), 0}).x(), list.viewport()->width());
}

TEST_F(InspectorTest, AHistoryThatIsEmptySaysSo) {
    find<QToolButton>("historyToggle").click();
    EXPECT_FALSE(find<QListWidget>("historyList").isVisible());
    EXPECT_TRUE(find<QLabel>("historyNothing").isVisible());
}

TEST_F(InspectorTest, TheHistoryOfAPlanThatCanOnlyBeReadIsOnlyRead) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Two problems")));
    find<QToolButton>("historyToggle").click();
    inspector.setReadOnly(true);
    auto& list = find<QListWidget>("historyList");
    for (const auto* button : list.findChildren<QToolButton*>(QStringLiteral("bringBack")))
        EXPECT_FALSE(button->isVisible());
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(year.text({0, 0}), QStringLiteral("Two problems"));
}

} // namespace
} // namespace ninefold::ui::inspector_test
