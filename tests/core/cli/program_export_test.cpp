// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"
#include "core/session/review_verbs.h"
#include "tests/core/cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace ninefold::test::program_export_test {
namespace {

class ProgramExport : public testing::Test {
protected:
    ProgramExport() {
        EXPECT_TRUE(m_program.run("import - --year 2026", "- Core\n  - Health\n    - run\n").isDone());
    }

    [[nodiscard]] const Program& program() const { return m_program; }
    [[nodiscard]] QByteArray written(const char* name) const {
        return bytesOf(m_program.folder().file(QString::fromLatin1(name)));
    }

private:
    Program m_program;
};

TEST_F(ProgramExport, WritesAFileAndSaysNothing) {
    const Ran ran = program().run("export list.txt");
    EXPECT_TRUE(ran.isDone()) << ran;
    EXPECT_EQ(ran.output, QByteArray{});
    EXPECT_EQ(written("list.txt"), "- Core\n  - Health\n    - run\n");
}

TEST_F(ProgramExport, ReplacesAFileWhole) {
    program().folder().write(QStringLiteral("list.txt"), QByteArray(10'000, 'x'));
    ASSERT_TRUE(program().run("export list.txt").isDone());
    EXPECT_TRUE(written("list.txt").startsWith("- Core"));
}

TEST_F(ProgramExport, WritesWhatIsStillBeingTypedIntoAReview) {
    {
        const SystemClock clock;
        const auto document = std::move(PlannerDocument::open(program().planner(), clock).value());
        PlannerSession& session = document->session();
        const PlanId plan = session.planner().planOfYear(2026)->id;
        const DateSpan march{QDate{2026, 3, 1}, QDate{2026, 3, 31}};
        const auto month = ReviewVerbs{session}.writeReview(plan, ReviewKind::Month, march, {}, {});
        ASSERT_TRUE(month);
        const Review& review = *session.planner().table<Review>().find(*month);
        ASSERT_TRUE(session.keepDraft({textDraftKey(review), QStringLiteral("Half a sent")}));
    }
    EXPECT_TRUE(program().run("export -").output.contains("Half a sent"));
    EXPECT_TRUE(program().run("export - --review 2026-03-01").output.contains("Half a sent"));
}

TEST_F(ProgramExport, WritesTheSameToStandardOutput) {
    ASSERT_TRUE(program().run("export whole.json").isDone());
    EXPECT_EQ(program().run("export -").output, written("whole.json"));
}

TEST_F(ProgramExport, NeverWritesOverThePlannerItself) {
    const QByteArray before = bytesOf(program().planner());
    const Ran ran = program().run("export planner.ninefold --format json");
    EXPECT_TRUE(ran.isRefusal()) << ran;
    EXPECT_EQ(bytesOf(program().planner()), before);
}

TEST_F(ProgramExport, RefusesWhatItCannotWrite) {
    EXPECT_TRUE(program().run("export missing/list.txt").isRefusal());
    EXPECT_TRUE(program().run("export list.pdf").isRefusal());
    EXPECT_TRUE(program().run("export list.txt --year 2030").isRefusal());
    QDir{program().folder().path()}.mkdir(QStringLiteral("folder.txt"));
    EXPECT_TRUE(program().run("export folder.txt").isRefusal());
}

TEST_F(ProgramExport, WritesIntoAPipeInsteadOfReplacingIt) {
    const QByteArray pipe = QFile::encodeName(program().folder().file(QStringLiteral("pipe.json")));
    ASSERT_EQ(mkfifo(pipe.constData(), 0600), 0);
    // Held open at both ends, so that neither side waits for the other.
    QFile reader;
    const int end = ::open(pipe.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    ASSERT_GE(end, 0);
    ASSERT_TRUE(reader.open(end, QFile::ReadOnly | QFile::Unbuffered, QFile::AutoCloseHandle));
    const Ran ran = program().run("export pipe.json");
    EXPECT_TRUE(ran.isDone()) << ran;
    EXPECT_EQ(reader.read(1 << 20), program().run("export -").output);
    EXPECT_FALSE(QFileInfo{QFile::decodeName(pipe)}.isFile());
}

} // namespace
} // namespace ninefold::test::program_export_test
