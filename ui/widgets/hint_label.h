// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ninefold::ui {

class ThemeSource;

/// A text of the second rank: small and muted, wrapped.
class HintLabel : public QLabel {
    Q_OBJECT

public:
    explicit HintLabel(const ThemeSource& theme, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void adapt();

    const ThemeSource& m_theme;
    bool m_isAdapting = false;
};

} // namespace ninefold::ui
