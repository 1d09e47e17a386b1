// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/written_reviews.h"

#include "core/exchange/markdown_sections.h"
#include "tests/support/widget_names.h"
#include "tests/ui/grid/open_year.h"
#include "ui/review/markdown_preview.h"
#include "ui/review/review_editor.h"
#include "ui/theme/theme_source.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace ninefold::ui::written_reviews_test {
namespace {

// The written reviews of 2026 on Monday, 2 March.
class WrittenReviewsTest : public testing::Test {
protected:
    WrittenReviewsTest() {
        page.resize(1200, 760);
        page.show(&year.session, year.plan);
        static_cast<QWidget&>(page).show();
        QApplication::setActiveWindow(&page);
    }
    template <class T> [[nodiscard]] T& find(const char* name) const {
        return *page.findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] ReviewEditor& editor() const { return find<ReviewEditor>("writtenText"); }
    [[nodiscard]] MarkdownPreview& preview() const { return find<MarkdownPreview>("writtenPreview"); }
    void begin(WrittenStart start) {
        find<QAction>(qPrintable(QStringLiteral("writtenStart%1").arg(static_cast<int>(start)))).trigger();
    }
    ReviewId write(ReviewKind kind, DateSpan days, const char* text) {
        return *ReviewVerbs{year.session}.writeReview(year.plan, kind, days, {}, QString::fromUtf8(text));
    }
    [[nodiscard]] const Review& stored(ReviewId id) const {
        return *year.session.planner().table<Review>().find(id);
    }
    void type(const QString& text) { QTest::keyClicks(&editor(), text); }
    void compose(const QString& preedit, const QString& commit = {}) {
        QInputMethodEvent event{preedit, {}};
        event.setCommitString(commit);
        QApplication::sendEvent(&editor(), &event);
    }

    test::OpenYear year;
    ThemeSource theme;
    WrittenReviews page{theme};
};

TEST_F(WrittenReviewsTest, WhereNothingIsWrittenItOffersWhatCanBeBegun) {
    EXPECT_TRUE(find<QWidget>("writtenStarts").isVisible());
    EXPECT_FALSE(find<QWidget>("writtenPage").isVisible());
    page.setReadOnly(true);
    EXPECT_FALSE(find<QAbstractButton>("writtenOffer0").isEnabled());
    page.setReadOnly(false);
    find<QAbstractButton>("writtenOffer0").click();
    ASSERT_TRUE(page.review());
    EXPECT_EQ(stored(*page.review()).kind, ReviewKind::Week);
    EXPECT_TRUE(editor().hasFocus());
    EXPECT_FALSE(find<QWidget>("writtenStarts").isVisible());
    find<QLineEdit>("writtenSearch").setText(QStringLiteral("nowhere"));
    EXPECT_FALSE(find<QWidget>("writtenStarts").isVisible()) << "there is something, but not this";
    find<QLineEdit>("writtenSearch").clear();
    find<QAction>("writtenRemove").trigger();
    EXPECT_TRUE(find<QWidget>("writtenStarts").isVisible());
    QSignalSpy settled{&page, &WrittenReviews::messageSettled};
    ASSERT_TRUE(year.session.undo());
    EXPECT_EQ(settled.count(), 1) << "what said that it is removed";
}

TEST_F(WrittenReviewsTest, AMonthIsBegunWrittenAndStoredOnLeaving) {
    const auto steps = year.store.steps().size();
    begin(WrittenStart::LastMonth);
    ASSERT_TRUE(page.review());
    EXPECT_TRUE(editor().hasFocus());
    EXPECT_TRUE(editor().text().startsWith(QStringLiteral("## What went well")));
    type(QStringLiteral("Sleep")); // the caret is below the first heading

    EXPECT_FALSE(stored(*page.review()).text.contains(QStringLiteral("Sleep")));
    QTest::keyClick(&editor(), Qt::Key_Escape);
    EXPECT_EQ(sectionBody(stored(*page.review()).text, QStringLiteral("What went well")),
              QStringLiteral("Sleep"));
    EXPECT_TRUE(find<QListView>("writtenList").hasFocus());
    EXPECT_EQ(year.store.steps().size(), steps + 2); // begun, written
}

TEST_F(WrittenReviewsTest, WhatIsThereIsOpenedInsteadOfASecond) {
    begin(WrittenStart::ThisWeek);
    const auto week = page.review();
    begin(WrittenStart::Questions);
    EXPECT_NE(page.review(), week);
    begin(WrittenStart::ThisWeek);
    EXPECT_EQ(page.review(), week);
    EXPECT_EQ(find<QListView>("writtenList").model()->rowCount(), 2);
}

TEST_F(WrittenReviewsTest, TypingSurvivesACrash) {
    begin(WrittenStart::ThisWeek);
    const ReviewId week = *page.review();
    type(QStringLiteral("Half"));
    const QString written = editor().text();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !year.session.drafts().empty(); }));
    PlannerSession restarted{year.store, year.clock};
    ASSERT_TRUE(restarted.load());
    WrittenReviews again{theme};
    again.show(&restarted, year.plan);
    EXPECT_EQ(again.review(), week);
    EXPECT_EQ(again.findChild<ReviewEditor*>(QStringLiteral("writtenText"))->text(), written);
    EXPECT_TRUE(restarted.drafts().empty());
    EXPECT_EQ(restarted.planner().table<Review>().find(week)->text, written) << "and the list knows it";
}

