// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/commitment_model.h"
#include "ui/widgets/message_queue.h"

#include <QWidget>

#include <array>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;

namespace ninefold::ui {

class FocusDoor;
class SavedLine;
class CommitmentView;
class HintLabel;
class PillButton;
class SegmentedControl;
class ThemeSource;
class TitledCard;

/// Everything that was promised in a plan as one list: pledges, next actions, month goals and year wishes,
/// written at the beginning of their days and judged at their end.
class CommitmentList : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit CommitmentList(const ThemeSource& theme, QWidget* parent = nullptr);
    ~CommitmentList() override;

    /// Shows a plan of `session`, which may be null, and may go away at any time.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    using QWidget::show;
    /// Goes to a promise of the plan.
    void goTo(CommitmentId commitment);
    /// Stores what is being typed about a promise; false when it could not be. What is not added yet stays in
    /// its field.
    bool finishEditing();
    void setReadOnly(bool isReadOnly);
    /// Looks at the clock again; for a new day.
    void followClock();

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);
    void messageRaised(const ninefold::ui::Message& message);
    /// A message with this key says nothing any more.
    void messageSettled(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QLayout* buildAdding();
    [[nodiscard]] QLayout* buildDetails();
    void wire();
    void retranslate();
    void offerDays();
    void add();
    void judge(const std::optional<Verdict>& verdict);
    void remove();
    void follow();
    void showRow();
    [[nodiscard]] int row() const;
    [[nodiscard]] CommitmentOrigin origin() const;
    bool accept(const Result<void>& result);

    FocusDoor* m_door;
    const ThemeSource& m_theme;
    CommitmentModel m_commitments;
    TitledCard* m_card;
    SavedLine* m_text;
    QComboBox* m_origin;
    QComboBox* m_days;
    PillButton* m_add;
    CommitmentView* m_view;
    HintLabel* m_empty;
    QWidget* m_details;
    QLabel* m_promise;
    HintLabel* m_lock;
    SegmentedControl* m_verdict;
    PillButton* m_remove;
    QLineEdit* m_actual;
    std::optional<CommitmentId> m_shown;
    std::optional<CommitmentId> m_removed; ///< what a message offers to bring back
    bool m_isReadOnly = false;
};

} // namespace ninefold::ui
