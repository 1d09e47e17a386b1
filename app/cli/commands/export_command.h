// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/import_source.h"
#include "core/model/planner.h"

#include <optional>

namespace ninefold::cli {

/// What an export is to look like.
struct ExportRequest {
    QString target{}; ///< a path, for telling the format; "-" for standard output
    std::optional<ListFormat> format{};
    std::optional<int> year{};
    bool hasReviews = false; ///< the year as its reviews tell it, in Markdown
    QString review{};        ///< one review alone: its id, or its first day; Markdown too
};

/// The bytes of an export: as a document the whole planner, or one year of it if the request names one; as a
/// list the grid of one year as it stands on the user's date `today`. NoSuchYear; FormatUnknown when the
/// target's extension stands for no format; without an extension it is a document. NoSuchRecord for a review
/// that is not there; of several that begin on a day it is the longest.
[[nodiscard]] Result<QByteArray> exportBytes(const Planner& planner, const ExportRequest& request,
                                             QDate today);

} // namespace ninefold::cli
