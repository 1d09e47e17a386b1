// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/life_fields.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace ninefold::ui {

/// Questions from eight fields of life for a cell that stays empty: folded away until they are asked for. A
/// question that is chosen is only held in view; what the answer is, its owner writes.
class LifePrompts : public QWidget {
    Q_OBJECT

public:
    explicit LifePrompts(QWidget* parent = nullptr);

    /// Unfolds the questions and moves to them.
    void open();
    void close();
    [[nodiscard]] bool isOpen() const;
    void retranslate();

Q_SIGNALS:
    /// This question is to be answered.
    void chosen(const QString& question);
    /// Escape: back to the cell.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void turn(int by);
    void showField();

    std::vector<LifeField> m_fields; ///< read when they are first asked for
    std::size_t m_at = 0;
    QToolButton* m_toggle;
    QWidget* m_sheet;
    QToolButton* m_back;
    QLabel* m_name;
    QToolButton* m_next;
    QListWidget* m_questions;
};

} // namespace ninefold::ui
