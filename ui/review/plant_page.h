// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_model.h"

#include <QWidget>

class QVBoxLayout;

namespace ninefold::ui {

class FocusDoor;
class HintLabel;
class PlantCard;
class ThemeSource;
class TitledCard;

/// The fifth page of a review: each next action becomes a cell of the grid.
class PlantPage : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    PlantPage(const ThemeSource& theme, ReviewModel& review, QWidget* parent = nullptr);

Q_SIGNALS:
    /// All is planted; nothing is left to do here.
    void finished();
    /// The user begins a year that something is to be planted in; or makes room on the grid.
    void yearWanted(int year);
    void gridWanted(const ninefold::PlanId& plan);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void makeCards(std::size_t count);
    void fill(PlantCard& card, const Commitment& commitment);
    void findWayOut(CommitmentId id);
    void plant(CommitmentId id, const Planting& planting);

    FocusDoor* m_door;
    const ThemeSource& m_theme;
    ReviewModel& m_review;
    QVBoxLayout* m_column;
    TitledCard* m_head;
    HintLabel* m_hint;
    std::vector<PlantCard*> m_cards;
    std::optional<KindSuggester> m_suggester; ///< made when it is first asked
};

} // namespace ninefold::ui
