// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_follower.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QItemSelectionModel>
#include <QScrollArea>

namespace ninefold::ui {

ScrollFollower::ScrollFollower(QScrollArea* area)
    : QObject{area}
    , m_area{area} {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void ScrollFollower::follow(QWidget* focus) {
    disconnect(m_walk);
    if (!focus || !m_area->widget() || !m_area->widget()->isAncestorOf(focus))
        return;
    auto* view = qobject_cast<QAbstractItemView*>(focus);
    if (!view)
        return m_area->ensureWidgetVisible(focus);
    m_walk = connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                     [this, view] { showCurrent(*view); });
    showCurrent(*view);
}

void ScrollFollower::showCurrent(const QAbstractItemView& view) {
    constexpr int around = 12;
    const QRect cell = view.visualRect(view.currentIndex());
    const QPoint middle = view.viewport()->mapTo(m_area->widget(), cell.center());
    m_area->ensureVisible(middle.x(), middle.y(), 0, cell.height() / 2 + around);
}

} // namespace ninefold::ui
