// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace ninefold::ui {

class FindPalette;

/// Tells assistive technology about FindPalette from now on. Calling it again does nothing.
void installFindAccessibility();

/// The palette as a combo box: a field, and the list of what answers.
class FindAccessible final : public QAccessibleWidget {
public:
    explicit FindAccessible(FindPalette& palette);

    [[nodiscard]] QAccessible::State state() const override;
};

} // namespace ninefold::ui
