// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>
#include <vector>

class QAction;

namespace ninefold::ui {

class Settings;

/// The settings of this machine as actions, one for each value that can be chosen, named "Theme: Dark": for
/// whoever looks for a setting by its name.
class SettingActions : public QObject {
    Q_OBJECT

public:
    /// `settings` outlives them.
    SettingActions(Settings& settings, QObject* parent);

    [[nodiscard]] QList<QAction*> all() const;
    void retranslate();

private:
    struct Choice {
        QAction* action;
        std::function<QString()> name;
    };

    void add(std::function<QString()> name, std::function<void()> choose);
    void addLook();
    void addGrid();
    void addDesktop();
    void addToday();

    Settings& m_settings;
    std::vector<Choice> m_choices;
};

} // namespace ninefold::ui
