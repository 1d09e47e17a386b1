// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/quarter_painter.h"

#include "ui/models/why_row.h"
#include "ui/models/why_sentence.h"
#include "ui/paper/page_cell.h"
#include "ui/paper/page_font.h"
#include "ui/paper/page_layout.h"
#include "ui/paper/paper_words.h"
#include "ui/paper/quarter_sheet.h"
#include "ui/paper/sheet_words.h"
#include "ui/text/words.h"
#include "ui/widgets/bar_painter.h"
#include "ui/widgets/day_field.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ninefold::ui {

namespace {

int weeksOf(const QuarterSheet& sheet) {
    const DateSpan days = sheet.plan().span();
    return static_cast<int>(isoWeekOf(days.first).first.daysTo(days.last)) / 7 + 1;
}

} // namespace

QuarterPainter::QuarterPainter(const QuarterSheet& sheet, const PageOptions& options, TextInk& ink)
    : m_sheet{sheet}
    , m_part{sheet.part(options)}
    , m_options{options}
    , m_theme{Theme::light()}
    , m_layout{options, weeksOf(sheet)}
    , m_text{pageFont(sheet.allText(options)), ink} {}

void QuarterPainter::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    painter.fillRect(QRectF{{}, m_options.millimetres()}, m_theme.card);
    paintHead(painter);
    paintGrid(painter);
    paintGoals(painter);
    paintRoutines(painter);
    paintDays(painter);
    paintFoot(painter);
    painter.restore();
}

void QuarterPainter::say(QPainter& painter, const QString& text, const QRectF& place, TextStyle style) const {
    m_text.draw(painter, text.simplified(), place, style);
}

void QuarterPainter::paintHead(QPainter& painter) const {
    const double unit = m_layout.unit();
    TextStyle period = sheetStyle(6.4 * unit, m_theme.accent, QFont::Bold);
    period.alignment = Qt::AlignRight | Qt::AlignVCenter;
    const QString name = m_sheet.title(m_options);
    say(painter, name, m_layout.title(), period);
    TextStyle title = sheetStyle(6.4 * unit, m_theme.text, QFont::Bold);
    title.smallest = 3.2 * unit;
    const double beside = m_text.widthOf(name, period.largest, period.weight) + 6 * unit;
    say(painter, m_sheet.plan().core, m_layout.title().adjusted(0, 0, -beside, 0), title);

    TextStyle basis = sheetStyle(3.4 * unit, m_theme.text, QFont::DemiBold);
    basis.alignment = Qt::AlignRight | Qt::AlignVCenter;
    const Level& level = m_part.level;
    const QString number =
        level.soFar ? QStringLiteral("%1 · %2").arg(percentText(*level.soFar), basisText(level)) : QString{};
    say(painter, number, m_layout.underTitle(), basis);
    const double taken = m_text.widthOf(number, basis.largest, basis.weight) + 6 * unit;
    say(painter, m_sheet.plan().why, m_layout.underTitle().adjusted(0, 0, -taken, 0),
        sheetStyle(3.4 * unit, m_theme.muted));
}

void QuarterPainter::paintGrid(QPainter& painter) const {
    constexpr double smaller = 0.72; // than the cells of a page that has nothing else
    const double unit = m_layout.unit() * smaller;
    const PageCell cells{m_theme, m_text, unit};
    std::size_t next = 0;
    for (int row = 0; row < 9; ++row) {
        for (int column = 0; column < 9; ++column) {
            const CellPlace place = CellPlace::atRowColumn(row, column);
            cells.paint(painter, cellIn(m_layout.grid(), place, unit), place, m_part.faces[next++]);
        }
    }
}

void QuarterPainter::paintHeading(QPainter& painter, const QRectF& part, const QString& name,
                                  const QString& hint) const {
    const double unit = m_layout.unit();
    const QRectF place = m_layout.headingOf(part).adjusted(0, 0, 0, -1.5 * unit);
    const TextStyle bold = sheetStyle(3.2 * unit, m_theme.text, QFont::DemiBold);
    say(painter, name, place, bold);
    const double taken = m_text.widthOf(name, bold.largest, bold.weight) + 3 * unit;
    say(painter, hint, place.adjusted(taken, 0, 0, 0), sheetStyle(2.5 * unit, m_theme.muted));
}

void QuarterPainter::paintRowBar(QPainter& painter, const QRectF& place, const FigureRow& row,
                                 std::size_t column) const {
    const double unit = m_layout.unit();
    const double high = std::min(3.4 * unit, place.height() * 0.55);
    const QRectF track{place.left(), place.center().y() - high / 2, place.width(), high};
    const FigureBar bar = row.cells[column].bar.value_or(FigureBar{});
    paintBar(painter, track, m_theme, {bar.soFar, bar.whole, bar.previous}, m_theme.hue(row.block),
             0.2 * unit, std::min(0.8 * unit, place.height() * 0.16));
}

