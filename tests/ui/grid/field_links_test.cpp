// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"
#include "ui/grid/field_edit.h"
#include "ui/grid/inspector.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>
#include <gtest/gtest.h>

namespace ninefold::ui::field_links_test {
namespace {

const QString notes = QStringLiteral("Plan: https://example.org/a (read).\nThen https://example.org/b");

class FieldLinksTest : public testing::Test {
protected:
    FieldLinksTest() {
        if (!year.session.setNotes(year.plan, {0, 0}, notes))
            std::abort();
        model.show(&year.session, year.plan, {0, 0});
        inspector.resize(304, 900);
        inspector.show();
        QApplication::setActiveWindow(&inspector);
        field = inspector.findChild<FieldEdit*>(QStringLiteral("fieldNotes"));
        field->setFocus();
        QCoreApplication::processEvents();
    }

    /// In the viewport, in the middle of the character at `position`.
    [[nodiscard]] QPoint pointAt(int position) const {
        QTextCursor cursor{field->document()};
        cursor.setPosition(position);
        return field->cursorRect(cursor).center() + QPoint{3, 0};
    }
    void click(int position, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(field->viewport(), Qt::LeftButton, modifiers, pointAt(position));
    }
    void putCaret(int position) {
        QTextCursor cursor = field->textCursor();
        cursor.setPosition(position);
        field->setTextCursor(cursor);
    }
    QStringList opened() {
        QStringList links;
        for (const auto& call : wanted)
            links.append(call.front().toUrl().toString());
        wanted.clear();
        return links;
    }

    test::OpenYear year{test::sampleYear()};
    ThemeSource theme;
    InspectorModel model;
    Inspector inspector{theme, model};
    FieldEdit* field = nullptr;
    QSignalSpy wanted{&inspector, &Inspector::linkWanted};
    const QStringList first{QStringLiteral("https://example.org/a")};
    const QStringList second{QStringLiteral("https://example.org/b")};
};

TEST_F(FieldLinksTest, ControlAndAClickOpenTheLinkUnderThePointer) {
    click(static_cast<int>(notes.indexOf(QStringLiteral("org/a"))), Qt::ControlModifier);
    EXPECT_EQ(opened(), first);
    click(static_cast<int>(notes.indexOf(QStringLiteral("org/b"))), Qt::ControlModifier);
    EXPECT_EQ(opened(), second);
    click(2, Qt::ControlModifier); // beside them there is nothing to open
    EXPECT_TRUE(opened().isEmpty());
}

TEST_F(FieldLinksTest, AClickAloneOnlyPutsTheCaretIntoTheLink) {
    const int inside = static_cast<int>(notes.indexOf(QStringLiteral("example")));
    click(inside, {});
    EXPECT_TRUE(opened().isEmpty());
    EXPECT_NEAR(field->textCursor().position(), inside, 1);
}

TEST_F(FieldLinksTest, AltAndEnterOpenTheLinkByTheCaret) {
    putCaret(0);
    QTest::keyClick(field, Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(opened(), first);
    putCaret(static_cast<int>(notes.indexOf(QStringLiteral("Then"))));
    QTest::keyClick(field, Qt::Key_Enter, Qt::AltModifier | Qt::KeypadModifier);
    EXPECT_EQ(opened(), second);
    EXPECT_EQ(field->toPlainText(), notes);
}

TEST_F(FieldLinksTest, ShowingATextWithUnusualSpacesIsNoTyping) {
    ASSERT_TRUE(
        year.session.setNotes(year.plan, {0, 1}, QStringLiteral("5\u00a0km, see https://example.org")));
    model.show(&year.session, year.plan, {0, 1});
    QSignalSpy typed{field, &FieldEdit::typed};
    model.show(&year.session, year.plan, {0, 0});
    model.show(&year.session, year.plan, {0, 1});
    QCoreApplication::processEvents();
    EXPECT_EQ(typed.count(), 0);
    EXPECT_TRUE(model.commitAll());
    EXPECT_EQ(year.action({0, 1})->notes, QStringLiteral("5\u00a0km, see https://example.org"));
}

TEST_F(FieldLinksTest, OpenAlsoWhereThePlanCanOnlyBeRead) {
    inspector.setReadOnly(true);
    QTest::keyClick(field, Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(opened(), first);
}

TEST_F(FieldLinksTest, TheMenuOfTheFieldOffersTheLink) {
    QTimer::singleShot(0, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        menu->findChild<QAction*>(QStringLiteral("openLink"))->trigger();
        menu->close();
    });
    putCaret(0);
    QContextMenuEvent asked{QContextMenuEvent::Keyboard, {5, 5}, field->mapToGlobal(QPoint{5, 5})};
    QApplication::sendEvent(field->viewport(), &asked);
    EXPECT_EQ(opened(), first);
}

TEST_F(FieldLinksTest, MarkingLinksIsNoTypingAndLeavesAPlainText) {
    model.show(&year.session, year.plan, {0, 1});
    model.show(&year.session, year.plan, {0, 0});
    theme.use(Theme::dark());
    QCoreApplication::processEvents();
    EXPECT_TRUE(year.session.drafts().empty());
    EXPECT_EQ(year.store.steps().size(), 1U); // the one that wrote the notes
    EXPECT_EQ(field->toPlainText(), notes);
    const auto formats = field->document()->firstBlock().layout()->formats();
    ASSERT_EQ(formats.size(), 1);
    EXPECT_TRUE(formats.front().format.fontUnderline());
    QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral(" soon"));
    EXPECT_EQ(model.text(CellField::Notes), notes + QStringLiteral(" soon"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field->toPlainText(), notes);
}

} // namespace
} // namespace ninefold::ui::field_links_test
