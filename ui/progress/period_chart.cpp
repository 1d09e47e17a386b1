// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/period_chart.h"

#include "ui/models/why_row.h"
#include "ui/text/period_text.h"
#include "ui/text/schedule_text.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QEvent>
#include <QFontInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QValueAxis>

namespace ninefold::ui {

namespace {

constexpr double barWidth = 0.54; // of a category

double unitOf(const QFont& font) {
    return std::max(8, QFontInfo{font}.pixelSize()) / 13.0;
}

std::optional<double> inHundreds(const std::optional<Rational>& rate) {
    return rate ? std::optional{100 * static_cast<double>(*rate)} : std::nullopt;
}

} // namespace

PeriodChart::PeriodChart(const ThemeSource& theme, QWidget* parent)
    : QChartView{parent}
    , m_theme{theme}
    , m_series{new QBarSeries}
    , m_bars{new QBarSet{QString{}}}
    , m_axis{new QValueAxis} {
    setObjectName(QStringLiteral("periodChart"));
    build();
    dress();
    connect(&theme, &ThemeSource::changed, this, &PeriodChart::dress);
}

void PeriodChart::build() {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setViewportUpdateMode(FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_series->append(m_bars);
    m_series->setBarWidth(barWidth);
    chart()->addSeries(m_series);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    m_axis->setRange(0, 100);
    m_axis->setTickCount(5);
    m_axis->setLabelFormat(QStringLiteral("%d%%"));
    m_axis->setLineVisible(false);
    chart()->addAxis(m_axis, Qt::AlignLeft);
    m_series->attachAxis(m_axis);
    auto* names = new QBarCategoryAxis;
    names->setLabelsVisible(false);
    names->setGridLineVisible(false);
    chart()->addAxis(names, Qt::AlignBottom);
    m_series->attachAxis(names);
}

void PeriodChart::dress() {
    const Theme& theme = m_theme.theme();
    const double unit = unitOf(font());
    setBackgroundBrush(theme.card);
    m_bars->setBrush(theme.accentGround);
    m_bars->setPen(QPen{theme.accent, 1.5});
    m_axis->setGridLinePen(QPen{theme.line, 1});
    m_axis->setLabelsBrush(theme.muted);
    m_axis->setLabelsFont(fontOf(font(), TypeStep::Tiny));
    const auto bottom = chart()->axes(Qt::Horizontal);
    bottom.front()->setLinePen(QPen{theme.line, 1});
    const int foot = QFontMetrics{fontOf(font(), TypeStep::Small)}.height() +
                     QFontMetrics{fontOf(font(), TypeStep::Tiny)}.height() + 8;
    chart()->setMargins(QMargins{0, static_cast<int>(20 * unit), 4, foot});
    viewport()->update();
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
    m_chosen = progress.chosen();
    m_bars->remove(0, m_bars->count());
    m_bars->append(values);
    auto* names = static_cast<QBarCategoryAxis*>(chart()->axes(Qt::Horizontal).front());
    names->setCategories(keys);
    m_series->setBarWidth(keys.size() > 16 ? 0.8 : barWidth);
    setAccessibleName(spoken());
    viewport()->update();
}

QString PeriodChart::nameOf(const ProgressModel& progress, DateSpan days) const {
    switch (progress.step()) {
    case ProgressStep::Period:
        return periodText(*progress.plan(), days, progress.today());
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
    Column shown{nameOf(progress, column.days)};
    shown.isBegun = column.isBegun(progress.today());
    shown.soFar = inHundreds(column.level.soFar);
    shown.whole = inHundreds(column.level.whole);
    shown.earlier = inHundreds(column.earlier);
    if (column.level.soFar)
        shown.percent = percentText(*column.level.soFar);
    if (column.days.contains(progress.today()) && progress.step() != ProgressStep::Week)
        shown.foot =
            tr("%n day(s) left", nullptr, static_cast<int>(progress.today().daysTo(column.days.last)));
    const QString name =
        progress.step() == ProgressStep::Week ? tr("week of %1").arg(dayText(column.days.first)) : shown.name;
    shown.spoken = column.level.soFar
                       ? tr("%1: %2 so far, %3 of the whole")
                             .arg(name, shown.percent,
                                  column.level.whole ? percentText(*column.level.whole) : QStringLiteral("—"))
                   : shown.isBegun ? tr("%1: nothing counted").arg(name)
                                   : tr("%1: still to come").arg(name);
    if (column.earlier)
        shown.spoken += tr(", %1 in the year beside").arg(percentText(*column.earlier));
    return shown;
}

QString PeriodChart::spoken() const {
    QStringList parts;
    if (m_chosen < m_columns.size())
        parts.append(tr("Chosen: %1").arg(m_columns[m_chosen].spoken));
    for (const Column& column : m_columns)
        if (column.isBegun)
            parts.append(column.spoken);
    return parts.join(QStringLiteral(". "));
}

QRectF PeriodChart::placeOf(std::size_t column) const {
    const QRectF plot = chart()->plotArea();
    const double wide = plot.width() / static_cast<double>(std::max<std::size_t>(1, m_columns.size()));
    return {plot.left() + wide * static_cast<double>(column), plot.top(), wide, plot.height()};
}

std::optional<std::size_t> PeriodChart::columnAt(QPointF place) const {
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        QRectF room = placeOf(at);
        room.setBottom(height());
        if (m_columns[at].isBegun && room.contains(place))
            return at;
    }
    return std::nullopt;
}

void PeriodChart::drawForeground(QPainter* painter, const QRectF&) {
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        paintColumn(*painter, at);
        paintNames(*painter, at);
    }
    if (hasFocus() && m_chosen < m_columns.size()) {
        QRectF ring = placeOf(m_chosen);
        ring.setBottom(height() - 1);
        paintFocusRing(*painter, ring.adjusted(1, -18, -1, 0), controlRadius, m_theme.theme().accent);
    }
}

void PeriodChart::paintColumn(QPainter& painter, std::size_t at) const {
    const Theme& theme = m_theme.theme();
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
                     Qt::AlignCenter, column.percent);
}

