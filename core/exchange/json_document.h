// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/planner.h"

#include <QByteArray>

namespace ninefold {

/// The most MiB a document or list from outside may have.
inline constexpr qsizetype largestDocument = 64;

/// Reads a planner from its JSON document (UTF-8): every record, parents before children, texts cleaned, ids
/// made where the document has none; ready for PlannerSession::importRecords(). Keys this program does not
/// know end up in `extra`. A document with anything wrong in it is refused whole, with the place
/// (`plans[0].actions[3].cell`) and one code: NotJson, NestedTooDeep, NotADocument, VersionNewer,
/// DocumentTooLarge, MissingKey, KeyTwice, WrongType, UnknownValue, …Invalid, TooManyDecimals,
/// NumberOutOfRange, TextTooLong, or a rule of the model.
[[nodiscard]] Result<std::vector<Record>> readJsonDocument(const QByteArray& document);

/// The JSON document of a planner: readJsonDocument() gives back an equal planner. Values that are the
/// default are left out; the same planner always gives the same bytes.
[[nodiscard]] QByteArray writeJsonDocument(const Planner& planner);

} // namespace ninefold
