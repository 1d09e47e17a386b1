// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planner_folder.h"
#include "tests/support/widget_names.h"
#include "tests/ui/exchange/shown_import.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::import_dialog_test {
namespace {

using test::ShownImport;

const QString outline = QStringLiteral("Goal\n  S1\n    a1\n    a2\n  S2\n    b1\n");

QAbstractButton& segment(SegmentedControl& control, int index) {
    return *control.findChildren<QAbstractButton*>().at(index);
}

TEST(ImportDialog, ChangesNothingBeforeImport) {
    ShownImport import;
    import.dialog.useText(outline);
    EXPECT_EQ(import.said(0, 0), QStringLiteral("Action, row 1, column 1: new: a1"));
    EXPECT_EQ(import.said(3, 3), QStringLiteral("Sub-goal, row 4, column 4: new: S1"));
    EXPECT_FALSE(import.year.session.planner().hasContent(import.year.plan));
    QTest::keyClick(&import.dialog, Qt::Key_Escape);
    EXPECT_FALSE(import.dialog.isVisible());
    EXPECT_FALSE(import.year.session.planner().hasContent(import.year.plan));
}

TEST(ImportDialog, ImportsOnEnterAsOneStep) {
    ShownImport import;
    import.dialog.useText(outline);
    QTest::keyClick(&import.dialog, Qt::Key_Return);
    EXPECT_EQ(import.dialog.result(), QDialog::Accepted);
    EXPECT_EQ(import.year.text({0, 0}), QStringLiteral("a1"));
    EXPECT_EQ(import.year.text({centre, centre}), QStringLiteral("Goal"));
    ASSERT_TRUE(import.year.session.undo());
    EXPECT_FALSE(import.year.session.planner().hasContent(import.year.plan));
}

TEST(ImportDialog, SaysWhatItBringsInOneGroupOfLines) {
    ShownImport import;
    import.dialog.resize(980, 700);
    import.dialog.useText(outline);
    QCoreApplication::processEvents();
    const auto& brings = import.part<QLabel>("importBrings");
    EXPECT_LT(brings.height(), 3 * brings.fontMetrics().height());
}

TEST(ImportDialog, InvitesUntilThereIsAList) {
    ShownImport import;
    EXPECT_TRUE(import.part<QLabel>("importInvitation").isVisible());
    EXPECT_FALSE(import.importButton().isEnabled());
    QGuiApplication::clipboard()->setText(outline);
    QTest::keyClick(&import.dialog, Qt::Key_V, Qt::ControlModifier);
    EXPECT_FALSE(import.part<QLabel>("importInvitation").isVisible());
    EXPECT_TRUE(import.importButton().isEnabled());
}

TEST(ImportDialog, OpensAFile) {
    const test::PlannerFolder folder;
    ShownImport import;
    import.chooser.answer = folder.write(QStringLiteral("list.txt"), outline.toUtf8());
    import.part<QPushButton>("openFileButton").click();
    EXPECT_EQ(import.part<QLabel>("importSource").text(), QStringLiteral("list.txt"));
    EXPECT_EQ(import.said(0, 1), QStringLiteral("Action, row 1, column 2: new: a2"));
}

TEST(ImportDialog, SaysWhatIsWrongWithAList) {
    ShownImport import;
    import.dialog.useText(QStringLiteral("1\n2\n3\n4\n5\n6\n7\n8\nninth"));
    EXPECT_TRUE(import.problem().contains(QStringLiteral("ninth"))) << import.problem().toStdString();
    EXPECT_FALSE(import.importButton().isEnabled());
    import.dialog.useFile(QStringLiteral("/no/such/list.txt"));
    EXPECT_TRUE(import.problem().contains(QStringLiteral("/no/such/list.txt")));
}

TEST(ImportDialog, LetsFilledCellsBeReplacedOrKept) {
    ShownImport import;
    ASSERT_TRUE(import.year.session.renameCell(import.year.plan, {0, 0}, QStringLiteral("old")));
    ASSERT_TRUE(import.year.session.renameCell(import.year.plan, {8, 8}, QStringLiteral("far")));
    import.dialog.useText(outline);
    EXPECT_EQ(import.said(0, 0), QStringLiteral("Action, row 1, column 1: a1 takes the place of old"));
    EXPECT_EQ(import.said(8, 8), QStringLiteral("Action, row 9, column 9: far is cleared"));
    segment(import.part<SegmentedControl>("importMode"), 1).click();
    EXPECT_EQ(import.said(0, 0), QStringLiteral("Action, row 1, column 1: old stays; not taken: a1"));
    EXPECT_EQ(import.said(8, 8), QStringLiteral("Action, row 9, column 9: far stays"));
    import.importButton().click();
    EXPECT_EQ(import.year.text({0, 0}), QStringLiteral("old"));
    EXPECT_EQ(import.year.text({0, 1}), QStringLiteral("a2"));
    EXPECT_EQ(import.year.text({8, 8}), QStringLiteral("far"));
}

TEST(ImportDialog, KeepsTheCoreThatAListDoesNotName) {
    ShownImport import;
    ASSERT_TRUE(import.year.session.renameCell(import.year.plan, {}, QStringLiteral("My goal")));
    import.dialog.useText(QStringLiteral("S1\n  a\nS2\n  b\n"));
    EXPECT_EQ(import.said(4, 4), QStringLiteral("Core goal, row 5, column 5: My goal stays"));
    import.importButton().click();
    EXPECT_EQ(import.year.text({}), QStringLiteral("My goal"));
}

TEST(ImportDialog, OffersTheOrderOfAnOutline) {
    ShownImport import;
    import.dialog.useText(outline);
    auto& order = import.part<QComboBox>("importOrder");
    ASSERT_TRUE(order.isVisible());
    order.setCurrentIndex(1);
    Q_EMIT order.activated(1);
    EXPECT_EQ(import.said(3, 4), QStringLiteral("Sub-goal, row 4, column 5: new: S1"));
    import.dialog.useText(QStringLiteral("a\tb\nc\td\n"));
    EXPECT_FALSE(order.isVisible());
}

TEST(ImportDialog, AsksWhichSubGoalWinsWhereATableDisagrees) {
    GridText grid;
    grid.subGoals[0] = QStringLiteral("ring");
    grid.actions[0][0] = QStringLiteral("a");
    QString table = writeTsv(grid);
    table.replace(table.indexOf(QStringLiteral("ring")), 4, QStringLiteral("own"));
    ShownImport import;
    import.dialog.useText(table);
    EXPECT_TRUE(import.problem().contains(QStringLiteral("own")));
    auto& preference = import.part<SegmentedControl>("importPreference");
    ASSERT_TRUE(preference.isVisible());
    segment(preference, 1).click();
    EXPECT_EQ(import.said(1, 1), QStringLiteral("Sub-goal, row 2, column 2: new: own"));
    EXPECT_EQ(import.part<QListWidget>("importLeftOut").count(), 1);
    segment(preference, 0).click();
    EXPECT_EQ(import.said(1, 1), QStringLiteral("Sub-goal, row 2, column 2: new: ring"));
}

TEST(ImportDialog, AsksForTheEncodingWhereTwoFit) {
    const test::PlannerFolder folder;
    ShownImport import;
    import.dialog.useFile(folder.write(QStringLiteral("list.txt"), QByteArray::fromHex("b0a1b3aa")));
    auto& encoding = import.part<QComboBox>("importEncoding");
    ASSERT_TRUE(encoding.isVisible());
    EXPECT_FALSE(import.importButton().isEnabled());
    Q_EMIT encoding.activated(0);
    EXPECT_EQ(import.said(4, 4), QStringLiteral(u"Core goal, row 5, column 5: new: 가나"));
    EXPECT_TRUE(import.importButton().isEnabled());
}

TEST(ImportDialog, ListsWhatIsLeftOutAndWhy) {
    ShownImport import;
    import.dialog.useText(QStringLiteral("Goal\n S\n  a\n   deep\n"));
    auto& leftOut = import.part<QListWidget>("importLeftOut");
    ASSERT_EQ(leftOut.count(), 1);
    EXPECT_EQ(leftOut.item(0)->text(), QStringLiteral(u"Line 4: “deep” (deeper than an action)"));
}

TEST(ImportDialog, ShowsTheYearsOfADocument) {
    ShownImport import;
    ASSERT_TRUE(import.year.session.renameCell(import.year.plan, {0, 0}, QStringLiteral("old")));
    import.dialog.useText(QStringLiteral(R"({"format": "ninefold", "version": 1, "plans": [
        {"year": 2026, "from": "2026-01-01", "to": "2026-12-31", "core": "this"},
        {"year": 2027, "from": "2027-01-01", "to": "2027-12-31", "core": "next"}]})"));
    EXPECT_EQ(import.said(4, 4), QStringLiteral("Core goal, row 5, column 5: new: this"));
    EXPECT_EQ(import.said(0, 0), QStringLiteral("Action, row 1, column 1: old is cleared"));
    auto& years = import.part<QComboBox>("importYear");
    ASSERT_TRUE(years.isVisible());
    Q_EMIT years.activated(1);
    EXPECT_EQ(import.said(4, 4), QStringLiteral("Core goal, row 5, column 5: new: next"));
    import.importButton().click();
    EXPECT_EQ(import.year.session.planner().plans().size(), 2U);
    EXPECT_EQ(import.year.session.planner().planOfYear(2026)->core, QStringLiteral("this"));
}