void PeriodChart::paintNames(QPainter& painter, std::size_t at) const {
    const Theme& theme = m_theme.theme();
    const Column& column = m_columns[at];
    const QRectF place = placeOf(at);
    const QFont small = fontOf(font(), TypeStep::Small, at == m_chosen ? QFont::DemiBold : QFont::Normal);
    const QFont tiny = fontOf(font(), TypeStep::Tiny);
    const double high = QFontMetricsF{small}.height();
    const bool isNarrow = m_columns.size() > 16;
    const QRectF name{place.left(), place.bottom() + 5, isNarrow ? place.width() * 5 : place.width(), high};
    painter.setFont(small);
    painter.setPen(at == m_chosen ? theme.text : theme.muted);
    painter.drawText(name, static_cast<int>(isNarrow ? Qt::AlignLeading : Qt::AlignHCenter),
                     QFontMetricsF{small}.elidedText(column.name, Qt::ElideRight, name.width()));
    if (at == m_chosen) {
        const double wide = isNarrow ? place.width() : std::min(place.width() * 0.8, 56.0);
        painter.fillRect(QRectF{place.center().x() - wide / 2, place.bottom() + 2, wide, 3}, theme.accent);
    }
    painter.setFont(tiny);
    painter.setPen(theme.muted);
    painter.drawText(QRectF{place.left(), name.bottom() + 4, place.width(), QFontMetricsF{tiny}.height()},
                     Qt::AlignHCenter,
                     QFontMetricsF{tiny}.elidedText(column.foot, Qt::ElideRight, place.width()));
}

QSize PeriodChart::sizeHint() const {
    return (QSizeF{480, 260} * unitOf(font())).toSize();
}

QSize PeriodChart::minimumSizeHint() const {
    return {280, static_cast<int>(220 * unitOf(font()))};
}

void PeriodChart::keyPressEvent(QKeyEvent* event) {
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (const bool isBack = (event->key() == Qt::Key_Left) != isMirrored; isBack && m_chosen > 0)
            Q_EMIT columnChosen(m_chosen - 1);
        else if (!isBack && m_chosen + 1 < m_columns.size())
            Q_EMIT columnChosen(m_chosen + 1);
        return;
    case Qt::Key_Home:
        return Q_EMIT columnChosen(0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return Q_EMIT whyWanted();
    default:
        QWidget::keyPressEvent(event);
    }
}

void PeriodChart::mousePressEvent(QMouseEvent* event) {
    const auto column = event->button() == Qt::LeftButton ? columnAt(event->position()) : std::nullopt;
    if (!column)
        return;
    setFocus();
    if (*column == m_chosen)
        Q_EMIT whyWanted();
    else
        Q_EMIT columnChosen(*column);
}

void PeriodChart::mouseMoveEvent(QMouseEvent* event) {
    const auto column = columnAt(event->position());
    viewport()->setCursor(column ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(column ? m_columns[*column].spoken : QString{});
}

void PeriodChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

} // namespace ninefold::ui
