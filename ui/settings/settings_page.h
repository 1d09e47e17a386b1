// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace ninefold {
class PlannerSession;
struct Error;
} // namespace ninefold

namespace ninefold::ui {

class CardFrame;
class HintLabel;
class OrderPicture;
class SegmentedControl;
class Settings;
class ThemeSource;

/// The cards of settings. Everything takes effect at once.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives the screen.
    SettingsPage(const ThemeSource& theme, Settings& settings, QWidget* parent = nullptr);

    /// Shows the settings that travel with this planner; null shows that there is none.
    void setSession(PlannerSession* session);
    /// Forbids changing the settings that travel with the planner.
    void setReadOnly(bool isReadOnly);
    /// Where the planner and its backups lie; empty when it lies in memory only.
    void setFile(const QString& path, const QString& backups);

Q_SIGNALS:
    void showFileWanted();
    void showBackupsWanted();
    void restoreWanted();
    void errorRaised(const ninefold::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        QLabel* name;
        HintLabel* hint;
    };

    void build();
    [[nodiscard]] QVBoxLayout* addCard(QVBoxLayout& page, QLabel*& heading);
    [[nodiscard]] Row addRow(QVBoxLayout& card, QWidget* control, QWidget* beside = nullptr);
    void buildLook(QVBoxLayout& page);
    void buildGrid(QVBoxLayout& page);
    void buildDesktop(QVBoxLayout& page);
    void buildToday(QVBoxLayout& page);
    void buildFile(QVBoxLayout& page);
    void wire();
    void wireChoices();
    void wireDesktop();
    void retranslate();
    void nameChoices();
    void nameDesktopCard();
    void nameTodayCard();
    void nameFileCard();
    void showSettings();
    void showDesktop();
    void showDayStart();
    void changeDayStart(int index);

    const ThemeSource& m_theme;
    Settings& m_settings;
    PlannerSession* m_session = nullptr;
    bool m_isReadOnly = false;
    QLabel* m_lookHeading = nullptr;
    QLabel* m_gridHeading = nullptr;
    QLabel* m_desktopHeading = nullptr;
    QLabel* m_fileHeading = nullptr;
    Row m_languageRow{}, m_themeRow{}, m_fontRow{}, m_motionRow{}, m_orderRow{}, m_dayStartRow{};
    Row m_trayRow{}, m_remindersRow{}, m_loginRow{};
    QLabel* m_todayHeading = nullptr;
    Row m_runsRow{}, m_focusRow{}, m_stripRow{};
    Row m_fileRow{}, m_backupsRow{};
    QComboBox* m_language;
    SegmentedControl* m_themes;
    QComboBox* m_fontSize;
    QCheckBox* m_motion;
    QComboBox* m_order;
    OrderPicture* m_orderPicture;
    QComboBox* m_dayStart;
    QCheckBox* m_tray;
    QCheckBox* m_reminders;
    QCheckBox* m_login;
    QCheckBox* m_runs;
    QSpinBox* m_focus;
    QCheckBox* m_strip;
    QLineEdit* m_file;
    QPushButton* m_showFile;
    QLineEdit* m_backups;
    QPushButton* m_showBackups;
    QPushButton* m_restore;
    HintLabel* m_notEncrypted;
};

} // namespace ninefold::ui
