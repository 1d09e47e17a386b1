// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/burn_up_chart.h"

#include "ui/models/progress_tables.h"
#include "ui/models/why_row.h"
#include "ui/text/schedule_text.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int daysOfAWeek = 7;
constexpr double dot = 4;

} // namespace

BurnUpChart::BurnUpChart(const ThemeSource& theme, QWidget* parent)
    : WalkableChart{theme, parent}
    , m_logged{new QLineSeries}
    , m_planned{new QLineSeries}
    , m_across{new QValueAxis}
    , m_amount{new QValueAxis}
    , m_days{{2000, 1, 1}, {2000, 1, 1}} {
    setObjectName(QStringLiteral("burnUpChart"));
    m_across->setVisible(false);
    m_amount->setLineVisible(false);
    m_amount->setLabelFormat(QStringLiteral("%g"));
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_amount, Qt::AlignLeft);
    for (QLineSeries* line : {m_planned, m_logged}) {
        chart()->addSeries(line);
        line->attachAxis(m_across);
        line->attachAxis(m_amount);
    }
    BurnUpChart::dress();
}

void BurnUpChart::dress() {
    WalkableChart::dress();
    const Theme& theme = source().theme();
    m_logged->setPen(QPen{theme.hue(m_block), 2});
    m_planned->setPen(QPen{theme.muted, 1, Qt::DashLine});
    const int foot = QFontMetrics{fontOf(font(), TypeStep::Small)}.height() + 4;
    chart()->setMargins(QMargins{0, static_cast<int>(8 * unit()) + bandsHigh(), 8, foot});
}

void BurnUpChart::show(const Action& action, DateSpan days, const BurnUp& burnUp,
                       std::vector<StripChapter> chapters) {
    setChapters(std::move(chapters));
    const bool isSame = m_days == days && m_block == action.block;
    auto weeks = weeksOf(action, burnUp);
    QList<QPointF> logged{{0, 0}};
    for (const BurnUpPoint& point : burnUp.days)
        logged.append({static_cast<double>(logged.size()), static_cast<double>(point.logged)});
    const QList<QPointF> planned{
        {0, 0}, {static_cast<double>(days.days()), static_cast<double>(burnUp.perDay * days.days())}};
    if (isSame && weeks == m_weeks && logged == m_logged->points() && planned == m_planned->points())
        return;
    m_days = days;
    m_block = action.block;
    m_weeks = std::move(weeks);
    m_logged->replace(logged);
    m_planned->replace(planned);
    m_across->setRange(0, days.days());
    m_amount->setRange(0, std::max(logged.back().y(), m_planned->at(1).y()));
    m_amount->applyNiceNumbers();
    dress();
    const std::size_t last = m_weeks.empty() ? 0 : m_weeks.size() - 1;
    setCurrent(isSame ? std::min(current(), last) : last);
}

std::vector<BurnUpChart::Week> BurnUpChart::weeksOf(const Action& action, const BurnUp& burnUp) {
    std::vector<Week> weeks;
    for (const BurnUpPoint& point : burnUp.days) {
        if (point.date.dayOfWeek() == daysOfAWeek || point.date == burnUp.days.back().date)
            weeks.push_back(weekOf(action, point));
    }
    return weeks;
}

QStringList BurnUpChart::lineOf(const Week& week) {
    return {dayText(week.last), week.logged, week.planned};
}

QList<QStringList> BurnUpChart::linesOf(const Action& action, const BurnUp& burnUp) {
    QList<QStringList> lines;
    for (const Week& week : weeksOf(action, burnUp))
        lines.append(lineOf(week));
    return lines;
}

BurnUpChart::Week BurnUpChart::weekOf(const Action& action, const BurnUpPoint& point) {
    Week week{point.date, countText(point.logged), countText(point.planned)};
    week.spoken = tr("up to %1: %2 of %3 planned; %4", "a day, an amount, an amount, how far ahead")
                      .arg(dayText(point.date), week.logged, week.planned,
                           surplusText(action, Rational{point.logged - point.planned}));
    return week;
}

QList<QPointF> BurnUpChart::logged() const {
    return m_logged->points();
}

QList<QPointF> BurnUpChart::planned() const {
    return m_planned->points();
}

double BurnUpChart::leftOf(QDate day) const {
    const QRectF plot = chart()->plotArea();
    return plot.left() + plot.width() * static_cast<double>(m_days.first.daysTo(day)) / m_days.days();
}

QRectF BurnUpChart::placeOf(std::size_t week) const {
    const QRectF plot = chart()->plotArea();
    const QDate first = week == 0 ? m_days.first : m_weeks[week - 1].last.addDays(1);
    const double left = leftOf(first);
    return {left, plot.top(), leftOf(m_weeks[week].last.addDays(1)) - left, plot.height()};
}

void BurnUpChart::paintParts(QPainter& painter) {
    if (m_weeks.empty())
        return;
    const Theme& theme = source().theme();
    const auto day = static_cast<qsizetype>(m_days.first.daysTo(m_weeks[current()].last)) + 1;
    if (hasFocus() && day < m_logged->count()) {
        painter.setPen(QPen{theme.hue(m_block), 2});
        painter.setBrush(theme.card);
        painter.drawEllipse(chart()->mapToPosition(m_logged->at(static_cast<int>(day)), m_logged), dot, dot);
    }
    paintMonths(painter);
}

void BurnUpChart::paintMonths(QPainter& painter) const {
    const QFont small = fontOf(font(), TypeStep::Small);
    const QFontMetricsF metrics{small};
    painter.setFont(small);
    painter.setPen(source().theme().muted);
    const QRectF plot = chart()->plotArea();
    double free = 0; // where the name before ends
    for (QDate day = m_days.first; day <= m_days.last; day = QDate{day.year(), day.month(), 1}.addMonths(1)) {
        const QString name = QLocale{}.standaloneMonthName(day.month(), QLocale::ShortFormat);
        const double left = leftOf(day);
        const double wide = metrics.horizontalAdvance(name) + 1;
        if (left < free || left + wide > width())
            continue;
        painter.drawText(QRectF{left, plot.bottom() + 5, wide, metrics.height()},
                         Qt::AlignLeft | Qt::TextDontClip, name);
        free = left + wide + 6;
    }
}

QList<QStringList> BurnUpChart::table() const {
    QList<QStringList> lines{{tr("Up to"), tr("Logged"), tr("Planned")}};
    for (const Week& week : m_weeks)
        lines.append(lineOf(week));
    return lines;
}

QSize BurnUpChart::sizeHint() const {
    return (QSizeF{360, 190} * unit()).toSize() + QSize{0, bandsHigh()};
}

QSize BurnUpChart::minimumSizeHint() const {
    return {240, static_cast<int>(170 * unit()) + bandsHigh()};
}

} // namespace ninefold::ui