void QuarterPainter::paintGoals(QPainter& painter) const {
    const double unit = m_layout.unit();
    const bool hasTicks = std::any_of(m_part.goals.begin(), m_part.goals.end(), [](const FigureRow& row) {
        return row.cells[1].bar && row.cells[1].bar->previous;
    });
    paintHeading(painter, m_layout.goals(), QuarterWords::tr("Sub-goals"),
                 hasTicks ? QuarterWords::tr("from the lowest; inside: the whole; the tick: the time before")
                          : QuarterWords::tr("from the lowest; inside: the whole"));
    const QRectF body = m_layout.bodyOf(m_layout.goals());
    const double high = std::min(8 * unit, body.height() / 8);
    const double gap = 2 * unit;
    const double name = body.width() * 0.3;
    const double percent = 11 * unit;
    const double basis = 20 * unit;
    double top = body.top();
    for (const FigureRow& row : m_part.goals) {
        const QRectF line{body.left(), top, body.width(), high};
        say(painter, row.cells[0].text, {line.left(), top, name - gap, high},
            sheetStyle(3 * unit, m_theme.hue(row.block), QFont::DemiBold));
        const QRectF number{line.right() - basis - gap - percent, top, percent, high};
        paintRowBar(painter, {line.left() + name, top, number.left() - gap - line.left() - name, high}, row,
                    1);
        TextStyle bold = sheetStyle(3.2 * unit, m_theme.text, QFont::Bold);
        bold.alignment = Qt::AlignRight | Qt::AlignVCenter;
        say(painter, row.cells[2].text, number, bold);
        say(painter, row.cells[3].text, {line.right() - basis, top, basis, high},
            sheetStyle(2.5 * unit, m_theme.muted));
        top += high;
    }
}

void QuarterPainter::paintRoutines(QPainter& painter) const {
    const double unit = m_layout.unit();
    const QRectF body = m_layout.bodyOf(m_layout.routines());
    paintHeading(painter, m_layout.routines(), QuarterWords::tr("Routines"),
                 m_part.routines.empty() ? QuarterWords::tr("none in this period")
                                         : QuarterWords::tr("from the weakest"));
    const double lowest = 2.7 * unit;
    const auto count = static_cast<int>(m_part.routines.size());
    const int columns = count * 3.6 * unit <= body.height() ? 1 : 2;
    const int inColumn = static_cast<int>(body.height() / lowest);
    // The last line says what has no room.
    const int shown = count <= columns * inColumn ? count : columns * inColumn - 1;
    const int lines = std::max(1, (shown + (shown < count ? 1 : 0) + columns - 1) / columns);
    const double high = std::clamp(body.height() / lines, lowest, 5.6 * unit);
    const double gap = 5 * unit;
    const double wide = (body.width() - gap * (columns - 1)) / columns;
    const auto placeOf = [&](int at) {
        return QRectF{body.left() + at / lines * (wide + gap), body.top() + at % lines * high, wide, high};
    };
    for (int at = 0; at < shown; ++at)
        paintRoutine(painter, placeOf(at), m_part.routines[static_cast<std::size_t>(at)], columns > 1);
    if (shown < count)
        say(painter, QuarterWords::tr("and %n more", nullptr, count - shown), placeOf(shown),
            sheetStyle(2.4 * unit, m_theme.muted));
}

void QuarterPainter::paintRoutine(QPainter& painter, const QRectF& place, const FigureRow& row,
                                  bool isNarrow) const {
    const double unit = m_layout.unit();
    const double size = std::min(2.8 * unit, place.height() * 0.66);
    const double gap = 1.6 * unit;
    double left = place.left();
    const auto cut = [&](double width) {
        const QRectF cell{left, place.top(), width - gap, place.height()};
        left += width;
        return cell;
    };
    const double whole = place.width();
    const double percent = 9 * unit;
    const double change = isNarrow ? 0 : 8 * unit;
    const double basis = isNarrow ? 0 : whole * 0.19;
    const double name = whole * (isNarrow ? 0.52 : 0.34);
    say(painter, row.cells[0].text, cut(name), sheetStyle(size, m_theme.text));
    paintRowBar(painter, cut(whole - name - percent - change - basis), row, 2);
    TextStyle bold = sheetStyle(size, m_theme.text, QFont::Bold);
    bold.alignment = Qt::AlignRight | Qt::AlignVCenter;
    say(painter, row.cells[3].text, cut(percent), bold);
    if (isNarrow)
        return;
    const TextStyle muted = sheetStyle(std::min(size, 2.4 * unit), m_theme.muted);
    say(painter, row.cells[4].text, cut(change), muted);
    say(painter, row.cells[5].text, cut(basis), muted);
}

