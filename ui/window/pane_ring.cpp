// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_ring.h"

#include <QApplication>
#include <QWidget>

namespace ninefold::ui {

namespace {

bool canTakeFocus(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

QWidget* firstIn(QWidget& pane) {
    if (canTakeFocus(pane))
        return &pane;
    for (QWidget* next = pane.nextInFocusChain(); next && next != &pane; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && canTakeFocus(*next))
            return next;
    }
    return nullptr;
}

} // namespace

PaneRing::PaneRing(QObject* parent)
    : QObject{parent} {
    connect(qApp, &QApplication::focusChanged, this, &PaneRing::noteFocus);
}

void PaneRing::setPanes(const std::vector<QWidget*>& panes) {
    m_panes.clear();
    for (QWidget* pane : panes)
        m_panes.push_back({pane, nullptr});
}

void PaneRing::noteFocus(QWidget* old) {
    for (Pane& pane : m_panes) {
        if (old && pane.widget && (pane.widget == old || pane.widget->isAncestorOf(old)))
            pane.lastFocus = old;
    }
}

bool PaneRing::enter(const Pane& pane) const {
    if (!pane.widget || !pane.widget->isVisible())
        return false;
    QWidget* target =
        pane.lastFocus && canTakeFocus(*pane.lastFocus) ? pane.lastFocus.data() : firstIn(*pane.widget);
    if (target)
        target->setFocus(Qt::TabFocusReason);
    return target;
}

void PaneRing::go(bool forward) {
    const std::size_t count = m_panes.size();
    const QWidget* focus = QApplication::focusWidget();
    std::size_t at = forward ? count - 1 : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const QWidget* pane = m_panes[i].widget;
        if (focus && pane && (pane == focus || pane->isAncestorOf(focus)))
            at = i;
    }
    for (std::size_t step = 1; step <= count; ++step) {
        if (enter(m_panes[(at + (forward ? step : count - step)) % count]))
            return;
    }
}

} // namespace ninefold::ui
