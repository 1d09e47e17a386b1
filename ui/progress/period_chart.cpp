// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/period_chart.h"

#include "ui/models/why_row.h"
#include "ui/text/period_text.h"
#include "ui/text/schedule_text.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr double barWidth = 0.54; // of a category

std::optional<double> inHundreds(const std::optional<Rational>& rate) {
    return rate ? std::optional{100 * static_cast<double>(*rate)} : std::nullopt;
}

} // namespace

PeriodChart::PeriodChart(const ThemeSource& theme, QWidget* parent)
    : WalkableChart{theme, parent}
    , m_series{new QBarSeries}
    , m_bars{new QBarSet{QString{}}} {
    setObjectName(QStringLiteral("periodChart"));
    build();
    PeriodChart::dress();
}

void PeriodChart::build() {
    m_series->append(m_bars);
    m_series->setBarWidth(barWidth);
    chart()->addSeries(m_series);
    m_series->attachAxis(addPercentAxis());
    auto* names = new QBarCategoryAxis;
    names->setLabelsVisible(false);
    names->setGridLineVisible(false);
    chart()->addAxis(names, Qt::AlignBottom);
    m_series->attachAxis(names);
}

void PeriodChart::dress() {
    WalkableChart::dress();
    const Theme& theme = source().theme();
    m_bars->setBrush(theme.accentGround);
    m_bars->setPen(QPen{theme.accent, 1.5});
    const int foot = QFontMetrics{fontOf(font(), TypeStep::Small)}.height() +
                     QFontMetrics{fontOf(font(), TypeStep::Tiny)}.height() + 8;
    chart()->setMargins(QMargins{0, static_cast<int>(20 * unit()) + bandsHigh(), 4, foot});
}

void PeriodChart::show(ProgressModel& progress) {
    m_columns.clear();
    QStringList keys;
    QList<qreal> values;
    for (const ProgressColumn& column : progress.columns()) {
        m_columns.push_back(columnOf(progress, column));
        keys.append(QString::number(keys.size()));
        values.append(m_columns.back().soFar.value_or(0));
    }
    setBars(keys, values);
    setChapters(m_columns.empty()
                    ? std::vector<StripChapter>{}
                    : progress.chapters({m_columns.front().days.first, m_columns.back().days.last}));
    setCurrent(progress.chosen());
}

void PeriodChart::setBars(const QStringList& keys, const QList<qreal>& values) {
    auto* names = static_cast<QBarCategoryAxis*>(chart()->axes(Qt::Horizontal).front());
    if (names->categories() == keys) {
        for (int bar = 0; bar < m_bars->count(); ++bar) {
            if (m_bars->at(bar) != values.at(bar))
                m_bars->replace(bar, values.at(bar));
        }
        return;
    }
    m_bars->remove(0, m_bars->count());
    m_bars->append(values);
    names->setCategories(keys);
    m_series->setBarWidth(keys.size() > 16 ? 0.8 : keys.size() == 1 ? barWidth / 3 : barWidth);
}

QString PeriodChart::nameOf(const ProgressModel& progress, DateSpan days) const {
    switch (progress.step()) {
    case ProgressStep::Year:
    case ProgressStep::Period: {
        const QString name = periodText(*progress.plan(), days, progress.today());
        // Two days would not fit below a column.
        return name.contains(dayText(days.first)) ? dayText(days.first) : name;
    }
    case ProgressStep::Month:
        return QLocale{}.standaloneMonthName(days.first.month(), QLocale::ShortFormat);
    case ProgressStep::Week:
        return days.contains(QDate{days.last.year(), days.last.month(), 1}) || days.first.day() == 1
                   ? QLocale{}.standaloneMonthName(days.last.month(), QLocale::ShortFormat)
                   : QString{};
    }
    return {};
}

PeriodChart::Column PeriodChart::columnOf(const ProgressModel& progress, const ProgressColumn& column) const {
    Column shown{column.days, nameOf(progress, column.days)};
    shown.isBegun = column.isBegun(progress.today());
    shown.soFar = inHundreds(column.level.soFar);
    shown.whole = inHundreds(column.level.whole);
    shown.earlier = inHundreds(column.earlier);
    if (column.level.soFar)
        shown.percent = percentText(*column.level.soFar);
    if (column.days.contains(progress.today()) && progress.step() != ProgressStep::Week)
        shown.foot =
            tr("%n day(s) left", nullptr, static_cast<int>(progress.today().daysTo(column.days.last)));
    shown.fullName = progress.step() == ProgressStep::Week ? tr("week of %1").arg(dayText(column.days.first))
                     : progress.step() == ProgressStep::Month
                         ? shown.name
                         : periodText(*progress.plan(), column.days, progress.today());
    if (column.level.whole)
        shown.wholePercent = percentText(*column.level.whole);
    if (column.earlier)
        shown.earlierPercent = percentText(*column.earlier);
    shown.spoken = column.level.soFar
                       ? tr("%1: %2 so far, %3 of the whole")
                             .arg(shown.fullName, shown.percent,
                                  shown.wholePercent.isEmpty() ? QStringLiteral("—") : shown.wholePercent)
                   : shown.isBegun ? tr("%1: nothing counted").arg(shown.fullName)
                                   : tr("%1: still to come").arg(shown.fullName);
    if (column.earlier)
        shown.spoken += tr(", %1 in the year beside").arg(shown.earlierPercent);
    return shown;
}

