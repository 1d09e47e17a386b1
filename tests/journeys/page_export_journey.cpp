// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planner_folder.h"

#include <QFileInfo>
#include <QImage>
#include <QProcess>

#include <gtest/gtest.h>

namespace ninefold::page_export_journey {
namespace {

constexpr int mostMilliseconds = 60'000;

/// A person at a terminal of a machine without a display, with a planner of 2026.
class You {
public:
    You() {
        m_folder.write(QStringLiteral("list.txt"), "- 취업\n  - 알고리즘\n    - 매일 아침 1문제\n");
        EXPECT_EQ(run(QStringLiteral(NINEFOLD_CLI),
                      {QStringLiteral("--file"), m_folder.planner(), QStringLiteral("import"),
                       file(QStringLiteral("list.txt")), QStringLiteral("--year=2026")}),
                  0);
    }

    /// The exit status of `ninefold PLANNER --export …`; what it said is in complaint().
    int exportPage(const QStringList& arguments) {
        return run(QStringLiteral(NINEFOLD_APPLICATION),
                   QStringList{m_folder.planner(), QStringLiteral("--export")} + arguments);
    }
    [[nodiscard]] QByteArray complaint() const { return m_complaint; }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.file(name); }
    [[nodiscard]] QString planner() const { return m_folder.planner(); }
    [[nodiscard]] const test::PlannerFolder& folder() const { return m_folder; }

private:
    int run(const QString& program, const QStringList& arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(mostMilliseconds));
        m_complaint = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    test::PlannerFolder m_folder;
    QByteArray m_complaint;
};

TEST(PageExportJourney, EveryFormatIsWrittenWithoutADisplay) {
    You you;
    ASSERT_EQ(you.exportPage({you.file(QStringLiteral("a.pdf"))}), 0) << you.complaint().constData();
    EXPECT_EQ(you.complaint(), QByteArray{});
    EXPECT_TRUE(test::bytesOf(you.file(QStringLiteral("a.pdf"))).startsWith("%PDF-"));
    ASSERT_EQ(you.exportPage({you.file(QStringLiteral("a.svg")), QStringLiteral("--year=2026")}), 0);
    EXPECT_TRUE(test::bytesOf(you.file(QStringLiteral("a.svg"))).contains("매일 아침 1문제"));
    ASSERT_EQ(you.exportPage({you.file(QStringLiteral("a.png")), QStringLiteral("--paper=a3"),
                              QStringLiteral("--portrait"), QStringLiteral("--empty-form")}),
              0);
    EXPECT_EQ(QImage{you.file(QStringLiteral("a.png"))}.size(), (QSize{2376, 3360}));
}

TEST(PageExportJourney, APeriodIsWrittenOnASheetOfItsOwn) {
    You you;
    ASSERT_EQ(you.exportPage({you.file(QStringLiteral("q.svg")), QStringLiteral("--quarter-sheet"),
                              QStringLiteral("--day=2026-01-15"), QStringLiteral("--lang=en")}),
              0)
        << you.complaint().constData();
    EXPECT_TRUE(test::bytesOf(you.file(QStringLiteral("q.svg"))).contains("2026 Q1, Jan"));
    EXPECT_EQ(you.exportPage({you.file(QStringLiteral("q.pdf")), QStringLiteral("--day=2026-01-15")}), 2);
    EXPECT_EQ(you.exportPage({you.file(QStringLiteral("q.pdf")), QStringLiteral("--quarter-sheet"),
                              QStringLiteral("--day=tomorrow")}),
              2);
    EXPECT_TRUE(you.complaint().contains("tomorrow")) << you.complaint().constData();
}

TEST(PageExportJourney, ARoutinesMonthIsWrittenOnASheetOfItsOwn) {
    You you;
    ASSERT_EQ(you.exportPage({you.file(QStringLiteral("m.pdf")), QStringLiteral("--check-sheet"),
                              QStringLiteral("--empty-form"), QStringLiteral("--day=2026-05-15")}),
              0)
        << you.complaint().constData();
    EXPECT_TRUE(test::bytesOf(you.file(QStringLiteral("m.pdf"))).startsWith("%PDF-"));
    EXPECT_EQ(you.exportPage({you.file(QStringLiteral("m.png")), QStringLiteral("--check-sheet")}), 2);
    EXPECT_EQ(you.complaint().count('\n'), 1) << you.complaint().constData();
    EXPECT_FALSE(QFileInfo::exists(you.file(QStringLiteral("m.png"))));
}

TEST(PageExportJourney, ARefusalIsOneLineAndLeavesWhatIsThere) {
    You you;
    const QString path = you.folder().write(QStringLiteral("kept.pdf"), "mine");
    EXPECT_EQ(you.exportPage({path, QStringLiteral("--year=1999")}), 1);
    EXPECT_EQ(you.complaint().count('\n'), 1) << you.complaint().constData();
    EXPECT_TRUE(you.complaint().contains("1999")) << you.complaint().constData();
    EXPECT_EQ(test::bytesOf(path), "mine");
    EXPECT_EQ(you.exportPage({you.file(QStringLiteral("no/such/folder.pdf"))}), 1);
    EXPECT_EQ(you.complaint().count('\n'), 1) << you.complaint().constData();
    EXPECT_EQ(you.exportPage({path}), 0);
    EXPECT_TRUE(test::bytesOf(path).startsWith("%PDF-"));
}

TEST(PageExportJourney, WrongUsageIsToldApart) {
    You you;
    EXPECT_EQ(you.exportPage({you.file(QStringLiteral("year.docx"))}), 2);
    EXPECT_EQ(you.complaint().count('\n'), 1) << you.complaint().constData();
    EXPECT_EQ(you.exportPage({you.file(QStringLiteral("a.pdf")), QStringLiteral("--paper=a5")}), 2);
    EXPECT_FALSE(QFileInfo::exists(you.file(QStringLiteral("a.pdf"))));
}

TEST(PageExportJourney, AFullDiskIsSaidAndADeviceStaysADevice) {
    You you;
    const QString device = you.file(QStringLiteral("full.pdf"));
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/full"), device));
    EXPECT_EQ(you.exportPage({device}), 1);
    EXPECT_TRUE(you.complaint().contains("full")) << you.complaint().constData();
    EXPECT_TRUE(QFileInfo{device}.isSymLink());
    EXPECT_FALSE(QFileInfo{QStringLiteral("/dev/full")}.isFile());
}

TEST(PageExportJourney, APlannerIsNeverReplacedByItsPage) {
    You you;
    const QString named = you.file(QStringLiteral("planner.pdf"));
    ASSERT_TRUE(QFile::link(you.planner(), named));
    const QByteArray before = test::bytesOf(you.planner());
    EXPECT_EQ(you.exportPage({named}), 1);
    EXPECT_EQ(test::bytesOf(you.planner()), before);
}

} // namespace
} // namespace ninefold::page_export_journey
