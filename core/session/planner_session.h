// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/history/history.h"
#include "core/model/grid_text.h"
#include "core/model/planner.h"
#include "core/model/store.h"
#include "core/session/action_details.h"
#include "core/session/day_changes.h"
#include "core/session/focus_block.h"
#include "core/session/schedule_changes.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ninefold {

class Numbers;
class PlannerReading;
class ReviewVerbs;
enum class ImportMode;
enum class YearStart;
struct KindSuggestion;

/// An open planner, and the one door for every write. A verb builds a Change, drops it when it alters
/// nothing, refuses it when it breaks a rule, stores it in one transaction, and only then announces it; after
/// an Error the planner, the history and the file are as they were.
class PlannerSession : public QObject {
    Q_OBJECT
    friend class ReviewVerbs; ///< the verbs of reviews, factors and commitments

public:
    /// Works on `store`, which outlives the session, as does `clock`.
    PlannerSession(PlanStore& store, const Clock& clock);
    ~PlannerSession() override;

    /// Reads everything from the store. Called once, before anything else.
    [[nodiscard]] Result<void> load();
    /// The same but for the days of years long over. loadPast(), or the next verb, adds them; `changed` then
    /// comes with an empty change.
    [[nodiscard]] Result<void> loadPresent();
    [[nodiscard]] Result<void> loadPast();

    [[nodiscard]] const Planner& planner() const { return m_planner; }
    /// Its numbers, already forgotten where a change altered them when `changed` tells of it.
    [[nodiscard]] const Numbers& numbers() const { return *m_numbers; }
    /// The user's date, see logicalDate(); and this instant.
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    /// Whether a plan was closed more than 14 days ago, so that its verbs answer YearClosed.
    [[nodiscard]] bool isYearLocked(PlanId plan) const;

    // Years
    /// Adds an empty plan from 1 January to 31 December.
    [[nodiscard]] Result<PlanId> addYear(int year);
    /// Closes a year today, from its last day on; before it FutureDate, naming that day. See isYearLocked().
    [[nodiscard]] Result<void> closeYear(PlanId plan);
    /// Opens a closed year again, also one that is locked.
    [[nodiscard]] Result<void> reopenYear(PlanId plan);
    /// See withReviewCycle(). NumberOutOfRange; YearOver where no period is left.
    [[nodiscard]] Result<void> setReviewCycle(PlanId plan, CycleUnit unit, int length);
    /// Adds the plan in `records`. YearHasContent where its year has something in it already.
    [[nodiscard]] Result<void> startYear(const std::vector<Record>& records, YearStart from);

    // Texts. Every text is cleaned (cleanText()); the text of a cell loses white space at its ends.
    /// Gives a cell its text: renames what is there, or makes it. An empty one clears it, see clearCell().
    [[nodiscard]] Result<void> renameCell(PlanId plan, CellPlace place, const QString& text);
    /// The same with a text that the cell had before, as a step of its own kind.
    [[nodiscard]] Result<void> bringBack(PlanId plan, CellPlace place, const QString& text);
    /// Empties a cell. An action that has records is not touched: HasRecords.
    [[nodiscard]] Result<void> clearCell(PlanId plan, CellPlace place);
    [[nodiscard]] Result<void> setWhy(PlanId plan, const QString& text);
    /// The notes of a sub-goal or an action. CellEmpty where there is none.
    [[nodiscard]] Result<void> setNotes(PlanId plan, CellPlace place, const QString& text);
    [[nodiscard]] Result<void> setDoneMeans(ActionId action, const QString& text);
    [[nodiscard]] Result<void> setPolishedMeans(ActionId action, const QString& text);

    // Actions
    /// Changes what counts. An action that has records is ended, and one with its text takes its cell.
    [[nodiscard]] Result<void> setKind(ActionId action, ActionKind kind);
    /// Gives an action what its wording suggests, with a schedule. Records are kept as in setKind().
    [[nodiscard]] Result<void> acceptSuggestion(ActionId action, const KindSuggestion& suggestion);
    /// Ends an action: its past stays, its cell is free. `on` is the first day that no longer counts, today
    /// unless named; days outside the plan count as the nearest one inside.
    [[nodiscard]] Result<void> endAction(ActionId action, std::optional<QDate> on = {},
                                         const QString& reason = {});
    /// Ends an action and begins another with `text` in its cell on that day; it is not counted yet.
    [[nodiscard]] Result<ActionId> startAnew(ActionId action, const QString& text,
                                             std::optional<QDate> on = {}, const QString& reason = {});
    /// Erases an action with its schedule and its check-ins.
    [[nodiscard]] Result<void> eraseAction(ActionId action);
    /// Marks a task done today, or not done. NotThisKind for other kinds.
    [[nodiscard]] Result<void> setTaskDone(ActionId action, bool done);
    /// Takes over everything in `details`, with texts cleaned.
    [[nodiscard]] Result<void> setDetails(ActionId action, const ActionDetails& details);
    /// Gives a routine `terms` from `from` on; the past keeps what it had. See changeOfSchedule() and
    /// usualDayOfEdit(). NotThisKind for other kinds.
    [[nodiscard]] Result<void> setSchedule(ActionId action, const ScheduleTerms& terms, QDate from);

