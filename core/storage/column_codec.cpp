// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/column_codec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <limits>

namespace ninefold::storage {

namespace {

QString compact(const QJsonDocument& document) {
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

const std::string_view* textIn(const ColumnView& column) {
    return std::get_if<std::string_view>(&column);
}

std::optional<QJsonDocument> jsonIn(const ColumnView& column) {
    const std::string_view* text = textIn(column);
    if (!text)
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(text->data(), static_cast<qsizetype>(text->size())), &error);
    return error.error == QJsonParseError::NoError ? std::optional{document} : std::nullopt;
}

std::optional<QJsonArray> arrayIn(const ColumnView& column) {
    const auto document = jsonIn(column);
    return document && document->isArray() ? std::optional{document->array()} : std::nullopt;
}

// The values of hexadecimal digits; 255 for any other character.
constexpr auto hexValues = [] {
    std::array<quint8, 256> values{};
    values.fill(255);
    for (quint8 digit = 0; digit < 10; ++digit)
        values['0' + digit] = digit;
    for (quint8 digit = 10; digit < 16; ++digit)
        values['a' + digit - 10] = values['A' + digit - 10] = digit;
    return values;
}();

// The 36 characters of a UUID. A file has two or three of them in every row, so this reads no more than
// needed.
std::optional<QUuid> uuidIn(std::string_view text) {
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return std::nullopt;
    unsigned all = 0; // to see a wrong character once for all of them
    const auto number = [&](std::size_t first, std::size_t digits) {
        quint64 sum = 0;
        for (std::size_t at = first; at < first + digits; ++at) {
            const quint8 value = hexValues[static_cast<quint8>(text[at])];
            all |= value;
            sum = sum << 4 | value;
        }
        return sum;
    };
    const auto byteAt = [](quint64 bytes, int index) { return static_cast<uchar>(bytes >> (8 * index)); };
    const auto first = static_cast<uint>(number(0, 8));
    const auto second = static_cast<ushort>(number(9, 4));
    const auto third = static_cast<ushort>(number(14, 4));
    const quint64 fourth = number(19, 4);
    const quint64 fifth = number(24, 12);
    const QUuid uuid{first,
                     second,
                     third,
                     byteAt(fourth, 1),
                     byteAt(fourth, 0),
                     byteAt(fifth, 5),
                     byteAt(fifth, 4),
                     byteAt(fifth, 3),
                     byteAt(fifth, 2),
                     byteAt(fifth, 1),
                     byteAt(fifth, 0)};
    return all > 15 || uuid.isNull() ? std::nullopt : std::optional{uuid};
}

// The number that `count` digits from `first` on say; -1 when one of them is none.
int numberAt(std::string_view text, std::size_t first, std::size_t count) {
    int number = 0;
    for (const char c : text.substr(first, count)) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

// As dateFromText(), without a string for each row.
std::optional<QDate> dateIn(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const QDate date{numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2)};
    return date.isValid() && date.year() > 0 ? std::optional{date} : std::nullopt;
}

QString stringOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class T> bool take(const std::optional<T>& found, T& value) {
    if (found)
        value = *found;
    return found.has_value();
}

std::optional<SnapshotNumber> snapshotNumberIn(QJsonObject entry) {
    SnapshotNumber number;
    number.block = entry.take(QStringLiteral("block")).toInt();
    number.cell = entry.take(QStringLiteral("cell")).toInt();
    number.text = entry.take(QStringLiteral("text")).toString();
    if (const QJsonValue percent = entry.take(QStringLiteral("percent")); percent.isDouble())
        number.percent = percent.toInt();
    const auto got = Decimal::fromText(entry.take(QStringLiteral("got")).toString());
    const auto base = Decimal::fromText(entry.take(QStringLiteral("base")).toString());
    number.letGo = entry.take(QStringLiteral("let_go")).toBool();
    number.extra = entry;
    if (!got || !base)
        return std::nullopt;
    number.got = *got;
    number.base = *base;
    return number;
}

} // namespace

ColumnValue toColumn(const QString& text) {
    return text;
}

ColumnValue toColumn(int number) {
    return qint64{number};
}

ColumnValue toColumn(bool flag) {
    return qint64{flag};
}

ColumnValue toColumn(QDate date) {
    return dateToText(date);
}

ColumnValue toColumn(QTime time) {
    return timeToText(time);
}

ColumnValue toColumn(Decimal decimal) {
    return qint64{decimal.millionths()};
}

ColumnValue toColumn(Weekdays days) {
    QString digits;
    for (const int day : days.list())
        digits += QString::number(day);
    return digits;
}

ColumnValue toColumn(const QStringList& list) {
    return compact(QJsonDocument{QJsonArray::fromStringList(list)});
}

ColumnValue toColumn(const QJsonObject& object) {
    return compact(QJsonDocument{object});
}

ColumnValue toColumn(const std::vector<ReviewCycle>& cycles) {
    QJsonArray array;
    for (const ReviewCycle& cycle : cycles) {
        QJsonObject entry = cycle.extra;
        entry.insert(QStringLiteral("from"), dateToText(cycle.from));
        entry.insert(QStringLiteral("unit"), QString::fromLatin1(wordOf(cycle.unit)));
        entry.insert(QStringLiteral("length"), cycle.length);
        array.append(entry);
    }
    return compact(QJsonDocument{array});
}

ColumnValue toColumn(const ReviewSnapshot& snapshot) {
    QJsonArray numbers;
    for (const SnapshotNumber& number : snapshot.numbers) {
        QJsonObject entry = number.extra;
        entry.insert(QStringLiteral("block"), number.block);
        entry.insert(QStringLiteral("cell"), number.cell);
        entry.insert(QStringLiteral("text"), number.text);
        if (number.percent)
            entry.insert(QStringLiteral("percent"), *number.percent);
        entry.insert(QStringLiteral("got"), number.got.text());
        entry.insert(QStringLiteral("base"), number.base.text());
        entry.insert(QStringLiteral("let_go"), number.letGo);
        numbers.append(entry);
    }
    QJsonObject object = snapshot.extra;
    object.insert(QStringLiteral("as_of"), dateToText(snapshot.asOf));
    object.insert(QStringLiteral("numbers"), numbers);
    return compact(QJsonDocument{object});
}

bool fromColumn(const ColumnView& column, QString& value) {
    const std::string_view* text = textIn(column);
    if (text)
        value = stringOf(*text);
    return text != nullptr;
}

bool fromColumn(const ColumnView& column, QUuid& value) {
    const std::string_view* text = textIn(column);
    return text && take(uuidIn(*text), value);
}

bool fromColumn(const ColumnView& column, int& value) {
    const qint64* number = std::get_if<qint64>(&column);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return false;
    value = static_cast<int>(*number);
    return true;
}

bool fromColumn(const ColumnView& column, bool& value) {
    const qint64* number = std::get_if<qint64>(&column);
    if (!number || (*number != 0 && *number != 1))
        return false;
    value = *number == 1;
    return true;
}

bool fromColumn(const ColumnView& column, QDate& value) {
    const std::string_view* text = textIn(column);
    return text && take(dateIn(*text), value);
}

bool fromColumn(const ColumnView& column, QTime& value) {
    const std::string_view* text = textIn(column);
    return text && take(timeFromText(stringOf(*text)), value);
}

bool fromColumn(const ColumnView& column, Decimal& value) {
    const qint64* number = std::get_if<qint64>(&column);
    if (!number || *number > Decimal::largest * Decimal::unit || *number < -Decimal::largest * Decimal::unit)
        return false;
    value = Decimal::fromMillionths(*number);
    return true;
}

bool fromColumn(const ColumnView& column, Weekdays& value) {
    const std::string_view* digits = textIn(column);
    if (!digits)
        return false;
    value = {};
    for (const char digit : *digits) {
        if (digit < '1' || digit > '7')
            return false;
        value.insert(digit - '0');
    }
    return true;
}

bool fromColumn(const ColumnView& column, QStringList& value) {
    const auto array = arrayIn(column);
    if (!array)
        return false;
    value.clear();
    for (const QJsonValue entry : *array) {
        if (!entry.isString())
            return false;
        value.append(entry.toString());
    }
    return true;
}

bool fromColumn(const ColumnView& column, QJsonObject& value) {
    // Nearly every row has no unknown keys.
    if (const std::string_view* text = textIn(column); text && *text == "{}") {
        value = {};
        return true;
    }
    const auto document = jsonIn(column);
    if (!document || !document->isObject())
        return false;
    value = document->object();
    return true;
}

bool fromColumn(const ColumnView& column, std::vector<ReviewCycle>& value) {
    const auto array = arrayIn(column);
    if (!array)
        return false;
    value.clear();
    for (const QJsonValue item : *array) {
        QJsonObject entry = item.toObject();
        const auto from = dateFromText(entry.take(QStringLiteral("from")).toString());
        const auto unit =
            enumFromWord<CycleUnit>(entry.take(QStringLiteral("unit")).toString().toStdString());
        const int length = entry.take(QStringLiteral("length")).toInt();
        if (!from || !unit)
            return false;
        value.push_back({*from, *unit, length, entry});
    }
    return true;
}

bool fromColumn(const ColumnView& column, ReviewSnapshot& value) {
    const auto document = jsonIn(column);
    if (!document || !document->isObject())
        return false;
    QJsonObject object = document->object();
    const auto asOf = dateFromText(object.take(QStringLiteral("as_of")).toString());
    const QJsonArray numbers = object.take(QStringLiteral("numbers")).toArray();
    if (!asOf)
        return false;
    value = {*asOf, {}, object};
    for (const QJsonValue item : numbers) {
        auto number = snapshotNumberIn(item.toObject());
        if (!number)
            return false;
        value.numbers.push_back(std::move(*number));
    }
    return true;
}

} // namespace ninefold::storage
