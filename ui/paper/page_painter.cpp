// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_painter.h"

#include "ui/paper/page_cell.h"
#include "ui/paper/page_font.h"
#include "ui/paper/paper_words.h"
#include "ui/paper/sheet_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QPainter>

namespace ninefold::ui {

namespace {

CellFace withoutProgress(const CellFace& face) {
    CellFace plain;
    plain.text = face.text;
    plain.goal = face.goal;
    plain.action = face.action;
    return plain;
}

} // namespace

PagePainter::PagePainter(const PageContent& content, const PageOptions& options, TextInk& ink)
    : m_content{content}
    , m_options{options}
    , m_theme{options.isDark ? Theme::dark() : Theme::light()}
    , m_layout{options, options.kind == PageKind::Form || !content.why.isEmpty()}
    , m_text{pageFont(content.allText(options)), ink} {}

void PagePainter::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    painter.fillRect(QRectF{{}, m_options.millimetres()}, m_options.isDark ? m_theme.ground : m_theme.card);
    const bool isForm = m_options.kind == PageKind::Form;
    isForm ? paintEmptyHead(painter) : paintHead(painter);
    const PageCell cells{m_theme, m_text, m_layout.unit()};
    for (int row = 0; row < 9; ++row) {
        for (int column = 0; column < 9; ++column) {
            const CellPlace place = CellPlace::atRowColumn(row, column);
            const CellFace& face = m_content.face(place);
            if (isForm)
                cells.paintEmpty(painter, m_layout.cell(place), place, m_content.order);
            else
                cells.paint(painter, m_layout.cell(place), place,
                            m_options.kind == PageKind::Progress ? face : withoutProgress(face));
        }
    }
    paintFoot(painter);
    painter.restore();
}

void PagePainter::paintHead(QPainter& painter) const {
    const double unit = m_layout.unit();
    TextStyle year;
    year.largest = 8 * unit;
    year.weight = QFont::Bold;
    year.colour = m_theme.accent;
    year.alignment = Qt::AlignRight | Qt::AlignVCenter;
    const QString number = QString::number(m_content.year);
    m_text.draw(painter, number, m_layout.title(), year);

    TextStyle title = year;
    title.largest = 7 * unit;
    title.smallest = 3.5 * unit;
    title.colour = m_theme.text;
    title.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    const double beside = m_text.widthOf(number, year.largest, year.weight) + 6 * unit;
    m_text.draw(painter, m_content.core.simplified(), m_layout.title().adjusted(0, 0, -beside, 0), title);

    TextStyle why;
    why.largest = 3.8 * unit;
    why.smallest = 2.2 * unit;
    why.colour = m_theme.muted;
    why.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    m_text.draw(painter, m_content.why.simplified(), m_layout.why(), why);
}

void PagePainter::paintEmptyHead(QPainter& painter) const {
    const QRectF title = m_layout.title();
    const double yearWidth = title.width() * 0.2;
    const double gap = 5 * m_layout.unit();
    paintField(painter, title.adjusted(0, 0, -yearWidth - gap, 0), roleText({centre, centre}));
    paintField(painter, {title.right() - yearWidth, title.top(), yearWidth, title.height()},
               PageWords::tr("Year"));
    paintField(painter, m_layout.why(), PageWords::tr("Why"));
}

void PagePainter::paintField(QPainter& painter, const QRectF& place, const QString& name) const {
    const double unit = m_layout.unit();
    TextStyle style;
    style.largest = 3 * unit;
    style.colour = m_theme.muted;
    style.alignment = Qt::AlignLeft | Qt::AlignBottom;
    m_text.draw(painter, name, place, style);
    const double from = place.left() + m_text.widthOf(name, style.largest) + 2 * unit;
    painter.setPen(QPen{m_theme.faint, 0.25 * unit});
    painter.drawLine(QPointF{from, place.bottom()}, place.bottomRight());
}

void PagePainter::paintFoot(QPainter& painter) const {
    TextStyle style;
    style.largest = 2.5 * m_layout.unit();
    style.colour = m_theme.muted;
    style.alignment = Qt::AlignRight | Qt::AlignVCenter;
    const QString name = QStringLiteral("Ninefold");
    const bool hasDay = m_options.kind != PageKind::Form;
    const QString day = fullDayText(m_content.day);
    m_text.draw(painter, hasDay ? QStringLiteral("%1 · %2").arg(name, day) : name, m_layout.foot(), style);
    if (m_options.kind == PageKind::Progress)
        paintLegend(painter);
}

void PagePainter::paintLegend(QPainter& painter) const {
    const double unit = m_layout.unit();
    const QRectF foot = m_layout.foot();
    const double middle = foot.center().y();
    const PageCell cells{m_theme, m_text, unit};
    TextStyle style;
    style.largest = 2.5 * unit;
    style.colour = m_theme.muted;
    style.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    double x = foot.left();
    const auto say = [&](const QString& text) {
        x += 1.2 * unit;
        m_text.draw(painter, text, {x, foot.top(), foot.right() - x, foot.height()}, style);
        x += m_text.widthOf(text, style.largest) + 5 * unit;
    };
    const double side = 3.4 * unit;
    const PageCell chips{m_theme, m_text, unit / 2};
    for (const double fill : {0.0, 0.5, 1.0}) {
        const QRectF chip{x, middle - side / 2, 2 * side, side};
        painter.fillRect(chip, m_theme.tint(centre, fill));
        chips.paintBar(painter, chip, fill, m_theme.accent);
        x += chip.width() + 0.5 * unit;
    }
    say(PageWords::tr("Done so far this year"));
    cells.paintRoutineMark(painter, {x, middle - side / 2}, side, m_theme.muted);
    x += side;
    say(kindText(ActionKind::Routine));
    cells.paintDoneMark(painter, {x, middle - side / 2}, side, m_theme.accent);
    x += side;
    say(PageWords::tr("Task done"));
}

} // namespace ninefold::ui
