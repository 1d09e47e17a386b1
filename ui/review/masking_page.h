// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mask_model.h"
#include "ui/models/review_tables.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace ninefold::ui {

class FocusDoor;
class SavedLine;
class FigureView;
class HintLabel;
class MaskView;
class PillButton;
class ThemeSource;
class TitledCard;

/// The second page of a review: the factors of success, masked one at a time, and how their labels moved from
/// review to review.
class MaskingPage : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    MaskingPage(const ThemeSource& theme, ReviewModel& review, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Every factor has its label.
    void finished();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void follow();
    void nameMenus();
    void addTyped();
    void addSet(const std::vector<FactorName>& factors);
    void renameCurrent();
    void moveCurrent(int by);
    void retireCurrent();
    [[nodiscard]] std::optional<FactorId> current() const;

    FocusDoor* m_door;
    ReviewModel& m_review;
    MaskModel m_factors;
    FigureTable m_labels;
    TitledCard* m_card;
    MaskView* m_view;
    HintLabel* m_empty;
    SavedLine* m_name;
    PillButton* m_sets;
    PillButton* m_change;
    QMenu* m_setMenu;
    QMenu* m_changeMenu;
    TitledCard* m_labelCard;
    FigureView* m_labelView;
};

} // namespace ninefold::ui
