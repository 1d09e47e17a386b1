// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "tests/support/printing.h"
#include "tests/support/widget_names.h"
#include "ui/theme/theme_source.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::message_bar_test {
namespace {

class MessageBarTest : public testing::Test {
protected:
    void SetUp() override { m_window.show(); }

    void post(const char* key, MessageKind kind, std::vector<MessageAction> actions = {}) {
        m_bar.post(
            {QString::fromLatin1(key), kind, [key] { return QString::fromLatin1(key); }, std::move(actions)});
    }

    [[nodiscard]] QString text() const {
        return m_bar.findChild<QLabel*>(QStringLiteral("messageText"))->text();
    }
    [[nodiscard]] QAbstractButton* button(const char* name) const {
        return m_bar.findChild<QAbstractButton*>(QString::fromLatin1(name));
    }

    ThemeSource m_theme;
    QWidget m_window;
    MessageBar m_bar{m_theme, &m_window};
};

TEST_F(MessageBarTest, IsAbsentUntilThereIsSomethingToSay) {
    EXPECT_FALSE(m_bar.isVisible());
    post("Hello", MessageKind::Note);
    EXPECT_TRUE(m_bar.isVisible());
    EXPECT_EQ(text(), QStringLiteral("Hello"));
}

TEST_F(MessageBarTest, CanBeClosedUnlessItSpeaksOfAState) {
    post("Broken", MessageKind::Problem);
    ASSERT_TRUE(button("messageClose")->isVisible());
    button("messageClose")->click();
    EXPECT_FALSE(m_bar.isVisible());
    post("Read-only", MessageKind::State);
    EXPECT_FALSE(button("messageClose")->isVisible());
    m_bar.withdraw(QStringLiteral("Read-only"));
    EXPECT_FALSE(m_bar.isVisible());
}

TEST_F(MessageBarTest, AWayOutIsTakenWithOneClickAndEndsTheMessage) {
    int taken = 0;
    post("Broken", MessageKind::Problem, {{[] { return QStringLiteral("Mend"); }, [&taken] { ++taken; }}});
    ASSERT_NE(button("messageAction0"), nullptr);
    EXPECT_EQ(button("messageAction0")->text(), QStringLiteral("Mend"));
    button("messageAction0")->click();
    EXPECT_EQ(taken, 1);
    EXPECT_FALSE(m_bar.isVisible());
}

TEST_F(MessageBarTest, AStateStaysAfterItsWayOutWasTried) {
    post("Read-only", MessageKind::State, {{[] { return QStringLiteral("Take over"); }, [] {}}});
    button("messageAction0")->click();
    EXPECT_TRUE(m_bar.isVisible());
}

TEST_F(MessageBarTest, AWayOutMayPostAnotherMessage) {
    post("First", MessageKind::Problem,
         {{[] { return QStringLiteral("Go on"); }, [this] { post("Second", MessageKind::Problem); }}});
    button("messageAction0")->click();
    EXPECT_EQ(text(), QStringLiteral("Second"));
}

TEST_F(MessageBarTest, SaysItAgainInAnotherLanguage) {
    QString word = QStringLiteral("Saved");
    m_bar.post({QStringLiteral("key"), MessageKind::Note, [&word] { return word; }});
    word = QStringLiteral("저장됨");
    QEvent change{QEvent::LanguageChange};
    QCoreApplication::sendEvent(&m_bar, &change);
    EXPECT_EQ(text(), QStringLiteral("저장됨"));
}

TEST_F(MessageBarTest, EverythingInItHasAName) {
    post("Broken", MessageKind::Problem, {{[] { return QStringLiteral("Mend"); }, [] {}}});
    EXPECT_EQ(test::unnamedWidgets(m_bar), QStringList{});
    EXPECT_EQ(m_bar.accessibleName(), QStringLiteral("Broken"));
}

TEST_F(MessageBarTest, IsAnAlertToAssistiveTechnology) {
    post("Hello", MessageKind::Note);
    QAccessibleInterface* alert = QAccessible::queryAccessibleInterface(&m_bar);
    EXPECT_EQ(alert->role(), QAccessible::AlertMessage);
    EXPECT_EQ(alert->text(QAccessible::Name), QStringLiteral("Hello"));
    EXPECT_FALSE(alert->state().invisible);
}

} // namespace
} // namespace ninefold::ui::message_bar_test
