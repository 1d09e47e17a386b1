// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card_frame.h"

class QLabel;

namespace ninefold::ui {

/// The grid's keys on a card, for whoever has just zoomed in.
class KeysCard : public CardFrame {
    Q_OBJECT

public:
    /// `theme` outlives it.
    KeysCard(const ThemeSource& theme, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void dress();

    const ThemeSource& m_theme;
    QLabel* m_caption;
    QLabel* m_keys;
};

} // namespace ninefold::ui
