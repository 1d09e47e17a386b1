// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_source.h"
#include "core/session/day_changes.h"

#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

namespace ninefold::cli {

enum class CommandName {
    Help,
    Version,
    AddYear,
    Import,
    Export,
    List,
    Today,
    Check,
    Stats,
    Sample,
    Verify,
    Backup,
    Restore
};

/// What the command line asks for. Options that the command does not have are at their defaults.
struct Arguments {
    CommandName command = CommandName::Help;
    QString planner{}; ///< the planner file; empty means the one the application opens
    QString operand{}; ///< the command's FILE, DIR, BACKUP or ACTION; "-" is standard input or output
    std::optional<int> year{};
    std::optional<ListFormat> format{}; ///< nothing for auto
    CellOrder order = CellOrder::Rows;
    std::optional<TablePreference> prefer{};
    QString encoding{};
    bool hasReviews = false; ///< the year as its reviews tell it
    QString review{};        ///< one review alone: its id or its first day
    bool replaces = false;
    bool isDryRun = false;
    std::optional<QDate> from{};
    std::optional<QDate> to{};
    std::optional<QDate> asOf{};
    std::optional<QDate> date{};
    std::optional<DayRecord> record{}; ///< what is to be checked; nothing for a plain tick
    Decimal amount{1};                 ///< with DayRecord::Amount
    int years = 1;
    unsigned seed = 0;
};

/// Reads `arguments`, without the program's name. Strict: an option that is unknown, given twice, without its
/// value or with a value it does not know is a mistake, as is an operand too many or too few. The mistake is
/// one line for the user.
[[nodiscard]] tl::expected<Arguments, QString> readArguments(const QStringList& arguments);

/// What `ninefold-cli --help` prints.
[[nodiscard]] QString helpText();

} // namespace ninefold::cli
