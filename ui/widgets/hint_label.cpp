// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hint_label.h"

#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QEvent>

namespace ninefold::ui {

HintLabel::HintLabel(const ThemeSource& theme, QWidget* parent)
    : QLabel{parent}
    , m_theme{theme} {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    connect(&theme, &ThemeSource::changed, this, &HintLabel::adapt);
    adapt();
}

void HintLabel::adapt() {
    if (m_isAdapting)
        return;
    m_isAdapting = true;
    QPalette colours = QApplication::palette();
    colours.setColor(QPalette::WindowText, m_theme.theme().muted);
    setPalette(colours);
    setFont(fontOf(QApplication::font(), TypeStep::Small));
    m_isAdapting = false;
}

void HintLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        adapt();
}

} // namespace ninefold::ui