    // Days
    /// Writes down what became of a day. Refused as refusalOf() says.
    [[nodiscard]] Result<void> checkIn(const DayEntry& entry);
    /// The same for any number of days, in one step; all or nothing.
    [[nodiscard]] Result<void> checkInAll(const std::vector<DayEntry>& entries);
    /// Gives a day its star or takes it; an open day becomes done. NotThisKind, also for tasks; FutureDate.
    [[nodiscard]] Result<void> setPolished(ActionId action, QDate date, bool isPolished);
    /// The note of a day of an action. Refused like setPolished(), but a skip to come may have one.
    [[nodiscard]] Result<void> setCheckInNote(ActionId action, QDate date, const QString& text);
    /// The one line of a day. NoSuchYear where no plan contains it, FutureDate.
    [[nodiscard]] Result<void> setDayNote(QDate date, const QString& text);
    /// How a day felt, 1–5. Refused like setDayNote().
    [[nodiscard]] Result<void> setFeeling(QDate date, std::optional<int> feeling);

    [[nodiscard]] Result<PeriodId> addRest(PlanId plan, DateSpan days, const QString& name = {});
    [[nodiscard]] Result<void> changeRest(PeriodId rest, DateSpan days, const QString& name);
    [[nodiscard]] Result<void> removeRest(PeriodId rest);

    // Focus of a period, and places
    /// Puts an action in focus on `days`, or takes it out. NotInForce; FocusFull beyond mostInFocus.
    [[nodiscard]] Result<void> setInFocus(ActionId action, DateSpan days, bool isInFocus);
    /// Swaps two cells of actions with everything they ever held; one of them may be empty.
    [[nodiscard]] Result<void> swapActions(PlanId plan, CellPlace a, CellPlace b);
    /// Swaps two sub-goals with all their actions. Blocks 0–8 without 4.
    [[nodiscard]] Result<void> swapBlocks(PlanId plan, int a, int b);
    /// Puts an action into a group of Today, see changeOfPlaceInToday().
    [[nodiscard]] Result<void> moveInToday(ActionId, const QString& when, std::optional<ActionId> before);

    // Focus block: one at most, kept outside the history until it is counted or stopped
    [[nodiscard]] std::optional<FocusBlock> focus() const;
    /// Begins a block for the user's date in place of any other. NotThisKind; NumberOutOfRange.
    [[nodiscard]] Result<void> startFocus(ActionId action, int minutes);
    [[nodiscard]] Result<void> pauseFocus(bool isPaused);
    /// Forgets the block and counts it, see changeOfFocus(): both, or neither. Nothing without a block.
    [[nodiscard]] Result<void> countFocus();
    /// Forgets the block without counting it; a `note` is added to the one of its day.
    [[nodiscard]] Result<void> stopFocus(const QString& note = {});

    // Settings that travel with the planner
    /// When a logical day begins from now on; what is recorded already keeps its date.
    [[nodiscard]] Result<void> setDayStart(QTime time);
    /// The order of the times of day in Today, in which `moved` has another place.
    [[nodiscard]] Result<void> setWhenOrder(const QStringList& order, const QString& moved);

    // From outside
    [[nodiscard]] Result<void> importGrid(PlanId plan, const GridText& grid, ImportMode mode);
    /// Takes over whole plans. YearHasContent where a year has something in it already, unless `replace`.
    [[nodiscard]] Result<void> importRecords(const std::vector<Record>& records, bool replace);

    // History
    /// The step that undo takes back, and the one that redo does again; null when there is none.
    [[nodiscard]] const Step* toUndo() const { return m_history.toUndo(); }
    [[nodiscard]] const Step* toRedo() const { return m_history.toRedo(); }
    /// Takes back one step and returns it. NothingToUndo when there is none.
    [[nodiscard]] Result<Step> undo();
    [[nodiscard]] Result<Step> redo();
    /// Every text a record had, newest first.
    [[nodiscard]] Result<std::vector<FieldVersion>> versionsOf(const RecordRef& record);
    /// What stood in a cell when it was erased, newest first.
    [[nodiscard]] Result<std::vector<RecordRef>> erasedAt(PlanId plan, CellPlace place);

    // Drafts
    /// Keeps unfinished typing outside the history; the verb for the same text settles it.
    [[nodiscard]] Result<void> keepDraft(const Draft& draft);
    [[nodiscard]] Result<void> dropDraft(const DraftKey& key);
    [[nodiscard]] const std::vector<Draft>& drafts() const { return m_drafts; }

Q_SIGNALS:
    /// The planner is now as after `change`; also after undo and redo.
    void changed(const ninefold::Change& change);
    /// toUndo() and toRedo() may answer differently now.
    void historyChanged();
    /// focus() may answer differently now.
    void focusChanged();

private:
    [[nodiscard]] Result<void> carryOut(StepKind kind, QString subject, const Change& change,
                                        const std::optional<DraftKey>& settles = {});
    void announce(const Change& change);
    [[nodiscard]] Result<void> writeCell(StepKind kind, PlanId plan, CellPlace place, const QString& text);
    [[nodiscard]] Result<void> checkOpen(const Change& change) const;
    [[nodiscard]] Result<void> endFocus(StepKind kind, const Action* action, const Change& change);
    [[nodiscard]] Result<void> loadOlderSteps();
    [[nodiscard]] Result<void> editDay(QDate date, const std::function<void(DayNote&)>& edit);
    [[nodiscard]] Result<void> changeSettings(StepKind, const QString& subject, const PlannerSettings& after);
    [[nodiscard]] Result<void> editText(ActionId, QString Action::*, const char* name, const QString& text);

    PlanStore& m_store;
    const Clock& m_clock;
    Planner m_planner;
    std::unique_ptr<PlannerReading> m_reading;
    std::unique_ptr<Numbers> m_numbers;
    History m_history;
    std::vector<Draft> m_drafts;
};

} // namespace ninefold
