// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pasted_days.h"

#include "core/exchange/table_rows.h"
#include "ui/text/one_line.h"
#include "ui/text/schedule_text.h"
#include "ui/text/typed_mark.h"

#include <QCoreApplication>

#include <algorithm>

namespace ninefold::ui {

namespace {

using Kind = PasteProblem::Kind;

struct PastedDays {
    Q_DECLARE_TR_FUNCTIONS(PastedDays)
};

// A block laid over the table with its first cell at a place.
class Laying {
public:
    Laying(const DayTableModel& table, std::vector<QStringList> block)
        : m_table{table}
        , m_block{std::move(block)} {
        QStringList all;
        for (const QStringList& row : m_block)
            all += row;
        m_isCrossMissed = isCrossMissed(all);
    }

    [[nodiscard]] tl::expected<std::vector<DayEntry>, PasteProblem> at(int row, int column) const;
    [[nodiscard]] tl::expected<std::vector<DayEntry>, PasteProblem> on(const QModelIndexList& cells) const;

private:
    [[nodiscard]] tl::expected<std::optional<DayEntry>, Kind> entry(const QModelIndex& cell,
                                                                    const QString& text) const;
    [[nodiscard]] PasteProblem problem(Kind kind, int row, int column, const QModelIndex& cell) const;

    const DayTableModel& m_table;
    std::vector<QStringList> m_block;
    bool m_isCrossMissed = false;
};

tl::expected<std::optional<DayEntry>, Kind> Laying::entry(const QModelIndex& cell,
                                                          const QString& text) const {
    const auto said = typedMark(text, m_isCrossMissed);
    if (!said)
        return tl::make_unexpected(Kind::NotUnderstood);
    DayEntry entry{m_table.row(cell.row()).action, m_table.dayAt(cell.column()), DayRecord::Fill};
    const Mark mark = m_table.cell(cell).mark;
    const bool isToCome = entry.date > m_table.today();
    switch (said->kind) {
    case TypedMark::Kind::Nothing:
        return std::nullopt;
    case TypedMark::Kind::NotDone:
        if (isToCome && mark != Mark::Skipped)
            return std::nullopt;
        entry.record = DayRecord::Clear;
        return entry;
    case TypedMark::Kind::Skipped:
        entry.record = DayRecord::Skip;
        return entry;
    case TypedMark::Kind::Missed:
        entry.record = DayRecord::Missed;
        break;
    case TypedMark::Kind::Amount:
        entry.record = DayRecord::Amount;
        entry.amount = said->amount;
        break;
    case TypedMark::Kind::Done:
        break;
    }
    if (isToCome)
        return tl::make_unexpected(Kind::DayToCome);
    return entry;
}

PasteProblem Laying::problem(Kind kind, int row, int column, const QModelIndex& cell) const {
    PasteProblem problem{kind, row, column, m_block[static_cast<std::size_t>(row)][column]};
    if (cell.isValid()) {
        problem.action = m_table.row(cell.row()).text;
        problem.day = m_table.dayAt(cell.column());
    }
    return problem;
}

tl::expected<std::vector<DayEntry>, PasteProblem> Laying::at(int firstRow, int firstColumn) const {
    std::vector<DayEntry> entries;
    for (int row = 0; row < static_cast<int>(m_block.size()); ++row) {
        const QStringList& cells = m_block[static_cast<std::size_t>(row)];
        for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
            const QModelIndex cell = m_table.index(firstRow + row, firstColumn + column);
            if (!cell.isValid() && cells[column].trimmed().isEmpty())
                continue;
            if (!cell.isValid())
                return tl::make_unexpected(problem(Kind::Outside, row, column, cell));
            const auto said = entry(cell, cells[column]);
            if (!said)
                return tl::make_unexpected(problem(said.error(), row, column, cell));
            if (*said)
                entries.push_back(**said);
        }
    }
    return entries;
}

tl::expected<std::vector<DayEntry>, PasteProblem> Laying::on(const QModelIndexList& cells) const {
    std::vector<DayEntry> entries;
    for (const QModelIndex& cell : cells) {
        const auto said = entry(cell, m_block[0][0]);
        if (!said)
            return tl::make_unexpected(problem(said.error(), 0, 0, cell));
        if (*said)
            entries.push_back(**said);
    }
    return entries;
}

} // namespace

QString problemText(const PasteProblem& problem) {
    constexpr int longest = 30;
    const QString text = shortLine(problem.text, longest);
    const QString place = PastedDays::tr("row %1, column %2 (“%3”, %4)", "an action, a day")
                              .arg(problem.row + 1)
                              .arg(problem.column + 1)
                              .arg(shortLine(problem.action, longest),
                                   problem.day.isValid() ? dayText(problem.day) : QString{});
    switch (problem.kind) {
    case Kind::NothingThere:
        return PastedDays::tr("There are no cells to paste.");
    case Kind::NotUnderstood:
        return PastedDays::tr("Nothing was pasted: “%1” in %2 is neither a mark nor an amount.")
            .arg(text, place);
    case Kind::DayToCome:
        return PastedDays::tr(
                   "Nothing was pasted: “%1” in %2 is for a day to come, which can only be skipped.")
            .arg(text, place);
    case Kind::Outside:
        return PastedDays::tr("Nothing was pasted: “%1” in row %2, column %3 would lie outside of the table.")
            .arg(text, QString::number(problem.row + 1), QString::number(problem.column + 1));
    case Kind::Broken:
        return PastedDays::tr("Nothing was pasted: a quotation mark in the cells is not closed.");
    }
    return {};
}

tl::expected<std::vector<DayEntry>, PasteProblem>
pastedDays(const DayTableModel& table, const QModelIndexList& target, const QString& text) {
    if (text.trimmed().isEmpty())
        return tl::make_unexpected(PasteProblem{});
    auto rows = rowsSeparatedBy(QLatin1Char('\t'), text);
    if (!rows)
        return tl::make_unexpected(PasteProblem{Kind::Broken});
    const bool isOneCell = rows->rows.size() == 1 && rows->rows.front().size() == 1;
    const Laying laying{table, std::move(rows->rows)};
    if (isOneCell)
        return laying.on(target);
    const auto top =
        std::min_element(target.begin(), target.end(), [](auto& a, auto& b) { return a.row() < b.row(); });
    const auto left = std::min_element(target.begin(), target.end(),
                                       [](auto& a, auto& b) { return a.column() < b.column(); });
    return laying.at(top->row(), left->column());
}

} // namespace ninefold::ui
