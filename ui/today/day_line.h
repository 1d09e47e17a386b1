// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace ninefold::ui {

class ThemeSource;

/// A field for a few words on a card: it wraps, and knows what is typed from what is only being composed.
class DayLine : public QTextEdit {
    Q_OBJECT

public:
    /// `theme` outlives it.
    DayLine(const ThemeSource& theme, QWidget* parent);

    /// Shows a text, unless somebody is typing here.
    void show(const QString& text);
    using QTextEdit::show;

Q_SIGNALS:
    /// The user typed; what an input method is still composing is not in the text yet.
    void typed();
    /// Enter, or the focus left.
    void committed();
    /// Esc.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    const ThemeSource& m_theme;
    bool m_isComposing = false;
    bool m_isShowing = false;
};

} // namespace ninefold::ui
