// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/kind_suggester.h"

#include <QWidget>

class QPushButton;

namespace ninefold::ui {

class HintLabel;
class ThemeSource;

/// The key that accepts a suggested kind.
inline constexpr QKeyCombination acceptKey = Qt::CTRL | Qt::Key_J;

/// A quiet line that offers a kind, and the button that accepts it. Hidden while there is nothing to offer.
class SuggestionChip : public QWidget {
    Q_OBJECT

public:
    SuggestionChip(const ThemeSource& theme, QWidget* parent);

    /// Offers `suggestion`, or nothing.
    void offer(const std::optional<KindSuggestion>& suggestion);

    /// What the offer says, and what the button that accepts it says, with its key.
    [[nodiscard]] static QString wordsOf(const KindSuggestion& suggestion);
    [[nodiscard]] static QString acceptText();

Q_SIGNALS:
    void accepted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::optional<KindSuggestion> m_suggestion;
    HintLabel* m_words;
    QPushButton* m_accept;
};

} // namespace ninefold::ui
