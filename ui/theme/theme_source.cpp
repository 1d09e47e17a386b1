// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_source.h"

namespace ninefold::ui {

void ThemeSource::use(const Theme& theme) {
    if (m_theme == &theme)
        return;
    m_theme = &theme;
    Q_EMIT changed();
}

} // namespace ninefold::ui
