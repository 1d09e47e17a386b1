// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown_sections.h"
#include "core/progress/made_up_years.h"
#include "core/progress/numbers.h"
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"
#include "tests/ui/paper/opened_page.h"
#include "ui/paper/page_dialog.h"
#include "ui/review/markdown_preview.h"
#include "ui/review/review_editor.h"
#include "ui/review/written_reviews.h"
#include "ui/text/one_line.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::test::written_journey {
namespace {

// A person who writes about their months.
class Writer : public You {
public:
    void goToWritten() {
        press(Qt::Key_4, Qt::ControlModifier);
        find<QWidget>("reviewParts")->findChild<QAbstractButton*>(QStringLiteral("segment1"))->click();
    }
    void begin(ui::WrittenStart start) {
        const QString name = QStringLiteral("writtenStart%1").arg(static_cast<int>(start));
        find<QAction>(qPrintable(name))->trigger();
    }
    void choose(const char* action, const QString& file) {
        chooser.answer = file;
        find<QAction>(action)->trigger();
    }
    [[nodiscard]] ui::ReviewEditor& editor() const { return *find<ui::ReviewEditor>("writtenText"); }
    [[nodiscard]] const Review& review() const {
        return *session().planner().table<Review>().find(
            *find<ui::WrittenReviews>("writtenReviews")->review());
    }
};

TEST(WrittenJourney, AMonthIsWrittenInKoreanAndIsThereAfterARestart) {
    Writer you;
    you.start();
    you.goToWritten();
    you.begin(ui::WrittenStart::LastMonth);
    ASSERT_TRUE(you.editor().hasFocus());
    you.compose({QStringLiteral("ㅈ"), QStringLiteral("자"), QStringLiteral("잠")});
    you.type(QStringLiteral(", early"));
    you.press(Qt::Key_Escape);
    you.quit();
    you.start();
    you.goToWritten();
    EXPECT_EQ(you.review().span(), (DateSpan{{2026, 2, 1}, {2026, 2, 28}}));
    EXPECT_EQ(sectionBody(you.editor().text(), QStringLiteral("What went well")),
              QStringLiteral("잠, early"));
    you.undo().trigger();
    EXPECT_EQ(sectionBody(you.editor().text(), QStringLiteral("What went well")), QString{});
}

TEST(WrittenJourney, ClosingTheWindowStoresWhatIsBeingTyped) {
    Writer you;
    you.start();
    you.goToWritten();
    you.begin(ui::WrittenStart::Blank);
    you.type(QStringLiteral("Only this"));
    you.quit();
    you.start();
    you.goToWritten();
    EXPECT_EQ(you.editor().text(), QStringLiteral("Only this"));
    EXPECT_TRUE(you.session().drafts().empty());
}

TEST(WrittenJourney, AfterACrashTheTypingIsInItsReviewAndTheGridOffersNothing) {
    Writer you;
    you.start();
    you.goToWritten();
    you.begin(ui::WrittenStart::ThisWeek);
    you.type(QStringLiteral("Half a sent"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !you.session().drafts().empty(); }));
    const QByteArray crashed = bytesOf(you.folder().planner());

    Writer again;
    again.folder().write(QStringLiteral("planner.ninefold"), crashed);
    again.start();
    ASSERT_EQ(again.session().drafts().size(), 1U);
    const auto* message = again.find<QLabel>("messageText");
    EXPECT_FALSE(message && message->isVisible() && message->text().contains(QStringLiteral("Unfinished")));
    again.goToWritten();
    EXPECT_TRUE(again.editor().text().contains(QStringLiteral("Half a sent")));
    again.quit();
    again.start();
    EXPECT_TRUE(again.session().drafts().empty());
    again.goToWritten();
    EXPECT_TRUE(again.review().text.contains(QStringLiteral("Half a sent")));
}

TEST(WrittenJourney, TheMonthOfAMadeUpYearSaysWhatItsRecordsSay) {
    Writer you;
    you.clock.set(QDate{2026, 6, 3});
    you.start();
    ASSERT_TRUE(you.session().importRecords(madeUpYears(QDate{2026, 6, 3}, 1, 5), true));
    you.goToWritten();
    you.begin(ui::WrittenStart::LastMonth);
    const DateSpan may{{2026, 5, 1}, {2026, 5, 31}};
    ASSERT_EQ(you.review().span(), may);
    const QString did = sectionBody(you.review().text, QStringLiteral("What I did"));
    int routines = 0;
    for (const Action* action : you.session().planner().actionsOf(you.review().plan)) {
        const auto score = you.session().numbers().ofAction(action->id, may, QDate{2026, 6, 3}).soFar;
        if (action->kind != ActionKind::Routine || !score)
            continue;
        ++routines;
        const QString said = QStringLiteral("%1 of %2, %3%")
                                 .arg(QLocale{}.toString(score->got.convert_to<double>(), 'g', 6),
                                      QLocale{}.toString(score->base.convert_to<double>(), 'g', 6))
                                 .arg(percentOf(score->rate()));
        EXPECT_TRUE(did.contains(said)) << action->text.toStdString() << said.toStdString();
    }
    EXPECT_GT(routines, 10);
}

TEST(WrittenJourney, AReviewGoesOutAndComesInAsMarkdownAndGoesOutAsPages) {
    Writer you;
    you.start();
    you.goToWritten();
    you.begin(ui::WrittenStart::Blank);
    you.type(QStringLiteral("Out and in"));
    const QString file = you.folder().file(QStringLiteral("a.md"));
    you.choose("writtenMarkdown", file);
    EXPECT_EQ(bytesOf(file), "# Page of 2 March 2026\n\n*2 March 2026*\n\nOut and in\n");
    you.choose("writtenYear", you.folder().file(QStringLiteral("year.md")));
    EXPECT_TRUE(bytesOf(you.folder().file(QStringLiteral("year.md"))).contains("## Page of 2 March 2026"));
    you.editor().selectAll();
    you.type(QStringLiteral("Something else"));
    you.choose("writtenImport", file);
    EXPECT_EQ(you.editor().text(), QStringLiteral("Out and in"));
    const auto number = you.session().toUndo()->number;
    you.choose("writtenImport", file);
    EXPECT_EQ(you.session().toUndo()->number, number) << "the same text is no step";
    EXPECT_TRUE(you.find<QLabel>("messageText")
                    ->text()
                    .endsWith(QStringLiteral("says what the review says already.")));
    you.choose("writtenPdf", you.folder().file(QStringLiteral("a.pdf")));
    ASSERT_TRUE(you.find<ui::PageDialog>("pageDialog"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::focusWidget(); }));
    Q_EMIT you.find<ui::PageDialog>("pageDialog")->saveWanted(ui::PageFormat::Pdf);
    EXPECT_TRUE(OpenedPdf{bytesOf(you.folder().file(QStringLiteral("a.pdf")))}.text().contains(
        QStringLiteral("Out and in")));
}

} // namespace
} // namespace ninefold::test::written_journey
