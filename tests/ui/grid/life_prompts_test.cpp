// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/life_prompts.h"

#include "tests/ui/grid/open_year.h"
#include "ui/grid/field_edit.h"
#include "ui/grid/grid_screen.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace ninefold::ui::life_prompts_test {
namespace {

class LifePromptsTest : public testing::Test {
protected:
    LifePromptsTest() {
        screen.setSession(&year.session);
        screen.showPlan(year.plan);
        screen.finishEditing();
        screen.resize(1400, 800);
        screen.show();
        QApplication::setActiveWindow(&screen);
        screen.setFocus();
        screen.goTo({0, 1});
    }
    template <class T> T& find(const char* name) { return *screen.findChild<T*>(QString::fromLatin1(name)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString field() { return find<QLabel>("fieldName").text(); }

    test::OpenYear year;
    ThemeSource theme;
    GridScreen screen{theme};
};

TEST_F(LifePromptsTest, AreFoldedAwayUntilTheyAreAskedFor) {
    EXPECT_TRUE(find<QWidget>("promptsToggle").isVisible());
    EXPECT_FALSE(find<QWidget>("questions").isVisible());
    key(Qt::Key_H, Qt::ControlModifier);
    EXPECT_TRUE(find<QWidget>("questions").hasFocus());
    EXPECT_EQ(field(), QStringLiteral("Health"));
    EXPECT_EQ(find<QListWidget>("questions").count(), 8);
}

TEST_F(LifePromptsTest, TurnToAnotherFieldOfLifeWithAKey) {
    key(Qt::Key_H, Qt::ControlModifier);
    key(Qt::Key_Right);
    EXPECT_EQ(field(), QStringLiteral("Work"));
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    EXPECT_EQ(field(), QStringLiteral("Play"));
}

TEST_F(LifePromptsTest, AQuestionIsHeldInViewAndFillsInNothing) {
    key(Qt::Key_H, Qt::ControlModifier);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    auto& text = find<FieldEdit>("fieldText");
    EXPECT_TRUE(text.hasFocus());
    EXPECT_EQ(text.placeholderText(), QStringLiteral("How do I want to wake up?"));
    EXPECT_TRUE(text.toPlainText().isEmpty());
    EXPECT_FALSE(year.action({0, 1}));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Stretch"));
    key(Qt::Key_Return);
    EXPECT_EQ(year.text({0, 1}), QStringLiteral("Stretch"));
    EXPECT_FALSE(find<QWidget>("lifePrompts").isVisible()) << "the cell is not empty any more";
}

TEST_F(LifePromptsTest, AQuestionStaysWithItsCell) {
    key(Qt::Key_H, Qt::ControlModifier);
    key(Qt::Key_Return);
    screen.goTo({0, 2});
    EXPECT_EQ(find<FieldEdit>("fieldText").placeholderText(), QStringLiteral("Write it here"));
}

TEST_F(LifePromptsTest, EscapeGoesBackToTheGrid) {
    key(Qt::Key_H, Qt::ControlModifier);
    key(Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>("questions").isVisible());
    EXPECT_TRUE(find<QWidget>("grid").hasFocus());
}

TEST_F(LifePromptsTest, AreNotForCellsWithWords) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 1}, QStringLiteral("Run")));
    EXPECT_FALSE(find<QWidget>("lifePrompts").isVisible());
    key(Qt::Key_H, Qt::ControlModifier);
    EXPECT_FALSE(find<QWidget>("questions").isVisible());
}

} // namespace
} // namespace ninefold::ui::life_prompts_test
