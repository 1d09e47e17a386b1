// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/check_painter.h"

#include "ui/paper/page_font.h"
#include "ui/paper/paper_words.h"
#include "ui/paper/sheet_words.h"
#include "ui/text/words.h"
#include "ui/today/mark_painter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ninefold::ui {

namespace {

bool isWeekend(QDate day) {
    return day.dayOfWeek() > 5;
}

} // namespace

CheckPainter::CheckPainter(const CheckSheet& sheet, const PageOptions& options, TextInk& ink)
    : m_sheet{sheet}
    , m_month{sheet.month(options)}
    , m_options{options}
    , m_theme{Theme::light()}
    , m_layout{options, m_month.days.days(), static_cast<int>(m_month.rows.size())}
    , m_text{pageFont(sheet.allText(options)), ink} {}

void CheckPainter::paint(QPainter& painter, int page) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    painter.fillRect(QRectF{{}, m_options.millimetres()}, m_theme.card);
    paintHead(painter, page);
    const auto all = static_cast<int>(m_month.rows.size());
    const int first = page * m_layout.rowsOfPage();
    const int rows = std::clamp(all - first, 0, m_layout.rowsOfPage());
    if (rows == 0)
        m_text.draw(painter, CheckWords::tr("No routine in this month."), m_layout.row(0),
                    sheetStyle(3.4 * m_layout.unit(), m_theme.muted));
    else
        paintColumns(painter, rows);
    for (int row = 0; row < rows; ++row)
        paintRow(painter, m_layout.row(row), m_month.rows[static_cast<std::size_t>(first + row)]);
    paintFoot(painter);
    painter.restore();
}

void CheckPainter::paintHead(QPainter& painter, int page) const {
    const double unit = m_layout.unit();
    TextStyle month = sheetStyle(6.4 * unit, m_theme.accent, QFont::Bold);
    month.alignment = Qt::AlignRight | Qt::AlignVCenter;
    const QString name = m_sheet.title(m_options);
    m_text.draw(painter, name, m_layout.title(), month);
    TextStyle title = sheetStyle(6.4 * unit, m_theme.text, QFont::Bold);
    title.smallest = 3.2 * unit;
    const double beside = m_text.widthOf(name, month.largest, month.weight) + 6 * unit;
    m_text.draw(painter, m_sheet.plan().core.simplified(), m_layout.title().adjusted(0, 0, -beside, 0),
                title);
    const TextStyle hint = sheetStyle(3.2 * unit, m_theme.muted);
    m_text.draw(painter,
                isBlank()
                    ? CheckWords::tr("A box for each day that the plan asks for; others may be ticked too.")
                    : CheckWords::tr("What became of each day so far."),
                m_layout.underTitle(), hint);
    if (m_layout.pages() < 2)
        return;
    TextStyle number = hint;
    number.alignment = Qt::AlignRight | Qt::AlignVCenter;
    m_text.draw(painter, CheckWords::tr("page %1 of %2").arg(page + 1).arg(m_layout.pages()),
                m_layout.underTitle(), number);
}

void CheckPainter::paintColumns(QPainter& painter, int rows) const {
    const double unit = m_layout.unit();
    const QRectF heading = m_layout.heading();
    const double bottom = m_layout.row(rows - 1).bottom();
    TextStyle weekday = sheetStyle(2.4 * unit, m_theme.muted);
    weekday.alignment = Qt::AlignCenter;
    for (int at = 0; at < m_month.days.days(); ++at) {
        const QDate day = m_month.days.first.addDays(at);
        const QRectF place = m_layout.day(heading, at);
        if (isWeekend(day))
            painter.fillRect(QRectF{place.topLeft(), QPointF{place.right(), bottom}}, m_theme.rail);
        const bool isToday = day == m_sheet.today() && !isBlank();
        TextStyle number = weekday;
        number.largest = 2.9 * unit;
        number.weight = isToday ? QFont::Bold : QFont::DemiBold;
        number.colour = isToday ? m_theme.accent : m_theme.text;
        const double half = place.height() / 2;
        m_text.draw(painter, QLocale{}.standaloneDayName(day.dayOfWeek(), QLocale::NarrowFormat),
                    {place.left(), place.top(), place.width(), half}, weekday);
        m_text.draw(painter, QString::number(day.day()),
                    {place.left(), place.top() + half - 0.4 * unit, place.width(), half}, number);
    }
    painter.setPen(QPen{m_theme.faint, 0.25 * unit});
    for (int at = 1; at < m_month.days.days(); ++at) {
        const double x = m_layout.day(heading, at).left();
        if (m_month.days.first.addDays(at).dayOfWeek() == 1)
            painter.drawLine(QPointF{x, heading.top()}, QPointF{x, bottom});
    }
    painter.drawLine(heading.bottomLeft(), heading.bottomRight());
    TextStyle count = sheetStyle(2.4 * unit, m_theme.muted);
    count.alignment = Qt::AlignRight | Qt::AlignBottom;
    m_text.draw(painter, CheckWords::tr("Done"), m_layout.count(heading).adjusted(0, 0, 0, -unit), count);
}

