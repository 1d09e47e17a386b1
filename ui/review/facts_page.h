// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_tables.h"

#include <QWidget>

class QLabel;

namespace ninefold::ui {

class FigureView;
class HintLabel;
class ThemeSource;
class TitledCard;

/// The first page of a review: what the records say, wins first, under the line that closed the review
/// before.
class FactsPage : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    FactsPage(const ThemeSource& theme, ReviewModel& review, QWidget* parent = nullptr);

Q_SIGNALS:
    void whyWanted(const ninefold::ui::WhyNumber& number, const QRect& anchor);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();

    ReviewModel& m_review;
    FigureTable m_facts;
    TitledCard* m_lastCard;
    QLabel* m_lastLine;
    TitledCard* m_card;
    FigureView* m_view;
    HintLabel* m_empty;
};

} // namespace ninefold::ui
