// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card_frame.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ninefold::ui {

class HintLabel;

/// A card with a heading, and beside it what is meant by what stands below.
class TitledCard : public CardFrame {
    Q_OBJECT

public:
    /// `theme` outlives it.
    TitledCard(const ThemeSource& theme, const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& hint);
    /// Puts a widget at the end of the heading.
    void addTool(QWidget* tool);
    /// The column below the heading.
    [[nodiscard]] QVBoxLayout& body() const { return *m_body; }

private:
    QLabel* m_title;
    HintLabel* m_hint;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

} // namespace ninefold::ui
