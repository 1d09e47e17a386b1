// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_target.h"
#include "core/exchange/import_source.h"
#include "core/model/fields.h"

#include <gtest/gtest.h>

namespace ninefold::import_source_test {
namespace {

ListFormat recognised(const char* text, const char* name = "") {
    return formatOf(QString::fromUtf8(text), QString::fromLatin1(name));
}

TEST(ImportSource, TellsFormatsByTheirContentFirst) {
    EXPECT_EQ(recognised("\n {\"format\": 1}", "a.txt"), ListFormat::Json);
    EXPECT_EQ(recognised("# Goal\n## S\n", "a.txt"), ListFormat::Markdown);
    EXPECT_EQ(recognised("a\tb\tc\nd\te\tf\n", "a.txt"), ListFormat::Table);
    EXPECT_EQ(recognised("a,b,c,d,e\nf,g,h,i,j\n", ""), ListFormat::Table);
    EXPECT_EQ(recognised("Goal\n\tS\n\t\ta\n", ""), ListFormat::Outline);
}

TEST(ImportSource, TellsFormatsByTheExtensionNext) {
    EXPECT_EQ(recognised("a", "plan.csv"), ListFormat::Table);
    EXPECT_EQ(recognised("a", "plan.TSV"), ListFormat::Table);
    EXPECT_EQ(recognised("- a", "plan.md"), ListFormat::Markdown);
    EXPECT_EQ(recognised("[1]", "plan.json"), ListFormat::Json);
    EXPECT_EQ(recognised("a", "json"), ListFormat::Outline);
}

TEST(ImportSource, ReadsDocumentsAndLists) {
    const auto document =
        importedFrom(QByteArray{R"({"format": "ninefold", "version": 1, "plans": []})"}, {}, {});
    ASSERT_TRUE(document.has_value());
    EXPECT_TRUE(std::holds_alternative<std::vector<Record>>(document->content));
    const auto list = importedFrom(QByteArray{"Goal\n  S\n"}, {}, {});
    ASSERT_TRUE(list.has_value());
    EXPECT_EQ(std::get<ListPreview>(list->content).grid.core, QStringLiteral("Goal"));
}

TEST(ImportSource, DecodesWithTheNamedEncoding) {
    ImportOptions options;
    options.encoding = QStringLiteral("cp949");
    const auto list = importedFrom(QByteArray::fromHex("b0a1b3aa"), {}, options);
    ASSERT_TRUE(list.has_value());
    EXPECT_EQ(std::get<ListPreview>(list->content).grid.core, QStringLiteral(u"가나"));
}

TEST(ImportSource, NamesThePlaceInADocumentThatIsNotUtf8) {
    const auto document = importedFrom(QByteArray{"{\"format\":\n\"\xFF\"}"}, {}, {});
    ASSERT_FALSE(document.has_value());
    EXPECT_EQ(document.error().code, ErrorCode::NotJson);
    EXPECT_EQ(document.error().args, QStringList({QStringLiteral("2"), QStringLiteral("2")}));
}

TEST(ImportSource, RefusesWhatIsTooLarge) {
    const auto refused = importedFrom(QByteArray(64 * 1024 * 1024 + 1, 'a'), {}, {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::DocumentTooLarge);
}

TEST(ExportTarget, ChoosesTheFormatByTheExtension) {
    Planner planner;
    Plan plan = blankRecord<Plan>();
    plan.year = 2026;
    plan.from = QDate{2026, 1, 1};
    plan.to = QDate{2026, 12, 31};
    plan.core = QStringLiteral("Goal");
    Change change;
    change.create(plan);
    ASSERT_TRUE(planner.apply(change).has_value());
    const auto written = [&](const char* name) {
        return exported(planner, plan.id, QDate{2026, 1, 1}, QString::fromLatin1(name), {});
    };
    EXPECT_TRUE(written("a.json").startsWith("{\n \"format\": \"ninefold\""));
    EXPECT_EQ(written(""), written("a.json"));
    EXPECT_EQ(written("a.txt"), "- Goal\n");
    EXPECT_EQ(written("a.md"), "# Goal\n");
    EXPECT_TRUE(written("a.csv").startsWith("\xEF\xBB\xBF,,,,,,,,\r\n"));
    EXPECT_TRUE(written("a.tsv").startsWith("\t\t\t\t\t\t\t\t\n"));
}

} // namespace
} // namespace ninefold::import_source_test
