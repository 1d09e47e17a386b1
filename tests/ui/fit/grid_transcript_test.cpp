// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit/kept_file.h"
#include "tests/ui/grid/open_year.h"
#include "ui/grid/grid_view.h"
#include "ui/text/language.h"
#include "ui/theme/theme_source.h"
#include "ui/window/sample_year.h"

#include <QAccessible>
#include <QApplication>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_transcript_test {
namespace {

const QDate today{2026, 11, 21};

// What a screen reader says of a cell: its text, where and what it is, and its state.
QString said(const QAccessibleInterface& cell) {
    const QAccessible::State state = cell.state();
    QStringList words{cell.text(QAccessible::Name), cell.text(QAccessible::Description)};
    if (state.checkable)
        words.append(state.checked ? QStringLiteral("[x]") : QStringLiteral("[ ]"));
    if (state.focused)
        words.append(QStringLiteral("<focus>"));
    return words.join(QStringLiteral(" | "));
}

// The whole grid as it is walked cell by cell, row by row.
QByteArray transcriptOf(GridView& view) {
    QAccessibleInterface* grid = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface* table = grid->tableInterface();
    QStringList lines{QStringLiteral("%1 | %2 x %3")
                          .arg(grid->text(QAccessible::Name))
                          .arg(table->rowCount())
                          .arg(table->columnCount())};
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            lines.append(QStringLiteral("%1,%2 | %3")
                             .arg(row + 1)
                             .arg(column + 1)
                             .arg(said(*table->cellAt(row, column))));
    }
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

class GridTranscript : public testing::TestWithParam<const char*> {};

TEST_P(GridTranscript, SaysOfEveryCellWhatItIsWhereItIsAndHowItStands) {
    const QString code = QString::fromLatin1(GetParam());
    Language language;
    language.use(code);
    const auto records = sampleYear(code, today);
    ASSERT_TRUE(records);
    test::OpenYear year{*records};
    year.clock.set(today);
    ASSERT_TRUE(year.session.clearCell(year.plan, {8, 8}));
    ThemeSource theme;
    GridModel model;
    model.show(&year.session, year.plan);
    GridView view{theme, model};
    view.resize(990, 800);
    view.show();
    QApplication::setActiveWindow(&view);
    view.setFocus();
    const QByteArray seen = transcriptOf(view);
    EXPECT_EQ(seen, test::kept(QStringLiteral("transcripts/grid.%1.txt").arg(code), seen));
    EXPECT_EQ(seen.count('\n'), 82);
}

INSTANTIATE_TEST_SUITE_P(InEachLanguage, GridTranscript, testing::Values("ko", "en", "ja"),
                         [](const auto& tested) { return std::string{tested.param}; });

} // namespace
} // namespace ninefold::ui::grid_transcript_test
