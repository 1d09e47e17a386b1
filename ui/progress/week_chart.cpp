// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/week_chart.h"

#include "ui/models/why_row.h"
#include "ui/text/schedule_text.h"
#include "ui/text/words.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr double weekDot = 4;
constexpr double smallDot = 2.2;
constexpr double hundred = 100;
constexpr double lowestMood = 1;
constexpr double moods = 4; // from the lowest to the highest

} // namespace

WeekChart::WeekChart(const ThemeSource& theme, QWidget* parent)
    : WalkableChart{theme, parent}
    , m_across{new QValueAxis}
    , m_percent{addPercentAxis()}
    , m_mood{new QValueAxis} {
    setObjectName(QStringLiteral("weekChart"));
    m_across->setVisible(false);
    chart()->addAxis(m_across, Qt::AlignBottom);
    m_mood->setVisible(false);
    m_mood->setRange(lowestMood, lowestMood + moods);
    m_mood->setTickCount(5);
    m_mood->setLabelFormat(QStringLiteral("%d"));
    m_mood->setLineVisible(false);
    m_mood->setGridLineVisible(false); // its lines are those of the percentages
    chart()->addAxis(m_mood, Qt::AlignRight);
    WeekChart::dress();
}

void WeekChart::dress() {
    WalkableChart::dress();
    const Theme& theme = source().theme();
    for (QLineSeries* line : m_lines)
        line->setPen(QPen{theme.accent, 2});
    if (m_tail)
        m_tail->setPen(QPen{theme.accent, 2, Qt::DotLine});
    for (QLineSeries* line : m_moods)
        line->setPen(QPen{theme.muted, 1, Qt::DashLine});
    const int foot = QFontMetrics{fontOf(font(), TypeStep::Small)}.height() + 4;
    chart()->setMargins(QMargins{0, static_cast<int>(20 * unit()) + bandsHigh(), 0, foot});
}

void WeekChart::show(ProgressModel& progress) {
    const bool isSame = !m_weeks.empty() && !progress.weeks().empty() &&
                        progress.weeks().front().week == m_weeks.front().days;
    auto rests = progress.rests();
    std::vector<Week> weeks;
    std::size_t last = 0;
    for (const WeekPoint& point : progress.weeks()) {
        if (!point.isToCome)
            last = weeks.size();
        weeks.push_back(weekOf(point, progress.today(), rests));
    }
    setChapters(weeks.empty() ? std::vector<StripChapter>{}
                              : progress.chapters({weeks.front().days.first, weeks.back().days.last}));
    if (weeks == m_weeks && rests == m_rests)
        return;
    m_weeks = std::move(weeks);
    m_rests = std::move(rests);
    draw();
    setCurrent(isSame ? std::min(current(), last) : last);
}

WeekChart::Week WeekChart::weekOf(const WeekPoint& point, QDate today,
                                  const std::vector<DateSpan>& rests) const {
    Week week{point.week, point.isToCome, point.week.contains(today)};
    QStringList parts;
    if (point.score) {
        week.rate = hundred * static_cast<double>(point.score->rate());
        week.percent = percentText(point.score->rate());
        week.basis =
            tr("%1 of %2", "done, asked for").arg(countText(point.score->got), countText(point.score->base));
        parts << week.percent
              << (week.isNow ? tr("%1 so far", "how many of how many").arg(week.basis) : week.basis);
    } else {
        parts << (week.isToCome ? tr("still to come") : tr("nothing counted"));
    }
    if (point.feeling && !point.isToCome) {
        week.feeling = static_cast<double>(*point.feeling);
        week.felt = countText(*point.feeling);
        parts << tr("felt like %1 of 5").arg(week.felt);
    }
    if (std::any_of(rests.begin(), rests.end(), [&](DateSpan rest) { return rest.overlaps(point.week); }))
        parts << markText(Mark::Resting);
    week.spoken = tr("week of %1: %2", "a day, what it was like")
                      .arg(dayText(point.week.first), parts.join(QStringLiteral(", ")));
    return week;
}

