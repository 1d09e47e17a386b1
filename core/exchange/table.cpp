// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table.h"

#include "core/base/clean_text.h"
#include "core/exchange/list_marks.h"
#include "core/exchange/table_rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace ninefold {

namespace {

constexpr int side = 9;

const QRegularExpression& formulaPattern() {
    static const QRegularExpression pattern{QStringLiteral("^'*[=+\\-@]")};
    return pattern;
}

// The rows and columns that hold texts, all included.
struct TextBox {
    int top = 0;
    int bottom = -1;
    int left = 0;
    int right = -1;
};

// The table with every cell as it may be stored, and a way to look at 9×9 of it.
class Sheet {
public:
    explicit Sheet(TableRows table);

    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] const std::vector<QStringList>& cells() const { return m_rows; }
    [[nodiscard]] TextBox textBox() const;
    [[nodiscard]] QString at(int row, int column) const {
        return m_rows[static_cast<std::size_t>(row)].value(column);
    }
    // How surely the grid's first cell is here: sub-goals that stand twice, less those that contradict.
    [[nodiscard]] int mirrorsFrom(int top, int left) const;

private:
    int m_columns;
    std::vector<QStringList> m_rows;
};

Sheet::Sheet(TableRows table)
    : m_columns{static_cast<int>(table.width())}
    , m_rows{std::move(table.rows)} {
    const bool isGuarded = table.separator != QLatin1Char('\t');
    for (QStringList& row : m_rows) {
        for (QString& cell : row) {
            cell = cleanTrimmed(cell);
            if (isGuarded && cell.startsWith(QLatin1Char('\'')) && cell.contains(formulaPattern()))
                cell.remove(0, 1);
        }
    }
    const auto isBlankLine = [](const QStringList& row) { return row.size() == 1 && row.front().isEmpty(); };
    while (rows() > side && isBlankLine(m_rows.back()))
        m_rows.pop_back();
}

TextBox Sheet::textBox() const {
    TextBox box{rows(), -1, m_columns, -1};
    for (int row = 0; row < rows(); ++row) {
        for (int column = 0; column < m_columns; ++column) {
            if (at(row, column).isEmpty())
                continue;
            box = {std::min(box.top, row), row, std::min(box.left, column), std::max(box.right, column)};
        }
    }
    return box;
}

int Sheet::mirrorsFrom(int top, int left) const {
    int score = 0;
    for (const int block : ring(CellOrder::Rows)) {
        const CellPlace inRing{centre, block};
        const QString one = at(top + inRing.row(), left + inRing.column());
        const QString other = at(top + inRing.mirror().row(), left + inRing.mirror().column());
        if (!one.isEmpty() && !other.isEmpty())
            score += one == other ? 1 : -1;
    }
    return score;
}

// A place in the sheet where the grid may begin.
struct Corner {
    int top = 0;
    int left = 0;
};

Result<Corner> cornerOfGrid(const Sheet& sheet) {
    const TextBox box = sheet.textBox();
    if (box.bottom < 0)
        return fail(ErrorCode::NothingToImport);
    const int height = box.bottom - box.top + 1;
    const int width = box.right - box.left + 1;
    const QStringList size{QString::number(height), QString::number(width)};
    if (height > side || width > side)
        return fail(ErrorCode::TableTooLarge, size);

    std::vector<Corner> likeliest;
    int best = 0;
    const int lastTop = std::min(box.top, sheet.rows() - side);
    const int lastLeft = std::min(box.left, sheet.columns() - side);
    for (int top = std::max(0, box.bottom - side + 1); top <= lastTop; ++top) {
        for (int left = std::max(0, box.right - side + 1); left <= lastLeft; ++left) {
            const int score = sheet.mirrorsFrom(top, left);
            if (likeliest.empty() || score > best) {
                likeliest = {{top, left}};
                best = score;
            } else if (score == best) {
                likeliest.push_back({top, left});
            }
        }
    }
    if (likeliest.size() != 1)
        return fail(ErrorCode::TableTooSmall, size);
    return likeliest.front();
}

