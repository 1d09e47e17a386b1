// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;

namespace ninefold::ui {

class HintLabel;
class SavedLine;
class SegmentedControl;
class ThemeSource;

/// A line with one question, answered by one of a few segments, or by the key of its number: 1 for the first.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit ChoiceRow(const ThemeSource& theme, QWidget* parent = nullptr);

    /// What it is about, and what is known of that.
    void setText(const QString& text, const QString& hint);
    /// Writes what it is about in the hue of a sub-goal's block; nothing: as other texts.
    void setBlock(std::optional<int> block);
    /// The answers, of which `current` is chosen; -1: none.
    void setChoices(const QStringList& choices, int current);
    /// Shows a line to be typed, with what is stored in it; null hides it.
    void setLine(const QString* stored, const QString& placeholder);
    void setReadOnly(bool isReadOnly);
    /// Gives the focus to the chosen segment, or to the first.
    void takeFocus();
    void takeFocusToLine();

Q_SIGNALS:
    void chosen(int choice);
    /// The user pressed what is chosen already.
    void pressedAgain(int choice);
    /// The choice was made with its number, and the next row may be asked.
    void answered(int choice);
    void lineSettled(const QString& text);
    /// The line was ended with Enter, and the next row may be asked.
    void lineEnded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    [[nodiscard]] int choices() const;

    const ThemeSource& m_theme;
    std::optional<int> m_block;
    QBoxLayout* m_row;
    QLabel* m_text;
    HintLabel* m_hint;
    SegmentedControl* m_choices;
    SavedLine* m_line;
};

} // namespace ninefold::ui
