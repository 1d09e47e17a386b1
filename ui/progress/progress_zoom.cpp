// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progress_zoom.h"

#include "ui/models/progress_model.h"
#include "ui/progress/period_chart.h"

#include <QShortcut>
#include <QWheelEvent>

#include <cstdlib>

namespace ninefold::ui {

namespace {

constexpr int oneStep = 120; // of a wheel with notches

} // namespace

ProgressZoom::ProgressZoom(ProgressModel& progress, PeriodChart& chart, QWidget& screen)
    : QObject{&screen}
    , m_progress{progress}
    , m_chart{chart} {
    chart.viewport()->installEventFilter(this);
    for (const auto& [key, isIn] : {std::pair{QKeySequence{Qt::Key_Plus}, true},
                                    {QKeySequence{Qt::Key_Equal}, true},
                                    {QKeySequence{Qt::Key_Minus}, false},
                                    {QKeySequence{Qt::CTRL | Qt::Key_Plus}, true},
                                    {QKeySequence{Qt::CTRL | Qt::Key_Equal}, true},
                                    {QKeySequence{Qt::CTRL | Qt::Key_Minus}, false}}) {
        auto* shortcut = new QShortcut{key, &screen};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, closer = isIn] { zoom(closer); });
    }
}

void ProgressZoom::zoom(bool isIn) {
    const ProgressStep step = m_progress.step();
    if (step != (isIn ? ProgressStep::Week : ProgressStep::Year))
        m_progress.setStep(static_cast<ProgressStep>(static_cast<int>(step) + (isIn ? 1 : -1)));
}

bool ProgressZoom::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    auto* wheel = static_cast<QWheelEvent*>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier)) {
        wheel->ignore(); // the page scrolls
        return true;
    }
    turn(wheel->position(), wheel->angleDelta().y());
    wheel->accept();
    return true;
}

void ProgressZoom::turn(QPointF at, int angle) {
    if ((m_turned < 0) != (angle < 0))
        m_turned = 0;
    m_turned += angle;
    if (std::abs(m_turned) < oneStep)
        return;
    const bool isIn = m_turned > 0;
    m_turned = 0;
    for (std::size_t column = 0; isIn && column < m_progress.columns().size(); ++column) {
        const QRectF place = m_chart.placeOf(column);
        if (at.x() >= place.left() && at.x() < place.right())
            m_progress.choose(column);
    }
    zoom(isIn);
}

} // namespace ninefold::ui