QString cellName(int row, int column) {
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar{static_cast<char16_t>(u'A' + rest % 26)});
    return letters + QString::number(row + 1);
}

// Fills in one sub-goal from its two cells.
Result<void> readSubGoal(const Sheet& sheet, Corner corner, int block,
                         std::optional<TablePreference> preferred, ListPreview& preview) {
    const CellPlace ringPlace{centre, block};
    const CellPlace centrePlace = ringPlace.mirror();
    const int ringRow = corner.top + ringPlace.row();
    const int centreRow = corner.top + centrePlace.row();
    const QString inRing = sheet.at(ringRow, corner.left + ringPlace.column());
    const QString inCentre = sheet.at(centreRow, corner.left + centrePlace.column());
    QString& text = preview.grid.at(centrePlace);
    text = inRing.isEmpty() ? inCentre : inRing;
    if (inRing.isEmpty() || inCentre.isEmpty() || inRing == inCentre)
        return {};
    if (!preferred)
        return fail(ErrorCode::TableDisagrees,
                    {cellName(ringRow, corner.left + ringPlace.column()), inRing,
                     cellName(centreRow, corner.left + centrePlace.column()), inCentre});
    const bool ringWins = *preferred == TablePreference::Ring;
    text = ringWins ? inRing : inCentre;
    preview.leftOut.push_back(
        {(ringWins ? centreRow : ringRow) + 1, ringWins ? inCentre : inRing, LeftOutReason::OtherWins});
    return {};
}

QString writeRows(const GridText& grid, QChar separator, const QString& lineEnd, bool guarded) {
    QString text;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            QString cell = grid.at(CellPlace::atRowColumn(row, column));
            if (guarded && cell.contains(formulaPattern()))
                cell.prepend(QLatin1Char('\''));
            text += quotedCell(cell, separator);
            text += column + 1 < side ? QString{separator} : lineEnd;
        }
    }
    return text;
}

bool isTabbedRow(const QStringList& row) {
    // "1.<tab>text" is an item of a list: a mark alone is no cell.
    return std::any_of(row.begin(), row.end() - 1, [](const QString& cell) {
        const auto lines = markedLines(cell);
        return !lines.empty() && !lines.front().text.isEmpty();
    });
}

} // namespace

bool looksLikeTable(const QString& text) {
    const auto tabbed = rowsSeparatedBy(QLatin1Char('\t'), text);
    if (!tabbed)
        return text.count(QLatin1Char('\t')) >= side;
    std::ptrdiff_t filled = 0;
    std::ptrdiff_t tabs = 0;
    for (const QStringList& row : tabbed->rows) {
        filled += row.join(QString{}).trimmed().isEmpty() ? 0 : 1;
        tabs += isTabbedRow(row) ? 1 : 0;
    }
    if (tabs > 0 && tabs * 2 >= filled)
        return true;
    constexpr qsizetype fewestColumns = 5;
    const auto table = tableRows(text);
    return table && table->isEven() && table->width() >= fewestColumns && filled > 1;
}

Result<ListPreview> readTable(const QString& text, std::optional<TablePreference> preferred) {
    auto table = tableRows(text);
    if (!table)
        return tl::make_unexpected(table.error());
    const Sheet sheet{std::move(*table)};
    const auto corner = cornerOfGrid(sheet);
    if (!corner)
        return tl::make_unexpected(corner.error());
    ListPreview preview;
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        QString& target = preview.grid.at(place);
        target = sheet.at(corner->top + place.row(), corner->left + place.column());
        if (place.isSubGoal()) {
            if (auto read = readSubGoal(sheet, *corner, place.ownBlock(), preferred, preview); !read)
                return tl::make_unexpected(read.error());
        }
        if (!fitsOneText(target))
            return fail(ErrorCode::TextTooLong, {QString::number(longestText)});
    }
    return preview;
}

QString writeTsv(const GridText& grid) {
    return writeRows(grid, QLatin1Char('\t'), QStringLiteral("\n"), false);
}

QString writeCsv(const GridText& grid) {
    return writeRows(grid, QLatin1Char(','), QStringLiteral("\r\n"), true);
}

} // namespace ninefold
