// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pill_button.h"

namespace ninefold::ui {

class FocusWatch;

/// What is left of the focus block, in the title row of every screen; absent when there is none. Its menu
/// lets it stand still or ends it.
class FocusPill : public PillButton {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    FocusPill(const ThemeSource& theme, const FocusWatch& watch, QWidget* parent);

Q_SIGNALS:
    /// It takes more or less room now, or none.
    void resized();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const FocusWatch& m_watch;
};

} // namespace ninefold::ui
