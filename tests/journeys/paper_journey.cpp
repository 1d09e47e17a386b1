// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/you.h"
#include "tests/ui/paper/opened_page.h"
#include "ui/paper/page_dialog.h"
#include "ui/paper/page_preview.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace ninefold::paper_journey {
namespace {

/// A person with a year that has a core and one sub-goal, and no printer.
class You : public test::You {
public:
    You() {
        start();
        EXPECT_TRUE(session().renameCell(plan().id, {4, 4}, QStringLiteral("백엔드 개발자로 취업")));
        EXPECT_TRUE(session().renameCell(plan().id, {0, 4}, QStringLiteral("알고리즘")));
    }

    [[nodiscard]] ui::PageDialog* dialog() const { return find<ui::PageDialog>("pageDialog"); }
    [[nodiscard]] ui::PageOptions shown() const { return find<ui::PagePreview>("pagePreview")->options(); }
    /// Tab to the part of the dialog with this name, then a key.
    void goTo(const char* name) {
        ASSERT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); }));
        for (int steps = 0; steps < 30; ++steps) {
            QWidget* focus = QApplication::focusWidget();
            if (focus && (focus->objectName() == QLatin1String{name} ||
                          focus->parentWidget()->objectName() == QLatin1String{name}))
                return;
            QTest::keyClick(focus ? focus : dialog(), Qt::Key_Tab);
        }
        FAIL() << name << " cannot be reached";
    }
    void pressInDialog(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void choose(const QString& file) { chooser.answer = folder().file(file); }
    [[nodiscard]] test::OpenedPdf opened(const QString& file) {
        return test::OpenedPdf{test::bytesOf(folder().file(file))};
    }
};

TEST(PaperJourney, AYearIsExportedByKeyboardAndTheChoicesAreRemembered) {
    You you;
    you.window().actions().exportPage->trigger();
    ASSERT_TRUE(you.dialog());
    you.goTo("paperSize");
    you.pressInDialog(Qt::Key_Right);
    you.goTo("pageOrientation");
    you.pressInDialog(Qt::Key_Right);
    EXPECT_EQ(you.shown().paper, ui::PaperSize::A3);
    EXPECT_EQ(you.shown().orientation, QPageLayout::Portrait);
    you.choose(QStringLiteral("year.pdf"));
    you.pressInDialog(Qt::Key_Return);
    EXPECT_EQ(you.opened(QStringLiteral("year.pdf")).pageSize(), (QSizeF{842, 1191}));
    EXPECT_TRUE(you.opened(QStringLiteral("year.pdf")).text().contains(QStringLiteral("알고리즘")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(you.dialog());
    you.quit();
    you.start();
    you.window().actions().exportPage->trigger();
    EXPECT_EQ(you.shown().paper, ui::PaperSize::A3);
    EXPECT_EQ(you.shown().orientation, QPageLayout::Portrait);
}

TEST(PaperJourney, WithoutAPrinterCtrlPStillGivesAPdf) {
    You you;
    you.press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(you.dialog());
    EXPECT_TRUE(you.find<QLabel>("noPrinter")->isVisible());
    you.choose(QStringLiteral("print.pdf"));
    QTest::keyClick(you.dialog(), Qt::Key_Return);
    EXPECT_TRUE(you.opened(QStringLiteral("print.pdf")).text().contains(QStringLiteral("2026")));
}

TEST(PaperJourney, AFormIsPrintedAndTheNextPageIsAYearAgain) {
    You you;
    you.settings().setCellOrder(CellOrder::Letters);
    you.window().actions().emptyForm->trigger();
    EXPECT_EQ(you.shown().kind, ui::PageKind::Form);
    you.choose(QStringLiteral("form.pdf"));
    QTest::keyClick(you.dialog(), Qt::Key_Return);
    const QString text = you.opened(QStringLiteral("form.pdf")).text();
    EXPECT_TRUE(text.contains(QStringLiteral("F C G F C G F C G"))) << qPrintable(text);
    EXPECT_FALSE(text.contains(QStringLiteral("알고리즘")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    you.window().actions().print->trigger();
    EXPECT_EQ(you.shown().kind, ui::PageKind::Progress);
}

TEST(PaperJourney, TheQuarterOnProgressGoesOnASheet) {
    You you;
    PlannerSession& session = you.session();
    ASSERT_TRUE(session.renameCell(you.plan().id, {0, 0}, QStringLiteral("매일 아침 1문제")));
    const ActionId problem = session.planner().actionsOf(you.plan().id).front()->id;
    ASSERT_TRUE(session.setKind(problem, ActionKind::Routine));
    you.press(Qt::Key_3, Qt::ControlModifier);
    you.find<QAbstractButton>("progressSheet")->click();
    ASSERT_TRUE(you.dialog());
    EXPECT_FALSE(you.find<QWidget>("pageKind")->isVisible());
    you.goTo("paperSize");
    you.pressInDialog(Qt::Key_Right);
    you.choose(QStringLiteral("quarter.pdf"));
    you.pressInDialog(Qt::Key_Return);
    const auto sheet = you.opened(QStringLiteral("quarter.pdf"));
    EXPECT_EQ(sheet.pageSize(), (QSizeF{1191, 842}));
    EXPECT_TRUE(sheet.text().contains(QStringLiteral("2026 Q1, Jan–Mar"))) << sheet.text().toStdString();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    you.window().actions().print->trigger(); // the next page is a year again
    EXPECT_EQ(you.shown().kind, ui::PageKind::Progress);
}

TEST(PaperJourney, ASheetToTickIsPrintedForAnotherMonth) {
    You you;
    PlannerSession& session = you.session();
    ASSERT_TRUE(session.renameCell(you.plan().id, {0, 0}, QStringLiteral("매일 아침 1문제")));
    const ActionId problem = session.planner().actionsOf(you.plan().id).front()->id;
    ASSERT_TRUE(session.setKind(problem, ActionKind::Routine));
    you.window().actions().checkSheet->trigger();
    EXPECT_EQ(you.shown().kind, ui::PageKind::Form);
    you.goTo("pagePart");
    you.pressInDialog(Qt::Key_Down); // April
    you.choose(QStringLiteral("april.pdf"));
    you.goTo("paperSize");
    you.pressInDialog(Qt::Key_Return);
    const QString text = you.opened(QStringLiteral("april.pdf")).text();
    EXPECT_TRUE(text.contains(QStringLiteral("April 2026"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("매일 아침 1문제"))) << text.toStdString();
}

TEST(PaperJourney, AFullDiskIsSaidInTheDialogWhichStays) {
    You you;
    you.window().actions().exportPage->trigger();
    you.chooser.answer = QStringLiteral("/dev/full");
    QTest::keyClick(you.dialog(), Qt::Key_Return);
    ASSERT_TRUE(you.dialog());
    EXPECT_TRUE(you.find<QLabel>("pageProblem")->isVisible());
    EXPECT_EQ(QApplication::activeModalWidget(), you.dialog());
}

} // namespace
} // namespace ninefold::paper_journey
