// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_model.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ninefold::ui {

class SavedLine;
class HintLabel;
class NextActionCard;
class ThemeSource;
class TitledCard;

/// The fourth page of a review: at most three next actions, each with what is expected of it.
class NextActionsPage : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    NextActionsPage(const ThemeSource& theme, ReviewModel& review, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Enter was pressed where nothing more is to be written.
    void finished();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void follow();
    void followIdeas();
    void makeCards(std::size_t count);
    void add(const QString& text, std::optional<FactorId> factor);
    void goOn();

    const ThemeSource& m_theme;
    ReviewModel& m_review;
    TitledCard* m_head;
    HintLabel* m_hint;
    QVBoxLayout* m_list;
    SavedLine* m_new;
    TitledCard* m_ideaCard;
    QVBoxLayout* m_ideas;
    std::vector<NextActionCard*> m_cards;
    std::vector<QPushButton*> m_ideaButtons;
};

} // namespace ninefold::ui
