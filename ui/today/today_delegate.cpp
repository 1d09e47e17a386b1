// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_delegate.h"

#include "ui/models/today_model.h"
#include "ui/text/one_line.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/today/mark_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace ninefold::ui {

namespace {

struct CardColours {
    QColor ground;
    QColor line;
    QColor page; ///< around the card
};

// The upper or lower end of a card, which is rounded.
void paintCardEnd(QPainter& painter, const QRectF& end, bool isUpper, const CardColours& colours) {
    QPainterPath card;
    const double beyond = 2 * cardRadius;
    card.addRoundedRect(end.adjusted(0.5, isUpper ? 0.5 : -beyond, -0.5, isUpper ? beyond : -0.5), cardRadius,
                        cardRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(end);
    painter.fillRect(end, colours.page);
    painter.fillPath(card, colours.ground);
    painter.strokePath(card, QPen{colours.line, 1});
}

// Between its ends: straight, which is many times faster to paint.
void paintCardSides(QPainter& painter, const QRectF& rows, const CardColours& colours) {
    const QRectF whole = rows.adjusted(0, -2, 0, 2); // nothing shines through where a pixel is cut
    painter.setClipRect(rows);
    painter.fillRect(whole, colours.ground);
    painter.fillRect(QRectF{whole.topLeft(), QSizeF{1, whole.height()}}, colours.line);
    painter.fillRect(QRectF{whole.right() - 1, whole.top(), 1, whole.height()}, colours.line);
}

// What a stamp shows.
enum class Stamped { StripDay, Strip, Panel, Box, Grip, Icon, UpperEnd, LowerEnd };

Stamps::Look lookOf(Stamped what, quint32 first, quint32 second = 0, quint32 third = 0) {
    return {static_cast<quint32>(what), first, second, third};
}

// Which marks a strip has, as a number.
quint64 numberOf(const std::vector<Mark>& strip) {
    static_assert(static_cast<int>(Mark::NotScheduled) < 8 && stripDays <= 20);
    return std::accumulate(strip.begin(), strip.end(), quint64{1},
                           [](quint64 number, Mark mark) { return number * 8 + static_cast<quint64>(mark); });
}

double shareOf(const TodayItem& item) {
    return item.perDay > Decimal{} ? item.amount.toDouble() / item.perDay.toDouble() : 0;
}

} // namespace

TodayDelegate::TodayDelegate(const ThemeSource& theme, const TodayModel& model, QObject* parent)
    : QStyledItemDelegate{parent}
    , m_theme{theme}
    , m_model{model} {
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_pillWidths.clear();
        m_widestPill = 0;
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { m_widestPill = 0; });
    connect(&theme, &ThemeSource::changed, this, [this] {
        m_stamps.clear();
        m_strips.clear();
    });
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (option.font != m_measured || m_itemHeight == 0) {
        m_measured = option.font;
        m_itemHeight = RowLayout::heightOf(option.font);
        m_headingHeight = RowLayout::headingHeightOf(option.font);
    }
    return {0, m_model.row(index.row()).kind == TodayRowKind::Item ? m_itemHeight : m_headingHeight};
}

QString TodayDelegate::plusText(const TodayRow& row) const {
    if (!row.item)
        return {};
    const TodayItem& item = *row.item;
    const bool hasAmount = item.kind == ActionKind::Measured ||
                           (item.kind == ActionKind::Routine &&
                            (item.perDay != Decimal{1} || item.step != Decimal{1} || !item.unit.isEmpty()));
    return hasAmount && !m_model.isFuture() ? QStringLiteral("+%1").arg(amountText(item.step)) : QString{};
}

QString TodayDelegate::focusText(int row) const {
    const TodayItem* item = m_model.item(row);
    if (!item || (m_current.row() != row && !m_model.focusOn(*item)))
        return {};
    return m_model.focusText(*item);
}

RowLayout TodayDelegate::layoutOf(const QRect& row, const QFont& font, int index) const {
    return RowLayout::of(row, font, plusText(m_model.row(index)), focusText(index), pillWidth(row, font));
}

