// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace ninefold::ui {

namespace {

constexpr std::array orders{CellOrder::Rows, CellOrder::Top, CellOrder::Bottom, CellOrder::Letters};
constexpr std::array orderNames{"rows", "top", "bottom", "letters"};
constexpr std::array themes{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};
constexpr std::array themeNames{"system", "light", "dark"};
constexpr std::array periods{NumberPeriod::Year, NumberPeriod::Running};
constexpr std::array periodNames{"year", "running"};

template <class E, std::size_t N>
QString nameIn(const std::array<E, N>& values, const std::array<const char*, N>& names, E value) {
    const auto found = std::find(values.begin(), values.end(), value);
    return QString::fromLatin1(names[static_cast<std::size_t>(found - values.begin())]);
}

template <class E, std::size_t N>
std::optional<E> valueIn(const std::array<E, N>& values, const std::array<const char*, N>& names,
                         const QString& name) {
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String{names[i]})
            return values[i];
    }
    return std::nullopt;
}

QString key(const char* name) {
    return QString::fromLatin1(name);
}

} // namespace

QString themeName(ThemeChoice theme) {
    return nameIn(themes, themeNames, theme);
}

std::optional<ThemeChoice> themeFromName(const QString& name) {
    return valueIn(themes, themeNames, name);
}

Settings::Settings(const QString& path, Autostart autostart)
    : m_store{path, QSettings::IniFormat}
    , m_autostart{std::move(autostart)} {
    read();
}

QString Settings::defaultPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/ninefold.ini");
}

void Settings::read() {
    const auto text = [this](const char* name) { return m_store.value(key(name)).toString(); };
    m_language = text("language");
    m_theme = themeFromName(text("theme")).value_or(ThemeChoice::System);
    m_cellOrder = valueIn(orders, orderNames, text("cell_order")).value_or(CellOrder::Rows);
    m_numberPeriod = valueIn(periods, periodNames, text("number_period")).value_or(NumberPeriod::Year);
    m_reducesMotion = m_store.value(key("reduced_motion"), false).toBool();
    m_usesTray = m_store.value(key("desktop/tray"), false).toBool();
    m_reminds = m_store.value(key("desktop/reminders"), false).toBool();
    m_fontPercent = std::clamp(m_store.value(key("font_percent"), 100).toInt(), smallestFont, largestFont);
    m_showsRuns = m_store.value(key("show_runs"), true).toBool();
    constexpr int usualMinutes = 50;
    m_focusMinutes = std::clamp(m_store.value(key("focus_minutes"), usualMinutes).toInt(), fewestFocusMinutes,
                                mostFocusMinutes);
    m_showsFocusStrip = m_store.value(key("focus_strip"), true).toBool();
}

void Settings::setLanguage(const QString& code) {
    m_store.setValue(key("language"), code);
    if (code == m_language)
        return;
    m_language = code;
    Q_EMIT languageChanged();
}

void Settings::setTheme(ThemeChoice theme) {
    m_store.setValue(key("theme"), themeName(theme));
    m_theme = theme;
    Q_EMIT appearanceChanged();
}

void Settings::setFontPercent(int percent) {
    m_fontPercent = std::clamp(percent, smallestFont, largestFont);
    m_store.setValue(key("font_percent"), m_fontPercent);
    Q_EMIT appearanceChanged();
}

void Settings::setCellOrder(CellOrder order) {
    m_cellOrder = order;
    m_store.setValue(key("cell_order"), nameIn(orders, orderNames, order));
    Q_EMIT cellOrderChanged();
}

void Settings::setReducesMotion(bool reduces) {
    m_reducesMotion = reduces;
    m_store.setValue(key("reduced_motion"), reduces);
    Q_EMIT appearanceChanged();
}

void Settings::setUsesTray(bool uses) {
    m_usesTray = uses;
    m_store.setValue(key("desktop/tray"), uses);
    Q_EMIT desktopChanged();
}

void Settings::setReminds(bool reminds) {
    m_reminds = reminds;
    m_store.setValue(key("desktop/reminders"), reminds);
    Q_EMIT desktopChanged();
}

Result<void> Settings::setStartsAtLogin(bool starts) {
    auto written = m_autostart.setOn(starts);
    Q_EMIT desktopChanged();
    return written;
}

void Settings::setNumberPeriod(NumberPeriod period) {
    m_store.setValue(key("number_period"), nameIn(periods, periodNames, period));
    if (std::exchange(m_numberPeriod, period) != period)
        Q_EMIT numberPeriodChanged();
}

void Settings::setShowsRuns(bool shows) {
    m_showsRuns = shows;
    m_store.setValue(key("show_runs"), shows);
    Q_EMIT todayChanged();
}

void Settings::setFocusMinutes(int minutes) {
    m_focusMinutes = std::clamp(minutes, fewestFocusMinutes, mostFocusMinutes);
    m_store.setValue(key("focus_minutes"), m_focusMinutes);
    Q_EMIT todayChanged();
}

void Settings::setShowsFocusStrip(bool shows) {
    m_showsFocusStrip = shows;
    m_store.setValue(key("focus_strip"), shows);
    Q_EMIT todayChanged();
}

void Settings::useForNow(const std::optional<QString>& language, const std::optional<ThemeChoice>& theme) {
    m_language = language.value_or(m_language);
    m_theme = theme.value_or(m_theme);
    Q_EMIT languageChanged();
    Q_EMIT appearanceChanged();
}

QByteArray Settings::windowGeometry() const {
    return m_store.value(key("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry) {
    m_store.setValue(key("window/geometry"), geometry);
}

std::optional<QPoint> Settings::focusStripPlace() const {
    const QVariant place = m_store.value(key("window/focus_strip"));
    return place.isValid() ? std::optional{place.toPoint()} : std::nullopt;
}

void Settings::setFocusStripPlace(QPoint place) {
    m_store.setValue(key("window/focus_strip"), place);
}

int Settings::lastYear() const {
    return m_store.value(key("window/year"), 0).toInt();
}

void Settings::setLastYear(int year) {
    if (year != lastYear())
        m_store.setValue(key("window/year"), year);
}

QString Settings::paper() const {
    return m_store.value(key("window/paper")).toString();
}

void Settings::setPaper(const QString& choices) {
    m_store.setValue(key("window/paper"), choices);
}

QString Settings::printer() const {
    return m_store.value(key("window/printer")).toString();
}

void Settings::setPrinter(const QString& name) {
    m_store.setValue(key("window/printer"), name);
}

bool Settings::knowsTray() const {
    return m_store.value(key("desktop/tray_known"), false).toBool();
}

void Settings::setKnowsTray() {
    m_store.setValue(key("desktop/tray_known"), true);
}

QStringList Settings::reminded() const {
    return m_store.value(key("desktop/reminded")).toStringList();
}

void Settings::setReminded(const QStringList& said) {
    m_store.setValue(key("desktop/reminded"), said);
}

QString Settings::lastFile() const {
    return m_store.value(key("files/last")).toString();
}

QStringList Settings::recentFiles() const {
    return m_store.value(key("files/recent")).toStringList();
}

void Settings::rememberFile(const QString& path) {
    QStringList files = recentFiles();
    if (path == lastFile() && !files.isEmpty() && files.first() == path)
        return;
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(key("files/recent"), QStringList{files.mid(0, mostRecentFiles)});
    m_store.setValue(key("files/last"), path);
    Q_EMIT recentFilesChanged();
}

void Settings::forgetFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(key("files/recent"), files);
    if (lastFile() == path)
        m_store.remove(key("files/last"));
    Q_EMIT recentFilesChanged();
}

} // namespace ninefold::ui
