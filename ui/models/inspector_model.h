// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/kind_suggester.h"
#include "ui/models/cell_number.h"
#include "ui/models/number_period.h"
#include "ui/models/past_text.h"
#include "ui/models/text_draft.h"

#include <memory>
#include <vector>

namespace ninefold::ui {

/// The cell of an earlier year that a cell goes on from, and how it went there.
struct CellAncestor {
    PlanId plan;
    int year = 0;
    QString text;
    std::optional<int> percent; ///< of its whole year

    friend bool operator==(const CellAncestor&, const CellAncestor&) = default;
};

/// Everything that can be said and typed about one cell. It owns what is being typed: an announcement that
/// comes late never overwrites it, and what could not be stored stays with its cell until it can.
class InspectorModel : public QObject {
    Q_OBJECT

public:
    enum class Subject { Nothing, Core, SubGoal, Action, FreeCell };

    explicit InspectorModel(QObject* parent = nullptr);

    /// Turns to a cell. What is being typed about the one before is made its change.
    void show(PlannerSession* session, std::optional<PlanId> plan, CellPlace place);

    /// Whether changed() is told of; it is unless told. Going on tells once.
    void setFollowing(bool isFollowing);

    [[nodiscard]] Subject subject() const;
    [[nodiscard]] CellPlace place() const { return m_place; }
    /// The action that is shown, and where it lives; null where there is none.
    [[nodiscard]] const Action* action() const;
    [[nodiscard]] PlannerSession* session() const { return m_session; }
    /// The text of the sub-goal that an action belongs to.
    [[nodiscard]] QString goal() const;
    /// Whether this subject has such a text.
    [[nodiscard]] bool has(CellField field) const;
    /// A text as it is being typed, else as it is stored.
    [[nodiscard]] QString text(CellField field) const;
    /// The kind; nothing where there is no action.
    [[nodiscard]] std::optional<ActionKind> kind() const;
    /// The kind that the stored text seems to ask for, where nothing is counted yet.
    [[nodiscard]] std::optional<KindSuggestion> suggestion() const;
    /// The day a task was done.
    [[nodiscard]] std::optional<QDate> doneOn() const;
    /// Whether there is an action with a past that clearing would lose.
    [[nodiscard]] bool hasRecords() const;
    /// The year of the plan; 0 where there is none.
    [[nodiscard]] int year() const;
    /// What the cell goes on from, see ancestorOf().
    [[nodiscard]] std::optional<CellAncestor> ancestor() const;
    /// Which review the action was planted in and what was expected of it; empty where it was not.
    [[nodiscard]] QString promise() const;
    /// Which days number() speaks of; the whole year unless told.
    void setPeriod(NumberPeriod period);
    /// See cellNumberOf().
    [[nodiscard]] std::optional<CellNumber> number() const;
    /// See pastTexts().
    [[nodiscard]] Result<std::vector<PastText>> history() const;

    /// The text as it stands in a field, without what is still being composed.
    void type(CellField field, const QString& text);
    /// Makes what was typed the one change. False after an error; what was typed stays. After DiskFull it is
    /// tried again every few seconds while nobody types, until there is room.
    bool commit(CellField field);
    /// Tries what found the disk full again, now.
    void tryAgain();
    /// The same for everything that is being typed, about other cells too.
    bool commitAll();
    /// Forgets what was typed. False when nothing was.
    bool drop(CellField field);
    /// Keeps at once what would be kept after a rest.
    void keepDrafts();

    void setKind(ActionKind kind);
    /// Makes suggestion() so, and returns it; nothing when there is none or an error was raised.
    std::optional<KindSuggestion> acceptSuggestion();
    void setDone(bool isDone);
    /// Gives the cell a text that it had, as one step.
    void bringBack(const QString& text);
    /// Ends the action: its past stays, its cell is free.
    void end();
    /// Erases the action with its records.
    void erase();

Q_SIGNALS:
    /// Anything but what is being typed may be different now.
    void changed();
    void errorRaised(const ninefold::Error& error);
    /// Everything that is being typed is to be made its change now.
    void committing();
    /// An emptied text has records; nothing was stored.
    void recordsInTheWay(ninefold::CellPlace place);

private:
    void announce();
    [[nodiscard]] TextAddress address(CellField field) const;
    [[nodiscard]] TextDraft* draft(const TextAddress& address) const;
    bool settle(const TextAddress& address);
    [[nodiscard]] Result<void> store(const TextAddress& address);
    void forget(const TextAddress& address);
    void report(const Result<void>& result);

    QPointer<PlannerSession> m_session;
    std::optional<PlanId> m_plan;
    CellPlace m_place;
    NumberPeriod m_period = NumberPeriod::Year;
    bool m_isFollowing = true;
    std::vector<std::unique_ptr<TextDraft>> m_drafts;
    std::vector<TextAddress> m_unstored;              ///< wait for room on the disk
    QTimer m_again;                                   ///< runs while anything waits
    mutable std::optional<KindSuggester> m_suggester; ///< made when it is first asked
};

} // namespace ninefold::ui
