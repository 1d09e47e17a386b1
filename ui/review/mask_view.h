// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ninefold::ui {

class MaskModel;
class ThemeSource;

/// The factors of a review, masked one at a time: 1, 2, 3 (or Y, N, U, and the Korean letters on those keys)
/// answer the question of the current cell and go on to the next open one. Backspace takes an answer back,
/// Enter writes the line of the row.
class MaskView : public QTableView {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    MaskView(const ThemeSource& theme, MaskModel& model, QWidget* parent = nullptr);

    /// Goes to the first question without an answer.
    void goToOpenQuestion();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Every question has its answer.
    void allAnswered();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isWritable(const QModelIndex& index) const;
    void arrange();
    void give(const QModelIndex& index, int answer, bool goesOn);

    MaskModel& m_model;
};

} // namespace ninefold::ui
