// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid_model.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QScrollArea;

namespace ninefold::ui {

class CellInYear;
class GridView;
class ThemeSource;

/// One year to look at: its grid, which cannot be changed here, and what the current cell says in full.
class YearPane : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it. `name` tells its parts from those of another pane.
    YearPane(const ThemeSource& theme, const QString& name, QWidget* parent = nullptr);
    ~YearPane() override;

    /// Offers the years of `session`, which may be null and may go away at any time, and shows `plan`.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    [[nodiscard]] std::optional<PlanId> plan() const { return m_model.plan(); }
    [[nodiscard]] CellPlace current() const;
    /// Moves to a cell without saying so.
    void goTo(CellPlace place);
    /// Shows the whole grid where only a block is shown; whether that was so.
    bool zoomOut();
    /// The width below which it is better not shown beside another.
    [[nodiscard]] int smallestWidth() const;

Q_SIGNALS:
    void planChosen(const ninefold::PlanId& plan);
    /// The user moved to a cell.
    void moved(ninefold::CellPlace place);
    /// A key asked for a change.
    void lockTouched();
    /// This year is wanted where it can be worked on.
    void openWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void retranslate();
    void fillYears();
    void followCurrent();

    // The widgets that use the model go before it.
    GridModel m_model;
    QPointer<PlannerSession> m_session;
    QComboBox* m_years;
    QPushButton* m_open;
    std::unique_ptr<QScrollArea> m_scroll;
    GridView* m_grid;
    CellInYear* m_cell;
    bool m_isGoing = false;
};

} // namespace ninefold::ui
