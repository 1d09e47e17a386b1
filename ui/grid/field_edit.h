// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>
#include <QUrl>

namespace ninefold::ui {

class ThemeSource;

/// A text on a panel that is edited where it stands: plain at rest, outlined under the pointer and with the
/// focus, as high as its text. Links to the web in it open by Ctrl+click, Alt+Enter and its menu.
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
    /// A link is to be opened.
    void linkWanted(const QUrl& link);

protected:
    bool viewportEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] bool isCommit(const QKeyEvent& key) const;
    void fitHeight();
    /// The link at a point of the viewport; empty where there is none.
    [[nodiscard]] QUrl linkAt(const QPoint& at) const;
    /// The link around the caret, else the next one after it, else the first; empty where there is none.
    [[nodiscard]] QUrl linkByCaret() const;

    const ThemeSource& m_theme;
    EnterKey m_enter;
    bool m_isComposing = false;
    QString m_known; ///< what was shown or typed last
};

} // namespace ninefold::ui
