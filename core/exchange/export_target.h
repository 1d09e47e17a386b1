// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_source.h"
#include "core/model/planner.h"

namespace ninefold {

/// The texts that the cells of a plan show on `day`, with a check box before each task.
[[nodiscard]] GridText gridShown(const Planner& planner, PlanId plan, QDate day);

/// What somebody who exports can decide.
struct ExportOptions {
    std::optional<ListFormat> format{}; ///< by the extension of the name if absent, else JSON
    CellOrder order = CellOrder::Rows;  ///< how the children of an outline are numbered
};

/// The content of a file called `name` (empty for none), in UTF-8: the whole planner as JSON, or the grid
/// that `plan` shows on `day`. A table is CSV with a byte-order mark (which spreadsheet programs need) when
/// the name ends in `.csv`, else TSV.
[[nodiscard]] QByteArray exported(const Planner& planner, PlanId plan, QDate day, const QString& name,
                                  const ExportOptions& options);

} // namespace ninefold
