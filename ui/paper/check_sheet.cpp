// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/check_sheet.h"

#include "ui/paper/check_layout.h"
#include "ui/paper/check_painter.h"
#include "ui/paper/paper_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ninefold::ui {

namespace {

QString monthName(QDate day) {
    return QLocale{}.standaloneMonthName(day.month(), QLocale::LongFormat);
}

} // namespace

CheckSheet::CheckSheet(const Planner& planner, PlanId plan, QDate today)
    : m_plan{*planner.plan(plan)}
    , m_today{today} {
    for (QDate first = m_plan.from; first <= m_plan.to;
         first = QDate{first.year(), first.month(), 1}.addMonths(1)) {
        const QDate last{first.year(), first.month(), first.daysInMonth()};
        const DateSpan days{first, std::min(last, m_plan.to)};
        m_months.push_back({days, checkRows(planner, plan, days, today)});
    }
}

const CheckSheet::Month& CheckSheet::month(const PageOptions& options) const {
    return m_months[std::min(m_months.size() - 1, static_cast<std::size_t>(options.part))];
}

int CheckSheet::partOn(QDate day) const {
    const auto after = std::find_if(m_months.begin(), m_months.end(),
                                    [&](const Month& month) { return day <= month.days.last; });
    return static_cast<int>(std::min(after, m_months.end() - 1) - m_months.begin());
}

QString CheckSheet::name() const {
    return CheckWords::tr("Check Sheet");
}

QString CheckSheet::fileName(const PageOptions& options) const {
    return QStringLiteral("Ninefold %1").arg(month(options).days.first.toString(QStringLiteral("yyyy-MM")));
}

QString CheckSheet::title(const PageOptions& options) const {
    return QLocale{}.toString(month(options).days.first,
                              CheckWords::tr("MMMM yyyy", "the format of a month with its year"));
}

QString CheckSheet::allText(const PageOptions& options) const {
    QStringList texts{m_plan.core, title(options)};
    for (const CheckRow& row : month(options).rows)
        texts.append({row.text, row.goal, row.terms});
    texts.removeAll(QString{});
    return texts.join(QLatin1Char{'\n'});
}

std::vector<Printable::Kind> CheckSheet::kinds() const {
    return {{PageKind::Form, CheckWords::tr("To tick by hand")},
            {PageKind::Progress, CheckWords::tr("With the records")}};
}

QStringList CheckSheet::parts() const {
    QStringList names;
    for (const Month& month : m_months)
        names.append(monthName(month.days.first));
    return names;
}

QString CheckSheet::partName() const {
    return CheckWords::tr("Month");
}

int CheckSheet::pages(const PageOptions& options) const {
    const Month& shown = month(options);
    return CheckLayout{options, shown.days.days(), static_cast<int>(shown.rows.size())}.pages();
}

void CheckSheet::paint(QPainter& painter, int page, const PageOptions& options, TextInk& ink) const {
    CheckPainter{*this, options, ink}.paint(painter, page);
}

} // namespace ninefold::ui
