// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

namespace ninefold::ui {

/// What the user chose in the settings.
enum class ThemeChoice { System, Light, Dark };

/// The theme in force and whether things move; handed to everything that paints.
class ThemeSource : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    /// Makes `theme` the one in force and announces it if it was another.
    void use(const Theme& theme);
    /// Whether the user or the desktop asks for no animations.
    [[nodiscard]] bool isMotionReduced() const { return m_isMotionReduced; }
    void setMotionReduced(bool isReduced) { m_isMotionReduced = isReduced; }

Q_SIGNALS:
    void changed();

private:
    const Theme* m_theme = &Theme::light();
    bool m_isMotionReduced = false;
};

} // namespace ninefold::ui
