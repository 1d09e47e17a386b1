// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/commitment_changes.h"
#include "ui/models/free_cells.h"
#include "ui/widgets/card_frame.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace ninefold::ui {

class HintLabel;

/// One next action on its way to the grid: the cell, the kind and how often, all chosen beforehand.
class PlantCard : public CardFrame {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit PlantCard(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows a commitment that is still to be planted in one of `cells` of a plan, and chooses beforehand
    /// what its wording asks for, where that is clear.
    void offer(const Commitment& commitment, PlanId plan, std::vector<FreeCell> cells,
               const std::optional<KindSuggestion>& wording);
    /// Shows where it stands.
    void showPlanted(const Commitment& commitment, const QString& where);
    /// Shows why it cannot be planted yet, and what can be done about that on a button.
    void refuse(const Commitment& commitment, const QString& reason, const QString& wayOut);
    /// The first control to be used.
    [[nodiscard]] QWidget* firstControl() const;

Q_SIGNALS:
    void plantWanted(const ninefold::CommitmentId& commitment, const ninefold::Planting& planting);
    /// The button of refuse() is pressed.
    void wayOutWanted(const ninefold::CommitmentId& commitment);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void name(const Commitment& commitment);
    void offerControls(bool areShown);
    void offerKinds();
    void nameKinds();
    void plant();
    void followKind();

    CommitmentId m_id = CommitmentId::make();
    PlanId m_plan = PlanId::make();
    std::vector<FreeCell> m_cells;
    std::optional<KindSuggestion> m_wording;
    std::vector<ActionKind> m_kinds;
    std::vector<ScheduleTerms> m_schedules;
    QLabel* m_text;
    HintLabel* m_where;
    QComboBox* m_cell;
    QComboBox* m_kind;
    QComboBox* m_often;
    QPushButton* m_plant;
    QPushButton* m_wayOut;
};

} // namespace ninefold::ui