WeekChart::Lines WeekChart::linesOf(std::optional<double> Week::*value) const {
    Lines lines;
    bool isBroken = true;
    for (std::size_t week = 0; week < m_weeks.size(); ++week) {
        const std::optional<double> at = m_weeks[week].*value;
        if (at) {
            const QPointF point{static_cast<double>(week) + 0.5, *at};
            if (m_weeks[week].isNow && !isBroken && value == &Week::rate)
                lines.tail = {lines.stretches.back().back(), point};
            else
                (isBroken ? lines.stretches.emplace_back() : lines.stretches.back()).append(point);
        }
        isBroken = !at;
    }
    return lines;
}

void WeekChart::draw() {
    const Lines felt = linesOf(&Week::feeling);
    const Lines rates = linesOf(&Week::rate);
    m_across->setRange(0, static_cast<double>(std::max<std::size_t>(1, m_weeks.size())));
    if (felt.stretches.size() != m_moods.size() || rates.stretches.size() != m_lines.size() ||
        rates.tail.isEmpty() == static_cast<bool>(m_tail))
        remake(felt, rates);
    const auto move = [](QLineSeries* line, const Line& points) {
        if (line->points() != points)
            line->replace(points);
    };
    for (std::size_t i = 0; i < m_moods.size(); ++i)
        move(m_moods[i], felt.stretches[i]);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        move(m_lines[i], rates.stretches[i]);
    if (m_tail)
        move(m_tail, rates.tail);
}

void WeekChart::remake(const Lines& felt, const Lines& rates) {
    chart()->removeAllSeries();
    m_moods.clear();
    m_lines.clear();
    m_mood->setVisible(!felt.stretches.empty());
    while (m_moods.size() < felt.stretches.size())
        m_moods.push_back(addLine(m_mood));
    while (m_lines.size() < rates.stretches.size())
        m_lines.push_back(addLine(m_percent));
    m_tail = rates.tail.isEmpty() ? nullptr : addLine(m_percent);
    dress();
}

QLineSeries* WeekChart::addLine(QAbstractAxis* axis) {
    auto* line = new QLineSeries;
    chart()->addSeries(line);
    line->attachAxis(m_across);
    line->attachAxis(axis);
    return line;
}

namespace {

QList<QPointF> pointsOf(const std::vector<QLineSeries*>& lines) {
    QList<QPointF> points;
    for (const QLineSeries* line : lines)
        for (const QPointF point : line->points())
            points.append({point.x() - 0.5, point.y()});
    return points;
}

} // namespace

QList<QPointF> WeekChart::rates() const {
    QList<QPointF> points = pointsOf(m_lines);
    if (m_tail)
        points.append(pointsOf({m_tail}).back());
    return points;
}

QList<QPointF> WeekChart::feelings() const {
    return pointsOf(m_moods);
}

double WeekChart::leftOf(QDate day) const {
    const QRectF plot = chart()->plotArea();
    const double days = 7.0 * static_cast<double>(std::max<std::size_t>(1, m_weeks.size()));
    const auto since = m_weeks.empty() ? 0 : m_weeks.front().days.first.daysTo(day);
    return plot.left() + plot.width() * static_cast<double>(since) / days;
}

QRectF WeekChart::placeOf(std::size_t week) const {
    const QRectF plot = chart()->plotArea();
    const double wide = plot.width() / static_cast<double>(std::max<std::size_t>(1, m_weeks.size()));
    return {plot.left() + wide * static_cast<double>(week), plot.top(), wide, plot.height()};
}

QPointF WeekChart::pointOf(std::size_t week, double share) const {
    const QRectF place = placeOf(week);
    return {place.center().x(), place.bottom() - place.height() * share};
}

void WeekChart::drawBackground(QPainter* painter, const QRectF& rect) {
    WalkableChart::drawBackground(painter, rect);
    if (m_weeks.empty())
        return;
    const Theme& theme = source().theme();
    const QRectF plot = chart()->plotArea();
    const QFont tiny = fontOf(font(), TypeStep::Tiny);
    for (const DateSpan& rest : m_rests) {
        const double left = leftOf(rest.first);
        const QRectF band{left, plot.top(), leftOf(rest.last.addDays(1)) - left, plot.height()};
        painter->fillRect(band, theme.rail);
        painter->fillRect(band, QBrush{theme.line, Qt::BDiagPattern});
        painter->setFont(tiny);
        painter->setPen(theme.muted);
        const QString name = markText(Mark::Resting);
        if (QFontMetricsF{tiny}.horizontalAdvance(name) + 4 < band.width()) {
            const QRectF place{band.left(), band.top() + 2, band.width(), QFontMetricsF{tiny}.height()};
            painter->fillRect(place, theme.rail);
            painter->drawText(place, Qt::AlignCenter | Qt::TextDontClip, name);
        }
    }
}

