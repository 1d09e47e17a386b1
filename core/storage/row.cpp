// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

#include <QJsonDocument>

#include <array>
#include <utility>

namespace ninefold::storage {

namespace {

template <class R> TableShape shape() {
    TableShape shape{Fields<R>::table, {}};
    forEachField<R>([&](const auto& field) {
        using Value = std::decay_t<decltype(std::declval<R>().*field.member)>;
        shape.columns.push_back({field.name, std::is_same_v<Value, QString>});
    });
    return shape;
}

template <class R> const R& blank() {
    static const R record = blankRecord<R>();
    return record;
}

template <class R> std::optional<Record> decoded(std::span<const ColumnView> columns) {
    std::optional<Record> made{std::in_place, blank<R>()};
    R& record = std::get<R>(*made);
    std::size_t at = 0;
    bool isGood = columns.size() == std::tuple_size_v<decltype(Fields<R>::list)>;
    forEachField<R>([&](const auto& field) {
        isGood = isGood && fromColumn(columns[at], record.*field.member);
        ++at;
    });
    if (!isGood)
        made.reset();
    return made;
}

// Calls `make.operator()<R>()` with the record type R that `type` stands for.
template <class Make> auto forType(RecordType type, Make make) {
    return [&]<std::size_t... At>(std::index_sequence<At...>) {
        decltype(make.template operator()<Plan>()) result{};
        ((static_cast<std::size_t>(type) == At
              ? static_cast<void>(result = make.template operator()<std::variant_alternative_t<At, Record>>())
              : void()),
         ...);
        return result;
    }
    (std::make_index_sequence<recordTypes>{});
}

QJsonValue jsonOf(const ColumnValue& column) {
    if (const qint64* number = std::get_if<qint64>(&column))
        return *number;
    if (const QString* text = std::get_if<QString>(&column))
        return *text;
    return QJsonValue::Null;
}

std::optional<ColumnValue> columnFromJson(const QJsonValue& value) {
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return value.toInteger();
    return value.isNull() ? std::optional{ColumnValue{}} : std::nullopt;
}

} // namespace

std::optional<std::size_t> TableShape::indexOf(const QString& column) const {
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (column == QLatin1String(columns[at].name))
            return at;
    }
    return std::nullopt;
}

const TableShape& shapeOf(RecordType type) {
    static const std::array<TableShape, recordTypes> shapes{
        shape<Plan>(),           shape<SubGoal>(), shape<Action>(),       shape<ScheduleVersion>(),
        shape<CheckIn>(),        shape<DayNote>(), shape<Period>(),       shape<FocusStar>(),
        shape<Factor>(),         shape<Review>(),  shape<FactorAnswer>(), shape<Commitment>(),
        shape<PlannerSettings>()};
    return shapes[static_cast<std::size_t>(type)];
}

std::optional<RecordType> typeOfTable(const QString& name) {
    for (std::size_t type = 0; type < recordTypes; ++type) {
        if (name == QLatin1String(shapeOf(static_cast<RecordType>(type)).name))
            return static_cast<RecordType>(type);
    }
    return std::nullopt;
}

Row rowOf(const Record& record) {
    Row row;
    std::visit(
        [&]<class R>(const R& r) {
            forEachField<R>([&](const auto& field) { row.push_back(toColumn(r.*field.member)); });
        },
        record);
    return row;
}

Row rowOf(std::span<const ColumnView> columns) {
    Row row(columns.size());
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (const qint64* number = std::get_if<qint64>(&columns[at]))
            row[at] = *number;
        else if (const auto* text = std::get_if<std::string_view>(&columns[at]))
            row[at] = QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size()));
    }
    return row;
}

std::optional<Record> recordOf(RecordType type, std::span<const ColumnView> columns) {
    return forType(type, [&]<class R>() { return decoded<R>(columns); });
}

std::optional<Record> recordOf(RecordType type, const Row& row) {
    std::vector<std::string> texts(row.size());
    std::vector<ColumnView> columns(row.size());
    for (std::size_t at = 0; at < row.size(); ++at) {
        if (const qint64* number = std::get_if<qint64>(&row[at])) {
            columns[at] = *number;
        } else if (const QString* text = std::get_if<QString>(&row[at])) {
            texts[at] = text->toStdString();
            columns[at] = std::string_view{texts[at]};
        }
    }
    return recordOf(type, columns);
}

bool standsAt(const Record& record, const PlanId& plan, CellPlace place) {
    if (const auto* goal = std::get_if<SubGoal>(&record))
        return goal->plan == plan && place == CellPlace{goal->block, centre};
    const auto* action = std::get_if<Action>(&record);
    return action && action->plan == plan && place == CellPlace{action->block, action->cell};
}

QString jsonOf(RecordType type, const Row& row) {
    QJsonObject object;
    const auto& columns = shapeOf(type).columns;
    for (std::size_t at = 0; at < columns.size(); ++at)
        object.insert(QLatin1String(columns[at].name), jsonOf(row[at]));
    return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

std::optional<Row> rowFromJson(RecordType type, const QString& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Row row = forType(type, []<class R>() { return rowOf(blank<R>()); });
    const auto& columns = shapeOf(type).columns;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const auto found = object.constFind(QLatin1String(columns[at].name));
        if (found == object.constEnd())
            continue;
        const auto value = columnFromJson(*found);
        if (!value)
            return std::nullopt;
        row[at] = *value;
    }
    return row;
}

} // namespace ninefold::storage