// As wide as the longest sub-goal needs, where the row has room for it; all pills are alike.
double TodayDelegate::pillWidth(const QRect& row, const QFont& font) const {
    const double unit = unitOf(font);
    if (m_widestPill == 0) {
        for (int i = 0; i < m_model.rowCount(); ++i) {
            if (const TodayItem* item = m_model.item(i))
                m_widestPill = std::max(m_widestPill, widthOf(item->subGoal, font) + 18);
        }
    }
    constexpr double usualRow = 640;
    const double room = RowLayout::narrowestPill + std::max(0.0, row.width() / unit - usualRow) / 2;
    return std::clamp(std::min(m_widestPill, room), RowLayout::narrowestPill, RowLayout::widestPill);
}

// Many items have few sub-goals.
double TodayDelegate::widthOf(const QString& subGoal, const QFont& font) const {
    auto known = m_pillWidths.find(subGoal);
    if (known == m_pillWidths.end()) {
        const QFontMetricsF metrics{fontOf(font, TypeStep::Tiny, QFont::DemiBold)};
        known = m_pillWidths.insert(subGoal, metrics.horizontalAdvance(oneLine(subGoal)) / unitOf(font));
    }
    return *known;
}

void TodayDelegate::setHovered(const QModelIndex& index, RowPart part) {
    m_hovered = index;
    m_hoveredPart = part;
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    if (!m_exposed.intersects(option.rect))
        return;
    painter->save();
    // Pictures and glyphs are painted many times slower into a clip of several rows that lie apart.
    painter->setClipRect(option.rect);
    const TodayRow& row = m_model.row(index.row());
    if (row.kind == TodayRowKind::Item)
        paintItem(*painter, option, index);
    else
        paintHeading(*painter, option, row);
    painter->restore();
}

void TodayDelegate::stampPanel(QPainter& painter, const QRectF& place, double radius, const QColor& fill,
                               const QColor& line, const QColor& on) const {
    m_stamps.paint(
        painter, place, lookOf(Stamped::Panel, static_cast<quint32>(radius * 100), fill.rgba(), line.rgba()),
        [&](QPainter& p, const QRectF& panel) { paintPanel(p, panel, radius, fill, line); }, on);
}

void TodayDelegate::stampBox(QPainter& painter, const RowLayout& layout, const TodayItem& item, bool hasFocus,
                             const QColor& on) const {
    const Theme& theme = m_theme.theme();
    const double around = 7 * layout.unit; // for the star, and the ring
    const double ring = around - 4 * layout.unit;
    const QRectF place = layout.box.adjusted(-around, -around, around, around);
    const MarkLook look{theme.hue(item.place.block), shareOf(item), item.isPolished};
    const auto share = static_cast<quint32>(look.share * 10'000);
    const quint32 state =
        static_cast<quint32>(item.mark) * 4 + (item.isPolished ? 2 : 0) + (hasFocus ? 1 : 0);
    m_stamps.paint(
        painter, place, lookOf(Stamped::Box, state, look.hue.rgba(), share),
        [&](QPainter& p, const QRectF& room) {
            paintMark(p, room.adjusted(around, around, -around, -around), theme, item.mark, look);
            if (hasFocus)
                paintFocusRing(p, room.adjusted(ring, ring, -ring, -ring), 10 * layout.unit, theme.accent);
        },
        on);
}

void TodayDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                 const TodayRow& row) const {
    const Theme& theme = m_theme.theme();
    const double unit = unitOf(option.font);
    QRectF place = QRectF{option.rect}.adjusted(4 * unit, 10 * unit, -4 * unit, -4 * unit);
    painter.fillRect(option.rect, theme.ground);
    painter.setFont(fontOf(option.font, TypeStep::Small, QFont::DemiBold));
    painter.setPen(theme.muted);
    if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus))
        paintFocusRing(painter, place.adjusted(-4 * unit, -3 * unit, 4 * unit, 3 * unit), controlRadius,
                       theme.accent);
    if (row.kind == TodayRowKind::Heading)
        return m_lines.draw(painter, place, row.title);
    const double side = 14 * unit;
    paintIcon(painter, row.isOpen ? Icon::ChevronDown : Icon::ChevronRight,
              {place.left(), place.center().y() - side / 2, side, side}, theme.muted);
    place.setLeft(place.left() + side + 4 * unit);
    m_lines.draw(painter, place, QStringLiteral("%1 · %2").arg(row.title).arg(row.count));
}

