// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"
#include "ui/models/number_period.h"
#include "ui/settings/autostart.h"
#include "ui/theme/theme_source.h"

#include <QObject>
#include <QPoint>
#include <QSettings>
#include <QStringList>

#include <array>
#include <optional>

namespace ninefold::ui {

/// What the person chose on this machine, and how the window was left. Kept in a settings file; everything
/// that belongs to the planner itself lies in the planner's file instead.
class Settings : public QObject {
    Q_OBJECT

public:
    static constexpr int smallestFont = 80;
    static constexpr int largestFont = 200;
    /// What is offered, in percent.
    static constexpr std::array fontSizes{80, 90, 100, 110, 125, 150, 175, 200};
    static constexpr int mostRecentFiles = 8;
    static constexpr int fewestFocusMinutes = 5;
    static constexpr int mostFocusMinutes = 180;

    /// Reads and writes the settings file at `path`, which need not exist, and `autostart`.
    explicit Settings(const QString& path, Autostart autostart = {});
    /// The settings file of this user.
    [[nodiscard]] static QString defaultPath();

    /// A language's code; empty follows the system.
    [[nodiscard]] const QString& language() const { return m_language; }
    [[nodiscard]] ThemeChoice theme() const { return m_theme; }
    /// Percent of the system's font size.
    [[nodiscard]] int fontPercent() const { return m_fontPercent; }
    [[nodiscard]] CellOrder cellOrder() const { return m_cellOrder; }
    /// Whether animations are off even where the desktop does not ask for it.
    [[nodiscard]] bool reducesMotion() const { return m_reducesMotion; }

    /// Whether there is an icon in the tray, and whether items with a clock time remind of themselves.
    [[nodiscard]] bool usesTray() const { return m_usesTray; }
    [[nodiscard]] bool reminds() const { return m_reminds; }
    /// Whether the desktop starts Ninefold at login; asked anew each time, since others may change that.
    [[nodiscard]] const Autostart& autostart() const { return m_autostart; }
    /// Which days the numbers on the screens speak of.
    [[nodiscard]] NumberPeriod numberPeriod() const { return m_numberPeriod; }
    /// Whether Today says how many times in a row something was done.
    [[nodiscard]] bool showsRuns() const { return m_showsRuns; }
    /// The length of a focus block.
    [[nodiscard]] int focusMinutes() const { return m_focusMinutes; }
    /// Whether a focus block has a small window of its own as well.
    [[nodiscard]] bool showsFocusStrip() const { return m_showsFocusStrip; }

    void setLanguage(const QString& code);
    void setTheme(ThemeChoice theme);
    void setFontPercent(int percent);
    void setCellOrder(CellOrder order);
    void setReducesMotion(bool reduces);
    void setUsesTray(bool uses);
    void setReminds(bool reminds);
    /// WriteFailed.
    [[nodiscard]] Result<void> setStartsAtLogin(bool starts);
    void setNumberPeriod(NumberPeriod period);
    void setShowsRuns(bool shows);
    void setFocusMinutes(int minutes);
    void setShowsFocusStrip(bool shows);

    /// Takes the place of the stored language or theme until the program ends or the user chooses another;
    /// nothing is stored.
    void useForNow(const std::optional<QString>& language, const std::optional<ThemeChoice>& theme);

    // How the window was left
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// Where the user put the small window of a focus block; nothing before that.
    [[nodiscard]] std::optional<QPoint> focusStripPlace() const;
    void setFocusStripPlace(QPoint place);
    /// The year shown last; 0 when there is none.
    [[nodiscard]] int lastYear() const;
    void setLastYear(int year);
    /// How the last page was made, in the words of the one who made it; empty before the first.
    [[nodiscard]] QString paper() const;
    void setPaper(const QString& choices);
    /// The printer that took it; empty before the first.
    [[nodiscard]] QString printer() const;
    void setPrinter(const QString& name);
    /// Whether it was said once that Ninefold goes on in the tray.
    [[nodiscard]] bool knowsTray() const;
    void setKnowsTray();
    /// What was reminded of lately, in the words of the one who reminds.
    [[nodiscard]] QStringList reminded() const;
    void setReminded(const QStringList& said);
    /// The planner file opened last; empty when there is none.
    [[nodiscard]] QString lastFile() const;
    /// Planner files opened before, the newest first.
    [[nodiscard]] QStringList recentFiles() const;
    /// Makes `path` the last file and the newest of the recent ones.
    void rememberFile(const QString& path);
    void forgetFile(const QString& path);

Q_SIGNALS:
    void languageChanged();
    /// Theme, font size or motion.
    void appearanceChanged();
    void cellOrderChanged();
    /// Tray, reminders or the start at login.
    void desktopChanged();
    void numberPeriodChanged();
    void recentFilesChanged();
    /// Runs, or anything about focus blocks.
    void todayChanged();

private:
    void read();

    QSettings m_store;
    QString m_language;
    ThemeChoice m_theme = ThemeChoice::System;
    int m_fontPercent = 100;
    CellOrder m_cellOrder = CellOrder::Rows;
    bool m_reducesMotion = false;
    bool m_usesTray = false;
    bool m_reminds = false;
    Autostart m_autostart;
    NumberPeriod m_numberPeriod = NumberPeriod::Year;
    bool m_showsRuns = true;
    int m_focusMinutes = 50;
    bool m_showsFocusStrip = true;
};

/// The name of a theme in the settings file and on the command line: system, light, dark.
[[nodiscard]] QString themeName(ThemeChoice theme);
[[nodiscard]] std::optional<ThemeChoice> themeFromName(const QString& name);

} // namespace ninefold::ui
