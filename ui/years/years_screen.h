// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QPushButton;

namespace ninefold {
class PlannerSession;
} // namespace ninefold

namespace ninefold::ui {

class FocusDoor;
class SegmentedControl;
class ThemeSource;
class YearPane;

/// Two years to look at side by side, an earlier one and a later one; where there is no room for both, one of
/// them, and a key turns from one to the other. The two stay at the same cell: an action that went on from
/// one year into the other is at its own place in each. Nothing can be changed here.
class YearsScreen : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit YearsScreen(const ThemeSource& theme, QWidget* parent = nullptr);
    ~YearsScreen() override;

    /// The year to show beside the cell `place` of `shown`: the one that the cell goes on from, else the one
    /// before, else the one after.
    [[nodiscard]] static std::optional<PlanId> yearBeside(const Planner& planner, PlanId shown,
                                                          CellPlace place, QDate today);

    /// Shows nothing until compare(). The session may be null, and may go away at any time.
    void setSession(PlannerSession* session);
    /// Shows two years of the session, both at the cell that is at `place` in `shown`, and looks at `beside`.
    void compare(const PlanId& beside, const PlanId& shown, CellPlace place);
    /// Looks at the other year.
    void turn();
    /// Whether there is room for both.
    [[nodiscard]] bool isSideBySide() const;

Q_SIGNALS:
    /// Back to the grid: the year that it shows, or one that is to be opened there.
    void left(const ninefold::PlanId& plan, ninefold::CellPlace place);
    /// A key asked for a change.
    void lockTouched();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void wire();
    void retranslate();
    void dress();
    void arrange();
    void look(std::size_t at);
    void noteFront();
    void follow(std::size_t from);
    void choose(std::size_t at, const PlanId& plan);
    void followPlans();
    void leave();

    FocusDoor* m_door;
    const ThemeSource& m_theme;
    QPointer<PlannerSession> m_session;
    QLabel* m_lock;
    QLabel* m_words;
    SegmentedControl* m_turn;
    QPushButton* m_back;
    std::array<YearPane*, 2> m_panes; ///< earlier, later
    std::size_t m_front = 0;          ///< the one that is looked at
    std::optional<PlanId> m_from;     ///< the year to go back to
};

} // namespace ninefold::ui
