// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_html.h"

#include "ui/grid/cell_style.h"

namespace ninefold::ui {

namespace {

QString paragraphs(const QString& text) {
    QString html = text.toHtmlEscaped();
    return html.replace(QLatin1Char{'\n'}, QLatin1StringView{"<br>"});
}

// Blocks are told apart by a stronger line, since programs do not keep gaps between cells.
QString borders(CellPlace place, const Theme& theme) {
    const QString thin = QStringLiteral("1px solid %1").arg(theme.line.name());
    const QString strong = QStringLiteral("2px solid %1").arg(theme.muted.name());
    QString style;
    const auto side = [&](const char* name, bool isEdge) {
        style += QStringLiteral("border-%1:%2;").arg(QLatin1StringView{name}, isEdge ? strong : thin);
    };
    side("top", place.row() % 3 == 0);
    side("left", place.column() % 3 == 0);
    side("bottom", place.row() % 3 == 2);
    side("right", place.column() % 3 == 2);
    return style;
}

QString cellHtml(CellPlace place, const CellFace& face) {
    const Theme& theme = Theme::light();
    const CellColours colours = CellColours::of(theme, place, face);
    const QString words =
        place.isAction() ? paragraphs(face.text) : QStringLiteral("<b>%1</b>").arg(paragraphs(face.text));
    return QStringLiteral("<td bgcolor=\"%1\" align=\"center\" style=\"background-color:%1;color:%2;"
                          "text-align:center;vertical-align:middle;padding:4px;width:11%;%3\">"
                          "<font color=\"%2\">%4</font></td>")
        .arg(colours.ground.name(), colours.text.name(), borders(place, theme),
             face.text.isEmpty() ? QStringLiteral("&nbsp;") : words);
}

} // namespace

QString gridHtml(const Numbers& numbers, PlanId plan, QDate day) {
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table style=\"border-collapse:collapse\" "
                                  "cellspacing=\"0\" cellpadding=\"4\">");
    for (int row = 0; row < 9; ++row) {
        html += QLatin1StringView{"<tr>"};
        for (int column = 0; column < 9; ++column) {
            const CellPlace place = CellPlace::atRowColumn(row, column);
            html += cellHtml(place, faceOf(numbers, plan, place, day));
        }
        html += QLatin1StringView{"</tr>\n"};
    }
    return html + QLatin1StringView{"</table>"};
}

} // namespace ninefold::ui