void WeekChart::paintParts(QPainter& painter) {
    paintDots(painter);
    paintPercents(painter);
    paintDates(painter);
}

void WeekChart::paintDots(QPainter& painter) const {
    const Theme& theme = source().theme();
    for (std::size_t at = 0; at < m_weeks.size(); ++at) {
        const Week& week = m_weeks[at];
        if (week.feeling) {
            painter.setPen(QPen{theme.muted, 1});
            painter.setBrush(theme.card);
            painter.drawEllipse(pointOf(at, (*week.feeling - lowestMood) / moods), smallDot, smallDot);
        }
        if (week.rate) { // a week that goes on is a ring
            painter.setPen(QPen{theme.accent, 2});
            painter.setBrush(week.isNow ? theme.card : theme.accent);
            painter.drawEllipse(pointOf(at, *week.rate / hundred), weekDot, weekDot);
        }
    }
}

bool WeekChart::hasRoomForPercents() const {
    const QFontMetricsF metrics{fontOf(font(), TypeStep::Small, QFont::Bold)};
    return placeOf(0).width() > metrics.horizontalAdvance(QStringLiteral("100%")) + 4;
}

void WeekChart::paintPercents(QPainter& painter) const {
    if (m_weeks.empty() || !hasRoomForPercents())
        return;
    const QFont bold = fontOf(font(), TypeStep::Small, QFont::Bold);
    const QFontMetricsF metrics{bold};
    painter.setFont(bold);
    for (std::size_t at = 0; at < m_weeks.size(); ++at) {
        if (!m_weeks[at].rate)
            continue;
        const QPointF point = pointOf(at, *m_weeks[at].rate / hundred);
        const double wide = metrics.horizontalAdvance(m_weeks[at].percent);
        const QRectF place{point.x() - wide / 2 - 2, point.y() - weekDot - 3 - metrics.height(), wide + 4,
                           metrics.height()};
        QColor ground = source().theme().card; // so that a line behind it does not cross it out
        ground.setAlphaF(0.8F);
        painter.fillRect(place, ground);
        painter.setPen(source().theme().text);
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, m_weeks[at].percent);
    }
}

void WeekChart::paintDates(QPainter& painter) const {
    const QFont plain = fontOf(font(), TypeStep::Small);
    const QFont strong = fontOf(font(), TypeStep::Small, QFont::DemiBold);
    const QFontMetricsF metrics{strong};
    double widest = 0;
    for (const Week& week : m_weeks)
        widest = std::max(widest, metrics.horizontalAdvance(dayText(week.days.first)));
    const double room = std::max(1.0, placeOf(0).width());
    const auto stride = static_cast<std::size_t>(std::ceil((widest + 10) / room));
    for (std::size_t at = 0; at < m_weeks.size(); ++at) {
        // The current week always says its day; the others stand clear of it.
        const std::size_t off = at > current() ? at - current() : current() - at;
        if (off % stride != 0)
            continue;
        const QRectF place = placeOf(at);
        QRectF name{place.center().x() - widest / 2 - 2, place.bottom() + 5, widest + 4, metrics.height()};
        name.moveLeft(std::clamp(name.left(), 0.0, std::max(0.0, width() - name.width())));
        painter.setFont(at == current() ? strong : plain);
        painter.setPen(at == current() ? source().theme().text : source().theme().muted);
        painter.drawText(name, Qt::AlignCenter | Qt::TextDontClip, dayText(m_weeks[at].days.first));
    }
}

QList<QStringList> WeekChart::table() const {
    QList<QStringList> lines{{tr("Week of"), tr("So far"), tr("Counted"), tr("Feeling")}};
    for (const Week& week : m_weeks)
        if (!week.isToCome)
            lines.append({dayText(week.days.first), week.percent, week.basis, week.felt});
    return lines;
}

QSize WeekChart::sizeHint() const {
    return (QSizeF{480, 210} * unit()).toSize() + QSize{0, bandsHigh()};
}

QSize WeekChart::minimumSizeHint() const {
    return {280, static_cast<int>(190 * unit()) + bandsHigh()};
}

} // namespace ninefold::ui
