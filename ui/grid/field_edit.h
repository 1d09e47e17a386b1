// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace ninefold::ui {

class ThemeSource;

/// A text on a panel that is edited where it stands: plain at rest, outlined under the pointer and with the
/// focus, as high as its text.
class FieldEdit : public QTextEdit {
    Q_OBJECT

public:
    /// What Enter does; the other one is on Shift+Enter, or on Ctrl+Enter where Enter begins a line.
    enum class EnterKey { Commits, BeginsALine };

    FieldEdit(const ThemeSource& theme, EnterKey enter, QWidget* parent);

    /// Shows a text, unless it is there already or an input method is composing.
    void show(const QString& text);
    using QTextEdit::show;

Q_SIGNALS:
    /// The user typed; the text is without what is still being composed.
    void typed(const QString& text);
    /// Enter, or the focus left.
    void committed();
    /// Escape.
    void dropped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] bool isCommit(const QKeyEvent& key) const;
    void fitHeight();

    const ThemeSource& m_theme;
    EnterKey m_enter;
    bool m_isComposing = false;
    bool m_isShowing = false; ///< a text is being set, nobody types
};

} // namespace ninefold::ui