TEST(ImportDialog, FollowsThePlannerWhileItIsOpen) {
    ShownImport import;
    import.dialog.useText(outline);
    ASSERT_TRUE(import.year.session.renameCell(import.year.plan, {0, 0}, QStringLiteral("meanwhile")));
    EXPECT_EQ(import.said(0, 0), QStringLiteral("Action, row 1, column 1: a1 takes the place of meanwhile"));
}

TEST(ImportDialog, StaysOpenWhereTheImportFails) {
    ShownImport import;
    import.dialog.useText(outline);
    import.year.store.failFrom(1, Error{ErrorCode::DiskFull, {}, {QStringLiteral("/planner")}, {}});
    import.importButton().click();
    EXPECT_TRUE(import.dialog.isVisible());
    EXPECT_TRUE(import.problem().contains(QStringLiteral("/planner")));
    import.year.store.recover();
}

TEST(ImportDialog, HasAModelThatKeepsTheRules) {
    ShownImport import;
    const QAbstractItemModelTester tester{import.part<QTableView>("importCells").model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    import.dialog.useText(outline);
}

TEST(ImportDialog, NamesEveryWidget) {
    ShownImport import;
    import.dialog.useText(outline);
    EXPECT_EQ(test::unnamedWidgets(import.dialog), QStringList{});
}

} // namespace
} // namespace ninefold::ui::import_dialog_test
