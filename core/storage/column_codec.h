// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <string_view>
#include <variant>

namespace ninefold::storage {

/// What one column of one row holds: nothing, an integer or a text.
using ColumnValue = std::variant<std::monostate, qint64, QString>;
/// The same where it lies, in UTF-8: a planner is a hundred thousand rows, and most of their texts are dates
/// and ids that nobody keeps as text.
using ColumnView = std::variant<std::monostate, qint64, std::string_view>;

// How each type of a field is written into a column: numbers, decimals (in millionths) and booleans as
// INTEGER, everything else as TEXT, an absent optional as NULL.
[[nodiscard]] ColumnValue toColumn(const QString& text);
[[nodiscard]] ColumnValue toColumn(int number);
[[nodiscard]] ColumnValue toColumn(bool flag);
[[nodiscard]] ColumnValue toColumn(QDate date);
[[nodiscard]] ColumnValue toColumn(QTime time);
[[nodiscard]] ColumnValue toColumn(Decimal decimal);
[[nodiscard]] ColumnValue toColumn(Weekdays days);
[[nodiscard]] ColumnValue toColumn(const QStringList& list);
[[nodiscard]] ColumnValue toColumn(const QJsonObject& object);
[[nodiscard]] ColumnValue toColumn(const std::vector<ReviewCycle>& cycles);
[[nodiscard]] ColumnValue toColumn(const ReviewSnapshot& snapshot);

// The way back. False when the column does not hold such a value; `value` is then not to be used.
[[nodiscard]] bool fromColumn(const ColumnView& column, QString& value);
[[nodiscard]] bool fromColumn(const ColumnView& column, QUuid& value);
[[nodiscard]] bool fromColumn(const ColumnView& column, int& value);
[[nodiscard]] bool fromColumn(const ColumnView& column, bool& value);
[[nodiscard]] bool fromColumn(const ColumnView& column, QDate& value);
[[nodiscard]] bool fromColumn(const ColumnView& column, QTime& value);
[[nodiscard]] bool fromColumn(const ColumnView& column, Decimal& value);
[[nodiscard]] bool fromColumn(const ColumnView& column, Weekdays& value);
[[nodiscard]] bool fromColumn(const ColumnView& column, QStringList& value);
[[nodiscard]] bool fromColumn(const ColumnView& column, QJsonObject& value);
[[nodiscard]] bool fromColumn(const ColumnView& column, std::vector<ReviewCycle>& value);
[[nodiscard]] bool fromColumn(const ColumnView& column, ReviewSnapshot& value);

template <class Tag> [[nodiscard]] ColumnValue toColumn(const Id<Tag>& id) {
    return id.text();
}

template <class Tag> [[nodiscard]] bool fromColumn(const ColumnView& column, Id<Tag>& value) {
    QUuid uuid;
    if (!fromColumn(column, uuid))
        return false;
    value = Id<Tag>{uuid};
    return true;
}

template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] ColumnValue toColumn(Enum value) {
    return QString::fromLatin1(wordOf(value));
}

template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] bool fromColumn(const ColumnView& column, Enum& value) {
    const auto* word = std::get_if<std::string_view>(&column);
    const auto known = word ? enumFromWord<Enum>(*word) : std::nullopt;
    if (known)
        value = *known;
    return known.has_value();
}

template <class T> [[nodiscard]] ColumnValue toColumn(const std::optional<T>& value) {
    return value ? toColumn(*value) : ColumnValue{};
}

template <class T> [[nodiscard]] bool fromColumn(const ColumnView& column, std::optional<T>& value) {
    value.reset();
    return std::holds_alternative<std::monostate>(column) || fromColumn(column, value.emplace());
}

template <class Tag> [[nodiscard]] bool fromColumn(const ColumnView& column, std::optional<Id<Tag>>& value) {
    value.reset();
    if (std::holds_alternative<std::monostate>(column))
        return true;
    QUuid uuid;
    if (!fromColumn(column, uuid))
        return false;
    value = Id<Tag>{uuid};
    return true;
}

} // namespace ninefold::storage
