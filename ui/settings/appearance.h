// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

class QApplication;

namespace ninefold::ui {

class Settings;
class SystemAppearance;
class ThemeSource;

/// Keeps the application's style, palette, font and motion in step with the settings and the desktop. The
/// application looks as it did before once this has gone.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// Sets NinefoldStyle on the application. Everything handed in outlives the application's widgets.
    Appearance(ThemeSource& theme, const Settings& settings, const SystemAppearance& system,
               QObject* parent = nullptr);
    ~Appearance() override;
    Appearance(const Appearance&) = delete;
    Appearance& operator=(const Appearance&) = delete;

private:
    void apply();

    ThemeSource& m_theme;
    const Settings& m_settings;
    const SystemAppearance& m_system;
    const QFont m_systemFont;
    int m_fontPercent = 100;
};

} // namespace ninefold::ui
