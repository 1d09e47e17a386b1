// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_view.h"

#include "ui/grid/grid_accessible.h"
#include "ui/theme/type.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ninefold::ui {

GridView::GridView(const ThemeSource& theme, GridModel& model, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_model{model}
    , m_commands{new CellCommands{model, this}}
    , m_editing{new CellEditing{model, *this}}
    , m_move{new GridMove{this}} {
    setObjectName(QStringLiteral("grid"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    installGridAccessibility();
    retranslate();
    wire();
}

void GridView::wire() {
    connect(&m_theme, &ThemeSource::changed, this, [this] {
        dressEditor();
        update();
    });
    connect(&m_model, &GridModel::dataChanged, this,
            [this](const QModelIndex& cell, const QModelIndex&, const QList<int>& roles) {
                const CellPlace place = CellPlace::atRowColumn(cell.row(), cell.column());
                update(cellRect(place).adjusted(-3, -3, 3, 3));
                announceChange(place, roles);
            });
    connect(&m_editing->editor(), &CellEditor::ended, this, &GridView::endEditing);
    connect(&m_editing->editor(), &QTextEdit::textChanged, this, &GridView::placeEditor);
    connect(&m_editing->editor(), &QTextEdit::cursorPositionChanged, this, [this] { updateMicroFocus(); });
    connect(m_editing, &CellEditing::errorRaised, this, &GridView::errorRaised);
    connect(m_editing, &CellEditing::activeChanged, this, [this](bool isActive) {
        update();
        if (!isActive)
            announceFocus();
    });
    connect(m_move, &GridMove::stepped, this, qOverload<>(&QWidget::update));
    connect(&m_model, &GridModel::recounted, this, [this] {
        forgetDetails();
        describe();
        if (m_zoom)
            update();
    });
    connect(m_commands, &CellCommands::errorRaised, this, &GridView::errorRaised);
    connect(m_commands, &CellCommands::planWanted, this, [this] {
        makeWritable();
        finishEditing(); // an empty year begins with its core goal being written
    });
}

void GridView::retranslate() {
    setAccessibleName(tr("Grid"));
    m_editing->editor().setAccessibleName(tr("Text of the cell"));
    forgetDetails();
    describe();
}

bool GridView::setCurrent(CellPlace place) {
    if (place == m_current)
        return true;
    if (!finishEditing())
        return false;
    update(cellRect(m_current).adjusted(-3, -3, 3, 3));
    m_current = place;
    if (m_zoom)
        showBlock(place.block);
    update(cellRect(m_current).adjusted(-3, -3, 3, 3));
    updateMicroFocus();
    announceFocus();
    Q_EMIT currentChanged(place);
    return true;
}

void GridView::setCellOrder(CellOrder order) {
    m_order = order;
    update();
}

void GridView::setFocusOnly(bool isOn) {
    m_isFocusOnly = isOn;
    update();
}

void GridView::announceFocus() {
    if (!hasFocus())
        return;
    QAccessibleEvent event{isEditing() ? static_cast<QObject*>(&m_editing->editor()) : this,
                           QAccessible::Focus};
    if (!isEditing())
        event.setChild(GridAccessible::indexOf(m_current));
    QAccessible::updateAccessibility(&event);
}

void GridView::announceChange(CellPlace place, const QList<int>& roles) {
    const auto announce = [&](QAccessibleEvent&& event) {
        event.setChild(GridAccessible::indexOf(place));
        QAccessible::updateAccessibility(&event);
    };
    if (roles.contains(Qt::DisplayRole))
        announce({this, QAccessible::NameChanged});
    if (roles.contains(Qt::AccessibleDescriptionRole))
        announce({this, QAccessible::DescriptionChanged});
    if (roles.contains(GridModel::DoneRole)) {
        QAccessible::State changed;
        changed.checked = true;
        announce(QAccessibleStateChangeEvent{this, changed});
    }
}

GridGeometry GridView::geometryNow() const {
    return {QSizeF{size()}, unitOf(font()), devicePixelRatioF(), m_zoom};
}

CellMetrics GridView::metricsNow() const {
    const QSizeF cell = geometryNow().cell({}).size();
    return m_zoom ? CellMetrics::roomy(font(), cell) : CellMetrics::of(font(), cell);
}

QRect GridView::cellRect(CellPlace place) const {
    return geometryNow().cell(place).toAlignedRect();
}

QSize GridView::minimumSizeHint() const {
    const bool isOneBlock = m_zoom.has_value();
    return GridGeometry::areaFor(CellMetrics::smallestCell(font(), isOneBlock), unitOf(font()), isOneBlock)
        .toSize();
}

QSize GridView::sizeHint() const {
    const double unit = unitOf(font());
    return GridGeometry::areaFor({106 * unit, 84 * unit}, unit).toSize();
}

void GridView::paintEvent(QPaintEvent* event) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), m_theme.theme().ground);
    paintCells(painter, event->region());
    if (isEditing())
        paintField(painter);
}

bool GridView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isEditing())
        return m_editing->editor().handle(event);
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::NativeGesture && pinch(*static_cast<QNativeGestureEvent*>(event)))
        return true;
    return QWidget::event(event);
}

std::optional<CellPlace> GridView::numberAt(QPointF point) const {
    const auto place = geometryNow().at(point);
    if (!place || isEditing())
        return std::nullopt;
    const auto index = static_cast<std::size_t>(place->row() * 9 + place->column());
    const QRectF number = m_words[index].number.translated(geometryNow().cell(*place).topLeft());
    return number.contains(point) ? place : std::nullopt;
}

void GridView::showToolTip(const QPoint& at, const QPoint& globally) {
    const auto place = geometryNow().at(at);
    if (!place) {
        QToolTip::hideText();
        return;
    }
    const QString text = numberAt(at)
                             ? tr("Why: what this number was counted from (%1)")
                                   .arg(QKeySequence{Qt::CTRL | Qt::Key_I}.toString(QKeySequence::NativeText))
                             : m_model.data(m_model.indexOf(*place), Qt::ToolTipRole).toString();
    QToolTip::showText(globally, text, this, cellRect(*place));
}

void GridView::mousePressEvent(QMouseEvent* event) {
    const auto place = geometryNow().at(event->position());
    m_pressedNumber = event->button() == Qt::LeftButton ? numberAt(event->position()) : std::nullopt;
    if (place && event->button() == Qt::LeftButton)
        setCurrent(*place);
}

void GridView::mouseReleaseEvent(QMouseEvent* event) {
    const auto pressed = std::exchange(m_pressedNumber, std::nullopt);
    if (pressed && pressed == m_current && numberAt(event->position()) == pressed)
        Q_EMIT numberPressed();
}

void GridView::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto place = geometryNow().at(event->position());
    if (place && event->button() == Qt::LeftButton && setCurrent(*place))
        startEditing();
}

void GridView::mouseMoveEvent(QMouseEvent* event) {
    hover(geometryNow().at(event->position()));
    setCursor(numberAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GridView::leaveEvent(QEvent* event) {
    hover(std::nullopt);
    QWidget::leaveEvent(event);
}

void GridView::hover(std::optional<CellPlace> place) {
    const auto before = std::exchange(m_hovered, place);
    if (before == place)
        return;
    for (const auto& cell : {before, place}) {
        if (cell)
            update(cellRect(*cell));
    }
}

void GridView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    dressEditor();
}

void GridView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        dressEditor();
    }
    QWidget::changeEvent(event);
}

} // namespace ninefold::ui
