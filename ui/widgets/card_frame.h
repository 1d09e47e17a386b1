// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace ninefold::ui {

class ThemeSource;

/// A card: the ground that groups things on a page, with a hairline and rounded corners.
class CardFrame : public QFrame {
    Q_OBJECT

public:
    explicit CardFrame(const ThemeSource& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeSource& m_theme;
};

} // namespace ninefold::ui
