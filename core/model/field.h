// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/records.h"

#include <array>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace ninefold {

// Each record type names its fields once, in fields.h or review_fields.h. The columns of the planner file,
// the keys of the JSON document and the comparison of changes are all driven by these lists: a new field is
// added to the record and to its list.

/// Where a field is written.
enum class FieldScope {
    Everywhere,
    FileOnly, ///< not in the document: an internal id, or a parent that the nesting already tells
};

/// One field of a record: the name of its column and key, and where it lives.
template <class Record, class Value> struct Field {
    const char* name;
    Value Record::*member;
    bool required = false; ///< a document without this key is refused
    FieldScope scope = FieldScope::Everywhere;
};

/// The table name and the field list of a record type. The first field is always `id`.
template <class Record> struct Fields;

/// Calls `visit(field)` for each field of `Record` in order.
template <class Record, class Visitor> constexpr void forEachField(Visitor&& visit) {
    std::apply([&](const auto&... field) { (visit(field), ...); }, Fields<Record>::list);
}

/// A record with fresh ids and every other field at its default.
template <class Record> [[nodiscard]] Record blankRecord() {
    if constexpr (requires { &Record::plan; })
        return Record{decltype(Record::id)::make(), PlanId::make()};
    else if constexpr (requires { &Record::action; })
        return Record{decltype(Record::id)::make(), ActionId::make()};
    else if constexpr (requires { &Record::review; })
        return Record{decltype(Record::id)::make(), decltype(Record::review)::make()};
    else
        return Record{decltype(Record::id)::make()};
}

/// The words that stand for the values of an enum in the file and in the document.
template <class Enum> struct EnumWords;

template <class Enum> [[nodiscard]] constexpr const char* wordOf(Enum value) {
    for (const auto& [candidate, word] : EnumWords<Enum>::words) {
        if (candidate == value)
            return word;
    }
    return "";
}

template <class Enum> [[nodiscard]] constexpr std::optional<Enum> enumFromWord(std::string_view word) {
    for (const auto& [candidate, known] : EnumWords<Enum>::words) {
        if (word == known)
            return candidate;
    }
    return std::nullopt;
}

} // namespace ninefold
