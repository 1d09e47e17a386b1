// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_content.h"

namespace ninefold::ui {

QString PageContent::allText() const {
    QStringList texts{core, why};
    for (const CellFace& face : faces)
        texts.append(face.text);
    texts.removeAll(QString{});
    return texts.join(QLatin1Char{'\n'});
}

PageContent pageContentOf(const Numbers& numbers, PlanId plan, QDate day, CellOrder order) {
    PageContent content;
    const Plan& shown = *numbers.planner().plan(plan);
    content.year = shown.year;
    content.core = shown.core;
    content.why = shown.why;
    content.day = day;
    content.order = order;
    std::size_t next = 0;
    for (int row = 0; row < 9; ++row) {
        for (int column = 0; column < 9; ++column)
            content.faces[next++] = faceOf(numbers, plan, CellPlace::atRowColumn(row, column), day);
    }
    return content;
}

} // namespace ninefold::ui
