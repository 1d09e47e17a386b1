// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QStringList>

#include <optional>

namespace ninefold::ui {

/// What a cell of somebody's spreadsheet says about a day.
struct TypedMark {
    enum class Kind {
        Nothing, ///< empty, or a dash
        Done,
        Amount,
        Skipped,
        Missed,
        NotDone, ///< 0, "no": nothing was done
    };

    Kind kind = Kind::Nothing;
    Decimal amount{}; ///< > 0, of an amount
    friend bool operator==(const TypedMark&, const TypedMark&) = default;
};

/// Whether a cross among `cells` stands for a day that was missed: where circles stand for days that were
/// done, and always where Korean or Japanese is spoken. Elsewhere a cross alone ticks a day.
[[nodiscard]] bool isCrossMissed(const QStringList& cells);

/// What `cell` says: an amount as in typedAmount(); ✓, o, x, done, yes, TRUE; skip; missed; no, FALSE, 0, and
/// the words of Korean and Japanese for these, whatever the interface speaks. Nothing when it cannot be
/// understood.
[[nodiscard]] std::optional<TypedMark> typedMark(const QString& cell, bool isCrossMissed);

} // namespace ninefold::ui
