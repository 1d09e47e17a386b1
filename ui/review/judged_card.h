// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/commitment_changes.h"
#include "ui/widgets/card_frame.h"

class QLabel;

namespace ninefold::ui {

class HintLabel;
class SavedLine;
class SegmentedControl;

/// One commitment to be judged: what was promised and predicted, read-only; what was counted; the verdict,
/// the effect and a line. The keys 1–4 give the verdict, 1–3 the effect while that has the focus.
class JudgedCard : public CardFrame {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit JudgedCard(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows a commitment. `counted` is what its linked action did; empty without one.
    void show(const Commitment& commitment, const QString& counted, bool isReadOnly);
    using QWidget::show;
    /// Where the keyboard begins.
    [[nodiscard]] QWidget* firstControl() const;

Q_SIGNALS:
    /// Verdict and effect were given by keys.
    void answered();
    void judged(const ninefold::CommitmentId& commitment, const ninefold::Judgement& judgement);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void judge(Judgement judgement);

    Commitment m_commitment{CommitmentId::make(), PlanId::make()};
    QLabel* m_text;
    HintLabel* m_expected;
    HintLabel* m_counted;
    QLabel* m_verdictName;
    SegmentedControl* m_verdict;
    QLabel* m_effectName;
    SegmentedControl* m_effect;
    SavedLine* m_actual;
};

} // namespace ninefold::ui