int QuarterPainter::columnOf(QDate day) const {
    return static_cast<int>(isoWeekOf(m_sheet.plan().from).first.daysTo(day)) / 7;
}

void QuarterPainter::paintDays(QPainter& painter) const {
    const double unit = m_layout.unit();
    paintHeading(painter, m_layout.days(), QuarterWords::tr("Every day of %1").arg(m_sheet.plan().year),
                 QuarterWords::tr("how much of what a day asked for was done"));
    paintLegend(painter);
    paintMonths(painter);
    for (const ProgressDay& day : m_sheet.days()) {
        DayField field;
        if (day.score)
            field.share = static_cast<double>(day.score->rate());
        field.isToCome = day.date > m_sheet.today();
        field.isResting = day.isResting;
        const QRectF place = m_layout.field(columnOf(day.date), day.date.dayOfWeek() - 1);
        paintDayField(painter, place, m_theme, field);
        if (day.date == m_sheet.today()) {
            painter.setPen(QPen{m_theme.text, 0.35 * unit});
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place, 0.7 * unit, 0.7 * unit);
        }
    }
    // The period is underlined.
    const double under = m_layout.field(0, 6).bottom() + 0.9 * unit;
    painter.fillRect(
        QRectF{QPointF{m_layout.field(columnOf(m_part.days.first), 6).left(), under},
               QPointF{m_layout.field(columnOf(m_part.days.last), 6).right(), under + 0.7 * unit}},
        m_theme.accent);
}

void QuarterPainter::paintMonths(QPainter& painter) const {
    const double unit = m_layout.unit();
    const TextStyle small = sheetStyle(2.3 * unit, m_theme.muted);
    const QRectF months = m_layout.months();
    double free = months.left();
    for (const ProgressDay& day : m_sheet.days()) {
        if (day.date.day() != 1 && day.date != m_sheet.plan().from)
            continue;
        const QString name = QLocale{}.standaloneMonthName(day.date.month(), QLocale::ShortFormat);
        const double left = m_layout.field(columnOf(day.date), 0).left();
        const double wide = m_text.widthOf(name, small.largest);
        if (left < free || left + wide > months.right())
            continue;
        say(painter, name, {left, months.top(), wide + unit, months.height() - 0.4 * unit}, small);
        free = left + wide + unit;
    }
    for (const int weekday : {0, 2, 4, 6}) {
        const QRectF field = m_layout.field(0, weekday);
        const double left = m_layout.bodyOf(m_layout.days()).left();
        say(painter, QLocale{}.standaloneDayName(weekday + 1, QLocale::ShortFormat),
            {left, field.top(), field.left() - left - 0.6 * unit, field.height()}, small);
    }
}

void QuarterPainter::paintLegend(QPainter& painter) const {
    const double unit = m_layout.unit();
    const QRectF line = m_layout.headingOf(m_layout.days()).adjusted(0, 0, 0, -1.5 * unit);
    const double side = 3 * unit;
    const TextStyle small = sheetStyle(2.3 * unit, m_theme.muted);
    const std::vector<std::pair<DayField, QString>> signs{{{0.0}, QuarterWords::tr("nothing of it")},
                                                          {{0.3}, {}},
                                                          {{0.6}, {}},
                                                          {{1.0}, QuarterWords::tr("all of it")},
                                                          {{}, QuarterWords::tr("nothing asked for")},
                                                          {{{}, false, true}, markText(Mark::Resting)}};
    double wide = 0;
    const auto widthOf = [&](const QString& text) {
        return text.isEmpty() ? 0.6 * unit : m_text.widthOf(text, small.largest) + 4 * unit;
    };
    for (const auto& [day, text] : signs)
        wide += side + widthOf(text);
    double x = line.right() - wide + 3 * unit;
    for (const auto& [day, text] : signs) {
        paintDayField(painter, {x, line.center().y() - side / 2, side, side}, m_theme, day);
        x += side;
        say(painter, text, {x + unit, line.top(), widthOf(text), line.height()}, small);
        x += widthOf(text);
    }
}

void QuarterPainter::paintFoot(QPainter& painter) const {
    TextStyle style = sheetStyle(2.5 * m_layout.unit(), m_theme.muted);
    style.alignment = Qt::AlignRight | Qt::AlignVCenter;
    say(painter, QStringLiteral("Ninefold · %1").arg(fullDayText(m_sheet.today())), m_layout.foot(), style);
}

} // namespace ninefold::ui
