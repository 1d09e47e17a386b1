// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

class QAbstractScrollArea;

namespace ninefold::ui {

/// The field in a row of days, closed at first: for an amount, or for the note of a day. Enter and leaving it
/// keep what was typed, Esc drops it.
class RowField : public QLineEdit {
    Q_OBJECT

public:
    enum class Entry { Amount, Note };

    /// In the viewport of `list`.
    explicit RowField(QAbstractScrollArea& list);

    /// Opens for `entry` with `text`, called `name` by assistive technology; `unit` is shown where an amount
    /// goes. Where it stands is the caller's.
    void open(Entry entry, const QString& name, const QString& unit, const QString& text);
    /// What it is open for; nothing while it is closed.
    [[nodiscard]] std::optional<Entry> entry() const { return m_entry; }
    /// Closes, and gives the focus it has back to its list.
    void dismiss();

Q_SIGNALS:
    void committed();
    void dropped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QAbstractScrollArea& m_list;
    std::optional<Entry> m_entry;
};

} // namespace ninefold::ui