TEST_F(WrittenReviewsTest, UndoWhereNothingIsTypedIsTheWindows) {
    begin(WrittenStart::Blank);
    const auto isTaken = [this](const QKeySequence& keys) {
        QKeyEvent event{QEvent::ShortcutOverride, keys[0].key(), keys[0].keyboardModifiers()};
        event.ignore();
        QApplication::sendEvent(&editor(), &event);
        return event.isAccepted();
    };
    EXPECT_FALSE(isTaken(QKeySequence::Undo));
    type(QStringLiteral("A"));
    EXPECT_TRUE(isTaken(QKeySequence::Undo));
}

TEST_F(WrittenReviewsTest, AnEarlierWeekThatWasLeftOutIsWrittenLater) {
    write(ReviewKind::Week, {{2026, 2, 9}, {2026, 2, 15}}, "There");
    auto& weeks = find<QMenu>("writtenWeeks");
    Q_EMIT weeks.aboutToShow();
    ASSERT_EQ(weeks.actions().size(), 7) << "of the year, without the last one and what is there";
    EXPECT_EQ(weeks.actions().front()->text(),
              QStringLiteral("Week 8 of 2026 · 16 February – 22 February 2026"));
    weeks.actions()[1]->trigger();
    ASSERT_TRUE(page.review());
    EXPECT_EQ(stored(*page.review()).span(), (DateSpan{{2026, 2, 2}, {2026, 2, 8}}));
    EXPECT_TRUE(editor().hasFocus());
    auto& months = find<QMenu>("writtenMonths");
    Q_EMIT months.aboutToShow();
    ASSERT_EQ(months.actions().size(), 1);
    EXPECT_EQ(months.actions().front()->text(), QStringLiteral("January 2026"));
}

TEST_F(WrittenReviewsTest, InAYearThatIsOverWhatCanBeBegunIsNamedAfterItsDays) {
    year.clock.set(QDate{2027, 3, 2});
    find<QMenu>("writtenNewMenu").aboutToShow();
    EXPECT_EQ(find<QAction>("writtenStart0").text(), QStringLiteral("Week 53 of 2026"));
    EXPECT_EQ(find<QAction>("writtenStart2").text(), QStringLiteral("December 2026"));
    EXPECT_EQ(find<QAction>("writtenStart6").text(), QStringLiteral("Blank Page"));
}

TEST_F(WrittenReviewsTest, KoreanIsComposedInTheText) {
    begin(WrittenStart::Blank);
    compose(QStringLiteral("ㅎ"));
    compose(QStringLiteral("하"));
    EXPECT_EQ(editor().text(), QString{});
    EXPECT_TRUE(page.finishEditing());
    EXPECT_EQ(stored(*page.review()).text, QString{});
    compose(QStringLiteral("한"));
    compose({}, QStringLiteral("한"));
    compose(QStringLiteral("그"));
    compose({}, QStringLiteral("글"));
    EXPECT_TRUE(page.finishEditing());
    EXPECT_EQ(stored(*page.review()).text, QStringLiteral("한글"));
}

TEST_F(WrittenReviewsTest, AnotherReviewIsOpenedOnlyWhenTheTypingIsStored) {
    const ReviewId january = write(ReviewKind::Month, {{2026, 1, 1}, {2026, 1, 31}}, "January");
    const ReviewId february = write(ReviewKind::Month, {{2026, 2, 1}, {2026, 2, 28}}, "February");
    ASSERT_TRUE(page.open(february));
    editor().setFocus();
    type(QStringLiteral("My "));
    year.store.failFrom(1, Error{ErrorCode::DiskFull});
    const QSignalSpy errors{&page, &WrittenReviews::errorRaised};
    find<QToolButton>("writtenOlder").click();
    EXPECT_EQ(page.review(), february);
    EXPECT_GE(errors.count(), 1);
    EXPECT_TRUE(editor().text().contains(QStringLiteral("My ")));
    year.store.recover();
    find<QToolButton>("writtenOlder").click();
    EXPECT_EQ(page.review(), january);
    EXPECT_EQ(stored(february).text, QStringLiteral("My February"));
}

