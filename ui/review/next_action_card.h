// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review_records.h"
#include "ui/widgets/card_frame.h"

class QLabel;

namespace ninefold::ui {

class PillButton;
class SavedLine;

/// One next action: its text and what is expected of it.
class NextActionCard : public CardFrame {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit NextActionCard(const ThemeSource& theme, QWidget* parent = nullptr);

    void show(const Commitment& commitment, bool isReadOnly);
    using QWidget::show;
    /// Puts the cursor where the prediction is written.
    void writeExpected();

Q_SIGNALS:
    void edited(const ninefold::CommitmentId& commitment, const QString& text, const QString& expected);
    void removed(const ninefold::CommitmentId& commitment);
    /// Enter was pressed behind the prediction.
    void written();

private:
    Commitment m_commitment{CommitmentId::make(), PlanId::make()};
    SavedLine* m_text;
    QLabel* m_expectedName;
    SavedLine* m_expected;
    PillButton* m_remove;
};

} // namespace ninefold::ui
