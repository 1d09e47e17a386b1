// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/setting_actions.h"

#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/text/words.h"

#include <QAction>

namespace ninefold::ui {

SettingActions::SettingActions(Settings& settings, QObject* parent)
    : QObject{parent}
    , m_settings{settings} {
    addLook();
    addGrid();
    addDesktop();
    addToday();
    retranslate();
}

void SettingActions::add(std::function<QString()> name, std::function<void()> choose) {
    auto* action = new QAction{this};
    connect(action, &QAction::triggered, this, std::move(choose));
    m_choices.push_back({action, std::move(name)});
}

void SettingActions::addLook() {
    add([] { return tr("Theme: Like the system"); }, [this] { m_settings.setTheme(ThemeChoice::System); });
    add([] { return tr("Theme: Light"); }, [this] { m_settings.setTheme(ThemeChoice::Light); });
    add([] { return tr("Theme: Dark"); }, [this] { m_settings.setTheme(ThemeChoice::Dark); });
    add([] { return tr("Language: Like the system"); }, [this] { m_settings.setLanguage({}); });
    for (const QString& code : Language::all())
        add([code] { return tr("Language: %1").arg(Language::nameOf(code)); },
            [this, code] { m_settings.setLanguage(code); });
    for (const int percent : Settings::fontSizes)
        add([percent] { return tr("Size of text: %1%").arg(percent); },
            [this, percent] { m_settings.setFontPercent(percent); });
    add([] { return tr("Reduced motion: On"); }, [this] { m_settings.setReducesMotion(true); });
    add([] { return tr("Reduced motion: Like the system"); }, [this] { m_settings.setReducesMotion(false); });
}

void SettingActions::addToday() {
    add([] { return tr("Runs: Show"); }, [this] { m_settings.setShowsRuns(true); });
    add([] { return tr("Runs: Hide"); }, [this] { m_settings.setShowsRuns(false); });
    add([] { return tr("Small window of focus blocks: Show"); },
        [this] { m_settings.setShowsFocusStrip(true); });
    add([] { return tr("Small window of focus blocks: Hide"); },
        [this] { m_settings.setShowsFocusStrip(false); });
}

void SettingActions::addGrid() {
    for (const CellOrder order : {CellOrder::Rows, CellOrder::Top, CellOrder::Bottom, CellOrder::Letters})
        add([order] { return tr("Order of cells: %1").arg(orderText(order)); },
            [this, order] { m_settings.setCellOrder(order); });
}

void SettingActions::addDesktop() {
    add([] { return tr("Tray: On"); }, [this] { m_settings.setUsesTray(true); });
    add([] { return tr("Tray: Off"); }, [this] { m_settings.setUsesTray(false); });
    add([] { return tr("Reminders: On"); }, [this] { m_settings.setReminds(true); });
    add([] { return tr("Reminders: Off"); }, [this] { m_settings.setReminds(false); });
}

QList<QAction*> SettingActions::all() const {
    QList<QAction*> actions;
    for (const Choice& choice : m_choices)
        actions << choice.action;
    return actions;
}

void SettingActions::retranslate() {
    for (const Choice& choice : m_choices)
        choice.action->setText(choice.name());
}

} // namespace ninefold::ui
