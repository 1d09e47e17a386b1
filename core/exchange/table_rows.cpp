// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_rows.h"

#include <algorithm>
#include <optional>

namespace ninefold {

namespace {

constexpr char16_t quote = u'"';
constexpr qsizetype gridWidth = 9;

bool hasText(const QStringList& row) {
    return std::any_of(row.begin(), row.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

// Takes one text apart.
class RowReader {
public:
    RowReader(QChar separator, const QString& text)
        : m_separator{separator}
        , m_text{text} {}

    Result<TableRows> read();

private:
    bool readQuoted(QString& cell);
    [[nodiscard]] bool isAt(QChar c) const { return m_at < m_text.size() && m_text.at(m_at) == c; }
    [[nodiscard]] bool isAtLineEnd() const { return isAt(QLatin1Char('\n')) || isAt(QLatin1Char('\r')); }
    void skipLineEnd();

    QChar m_separator;
    const QString& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

Result<TableRows> RowReader::read() {
    TableRows table{m_separator, {}};
    QStringList row;
    while (m_at < m_text.size()) {
        QString cell;
        const int startLine = m_line;
        if (isAt(QChar{quote}) && !readQuoted(cell))
            return fail(ErrorCode::TableQuoteOpen, {QString::number(startLine)});
        while (m_at < m_text.size() && !isAt(m_separator) && !isAtLineEnd())
            cell += m_text.at(m_at++);
        row.append(cell);
        if (isAt(m_separator)) {
            ++m_at;
            if (m_at == m_text.size() || isAtLineEnd())
                row.append(QString{});
        }
        if (m_at == m_text.size() || isAtLineEnd()) {
            skipLineEnd();
            table.rows.push_back(std::move(row));
            row.clear();
        }
    }
    return table;
}

bool RowReader::readQuoted(QString& cell) {
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (isAt(QChar{quote})) {
            ++m_at;
            if (!isAt(QChar{quote}))
                return true;
        } else if (isAtLineEnd()) {
            skipLineEnd();
            --m_at;
            cell += QLatin1Char('\n');
            continue;
        }
        cell += m_text.at(m_at);
    }
    return false;
}

void RowReader::skipLineEnd() {
    if (!isAtLineEnd())
        return;
    const bool isCarriageReturn = isAt(QLatin1Char('\r'));
    ++m_at;
    if (isCarriageReturn && isAt(QLatin1Char('\n')))
        ++m_at;
    ++m_line;
}

} // namespace

qsizetype TableRows::width() const {
    qsizetype width = 0;
    for (const QStringList& row : rows)
        width = std::max(width, row.size());
    return width;
}

bool TableRows::isEven() const {
    return width() > 1 && std::all_of(rows.begin(), rows.end(), [&](const QStringList& row) {
               return row.size() == width() || !hasText(row);
           });
}

Result<TableRows> rowsSeparatedBy(QChar separator, const QString& text) {
    return RowReader{separator, text}.read();
}

Result<TableRows> tableRows(const QString& text) {
    std::vector<TableRows> readings;
    std::optional<Error> firstFailure;
    for (const char separator : {'\t', ';', ','}) {
        auto reading = rowsSeparatedBy(QLatin1Char(separator), text);
        if (reading)
            readings.push_back(std::move(*reading));
        else if (!firstFailure)
            firstFailure = reading.error();
    }
    const auto likelihood = [](const TableRows& table) {
        return std::tuple{table.isEven() && table.width() == gridWidth, table.isEven(), table.width()};
    };
    const auto likeliest =
        std::max_element(readings.begin(), readings.end(), [&](const TableRows& a, const TableRows& b) {
            return likelihood(a) < likelihood(b);
        });
    if (firstFailure && (likeliest == readings.end() || !likeliest->isEven()))
        return tl::make_unexpected(*firstFailure);
    return *likeliest;
}

QString quotedCell(const QString& cell, QChar separator) {
    const bool needsQuotes = cell.contains(separator) || cell.contains(QChar{quote}) ||
                             cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
    if (!needsQuotes)
        return cell;
    QString doubled = cell;
    doubled.replace(QChar{quote}, QLatin1StringView{"\"\""});
    return QChar{quote} + doubled + QChar{quote};
}

} // namespace ninefold
