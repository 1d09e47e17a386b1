// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_accessible.h"

#include "ui/find/find_palette.h"

namespace ninefold::ui {

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* palette = qobject_cast<FindPalette*>(object);
    return palette ? new FindAccessible{*palette} : nullptr;
}

} // namespace

void installFindAccessibility() {
    QAccessible::installFactory(makeInterface);
}

FindAccessible::FindAccessible(FindPalette& palette)
    : QAccessibleWidget{&palette, QAccessible::ComboBox} {}

QAccessible::State FindAccessible::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    const bool hasRows = static_cast<const FindPalette*>(widget())->hasResults();
    state.hasPopup = true;
    state.expandable = true;
    state.expanded = hasRows;
    state.collapsed = !hasRows;
    return state;
}

} // namespace ninefold::ui
