// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_palette.h"

#include "tests/support/widget_names.h"
#include "tests/ui/find/found_year.h"
#include "tests/ui/grid/open_year.h"
#include "ui/find/find_field.h"
#include "ui/theme/theme_source.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ninefold::ui::find_palette_test {
namespace {

/// A window with another field, which has the focus until the palette opens.
class FindPaletteTest : public testing::Test {
protected:
    FindPaletteTest() {
        window.resize(1000, 700);
        auto* column = new QVBoxLayout{&window};
        column->addWidget(&other);
        column->addStretch();
        settings.setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Comma});
        forbidden.setEnabled(false);
        palette.setSession(&year.session);
        palette.setYear(2026);
        palette.setCommands({&settings, &forbidden});
        palette.setSettings({&dark});
        window.show();
        QApplication::setActiveWindow(&window);
        other.setFocus();
    }

    template <class W> [[nodiscard]] W& part(const char* name) {
        return *palette.findChild<W*>(QString::fromLatin1(name));
    }
    void open() { palette.open(); }
    void type(const QString& text) { field.setText(text); }
    void compose(const QString& preedit, const QString& commit = {}) {
        QInputMethodEvent event{preedit, {}};
        event.setCommitString(commit);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] QString row(int index, int role = Qt::DisplayRole) {
        return list.model()->index(index, 0).data(role).toString();
    }
    [[nodiscard]] QString current(int role = Qt::DisplayRole) {
        return list.currentIndex().data(role).toString();
    }
    [[nodiscard]] int rows() { return list.model()->rowCount(); }

    test::OpenYear year{test::foundYears()};
    ThemeSource theme;
    QWidget window;
    QLineEdit other;
    QAction settings{u"&Settings…"_s};
    QAction forbidden{u"Settle nothing"_s};
    QAction dark{u"Theme: Dark"_s};
    FindPalette palette{theme, &window};
    FindField& field{part<FindField>("findField")};
    QListView& list{part<QListView>("findResults")};
    QSignalSpy chosen{&palette, &FindPalette::recordChosen};
};

TEST_F(FindPaletteTest, IsClosedUntilItIsOpened) {
    EXPECT_FALSE(palette.isVisible());
    open();
    EXPECT_TRUE(palette.isVisible());
    EXPECT_TRUE(field.hasFocus());
    EXPECT_EQ(palette.size(), window.size());
}

TEST_F(FindPaletteTest, GivesHintsBeforeAnythingIsTyped) {
    open();
    EXPECT_TRUE(part<QLabel>("findHints").isVisible());
    EXPECT_FALSE(list.isVisible());
    EXPECT_FALSE(part<QLabel>("findCount").isVisible());
}

TEST_F(FindPaletteTest, FindsWhileOneTypes) {
    open();
    QTest::keyClicks(&field, u"algo"_s);
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(row(0), u"Algorithms"_s);
    EXPECT_EQ(row(0, FindModel::KindRole), u"Sub-goal"_s);
    EXPECT_EQ(row(0, FindModel::WhereRole), u"2026 · top left"_s);
    EXPECT_EQ(part<QLabel>("findCount").text(), u"1 result(s)"_s);
    EXPECT_EQ(list.currentIndex().row(), 0);
}

TEST_F(FindPaletteTest, FindsWhatIsStillBeingComposed) {
    open();
    compose(u"ㅁ"_s);
    compose(u"매"_s);
    compose(u"맹"_s); // 매일, before its last vowel
    EXPECT_EQ(row(0), u"매일 아침 1문제"_s);
    compose(u"ㅇ"_s, u"매일"_s);
    EXPECT_EQ(row(0), u"매일 아침 1문제"_s);
    compose({}, u"아"_s);
    EXPECT_EQ(field.text(), u"매일아"_s);
    EXPECT_EQ(row(0), u"매일 아침 1문제"_s);
}

TEST_F(FindPaletteTest, LeavesTheKeysOfACompositionToTheInputMethod) {
    open();
    compose(u"らん"_s);
    ASSERT_EQ(rows(), 1);
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    EXPECT_TRUE(palette.isVisible());
    EXPECT_EQ(chosen.size(), 0);
    compose({}, u"らん"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 1);
}

