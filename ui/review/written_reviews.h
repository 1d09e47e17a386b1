// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/written_model.h"
#include "ui/review/written_page.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QMenu;

namespace ninefold::ui {

class FocusDoor;
class HintLabel;
class PillButton;
class ThemeSource;
class WrittenStarts;

/// The written reviews of a plan: a list to search and walk, and the one that is open.
class WrittenReviews : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit WrittenReviews(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows a plan of `session`, which may be null, and may go away at any time. What is open stays open
    /// while the plan is the same; of another plan the newest is opened.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    using QWidget::show;
    /// The review that is open.
    [[nodiscard]] std::optional<ReviewId> review() const { return m_page->review(); }
    /// Opens a review of the plan; false when what was being typed could not be stored.
    bool open(ReviewId review);
    /// Makes what is being typed a change; false when it could not be stored.
    bool finishEditing() { return m_page->finishEditing(); }
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);
    void messageRaised(const ninefold::ui::Message& message);
    /// A message with this key says nothing any more.
    void messageSettled(const QString& key);
    /// The open review is to be taken into or out of a file, or onto paper; nothing is being typed.
    void fileWanted(const ninefold::ReviewId& review, ninefold::ui::ReviewFile what);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildMenu();
    void wire();
    void retranslate();
    void nameStarts();
    void begin(WrittenStart start);
    void openBegun(const Result<ReviewId>& begun);
    void offerEarlier(QMenu& menu, ReviewKind kind);
    void follow();
    void followRow();
    void turn(int by);
    void remove();
    void openRow(int row);

    FocusDoor* m_door;
    const ThemeSource& m_theme;
    WrittenModel m_reviews;
    QWidget* m_listCard;
    PillButton* m_begin;
    QMenu* m_menu;
    QMenu* m_weeks;
    QMenu* m_months;
    std::vector<std::pair<WrittenStart, QAction*>> m_starts;
    QLineEdit* m_search;
    QListView* m_list;
    HintLabel* m_empty;
    QWidget* m_pageCard;
    WrittenPage* m_page;
    WrittenStarts* m_first;            ///< in the place of the page while there is no review
    std::optional<ReviewId> m_removed; ///< what a message offers to bring back
    bool m_isReadOnly = false;
};

} // namespace ninefold::ui
