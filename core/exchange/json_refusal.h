// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>

namespace ninefold {

/// Why a part of a document could not be read, with its place; nothing when it could.
using JsonRefusal = std::optional<Error>;

[[nodiscard]] JsonRefusal refuseAt(const QString& where, ErrorCode code, QStringList args = {});
/// The refusal of a value that is not a JSON `wanted`, such as "string".
[[nodiscard]] JsonRefusal refuseType(const QString& where, const char* wanted);
[[nodiscard]] JsonRefusal refuseRange(const QString& where, qint64 lowest, qint64 highest);

/// The place of a member of the object at `where`: `plans[0].core`.
[[nodiscard]] QString memberPlace(const QString& where, const QString& key);
/// The place of an item of the array at `where`: `plans[0]`.
[[nodiscard]] QString itemPlace(const QString& where, std::size_t index);
/// `text`, cut short where it is too long for an error.
[[nodiscard]] QString shortened(const QString& text);

} // namespace ninefold
