// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QAbstractButton>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

namespace ninefold::ui {

namespace {

// Of buttons that exclude each other Tab stops at the one that is chosen, which may be another one later.
bool isStop(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return (widget.focusPolicy() & Qt::TabFocus) != 0 || (button && button->autoExclusive());
}

void collect(QWidget* widget, QList<QWidget*>& stops);

void collect(QLayout& layout, QList<QWidget*>& stops) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QLayout* inner = item->layout())
            collect(*inner, stops);
        collect(item->widget(), stops);
    }
}

void collect(QWidget* widget, QList<QWidget*>& stops) {
    if (const auto* scroll = qobject_cast<QScrollArea*>(widget))
        widget = scroll->widget();
    if (!widget)
        return;
    if (isStop(*widget))
        stops.append(widget);
    if (const auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), stops);
    }
    if (widget->layout())
        collect(*widget->layout(), stops);
}

} // namespace

void tabInLayoutOrder(const QWidget& area) {
    QList<QWidget*> stops;
    if (area.layout())
        collect(*area.layout(), stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace ninefold::ui
