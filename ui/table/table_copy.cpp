// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_copy.h"

#include "core/exchange/table_rows.h"
#include "ui/models/day_table_model.h"
#include "ui/theme/theme.h"

#include <QMimeData>

#include <algorithm>

namespace ninefold::ui {

namespace {

QString cellHtml(const DayTableModel& table, const QModelIndex& index, const QString& text) {
    const Theme& theme = Theme::light();
    const DayTableCell& cell = table.cell(index);
    const int block = table.row(index.row()).place.block;
    const QColor ground = cell.mark == Mark::Done     ? theme.tint(block, 1)
                          : cell.mark == Mark::Partly ? theme.tint(block, 0.4)
                                                      : theme.card;
    return QStringLiteral("<td bgcolor=\"%1\" align=\"center\" style=\"background-color:%1;color:%2;"
                          "text-align:center;border:1px solid %3\">%4</td>")
        .arg(ground.name(), theme.text.name(), theme.line.name(), text.toHtmlEscaped());
}

} // namespace

std::unique_ptr<QMimeData> copyOf(const DayTableModel& table, const QModelIndexList& cells) {
    int top = cells.front().row();
    int bottom = top;
    int left = cells.front().column();
    int right = left;
    for (const QModelIndex& cell : cells) {
        top = std::min(top, cell.row());
        bottom = std::max(bottom, cell.row());
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
    }
    QStringList lines;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table style=\"border-collapse:collapse\">");
    for (int row = top; row <= bottom; ++row) {
        QStringList line;
        html += QLatin1StringView{"<tr>"};
        for (int column = left; column <= right; ++column) {
            const QModelIndex index = table.index(row, column);
            const QString text = cells.contains(index) ? copiedCell(table.cell(index)) : QString{};
            line.append(quotedCell(text, QLatin1Char('\t')));
            html += cellHtml(table, index, text);
        }
        html += QLatin1StringView{"</tr>\n"};
        lines.append(line.join(QLatin1Char('\t')));
    }
    auto content = std::make_unique<QMimeData>();
    content->setText(lines.join(QLatin1Char('\n')));
    content->setHtml(html + QLatin1StringView{"</table>"});
    return content;
}

} // namespace ninefold::ui
