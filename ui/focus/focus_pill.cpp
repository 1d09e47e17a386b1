// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focus/focus_pill.h"

#include "ui/focus/focus_watch.h"

#include <QEvent>

namespace ninefold::ui {

FocusPill::FocusPill(const ThemeSource& theme, const FocusWatch& watch, QWidget* parent)
    : PillButton{theme, parent, Shape::Round}
    , m_watch{watch} {
    setObjectName(QStringLiteral("focusPill"));
    setPicture(Icon::Timer);
    connect(&watch, &FocusWatch::changed, this, &FocusPill::retranslate);
    retranslate();
}

void FocusPill::retranslate() {
    const bool isShown = m_watch.block().has_value();
    setText(m_watch.leftText());
    setAccessibleName(tr("Focus block on “%1”: %2 left").arg(m_watch.actionText(), text()));
    setToolTip(accessibleName().toHtmlEscaped());
    setVisible(isShown);
    updateGeometry();
    Q_EMIT resized();
}

void FocusPill::changeEvent(QEvent* event) {
    PillButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ninefold::ui
