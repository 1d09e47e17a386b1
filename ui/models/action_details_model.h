// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspector_model.h"
#include "ui/models/schedule_draft.h"

#include <map>

namespace ninefold::ui {

enum class DetailKind { When, Time, Unit, Step, Target, Due, DoneOn, From, To, Weight };

/// What counts of the action that the inspector shows: its schedule, its amounts and its dates. What is typed
/// stays with its action until it can be stored or is dropped.
class ActionDetailsModel : public QObject {
    Q_OBJECT

public:
    /// `inspector` outlives it.
    ActionDetailsModel(InspectorModel& inspector, QObject* parent);

    /// The kind that is shown; None where nothing counts.
    [[nodiscard]] ActionKind kind() const;
    [[nodiscard]] int block() const { return m_inspector.place().block; }

    [[nodiscard]] bool has(DetailKind field) const;
    /// A value as it is being typed, else as it is stored.
    [[nodiscard]] QString text(DetailKind field) const;
    /// The days that a field for a day can name, the one it names or holds while it is empty, and today.
    [[nodiscard]] DateSpan days() const { return planDays(); }
    [[nodiscard]] QDate dayNamed(const QString& text, const QString& absent) const;
    [[nodiscard]] QDate today() const { return m_inspector.session()->today(); }
    /// What holds while a field is empty; itself empty where nothing does.
    [[nodiscard]] QString absentText(DetailKind field) const;
    /// Why what was typed is not stored: it cannot be, or it would change finished periods and waits for
    /// confirm(). Empty when it is.
    [[nodiscard]] QString problem(DetailKind field) const;
    /// Whether problem() waits for confirm() or drop().
    [[nodiscard]] bool isAsking(DetailKind field) const;
    void type(DetailKind field, const QString& text);
    /// The user has read problem() and wants it so.
    void confirm(DetailKind field);
    /// Makes what was typed one step. False when it was not stored; it stays typed then.
    bool commit(DetailKind field);
    /// Forgets what was typed. False when nothing was.
    bool drop(DetailKind field);
    /// Times of day in the user's words: in their order, then those in use.
    [[nodiscard]] QStringList whens() const;

    /// The schedule as it is being changed, else the last one that is stored.
    [[nodiscard]] ScheduleDraft schedule() const;
    /// Whether schedule() says something that is not stored.
    [[nodiscard]] bool isScheduleChanged() const;
    /// Whether there is a schedule that a change follows on, so that it has to say from when.
    [[nodiscard]] bool hasSchedule() const;
    /// From which day a change holds while it names none.
    [[nodiscard]] QDate usualDay() const;
    void change(const ScheduleDraft& draft);
    /// What is in the way of storing the change; nothing when it can be.
    [[nodiscard]] std::optional<SchedulePart> scheduleObstacle() const;
    /// The same as a sentence.
    [[nodiscard]] QString scheduleProblem() const;
    /// Makes the change one step. False when it was refused; it stays.
    bool commitSchedule();
    bool dropSchedule();
    /// What a change leaves and replaces, one sentence a line.
    [[nodiscard]] QStringList consequences() const;
    /// The first day of the schedule shown, where it is still to come.
    [[nodiscard]] std::optional<QDate> beginsOn() const;
    /// The versions before the last, newest first: "1 January – 20 November: Mon–Fri".
    [[nodiscard]] QStringList earlierVersions() const;

Q_SIGNALS:
    void changed();

private:
    struct Typed {
        QString text;
        std::optional<Error> error{};
        QStringList effects{}; ///< on finished periods, that were shown for this text
        bool isConfirmed = false;
    };
    using Key = std::pair<ActionId, DetailKind>;

    [[nodiscard]] const Action* action() const { return m_inspector.action(); }
    [[nodiscard]] const Planner& planner() const { return m_inspector.session()->planner(); }
    [[nodiscard]] DateSpan planDays() const;
    [[nodiscard]] DateSpan actionDays() const;
    [[nodiscard]] const ScheduleVersion* lastVersion() const;
    [[nodiscard]] tl::expected<QDate, ScheduleProblem> effectiveDay() const;
    [[nodiscard]] std::optional<ScheduleProblem> obstacle() const;
    void settle(const Key& key);
    [[nodiscard]] QStringList effectsOf(const Key& key, const QString& text) const;
    [[nodiscard]] Result<void> store(const Key& key, const QString& text);
    [[nodiscard]] Result<QDate> dayInPlan(const Action& action, const QString& text) const;
    [[nodiscard]] Result<ActionDetails> withText(const Action& action, DetailKind field,
                                                 const QString& text) const;
    void commitAll();

    InspectorModel& m_inspector;
    std::map<Key, Typed> m_typed;
    std::map<ActionId, ScheduleDraft> m_schedules;
    std::optional<Error> m_refusal; ///< of the schedule shown, by the session
};

} // namespace ninefold::ui
