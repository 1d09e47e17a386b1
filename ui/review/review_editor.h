// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ninefold::ui {

/// The text of a review as it is written: plain Markdown. Tab leaves it, Escape and the loss of the focus end
/// the writing. Undo and redo are the window's where nothing was typed.
class ReviewEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ReviewEditor(QWidget* parent = nullptr);

    /// Shows a text that was not typed.
    void setText(const QString& text);
    /// The text, to the character, without what an input method is still composing.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The user typed.
    void typed();
    /// The writing has come to an end for now.
    void left();
    /// Escape: the focus is to go elsewhere.
    void escaped();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    bool m_isShowing = false;
};

} // namespace ninefold::ui