TEST_F(WrittenReviewsTest, TheListIsWalkedAndSearched) {
    write(ReviewKind::Month, {{2026, 1, 1}, {2026, 1, 31}}, "Snow");
    write(ReviewKind::Month, {{2026, 2, 1}, {2026, 2, 28}}, "Rain");
    page.show(nullptr, std::nullopt);
    page.show(&year.session, year.plan);
    EXPECT_EQ(editor().text(), QStringLiteral("Rain"));
    find<QListView>("writtenList").setFocus();
    QTest::keyClick(&find<QListView>("writtenList"), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(editor().text(), QStringLiteral("Snow"));
    QTest::keyClick(&find<QListView>("writtenList"), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(editor().text(), QStringLiteral("Snow"));
    QTest::keyClicks(&find<QLineEdit>("writtenSearch"), QStringLiteral("rain"));
    EXPECT_EQ(find<QListView>("writtenList").model()->rowCount(), 1);
    EXPECT_EQ(editor().text(), QStringLiteral("Snow")); // what is open stays
    QTest::keyClick(&find<QLineEdit>("writtenSearch"), Qt::Key_Down);
    QTest::keyClick(&find<QListView>("writtenList"), Qt::Key_Down);
    EXPECT_EQ(editor().text(), QStringLiteral("Rain"));
}

TEST_F(WrittenReviewsTest, UndoElsewhereIsFollowed) {
    begin(WrittenStart::Blank);
    type(QStringLiteral("One"));
    ASSERT_TRUE(page.finishEditing());
    ASSERT_TRUE(year.session.undo());
    EXPECT_EQ(editor().text(), QString{});
    ASSERT_TRUE(year.session.undo());
    EXPECT_FALSE(page.review());
    EXPECT_FALSE(editor().isVisible());
}

TEST_F(WrittenReviewsTest, ThePreviewFollowsAfterAPauseAndFetchesNothing) {
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("a.png"));
    QImage red{8, 8, QImage::Format_RGB32};
    red.fill(Qt::red);
    ASSERT_TRUE(red.save(picture));
    begin(WrittenStart::Blank);
    editor().insertPlainText(QStringLiteral("**bold** <b>raw</b> ![x](%1)").arg(picture));
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview().toPlainText().startsWith(QStringLiteral("bold")); }));
    EXPECT_TRUE(preview().toPlainText().contains(QStringLiteral("<b>raw</b>")));
    const auto shown = preview().document()->resource(QTextDocument::ImageResource, QUrl{picture});
    EXPECT_EQ(shown.value<QImage>().size(), QSize(1, 1));
    EXPECT_TRUE(preview().loadResource(QTextDocument::StyleSheetResource, QUrl{}).isNull());
}

TEST_F(WrittenReviewsTest, ALongTextIsShownAroundTheCaret) {
    QString text;
    for (int i = 0; i < 4000; ++i)
        text += QStringLiteral("## Heading %1\n\nSome words below it.\n\n").arg(i);
    const qsizetype caret = text.indexOf(QStringLiteral("## Heading 2000"));
    const QString part = partAround(text, caret + 20, MarkdownPreview::mostShown);
    EXPECT_TRUE(part.startsWith(QStringLiteral("## Heading 2000")));
    EXPECT_LE(part.size(), MarkdownPreview::mostShown);
    const QString onlyLine(50'000, QLatin1Char('x'));
    EXPECT_EQ(partAround(onlyLine, 30'000, MarkdownPreview::mostShown).size(), MarkdownPreview::mostShown);
    EXPECT_EQ(partAround(text, text.size(), MarkdownPreview::mostShown).isEmpty(), false);
}

TEST_F(WrittenReviewsTest, LastYearsAnswerStandsBesideTheQuestion) {
    const auto last = year.session.addYear(2025);
    ASSERT_TRUE(ReviewVerbs{year.session}.writeReview(*last, ReviewKind::Questions,
                                                      {{2025, 1, 1}, {2025, 12, 31}}, {},
                                                      QStringLiteral("## What do I enjoy?\n\nMountains\n")));
    begin(WrittenStart::Questions);
    auto& answer = find<MarkdownPreview>("writtenAnswer");
    EXPECT_TRUE(answer.isVisible());
    EXPECT_EQ(answer.toPlainText(), QStringLiteral("Nothing was written below this heading."));
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(static_cast<int>(editor().text().indexOf(QStringLiteral("What do I enjoy"))));
    editor().setTextCursor(cursor);
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer.toPlainText() == QStringLiteral("Mountains"); }));
}

