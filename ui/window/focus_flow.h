// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/focus/focus_watch.h"

#include <QObject>

#include <memory>

class QMenu;

namespace ninefold::ui {

class FocusPill;
class FocusStrip;
class MainWindow;
class Settings;
class ThemeSource;

/// The focus block and everything that shows it: the commands of the window, the pill in its title row, the
/// line in Today and the small window. What is only for a running block is made when there is one.
class FocusFlow : public QObject {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    FocusFlow(MainWindow& window, Settings& settings, const ThemeSource& theme);
    ~FocusFlow() override;

    [[nodiscard]] FocusWatch& watch() { return m_watch; }
    /// The small window; null while there was no block to show.
    [[nodiscard]] FocusStrip* strip() const { return m_strip.get(); }

private:
    void wire();
    void wireWatch();
    void follow();
    void followBlock();
    void followActions();
    void begin(ActionId action);
    void beginOrPause();
    void stop(bool keepsMinutes);
    void sayEnd(const FocusEnd& end);
    void showPill();
    void showStrip();
    [[nodiscard]] bool isWritable() const;

    MainWindow& m_window;
    Settings& m_settings;
    const ThemeSource& m_theme;
    FocusWatch m_watch;
    std::unique_ptr<QMenu> m_menu;
    FocusPill* m_pill = nullptr;
    std::unique_ptr<FocusStrip> m_strip;
};

} // namespace ninefold::ui
