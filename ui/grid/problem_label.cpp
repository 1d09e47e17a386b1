// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/problem_label.h"

#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QEvent>

namespace ninefold::ui {

ProblemLabel::ProblemLabel(const ThemeSource& theme, const QString& name, QWidget* parent)
    : QLabel{parent}
    , m_theme{theme} {
    setObjectName(name);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    connect(&theme, &ThemeSource::changed, this, &ProblemLabel::dress);
    dress();
    hide();
}

void ProblemLabel::say(const QString& sentence) {
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

void ProblemLabel::dress() {
    if (m_isDressing)
        return;
    m_isDressing = true;
    QPalette colours = QApplication::palette();
    colours.setColor(QPalette::WindowText, m_theme.theme().warning);
    setPalette(colours);
    setFont(fontOf(QApplication::font(), TypeStep::Small));
    m_isDressing = false;
}

void ProblemLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

} // namespace ninefold::ui