TEST_F(FindPaletteTest, GoesWhereTheTextIs) {
    open();
    type(u"ㅁㅇㅇㅊ"_s);
    key(Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(
        *static_cast<const RecordRef*>(chosen[0][0].constData()),
        (RecordRef{RecordType::Action, year.session.planner()
                                           .actionsAt(year.session.planner().planOfYear(2026)->id, {0, 0})
                                           .front()
                                           ->id.uuid()}));
    EXPECT_EQ(chosen[0][1].value<CellPlace>(), (CellPlace{0, 0}));
    EXPECT_EQ(*static_cast<const PlanId*>(chosen[0][2].constData()),
              year.session.planner().planOfYear(2026)->id);
    EXPECT_FALSE(palette.isVisible());
    EXPECT_TRUE(other.hasFocus()) << "whoever goes there finds the focus where it was";
}

TEST_F(FindPaletteTest, NamesThePlaceAndKindOfEveryText) {
    open();
    type(u"run"_s);
    ASSERT_EQ(rows(), 5);
    EXPECT_EQ(row(0), u"Run 5 km"_s);
    EXPECT_EQ(row(0, FindModel::KindRole), u"Routine"_s);
    EXPECT_EQ(row(0, FindModel::WhereRole), u"2026 · 건강 · top"_s);
    EXPECT_EQ(row(0, Qt::AccessibleTextRole), u"Run 5 km, Routine, 2026 · 건강 · top"_s);
    EXPECT_EQ(row(1), u"Run a marathon"_s);
    EXPECT_EQ(row(1, FindModel::WhereRole), u"2025"_s);
    EXPECT_EQ(row(1, FindModel::KindRole), u"Core goal"_s);
    EXPECT_EQ(row(2, FindModel::KindRole), u"Notes"_s);
    EXPECT_EQ(row(2, FindModel::WhereRole), u"2026 · Algorithms · 매일 아침 1문제"_s);
    EXPECT_TRUE(row(2).startsWith(u'…')) << row(2).toStdString();
    EXPECT_FALSE(row(2).contains(u'\n'));
    EXPECT_EQ(row(3, FindModel::KindRole), u"Note of a day"_s);
    EXPECT_EQ(row(3, FindModel::WhereRole), u"Monday, March 2, 2026"_s);
    EXPECT_EQ(row(4, FindModel::KindRole), u"Note of a check-in"_s);
    EXPECT_EQ(row(4, FindModel::WhereRole), u"Sunday, March 1, 2026 · Run 5 km"_s);
}

TEST_F(FindPaletteTest, SaysThatAnActionHasEnded) {
    open();
    type(u"산책"_s);
    EXPECT_EQ(row(0, FindModel::KindRole), u"Not counted, ended"_s);
    EXPECT_EQ(row(0, FindModel::WhereRole), u"2026 · top right · right"_s);
}

TEST_F(FindPaletteTest, TriggersACommandOrASetting) {
    QSignalSpy triggered{&settings, &QAction::triggered};
    QSignalSpy darkened{&dark, &QAction::triggered};
    open();
    type(u"settings"_s);
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(row(0), u"Settings"_s);
    EXPECT_EQ(row(0, FindModel::KindRole), u"Command"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(triggered.size(), 1);
    EXPECT_FALSE(palette.isVisible());

    open();
    type(u"dark"_s);
    EXPECT_EQ(row(0, FindModel::KindRole), u"Setting"_s);
    key(Qt::Key_Enter);
    EXPECT_EQ(darkened.size(), 1);
}

TEST_F(FindPaletteTest, LeavesOutCommandsThatCannotBeCarriedOut) {
    open();
    type(u"settle"_s);
    EXPECT_EQ(rows(), 0);
    EXPECT_EQ(part<QLabel>("findCount").text(), u"Nothing found"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(palette.isVisible());
}

TEST_F(FindPaletteTest, WalksTheResultsWithTheArrows) {
    open();
    type(u"run"_s);
    key(Qt::Key_Down);
    EXPECT_EQ(current(), u"Run a marathon"_s);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_EQ(list.currentIndex().row(), rows() - 1);
    key(Qt::Key_Down);
    EXPECT_EQ(list.currentIndex().row(), 0);
    key(Qt::Key_PageDown);
    EXPECT_EQ(list.currentIndex().row(), rows() - 1);
    key(Qt::Key_PageUp);
    EXPECT_EQ(list.currentIndex().row(), 0);
    key(Qt::Key_Tab);
    EXPECT_EQ(list.currentIndex().row(), 1);
    EXPECT_TRUE(field.hasFocus());
}

TEST_F(FindPaletteTest, ClosesAndGivesTheFocusBack) {
    open();
    key(Qt::Key_Escape);
    EXPECT_FALSE(palette.isVisible());
    EXPECT_TRUE(other.hasFocus());

    open();
    QTest::mouseClick(&palette, Qt::LeftButton, {}, QPoint{5, 600});
    EXPECT_FALSE(palette.isVisible());
    EXPECT_TRUE(other.hasFocus());
}

TEST_F(FindPaletteTest, StaysOpenWhenItsOwnCardIsClicked) {
    open();
    QTest::mouseClick(&part<QWidget>("findCard"), Qt::LeftButton, {}, QPoint{4, 4});
    EXPECT_TRUE(palette.isVisible());
}

TEST_F(FindPaletteTest, ClosesWhenTheFocusGoesElsewhere) {
    open();
    other.setFocus();
    EXPECT_FALSE(palette.isVisible());
    EXPECT_TRUE(other.hasFocus());
}

TEST_F(FindPaletteTest, OpensWithTheLastQueryToBeTypedOver) {
    open();
    type(u"run"_s);
    key(Qt::Key_Escape);
    open();
    EXPECT_EQ(field.selectedText(), u"run"_s);
    EXPECT_EQ(rows(), 5);
    open();
    EXPECT_TRUE(palette.isVisible());
    key(Qt::Key_Escape);
    EXPECT_TRUE(other.hasFocus());
}

TEST_F(FindPaletteTest, AClickGoesThere) {
    open();
    type(u"run"_s);
    const QRect second = list.visualRect(list.model()->index(1, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, second.center());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(static_cast<const RecordRef*>(chosen[0][0].constData())->type, RecordType::Plan);
}

TEST_F(FindPaletteTest, IsAComboBoxToAssistiveTechnology) {
    open();
    QAccessibleInterface& box = *QAccessible::queryAccessibleInterface(&palette);
    EXPECT_EQ(box.role(), QAccessible::ComboBox);
    EXPECT_EQ(box.text(QAccessible::Name), u"Find"_s);
    EXPECT_FALSE(box.state().expanded);
    type(u"algo"_s);
    EXPECT_TRUE(box.state().expanded);
    QAccessibleInterface& results = *QAccessible::queryAccessibleInterface(&list);
    EXPECT_EQ(results.role(), QAccessible::List);
    ASSERT_EQ(results.childCount(), 1);
    EXPECT_EQ(results.child(0)->text(QAccessible::Name), u"Algorithms, Sub-goal, 2026 · top left"_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&field)->text(QAccessible::Name), u"Find"_s);
    EXPECT_EQ(part<QLabel>("findCount").accessibleName(), u"1 result(s)"_s);
}

TEST_F(FindPaletteTest, NamesEveryPart) {
    open();
    EXPECT_EQ(test::unnamedWidgets(palette), QStringList{});
}

TEST_F(FindPaletteTest, FitsItsWindow) {
    for (const QSize size : {QSize{800, 500}, QSize{320, 240}, QSize{3840, 2160}}) {
        window.resize(size);
        open();
        type(u"1"_s);
        type(u"r"_s);
        const QRect card = part<QWidget>("findCard").geometry();
        EXPECT_TRUE(palette.rect().contains(card)) << size.width() << "x" << size.height();
        EXPECT_GE(list.height(), list.sizeHintForRow(0));
    }
}

TEST_F(FindPaletteTest, FollowsThePlannerWhileItIsOpen) {
    open();
    type(u"proofs"_s);
    EXPECT_EQ(rows(), 0);
    const PlanId plan = year.session.planner().planOfYear(2026)->id;
    ASSERT_TRUE(year.session.renameCell(plan, {0, 3}, u"Write proofs"_s));
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(row(0), u"Write proofs"_s);
    ASSERT_TRUE(year.session.undo());
    EXPECT_EQ(rows(), 0);
}

TEST_F(FindPaletteTest, FindsOnlyCommandsWithoutAPlanner) {
    palette.setSession(nullptr);
    open();
    type(u"s"_s);
    EXPECT_EQ(rows(), 1);
}

} // namespace
} // namespace ninefold::ui::find_palette_test