// A day is as far into its column as into the days of that.
double PeriodChart::leftOf(QDate day) const {
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const DateSpan& days = m_columns[at].days;
        if (day > days.last)
            continue;
        const auto into = std::max<qint64>(0, days.first.daysTo(day));
        const QRectF place = placeOf(at);
        return place.left() + place.width() * static_cast<double>(into) / days.days();
    }
    return chart()->plotArea().right();
}

QRectF PeriodChart::placeOf(std::size_t column) const {
    const QRectF plot = chart()->plotArea();
    const double wide = plot.width() / static_cast<double>(std::max<std::size_t>(1, m_columns.size()));
    return {plot.left() + wide * static_cast<double>(column), plot.top(), wide, plot.height()};
}

void PeriodChart::paintParts(QPainter& painter) {
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        paintColumn(painter, at);
        paintNames(painter, at);
    }
}

void PeriodChart::paintColumn(QPainter& painter, std::size_t at) const {
    const Theme& theme = source().theme();
    const Column& column = m_columns[at];
    const QRectF place = placeOf(at);
    const double wide = place.width() * m_series->barWidth();
    const auto heightOf = [&](double percent) { return place.height() * percent / 100; };
    if (column.whole && column.soFar) {
        QRectF inside{place.center().x() - wide / 2, place.bottom() - heightOf(*column.whole), wide,
                      heightOf(*column.whole)};
        const double inset = std::min(5.0, wide / 6);
        painter.fillRect(inside.adjusted(inset, 0, -inset, 0), theme.accent);
    }
    if (column.earlier) {
        const double y = std::round(place.bottom() - heightOf(*column.earlier));
        const double reach = std::min(8.0, place.width() * 0.1);
        painter.fillRect(QRectF{place.center().x() - wide / 2 - reach, y - 1, wide + 2 * reach, 2},
                         theme.text);
    }
    const QFont bold = fontOf(font(), m_columns.size() > 6 ? TypeStep::Small : TypeStep::Lead, QFont::Bold);
    if (QFontMetricsF{bold}.horizontalAdvance(column.percent) > place.width())
        return;
    const double top =
        place.bottom() - heightOf(std::max(column.soFar.value_or(0), column.earlier.value_or(0)));
    const double high = QFontMetricsF{bold}.height();
    painter.setFont(bold);
    painter.setPen(theme.text);
    const double above = place.bottom() - heightOf(column.soFar.value_or(0));
    const bool isInTheWay = column.earlier && above - top < high + 4;
    painter.drawText(QRectF{place.left(), (isInTheWay ? top : above) - high - 3, place.width(), high},
                     Qt::AlignCenter | Qt::TextDontClip, column.percent);
}

void PeriodChart::paintNames(QPainter& painter, std::size_t at) const {
    const Theme& theme = source().theme();
    const Column& column = m_columns[at];
    const QRectF place = placeOf(at);
    const QFont small = fontOf(font(), TypeStep::Small, at == current() ? QFont::DemiBold : QFont::Normal);
    const QFont tiny = fontOf(font(), TypeStep::Tiny);
    const double high = QFontMetricsF{small}.height();
    const bool isNarrow = m_columns.size() > 16;
    const QRectF name{place.left(), place.bottom() + 5, isNarrow ? place.width() * 5 : place.width(), high};
    painter.setFont(small);
    painter.setPen(at == current() ? theme.text : theme.muted);
    painter.drawText(name, (isNarrow ? Qt::AlignLeading : Qt::AlignHCenter) | Qt::TextDontClip,
                     QFontMetricsF{small}.elidedText(column.name, Qt::ElideRight, name.width()));
    if (at == current()) {
        const double wide = isNarrow ? place.width() : std::min(place.width() * 0.8, 56.0);
        painter.fillRect(QRectF{place.center().x() - wide / 2, place.bottom() + 2, wide, 3}, theme.accent);
    }
    painter.setFont(tiny);
    painter.setPen(theme.muted);
    painter.drawText(QRectF{place.left(), name.bottom() + 4, place.width(), QFontMetricsF{tiny}.height()},
                     Qt::AlignHCenter | Qt::TextDontClip,
                     QFontMetricsF{tiny}.elidedText(column.foot, Qt::ElideRight, place.width()));
}

QList<QStringList> PeriodChart::table() const {
    QList<QStringList> lines{{tr("Span"), tr("So far"), tr("Whole"), tr("The year beside")}};
    for (const Column& column : m_columns)
        if (column.isBegun)
            lines.append({column.fullName, column.percent, column.wholePercent, column.earlierPercent});
    return lines;
}

void PeriodChart::click(std::size_t column) {
    if (column == current())
        Q_EMIT partOpened(column);
    else
        walkTo(column);
}

QSize PeriodChart::sizeHint() const {
    return (QSizeF{480, 260} * unit()).toSize() + QSize{0, bandsHigh()};
}

QSize PeriodChart::minimumSizeHint() const {
    return {280, static_cast<int>(220 * unit()) + bandsHigh()};
}

} // namespace ninefold::ui
