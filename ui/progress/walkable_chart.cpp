// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/walkable_chart.h"

#include "ui/models/figure_table.h"
#include "ui/progress/chapter_bands.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <functional>

namespace ninefold::ui {

WalkableChart::WalkableChart(const ThemeSource& theme, QWidget* parent)
    : QChartView{parent}
    , m_theme{theme} {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setViewportUpdateMode(FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    connect(&theme, &ThemeSource::changed, this, [this] { dress(); });
}

double WalkableChart::unit() const {
    return unitOf(font());
}

QValueAxis* WalkableChart::addPercentAxis() {
    auto* axis = new QValueAxis;
    axis->setRange(0, 100);
    axis->setTickCount(5);
    axis->setLabelFormat(QStringLiteral("%d%%"));
    axis->setLineVisible(false);
    chart()->addAxis(axis, Qt::AlignLeft);
    return axis;
}

void WalkableChart::dress() {
    const Theme& theme = m_theme.theme();
    setBackgroundBrush(theme.card);
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setGridLinePen(QPen{theme.line, 1});
        axis->setLinePen(QPen{theme.line, 1});
        axis->setLabelsBrush(theme.muted);
        axis->setLabelsFont(fontOf(font(), TypeStep::Tiny));
    }
    viewport()->update();
}

void WalkableChart::setTitle(const QString& title) {
    m_title = title;
    name();
}

void WalkableChart::setCurrent(std::size_t part) {
    m_current = part;
    name();
    viewport()->update();
}

void WalkableChart::name() {
    QStringList parts{m_title};
    if (m_current < this->parts())
        parts.append(spokenOf(m_current));
    setAccessibleName(parts.join(QStringLiteral(". ")));
    setAccessibleDescription(spoken());
}

QString WalkableChart::spoken() const {
    QStringList parts;
    for (std::size_t part = 0; part < this->parts(); ++part)
        if (isOpen(part))
            parts.append(spokenOf(part));
    for (const StripChapter& chapter : m_chapters)
        parts.append(chapterText(chapter));
    return parts.join(QStringLiteral(". "));
}

std::optional<std::size_t> WalkableChart::partAt(QPointF place) const {
    for (std::size_t part = 0; part < parts(); ++part) {
        QRectF room = placeOf(part);
        room.setBottom(height());
        if (isOpen(part) && room.contains(place))
            return part;
    }
    return std::nullopt;
}

void WalkableChart::setChapters(std::vector<StripChapter> chapters) {
    if (chapters == m_chapters)
        return;
    m_chapters = std::move(chapters);
    dress();
    name();
    updateGeometry();
}

int WalkableChart::bandsHigh() const {
    return chapterLanesHigh(m_chapters, font());
}

QRectF WalkableChart::bandOf(const StripChapter& chapter) const {
    const double left = leftOf(chapter.days.first);
    const int high = chapterLaneHigh(font());
    return {left, static_cast<double>(chapter.lane * high), leftOf(chapter.days.last.addDays(1)) - left - 1,
            high - 3.0};
}

void WalkableChart::drawBackground(QPainter* painter, const QRectF& rect) {
    QChartView::drawBackground(painter, rect);
    QColor ground = m_theme.theme().rail;
    ground.setAlphaF(0.5F); // days of two chapters are darker
    for (const StripChapter& chapter : m_chapters) {
        QRectF behind = bandOf(chapter);
        behind.setTop(behind.bottom());
        behind.setBottom(chart()->plotArea().bottom());
        painter->fillRect(behind, ground);
    }
    paintChapterBands(*painter, m_chapters, std::bind_front(&WalkableChart::bandOf, this), font(),
                      m_theme.theme());
}

QString WalkableChart::tipAt(QPointF place) const {
    const QString chapter = chapterTextAt(m_chapters, std::bind_front(&WalkableChart::bandOf, this), place);
    const auto part = partAt(place);
    return chapter.isEmpty() && part ? spokenOf(*part) : chapter;
}

void WalkableChart::drawForeground(QPainter* painter, const QRectF&) {
    paintParts(*painter);
    if (!hasFocus() || m_current >= parts())
        return;
    constexpr double above = 18; // where a number may stand over the highest bar
    QRectF ring = placeOf(m_current);
    ring.setBottom(height() - 1);
    paintFocusRing(*painter, ring.adjusted(1, -above, -1, 0), controlRadius, m_theme.theme().accent);
}

void WalkableChart::walkTo(std::size_t part) {
    if (part >= parts() || !isOpen(part))
        return;
    setCurrent(part);
    Q_EMIT partChosen(part);
}

std::size_t WalkableChart::lastOpen() const {
    std::size_t last = 0;
    for (std::size_t part = 0; part < parts(); ++part)
        last = isOpen(part) ? part : last;
    return last;
}

void WalkableChart::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(tabbedText(table()));
    switch (event->key()) { // charts are not mirrored: left is earlier in every language
    case Qt::Key_Left:
        return m_current > 0 ? walkTo(m_current - 1) : void();
    case Qt::Key_Right:
        return walkTo(m_current + 1);
    case Qt::Key_Home:
        return walkTo(0);
    case Qt::Key_End:
        return walkTo(lastOpen());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return m_current < parts() ? Q_EMIT partOpened(m_current) : void();
    default:
        QWidget::keyPressEvent(event);
    }
}

void WalkableChart::click(std::size_t part) {
    walkTo(part);
    Q_EMIT partOpened(part);
}

void WalkableChart::mousePressEvent(QMouseEvent* event) {
    const auto part = event->button() == Qt::LeftButton ? partAt(event->position()) : std::nullopt;
    if (!part)
        return;
    setFocus();
    click(*part);
}

void WalkableChart::mouseMoveEvent(QMouseEvent* event) {
    const auto part = partAt(event->position());
    viewport()->setCursor(part ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(tipAt(event->position()).toHtmlEscaped());
}

void WalkableChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    viewport()->update();
}

void WalkableChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void WalkableChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

} // namespace ninefold::ui
