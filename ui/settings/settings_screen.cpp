// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_screen.h"

#include "core/session/planner_session.h"
#include "ui/settings/settings_page.h"

#include <QVBoxLayout>

namespace ninefold::ui {

SettingsScreen::SettingsScreen(const ThemeSource& theme, Settings& settings, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_settings{settings} {
    setObjectName(QStringLiteral("settingsScreen"));
}

void SettingsScreen::buildPage() {
    m_page = new SettingsPage{m_theme, m_settings, this};
    m_page->setSession(m_session);
    m_page->setReadOnly(m_isReadOnly);
    m_page->setFile(m_path, m_backups);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    connect(m_page, &SettingsPage::showFileWanted, this, &SettingsScreen::showFileWanted);
    connect(m_page, &SettingsPage::showBackupsWanted, this, &SettingsScreen::showBackupsWanted);
    connect(m_page, &SettingsPage::restoreWanted, this, &SettingsScreen::restoreWanted);
    connect(m_page, &SettingsPage::errorRaised, this, &SettingsScreen::errorRaised);
}

void SettingsScreen::showEvent(QShowEvent* event) {
    if (!m_page)
        buildPage();
    QWidget::showEvent(event);
}

void SettingsScreen::setSession(PlannerSession* session) {
    m_session = session;
    if (m_page)
        m_page->setSession(session);
}

void SettingsScreen::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    if (m_page)
        m_page->setReadOnly(isReadOnly);
}

void SettingsScreen::setFile(const QString& path, const QString& backups) {
    m_path = path;
    m_backups = backups;
    if (m_page)
        m_page->setFile(path, backups);
}

} // namespace ninefold::ui
