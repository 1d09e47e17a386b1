// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planner_folder.h"
#include "tests/ui/exchange/shown_import.h"
#include "ui/grid/grid_screen.h"
#include "ui/settings/settings.h"
#include "ui/window/export_flow.h"
#include "ui/window/import_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <gtest/gtest.h>

namespace ninefold::ui::import_flow_test {
namespace {

const QString outline = QStringLiteral("Goal\n  S1\n    a1\n  S2\n    b1\n");

/// The window with a planner in memory, and the ways in and out of it.
struct ShownWindow {
    ShownWindow() {
        window.showPlanner(&year.session);
        window.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&window));
    }
    ~ShownWindow() { window.showPlanner(nullptr); }

    [[nodiscard]] ImportDialog* dialog() const { return window.findChild<ImportDialog*>(); }
    void accept() const { dialog()->findChild<QPushButton*>(QStringLiteral("importButton"))->click(); }
    void drop(const QMimeData& content) {
        const QPointF at{400, 300};
        QDragEnterEvent enter{at.toPoint(), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier};
        QGuiApplication::sendEvent(&window, &enter);
        QDropEvent dropped{at, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier};
        QGuiApplication::sendEvent(&window, &dropped);
    }
    /// Lets a file go over a field of the window. Whether it was taken.
    bool dropOver(QWidget& field, const QString& path) {
        QMimeData content;
        content.setUrls({QUrl::fromLocalFile(path)});
        content.setText(path); // as some file managers do
        QDragEnterEvent enter{{5, 5}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier};
        QGuiApplication::sendEvent(&field, &enter);
        QDropEvent dropped{{5, 5}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier};
        QGuiApplication::sendEvent(&field, &dropped);
        return enter.isAccepted() && dropped.isAccepted();
    }
    void trigger(const char* name) const { window.findChild<QAction*>(QString::fromLatin1(name))->trigger(); }

    test::PlannerFolder folder;
    test::OpenYear year;
    ThemeSource theme;
    Settings settings{folder.file(QStringLiteral("settings.ini"))};
    test::AnsweringChooser chooser;
    MainWindow window{theme, settings};
    ImportFlow imports{window, settings, chooser, theme};
    ExportFlow exports{window, settings, chooser, theme};
};

TEST(ImportFlow, FillsTheYearFromTheClipboard) {
    ShownWindow shown;
    QGuiApplication::clipboard()->setText(outline);
    shown.trigger("pasteList");
    ASSERT_TRUE(shown.dialog());
    shown.accept();
    EXPECT_EQ(shown.year.text({0, 0}), QStringLiteral("a1"));
    shown.window.actions().undo->trigger();
    EXPECT_EQ(shown.year.text({0, 0}), QString{});
}

TEST(ImportFlow, InvitesWhereTheClipboardHoldsNoList) {
    ShownWindow shown;
    QGuiApplication::clipboard()->setText(QStringLiteral("one line"));
    Q_EMIT shown.window.grid().openListRequested();
    ASSERT_TRUE(shown.dialog());
    EXPECT_FALSE(shown.dialog()->draft().hasSource());
}

TEST(ImportFlow, TakesADroppedFileAndADroppedText) {
    ShownWindow shown;
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(shown.folder.write(QStringLiteral("list.txt"), outline.toUtf8()))});
    shown.drop(file);
    ASSERT_TRUE(shown.dialog());
    EXPECT_TRUE(shown.dialog()->draft().isFile());
    QMimeData text;
    text.setText(outline);
    shown.drop(text);
    EXPECT_FALSE(shown.dialog()->draft().isFile());
}

TEST(ImportFlow, TakesAFileAnywhereOnEveryScreenAlsoOverAField) {
    ShownWindow shown;
    const QString path = shown.folder.write(QStringLiteral("list.txt"), outline.toUtf8());
    shown.window.grid().goTo({});
    const auto takes = [&](QWidget* field) {
        const bool isTaken = field && shown.dropOver(*field, path) && shown.dialog();
        delete shown.dialog();
        return isTaken;
    };
    for (const char* field : {"fieldWhy", "fieldText", "grid", "rail", "titleRow"})
        EXPECT_TRUE(takes(shown.window.findChild<QWidget*>(QString::fromLatin1(field)))) << field;
    shown.window.actions().showSettings->trigger();
    EXPECT_TRUE(takes(shown.window.findChild<QWidget*>(QStringLiteral("settingsScreen"))));
    shown.window.actions().showToday->trigger();
    for (const char* field : {"todayList", "dayLine"})
        EXPECT_TRUE(takes(shown.window.findChild<QWidget*>(QString::fromLatin1(field)))) << field;
    EXPECT_TRUE(shown.year.text({}).isEmpty());
}

TEST(ImportFlow, PassesADroppedPlannerOn) {
    ShownWindow shown;
    const QSignalSpy planners{&shown.imports, &ImportFlow::plannerDropped};
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/other.ninefold"))});
    shown.drop(file);
    ASSERT_EQ(planners.size(), 1);
    EXPECT_FALSE(shown.dialog());
}

TEST(ImportFlow, DoesNotOpenWhereNothingMayChange) {
    ShownWindow shown;
    shown.window.setReadOnly(true);
    shown.imports.importText(outline);
    EXPECT_FALSE(shown.dialog());
}

TEST(ExportFlow, WritesEveryFormatUnderTheNameOfTheYear) {
    ShownWindow shown;
    ASSERT_TRUE(shown.year.session.renameCell(shown.year.plan, {}, QStringLiteral("Goal")));
    const std::vector<std::pair<const char*, QByteArray>> formats{
        {"json", "{"}, {"txt", "- Goal"}, {"md", "# Goal"}, {"csv", "\xEF\xBB\xBF,"}, {"tsv", "\t\t"}};
    for (const auto& [extension, start] : formats) {
        const QString name = QString::fromLatin1(extension);
        shown.chooser.answer = shown.folder.file(QStringLiteral("out.") + name);
        shown.trigger((QByteArray{"export-"} + extension).constData());
        EXPECT_TRUE(shown.chooser.suggestion.endsWith(QStringLiteral("/Ninefold 2026.") + name));
        EXPECT_TRUE(test::bytesOf(shown.chooser.answer).startsWith(start)) << extension;
    }
}

TEST(ExportFlow, SaysWhereAFileCannotBeWritten) {
    ShownWindow shown;
    QSignalSpy errors{&shown.exports, &ExportFlow::errorRaised};
    shown.chooser.answer = QStringLiteral("/no/such/folder/out.json");
    shown.trigger("export-json");
    ASSERT_EQ(errors.size(), 1);
    EXPECT_EQ(errors.first().first().value<Error>().code, ErrorCode::WriteFailed);
}

TEST(ExportFlow, CopiesTheGridAsATable) {
    ShownWindow shown;
    ASSERT_TRUE(shown.year.session.renameCell(shown.year.plan, {0, 0}, QStringLiteral("a")));
    shown.trigger("copyTable");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("a\t\t")));
}

} // namespace
} // namespace ninefold::ui::import_flow_test