void TodayDelegate::paintCard(QPainter& painter, const QRectF& rect, const TodayRow& row,
                              const QColor& ground) const {
    const Theme& theme = m_theme.theme();
    const CardColours colours{ground, theme.line, theme.ground};
    const double end = 2 * cardRadius;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintCardSides(painter, rect.adjusted(0, row.isFirst ? end : 0, 0, row.isLast ? -end : 0), colours);
    const auto stampEnd = [&](const QRectF& place, bool isUpper) {
        painter.setClipRect(place);
        m_stamps.paint(
            painter, place,
            lookOf(isUpper ? Stamped::UpperEnd : Stamped::LowerEnd, colours.ground.rgba(),
                   colours.line.rgba()),
            [&](QPainter& p, const QRectF& room) { paintCardEnd(p, room, isUpper, colours); }, colours.page);
    };
    if (row.isFirst)
        stampEnd({rect.topLeft(), QSizeF{rect.width(), end}}, true);
    if (row.isLast)
        stampEnd({rect.left(), rect.bottom() - end, rect.width(), end}, false);
    if (!row.isLast) {
        painter.setClipRect(rect);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRectF{rect.left() + 1, rect.bottom() - 1, rect.width() - 2, 1}, theme.line);
    }
    painter.restore();
}

void TodayDelegate::paintItem(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    const TodayRow& row = m_model.row(index.row());
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool hasFocus = isCurrent && (option.state & QStyle::State_HasFocus);
    const QColor ground = hasFocus ? controlGround(theme, {true, true}) : theme.card;
    paintCard(painter, option.rect, row, ground);
    const RowLayout layout = layoutOf(option.rect, option.font, index.row());
    stampBox(painter, layout, *row.item, hasFocus, ground);
    if (row.section == TodaySection::Day && (m_hovered == index || hasFocus))
        stampGrip(painter, layout, ground);
    paintWords(painter, layout, option, index, ground);
    paintButtons(painter, layout, option.font, index, ground);
    if (!layout.focus.isEmpty())
        paintFocus(painter, layout, option.font, index, ground);
    if (!layout.strip.isEmpty())
        stampStrip(painter, layout, *row.item, ground);
    if (!layout.pill.isEmpty() && !row.item->subGoal.isEmpty())
        paintPill(painter, layout, option.font, row, ground);
}

// Whole, where it is painted more than once; else day by day.
void TodayDelegate::stampStrip(QPainter& painter, const RowLayout& layout, const TodayItem& item,
                               const QColor& ground) const {
    const Theme& theme = m_theme.theme();
    const QColor& hue = theme.hue(item.place.block);
    const std::vector<Mark>& strip = m_model.past(item).strip;
    const quint64 marks = numberOf(strip);
    const auto paintDays = [&](QPainter& p, const QRectF& room) {
        for (int i = 0; i < static_cast<int>(strip.size()); ++i) {
            const Mark mark = strip[static_cast<std::size_t>(i)];
            const QRectF day = layout.stripDay(i).translated(room.topLeft() - layout.strip.topLeft());
            m_stamps.paint(
                p, day, lookOf(Stamped::StripDay, static_cast<quint32>(mark), hue.rgba()),
                [&](QPainter& q, const QRectF& place) { paintStripDay(q, place, theme, mark, hue); });
        }
    };
    m_strips.paint(
        painter, layout.strip,
        lookOf(Stamped::Strip, static_cast<quint32>(marks), static_cast<quint32>(marks >> 32), hue.rgba()),
        paintDays, ground);
}

// Says that the row can be pulled to another place.
void TodayDelegate::stampGrip(QPainter& painter, const RowLayout& layout, const QColor& on) const {
    const double dot = 2 * layout.unit;
    const double pitch = 4 * layout.unit;
    const QColor colour = m_theme.theme().faint;
    const QRectF place{layout.box.left() - 12 * layout.unit, layout.box.center().y() - pitch - dot / 2,
                       pitch + dot, 2 * pitch + dot};
    m_stamps.paint(
        painter, place, lookOf(Stamped::Grip, colour.rgba()),
        [&](QPainter& p, const QRectF& room) {
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(Qt::NoPen);
            p.setBrush(colour);
            for (int i = 0; i < 6; ++i)
                p.drawEllipse({room.topLeft() + QPointF{i % 2 * pitch, i / 2 * pitch}, QSizeF{dot, dot}});
        },
        on);
}