void CheckPainter::paintRow(QPainter& painter, const QRectF& line, const CheckRow& row) const {
    const double unit = m_layout.unit();
    painter.setPen(QPen{m_theme.line, 0.2 * unit});
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    paintName(painter, m_layout.name(line), row);
    for (std::size_t at = 0; at < row.days.size(); ++at)
        paintDay(painter, m_layout.day(line, static_cast<int>(at)), row, row.days[at]);
    const QRectF count = m_layout.count(line);
    TextStyle number = sheetStyle(3 * unit, m_theme.text, QFont::DemiBold);
    number.alignment = Qt::AlignRight | Qt::AlignVCenter;
    if (!isBlank())
        m_text.draw(painter, row.count, count, number);
}

void CheckPainter::paintName(QPainter& painter, const QRectF& place, const CheckRow& row) const {
    const double unit = m_layout.unit();
    const double under = 2.9 * unit; // the height of the second line
    const double head = std::min(4.2 * unit, place.height() - under - 0.6 * unit);
    const double top = place.center().y() - (head + under) / 2;
    m_text.draw(painter, row.text, {place.left(), top, place.width(), head},
                sheetStyle(3.1 * unit, m_theme.text, QFont::DemiBold));
    const QRectF second{place.left(), top + head, place.width(), under};
    const TextStyle goal = sheetStyle(2.2 * unit, m_theme.hue(row.block), QFont::DemiBold);
    // A long sub-goal leaves room for how often.
    const double most = row.terms.isEmpty() ? place.width() : place.width() * 0.55;
    const double wide = std::min(most, m_text.widthOf(row.goal, goal.largest, goal.weight) + 0.2 * unit);
    m_text.draw(painter, row.goal, {second.left(), second.top(), wide, under}, goal);
    const double gap = row.goal.isEmpty() ? 0 : 1.6 * unit;
    m_text.draw(painter, row.terms, second.adjusted(wide + gap, 0, 0, 0),
                sheetStyle(2.2 * unit, m_theme.muted));
}

void CheckPainter::paintDay(QPainter& painter, const QRectF& place, const CheckRow& row,
                            const CheckDay& day) const {
    const double unit = m_layout.unit();
    if (!day.isInForce) {
        painter.fillRect(place.adjusted(0, 0.2 * unit, 0, -0.2 * unit), m_theme.line);
        return;
    }
    Mark mark = day.mark;
    if (isBlank())
        mark = !day.isAsked ? Mark::NotScheduled : day.isResting ? Mark::Resting : Mark::NotYet;
    if (mark == Mark::NotScheduled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.faint);
        painter.drawEllipse(place.center(), 0.3 * unit, 0.3 * unit);
        return;
    }
    const double side = std::min({place.width() * 0.86, place.height() * 0.76, 6 * unit});
    paintMark(painter, {place.center() - QPointF{side, side} / 2, QSizeF{side, side}}, m_theme, mark,
              {m_theme.hue(row.block), day.share});
}

void CheckPainter::paintFoot(QPainter& painter) const {
    TextStyle style = sheetStyle(2.5 * m_layout.unit(), m_theme.muted);
    style.alignment = Qt::AlignRight | Qt::AlignVCenter;
    m_text.draw(painter, QStringLiteral("Ninefold · %1").arg(fullDayText(m_sheet.today())), m_layout.foot(),
                style);
    if (!isBlank())
        paintLegend(painter);
}

void CheckPainter::paintLegend(QPainter& painter) const {
    const double unit = m_layout.unit();
    const QRectF foot = m_layout.foot();
    const double side = 3.4 * unit;
    const TextStyle style = sheetStyle(2.4 * unit, m_theme.muted);
    double x = foot.left();
    for (const Mark mark : {Mark::Done, Mark::Partly, Mark::Skipped, Mark::Resting, Mark::Missed,
                            Mark::NoRecord, Mark::NotYet}) {
        paintMark(painter, {x, foot.center().y() - side / 2, side, side}, m_theme, mark,
                  {m_theme.accent, 0.5});
        x += side + 1.2 * unit;
        const double wide = m_text.widthOf(markText(mark), style.largest) + 0.2 * unit;
        m_text.draw(painter, markText(mark), {x, foot.top(), wide, foot.height()}, style);
        x += wide + 3.4 * unit;
    }
}

} // namespace ninefold::ui
