// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QDeadlineTimer>
#include <QTextEdit>

namespace ninefold::ui {

/// How an edit ends.
enum class EditEnd { Stay, Zoom, Next, Previous, Drop };

/// The field over a cell that is being edited. It never takes the focus itself, so that a composition that
/// began before the edit goes on undisturbed: whoever has the focus hands it every event with handle().
class CellEditor : public QTextEdit {
    Q_OBJECT

public:
    explicit CellEditor(QWidget* parent);

    /// Gives it the look of its cell; a text that is not centred begins at the top.
    void dress(const QColor& text, const QColor& selection, const QColor& onSelection, const QFont& font,
               bool isCentred = true);
    /// Takes over an event that went to the widget with the focus. Whether it was used.
    bool handle(QEvent* event);
    /// Whether there is nothing in it, not even what is being composed.
    [[nodiscard]] bool isBlank() const { return !m_isComposing && document()->isEmpty(); }
    /// Whether an input method is composing: then every key is its own.
    [[nodiscard]] bool isComposing() const { return m_isComposing; }
    /// The height that the text needs at `width` in `font`.
    [[nodiscard]] int heightFor(int width, const QFont& font) const;

Q_SIGNALS:
    void ended(ninefold::ui::EditEnd end);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void centreText();
    [[nodiscard]] bool endsComposition(const QKeyEvent& key);

    bool m_isComposing = false;
    /// Runs from the end of a composition until any other key or the pointer is used, or for a moment.
    QDeadlineTimer m_afterComposition;
    bool m_isCentred = true;
};

} // namespace ninefold::ui
