// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid_model.h"
#include "ui/models/inspector_model.h"
#include "ui/models/routine_advice.h"
#include "ui/widgets/message_queue.h"

#include <QWidget>

#include <memory>

class QAction;
class QPushButton;
class QScrollArea;

namespace ninefold::ui {

class DraftOffers;
class GridView;
class Inspector;
class RecordsOffer;
class ThemeSource;
class ZoomActions;
class ZoomCards;

/// The screen of the grid: the 81 cells, and beside them the inspector of the current one. Where the window
/// is too narrow for both, the inspector folds away and opens over the grid. Zoomed to a block, a map and the
/// keys stand above the inspector, where there is room.
class GridScreen : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit GridScreen(const ThemeSource& theme, QWidget* parent = nullptr);
    ~GridScreen() override;

    /// Shows nothing until showPlan(). The session may be null, and may go away at any time.
    void setSession(PlannerSession* session);
    /// Shows a plan of the session. An empty one starts with its core goal being edited.
    void showPlan(const PlanId& plan);
    /// Works everything out again for a new day.
    void followClock();
    /// Which days the numbers speak of.
    void setPeriod(NumberPeriod period);
    /// Whether the inspector shows runs.
    void setShowsRuns(bool shows);
    /// Forbids every edit, for a planner that is open for reading only.
    void setReadOnly(bool isReadOnly);
    /// The order in which Tab walks while editing.
    void setCellOrder(CellOrder order);

    /// Whether what is not in focus recedes.
    void setFocusOnly(bool isOn);
    /// Puts the current cell in focus for the running review period, or takes it out of it.
    void toggleFocus();

    /// Whether a cell's text is being typed.
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] CellPlace current() const;
    void goTo(CellPlace place);
    /// Goes to the first cell of the shown plan that `change` altered; for undo and redo.
    void goToChange(const Change& change);
    void startEditing(CellPlace place);
    /// Makes everything that is being typed its change; before closing. False when that failed and the text
    /// is still only on the screen.
    bool finishEditing();

    /// Whether the inspector is beside the grid where there is room.
    void setInspectorShown(bool isShown);
    /// Zooms into a block and back; for the title row and the menus.
    [[nodiscard]] const ZoomActions& zoom() const { return *m_zoom; }
    /// Shows and hides the inspector; for the title row.
    [[nodiscard]] QAction* inspectorSwitch() const { return m_inspectorSwitch; }
    /// Finishes what is being typed, and accepts the kind that the current cell's wording suggests.
    void acceptSuggestion();
    /// Asks why the number of the current cell is what it is.
    void askWhy();
    /// Shows questions that help to fill the current cell, when it is empty.
    void showPrompts();

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);
    /// A number is to be explained, beside `anchor` in the window's coordinates.
    void whyWanted(const ninefold::ui::WhyNumber& number, const QRect& anchor);
    /// For the line of messages; and what it no longer needs to say.
    void messageRaised(const ninefold::ui::Message& message);
    void messageSettled(const QString& key);
    /// Somebody wants to write, and there is no plan.
    void planWanted();
    /// The clipboard holds a list or a range.
    void importTextRequested(const QString& text);
    void openListRequested();
    /// A link in a text of the inspector is to be opened.
    void linkRequested(const QUrl& link);
    /// The current cell is to be seen as it was in an earlier year.
    void ancestorRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    /// Whether cells and inspector are kept up to date.
    void follow(bool isShown);
    void wireGrid();
    void wireInspector();
    void retranslate();
    void followCurrent();
    void followContent();
    void followZoom();
    void scrollToCurrent();
    void arrange();
    /// Places what stands beside a zoomed block, and returns the rest of `column`.
    [[nodiscard]] QRect belowCards(const QRect& column);
    void startWithNine();
    [[nodiscard]] bool isNarrow() const;
    void offerToEnd(CellPlace place);
    void explainLock();
    void hint(const std::function<QString()>& text);
    /// Offers the kind that the words of the current cell suggest, where the inspector does not.
    void offerKind();

    const ThemeSource& m_theme;
    QPointer<PlannerSession> m_session;
    // The widgets that use the models go before them.
    GridModel m_model;
    InspectorModel m_inspectorModel;
    RoutineAdvice m_advice;
    std::unique_ptr<QScrollArea> m_scroll;
    std::unique_ptr<Inspector> m_inspector;
    GridView* m_grid;
    ZoomActions* m_zoom;
    ZoomCards* m_zoomCards = nullptr; ///< made when a block is zoomed for the first time
    QWidget* m_firstSteps;
    QPushButton* m_nineCells;
    QPushButton* m_openList;
    QPushButton* m_seeSample;
    RecordsOffer* m_recordsOffer;
    DraftOffers* m_draftOffers;
    QAction* m_inspectorSwitch;
    bool m_offersKind = false; ///< in a message, for the current cell
    bool m_isShownWhereThereIsRoom = true;
};

} // namespace ninefold::ui
