// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/import_source.h"
#include "core/session/planner_session.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <variant>

namespace ninefold::cli {

/// Adds an empty plan.
struct AddYearCommand {
    int year = 0;

    friend bool operator==(const AddYearCommand&, const AddYearCommand&) = default;
};

/// Takes in a planner or a list, of which the bytes are at hand.
struct ImportCommand {
    QString name{}; ///< of the file, for telling its format; "-" for standard input
    QByteArray bytes{};
    std::optional<ListFormat> format{};
    std::optional<int> year{};
    CellOrder order = CellOrder::Rows;
    std::optional<TablePreference> prefer{};
    QString encoding{};
    bool replaces = false;

    friend bool operator==(const ImportCommand&, const ImportCommand&) = default;
};

/// Puts a backup in the place of the planner.
struct RestoreCommand {
    QString backup{}; ///< absolute path

    friend bool operator==(const RestoreCommand&, const RestoreCommand&) = default;
};

/// Writes down what became of a day of an action.
struct CheckCommand {
    QString action{};            ///< as actionNamed() takes it
    std::optional<QDate> date{}; ///< the user's date when absent
    DayRecord record = DayRecord::Tick;
    Decimal amount{1}; ///< with DayRecord::Amount

    friend bool operator==(const CheckCommand&, const CheckCommand&) = default;
};

/// Fills whole years with a made-up history; see madeUpYears().
struct SampleCommand {
    int years = 1; ///< 1–100, the last one that of `asOf`
    unsigned seed = 0;
    std::optional<QDate> asOf{}; ///< the user's date when absent

    friend bool operator==(const SampleCommand&, const SampleCommand&) = default;
};

/// A command that changes a planner: carried out by the window that has it open, or by who takes its lock.
using WritingCommand =
    std::variant<AddYearCommand, ImportCommand, RestoreCommand, CheckCommand, SampleCommand>;

/// What a writing command did.
struct Done {
    QString years{};   ///< the years it changed, "2026, 2027"
    QString path{};    ///< the backup made before, or where the old planner was set aside; empty if none
    QString subject{}; ///< the text of the action that was checked
    QString date{};    ///< the day that it was checked on
    int count = 0;     ///< how many check-ins a sample has

    friend bool operator==(const Done&, const Done&) = default;
};

/// Where a writing command is carried out.
class WritingDesk {
public:
    virtual ~WritingDesk() = default;
    /// The session of the planner, which can be written.
    [[nodiscard]] virtual Result<PlannerSession*> session() = 0;
    /// Makes a backup and gives its path; empty where there is nothing to lose.
    [[nodiscard]] virtual Result<QString> backUp() = 0;
    /// Puts `backup` in the place of the planner; gives where the old one was set aside.
    [[nodiscard]] virtual Result<QString> restore(const QString& backup) = 0;
};

/// Carries out `command`; after an Error nothing has changed.
[[nodiscard]] Result<Done> carryOut(const WritingCommand& command, WritingDesk& desk);

} // namespace ninefold::cli
