// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"
#include "ui/grid/grid_screen.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/link_flow.h"

#include <QTextEdit>
#include <gtest/gtest.h>

namespace ninefold::test::link_journey {

namespace {

constexpr CellPlace somewhere{0, 0};

/// Starts beside an action whose notes hold a link, with the caret in the notes.
void startAtNotes(You& you) {
    you.start();
    you.press(Qt::Key_Escape);
    ASSERT_TRUE(you.session().renameCell(you.plan().id, somewhere, QStringLiteral("Read")));
    ASSERT_TRUE(you.session().setNotes(you.plan().id, somewhere,
                                       QStringLiteral("[list](https://example.org/books) to read")));
    you.window().grid().goTo(somewhere);
    you.find<QTextEdit>("fieldNotes")->setFocus();
}

} // namespace

TEST(Links, InNotesAreOpenedByKeyWithoutChangingThem) {
    You you;
    startAtNotes(you);
    QList<QUrl> opened;
    const ui::LinkFlow links{you.window(), [&opened](const QUrl& link) {
                                 opened.append(link);
                                 return true;
                             }};
    you.press(Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(opened, QList{QUrl{QStringLiteral("https://example.org/books")}});
    you.type(QStringLiteral("!"));
    you.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(you.session().planner().actionShown(you.plan().id, somewhere, you.session().today())->notes,
              QStringLiteral("![list](https://example.org/books) to read"));
}

TEST(Links, ThatNoProgramOpensAreSaidInOneLine) {
    You you;
    startAtNotes(you);
    const ui::LinkFlow links{you.window(), [](const QUrl&) { return false; }};
    you.press(Qt::Key_Return, Qt::AltModifier);
    EXPECT_TRUE(you.window().messages().isVisible());
    EXPECT_TRUE(you.find<QWidget>("messageText"));
}

} // namespace ninefold::test::link_journey
