// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid_model.h"
#include "ui/widgets/message_queue.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace ninefold::ui {

class GridView;
class ThemeSource;

/// The screen of the grid: the 81 cells, and beside them the inspector of the current one.
class GridScreen : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit GridScreen(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows nothing until showPlan(). The session may be null, and may go away at any time.
    void setSession(PlannerSession* session);
    /// Shows a plan of the session. An empty one starts with its core goal being edited.
    void showPlan(const PlanId& plan);
    /// Forbids every edit, for a planner that is open for reading only.
    void setReadOnly(bool isReadOnly);
    /// The order in which Tab walks while editing.
    void setCellOrder(CellOrder order);

    [[nodiscard]] CellPlace current() const;
    void goTo(CellPlace place);
    /// Goes to the first cell of the shown plan that `change` altered; for undo and redo.
    void goToChange(const Change& change);
    void startEditing(CellPlace place);
    /// Makes everything that is being typed its change; before closing. False when that failed and the text
    /// is still only on the screen.
    bool finishEditing();

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);
    /// For the line of messages.
    void messageRaised(const ninefold::ui::Message& message);
    /// The clipboard holds a list or a range.
    void importTextRequested(const QString& text);
    void openListRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void retranslate();
    void adaptToContent();
    void post(const char* key, MessageKind kind, std::function<QString()> text);

    const ThemeSource& m_theme;
    QPointer<PlannerSession> m_session;
    GridModel m_model;
    GridView* m_grid;
    QScrollArea* m_scroll;
    QWidget* m_firstSteps;
    QPushButton* m_openList;
    QPushButton* m_seeSample;
};

} // namespace ninefold::ui
