// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/change.h"

namespace ninefold {

/// The names of the years that come ready to start from, in the order they are offered: "job-search" …
[[nodiscard]] const QStringList& templateNames();

/// The records of a template in a language ("ko", "en", "ja"), as if it were planned for a year that begins
/// on 1 January 2026. FileNotFound when there is none.
[[nodiscard]] Result<std::vector<Record>> templateRecords(const QString& name, const QString& language);

/// The plan in `records` as a plan of `year` that somebody begins on `start` (a day outside the year counts
/// as the nearest day inside): all ids are fresh; routines and targets count from `start` on; due dates keep
/// their share of the time that is left. What belongs to days gone by (check-ins, notes, rests, what was done
/// or ended) is left out, and so are settings. Nothing when there is no plan in `records`.
[[nodiscard]] std::vector<Record> movedToYear(const std::vector<Record>& records, int year, QDate start);

} // namespace ninefold
