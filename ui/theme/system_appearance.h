// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

#include <optional>

namespace ninefold::ui {

/// What the desktop says about appearance: dark or light, less motion, more contrast. Asks the desktop
/// portal (org.freedesktop.portal.Settings) without waiting for it, and follows its changes; where there is
/// no portal, the lightness of the desktop's own palette decides.
class SystemAppearance : public QObject {
    Q_OBJECT

public:
    explicit SystemAppearance(bool paletteIsDark, QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_portalIsDark.value_or(m_paletteIsDark); }
    [[nodiscard]] bool reducesMotion() const { return m_reducesMotion; }
    [[nodiscard]] bool wantsContrast() const { return m_wantsContrast; }

    /// Asks the portal, and listens to it and to changes of the desktop's palette from now on.
    void connectToDesktop();
    /// The desktop's own palette is another one now.
    void takePalette(const QPalette& palette);
    /// Whether texts in it are lighter than what is behind them.
    [[nodiscard]] static bool hasDarkGround(const QPalette& palette);

public Q_SLOTS:
    /// A setting of the portal, read or changed.
    void take(const QString& group, const QString& key, const QDBusVariant& value);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read(const QString& group, const QString& key);

    bool m_paletteIsDark;
    std::optional<bool> m_portalIsDark;
    bool m_reducesMotion = false;
    bool m_wantsContrast = false;
};

} // namespace ninefold::ui
