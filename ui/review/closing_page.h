// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_model.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace ninefold::ui {

class HintLabel;
class SavedLine;
class SegmentedControl;
class ThemeSource;
class TitledCard;

/// The last page of a review: a grade in one's own eyes, how it felt, one line; then the review is finished.
class ClosingPage : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    ClosingPage(const ThemeSource& theme, ReviewModel& review, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void wire();
    void follow();
    void followFinish(bool isFinished);
    [[nodiscard]] QString finishedText() const;
    [[nodiscard]] QString finishText() const;
    void close(const ReviewClosing& closing);
    [[nodiscard]] ReviewClosing stored() const;

    ReviewModel& m_review;
    TitledCard* m_card;
    QLabel* m_gradeName;
    QDoubleSpinBox* m_grade;
    QLabel* m_feelingName;
    SegmentedControl* m_feeling;
    QLabel* m_lineName;
    SavedLine* m_line;
    HintLabel* m_hint;
    QPushButton* m_finish;
    QPushButton* m_reopen;
};

} // namespace ninefold::ui