void TodayDelegate::paintWords(QPainter& painter, const RowLayout& layout, const QStyleOptionViewItem& option,
                               const QModelIndex& index, const QColor& ground) const {
    const Theme& theme = m_theme.theme();
    const Mark mark = m_model.row(index.row()).item->mark;
    const bool isQuiet = mark == Mark::Skipped || mark == Mark::Resting || mark == Mark::NotScheduled;
    painter.setFont(fontOf(option.font, TypeStep::Lead, QFont::DemiBold));
    painter.setPen(isQuiet ? theme.muted : theme.text);
    const QString basis = index.data(TodayModel::BasisRole).toString();
    QRectF text = layout.text;
    if (basis.isEmpty())
        text.moveCenter({text.center().x(), layout.box.center().y()});
    m_lines.draw(painter, text, index.data().toString(), {false, ground});
    painter.setFont(fontOf(option.font, TypeStep::Small));
    painter.setPen(theme.muted);
    m_lines.draw(painter, layout.basis, basis, {false, ground});
}

void TodayDelegate::paintButtons(QPainter& painter, const RowLayout& layout, const QFont& font,
                                 const QModelIndex& index, const QColor& on) const {
    if (layout.plus.isEmpty())
        return;
    const Theme& theme = m_theme.theme();
    const auto paintOne = [&](const QRectF& place, RowPart part, const QString& text) {
        const bool isHovered = m_hovered == index && m_hoveredPart == part;
        const QColor ground = controlGround(theme, {true, isHovered});
        stampPanel(painter, place, controlRadius, ground, theme.line, on);
        painter.setFont(fontOf(font, TypeStep::Base, QFont::DemiBold));
        painter.setPen(theme.text);
        m_lines.draw(painter, place, text, {true, ground});
    };
    paintOne(layout.minus, RowPart::Minus, QStringLiteral("−"));
    paintOne(layout.plus, RowPart::Plus, plusText(m_model.row(index.row())));
}

void TodayDelegate::paintFocus(QPainter& painter, const RowLayout& layout, const QFont& font,
                               const QModelIndex& index, const QColor& on) const {
    const Theme& theme = m_theme.theme();
    const auto block = m_model.focusOn(*m_model.row(index.row()).item);
    const bool isRunning = block && !block->isPaused();
    const bool isHovered = m_hovered == index && m_hoveredPart == RowPart::Focus;
    // What runs already is quiet; what can be begun is pressed.
    const QColor ink = block ? theme.accent : theme.onAccent;
    const QColor ground = block ? theme.accentGround : theme.accent;
    stampPanel(painter, layout.focus, controlRadius, ground, isHovered ? theme.text : Qt::transparent, on);
    const double side = 13 * layout.unit;
    const double inside = 11 * layout.unit;
    const Icon icon = isRunning ? Icon::Pause : Icon::Play;
    m_stamps.paint(
        painter, {layout.focus.left() + inside, layout.focus.center().y() - side / 2, side, side},
        lookOf(Stamped::Icon, static_cast<quint32>(icon), ink.rgba()),
        [&](QPainter& p, const QRectF& place) { paintIcon(p, icon, place, ink); }, ground);
    painter.setFont(fontOf(font, TypeStep::Base, QFont::DemiBold));
    painter.setPen(ink);
    m_lines.draw(painter, layout.focus.adjusted(inside + side + 4 * layout.unit, 0, 0, 0),
                 focusText(index.row()), {false, ground});
}

void TodayDelegate::paintPill(QPainter& painter, const RowLayout& layout, const QFont& font,
                              const TodayRow& row, const QColor& on) const {
    const Theme& theme = m_theme.theme();
    const int block = row.item->place.block;
    const QColor ground = theme.subGoalTint(block);
    stampPanel(painter, layout.pill, layout.pill.height() / 2, ground, Qt::transparent, on);
    painter.setFont(fontOf(font, TypeStep::Tiny, QFont::DemiBold));
    painter.setPen(theme.subGoalText(block));
    const double inside = 8 * layout.unit;
    m_lines.draw(painter, layout.pill.adjusted(inside, 0, -inside, 0), oneLine(row.item->subGoal),
                 {true, ground});
}

} // namespace ninefold::ui
