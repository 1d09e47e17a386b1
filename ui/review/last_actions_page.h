// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_model.h"

#include <QWidget>

class QVBoxLayout;

namespace ninefold::ui {

class FocusDoor;
class HintLabel;
class JudgedCard;
class ThemeSource;
class TitledCard;

/// The third page of a review: what was promised for its period, with the prediction as it was locked and
/// what was counted, to be judged.
class LastActionsPage : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    LastActionsPage(const ThemeSource& theme, ReviewModel& review, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The last one got its effect by a key.
    void finished();

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void goOnAfter(const JudgedCard* card);
    void makeCards(std::size_t count);

    FocusDoor* m_door;
    const ThemeSource& m_theme;
    ReviewModel& m_review;
    QVBoxLayout* m_column;
    TitledCard* m_emptyCard;
    HintLabel* m_empty;
    std::vector<JudgedCard*> m_cards;
};

} // namespace ninefold::ui
