// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include "ui/settings/settings.h"
#include "ui/theme/ninefold_style.h"
#include "ui/theme/palette.h"
#include "ui/theme/system_appearance.h"

#include <QApplication>
#include <QStyleFactory>
#include <QToolTip>

#include <cmath>

namespace ninefold::ui {

namespace {

QFont enlarged(const QFont& base, int percent) {
    QFont font = base;
    if (base.pixelSize() > 0)
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * percent / 100.0)));
    else
        font.setPointSizeF(base.pointSizeF() * percent / 100.0);
    return font;
}

} // namespace

Appearance::Appearance(ThemeSource& theme, const Settings& settings, const SystemAppearance& system,
                       QObject* parent)
    : QObject{parent}
    , m_theme{theme}
    , m_settings{settings}
    , m_system{system}
    , m_systemFont{QApplication::font()} {
    QApplication::style()->setParent(qApp); // or Qt would forget the style it has made when it is replaced
    QApplication::setStyle(std::make_unique<NinefoldStyle>(theme).release());
    connect(&settings, &Settings::appearanceChanged, this, &Appearance::apply);
    connect(&system, &SystemAppearance::changed, this, &Appearance::apply);
    apply();
}

Appearance::~Appearance() {
    // The style paints with a theme that may go next.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    QApplication::setPalette(QPalette{});
    QToolTip::setPalette(QApplication::palette());
    QApplication::setFont(m_systemFont);
}

void Appearance::apply() {
    const ThemeChoice choice = m_settings.theme();
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_system.isDark());
    m_theme.setMotionReduced(m_settings.reducesMotion() || m_system.reducesMotion());
    if (m_system.wantsContrast())
        m_theme.use(isDark ? Theme::darkWithContrast() : Theme::lightWithContrast());
    else
        m_theme.use(isDark ? Theme::dark() : Theme::light());
    const QPalette palette = paletteOf(m_theme.theme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    if (m_fontPercent != m_settings.fontPercent()) {
        m_fontPercent = m_settings.fontPercent();
        QApplication::setFont(enlarged(m_systemFont, m_fontPercent));
    }
}

} // namespace ninefold::ui