TEST_F(WrittenReviewsTest, EmptySectionsAreFilledFromTheRecordsAndUndone) {
    const ReviewId month = write(ReviewKind::Month, {{2026, 3, 1}, {2026, 3, 31}}, "## Results\n\n");
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Exam")));
    const ActionId task = year.action({0, 0})->id;
    ASSERT_TRUE(year.session.setKind(task, ActionKind::Task));
    ASSERT_TRUE(year.session.setTaskDone(task, true));
    ASSERT_TRUE(page.open(month));
    find<QToolButton>("writtenFill").click();
    EXPECT_TRUE(editor().text().contains(QStringLiteral("- Exam — done on 2 March")));
    editor().undo();
    EXPECT_EQ(editor().text(), QStringLiteral("## Results\n\n"));
}

TEST_F(WrittenReviewsTest, ATitleOfOnesOwnTakesThePlaceOfTheDays) {
    begin(WrittenStart::Blank);
    auto& title = find<QLineEdit>("writtenTitle");
    title.setFocus();
    QTest::keyClicks(&title, QStringLiteral("A letter"));
    QTest::keyClick(&title, Qt::Key_Return);
    EXPECT_EQ(stored(*page.review()).title, QStringLiteral("A letter"));
    EXPECT_EQ(find<QListView>("writtenList").model()->index(0, 0).data().toString(),
              QStringLiteral("A letter"));
}

TEST_F(WrittenReviewsTest, ARemovedReviewComesBackWithUndo) {
    const ReviewId january = write(ReviewKind::Month, {{2026, 1, 1}, {2026, 1, 31}}, "Snow");
    write(ReviewKind::Month, {{2026, 2, 1}, {2026, 2, 28}}, "Rain");
    ASSERT_TRUE(page.open(january));
    const QSignalSpy messages{&page, &WrittenReviews::messageRaised};
    find<QAction>("writtenRemove").trigger();
    EXPECT_EQ(messages.count(), 1);
    EXPECT_EQ(editor().text(), QStringLiteral("Rain"));
    ASSERT_TRUE(year.session.undo());
    EXPECT_EQ(find<QListView>("writtenList").model()->rowCount(), 2);
}

TEST_F(WrittenReviewsTest, SpacesThatDoNotBreakStayAsTheyAre) {
    const ReviewId page26 = write(ReviewKind::Free, {{2026, 1, 1}, {2026, 1, 1}}, "a\u00a0b");
    ASSERT_TRUE(page.open(page26));
    editor().moveCursor(QTextCursor::End);
    type(QStringLiteral("c"));
    ASSERT_TRUE(page.finishEditing());
    EXPECT_EQ(stored(page26).text, QStringLiteral("a\u00a0bc"));
}

TEST_F(WrittenReviewsTest, WithoutAYearAndReadOnlyThereIsNothingToBegin) {
    begin(WrittenStart::ThisWeek);
    page.setReadOnly(true);
    EXPECT_TRUE(editor().isReadOnly());
    EXPECT_FALSE(find<QToolButton>("writtenNew").isEnabled());
    page.show(nullptr, std::nullopt);
    EXPECT_FALSE(page.review());
    page.setReadOnly(false);
    EXPECT_FALSE(find<QToolButton>("writtenNew").isEnabled());
}

TEST_F(WrittenReviewsTest, TheNarrowPageSwitchesBetweenTextAndPreview) {
    begin(WrittenStart::ThisWeek);
    page.resize(560, 420);
    QApplication::processEvents();
    ASSERT_LE(page.width(), 560) << page.minimumSizeHint().width();
    EXPECT_TRUE(editor().isVisible());
    EXPECT_FALSE(preview().isVisible());
    find<QAbstractButton>("segment1").click();
    EXPECT_FALSE(editor().isVisible());
    EXPECT_TRUE(preview().isVisible());
    EXPECT_TRUE(preview().toPlainText().startsWith(QStringLiteral("What went well")));
}

TEST_F(WrittenReviewsTest, EveryWidgetHasItsNames) {
    begin(WrittenStart::Questions);
    EXPECT_EQ(test::unnamedWidgets(page), QStringList{});
}

} // namespace
} // namespace ninefold::ui::written_reviews_test
