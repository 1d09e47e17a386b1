// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_content.h"

#include "ui/paper/page_painter.h"
#include "ui/paper/paper_words.h"

#include <QCoreApplication>

namespace ninefold::ui {

QString PageContent::fileName(const PageOptions& options) const {
    return options.kind == PageKind::Form ? PageWords::tr("Ninefold form")
                                          : QStringLiteral("Ninefold %1").arg(year);
}

QString PageContent::title(const PageOptions& options) const {
    if (options.kind == PageKind::Form)
        return QStringLiteral("Ninefold");
    return QStringLiteral("%1 %2").arg(year).arg(core.simplified()).trimmed();
}

std::vector<Printable::Kind> PageContent::kinds() const {
    return {{PageKind::Progress, PageWords::tr("Progress")},
            {PageKind::Texts, PageWords::tr("Texts only")},
            {PageKind::Form, PageWords::tr("Empty form")}};
}

void PageContent::paint(QPainter& painter, int, const PageOptions& options, TextInk& ink) const {
    PagePainter{*this, options, ink}.paint(painter);
}

QString PageContent::allText(const PageOptions& options) const {
    if (options.kind == PageKind::Form)
        return {};
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
