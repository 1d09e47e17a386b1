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

std::optional<QJsonDocument> jsonIn(const ColumnValue& column) {
    const QString* text = std::get_if<QString>(&column);
    if (!text)
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8(), &error);
    return error.error == QJsonParseError::NoError ? std::optional{document} : std::nullopt;
}

std::optional<QJsonArray> arrayIn(const ColumnValue& column) {
    const auto document = jsonIn(column);
    return document && document->isArray() ? std::optional{document->array()} : std::nullopt;
}

// The value of a hexadecimal digit; 16 for anything else.
constexpr unsigned hexValue(char16_t c) {
    if (c >= u'0' && c <= u'9')
        return static_cast<unsigned>(c - u'0');
    if (c >= u'a' && c <= u'f')
        return static_cast<unsigned>(c - u'a') + 10;
    return c >= u'A' && c <= u'F' ? static_cast<unsigned>(c - u'A') + 10 : 16;
}

// The 36 characters of a UUID. A file has one or two of them in every row, so this reads no more than needed.
std::optional<QUuid> uuidIn(const QString& text) {
    constexpr quint64 dashes = 1U << 8 | 1U << 13 | 1U << 18 | 1U << 23; // a bit for each position
    std::array<quint8, 16> bytes{};
    if (text.size() != 36)
        return std::nullopt;
    std::size_t digits = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text.at(at).unicode();
        if ((dashes >> at & 1) != 0) {
            if (c != u'-')
                return std::nullopt;
            continue;
        }
        const unsigned value = hexValue(c);
        if (value > 15)
            return std::nullopt;
        quint8& byte = bytes[digits++ / 2];
        byte = static_cast<quint8>(byte * 16U + value);
    }
    const QUuid uuid =
        QUuid::fromRfc4122(QByteArrayView{reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    return uuid.isNull() ? std::nullopt : std::optional{uuid};
}

template <class T> bool take(const std::optional<T>& found, T& value) {
    if (found)
        value = *found;
    return found.has_value();
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

bool fromColumn(const ColumnValue& column, QString& value) {
    const QString* text = std::get_if<QString>(&column);
    if (text)
        value = *text;
    return text != nullptr;
}

bool fromColumn(const ColumnValue& column, QUuid& value) {
    const QString* text = std::get_if<QString>(&column);
    return text && take(uuidIn(*text), value);
}

bool fromColumn(const ColumnValue& column, int& value) {
    const qint64* number = std::get_if<qint64>(&column);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return false;
    value = static_cast<int>(*number);
    return true;
}

bool fromColumn(const ColumnValue& column, bool& value) {
    const qint64* number = std::get_if<qint64>(&column);
    if (!number || (*number != 0 && *number != 1))
        return false;
    value = *number == 1;
    return true;
}

bool fromColumn(const ColumnValue& column, QDate& value) {
    const QString* text = std::get_if<QString>(&column);
    return text && take(dateFromText(*text), value);
}

bool fromColumn(const ColumnValue& column, QTime& value) {
    const QString* text = std::get_if<QString>(&column);
    return text && take(timeFromText(*text), value);
}

bool fromColumn(const ColumnValue& column, Decimal& value) {
    const qint64* number = std::get_if<qint64>(&column);
    if (!number || *number > Decimal::largest * Decimal::unit || *number < -Decimal::largest * Decimal::unit)
        return false;
    value = Decimal::fromMillionths(*number);
    return true;
}

bool fromColumn(const ColumnValue& column, Weekdays& value) {
    const QString* digits = std::get_if<QString>(&column);
    if (!digits)
        return false;
    value = {};
    for (const QChar digit : *digits) {
        if (digit < QLatin1Char('1') || digit > QLatin1Char('7'))
            return false;
        value.insert(digit.digitValue());
    }
    return true;
}

bool fromColumn(const ColumnValue& column, QStringList& value) {
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

bool fromColumn(const ColumnValue& column, QJsonObject& value) {
    // Nearly every row has no unknown keys.
    if (const QString* text = std::get_if<QString>(&column); text && *text == QLatin1String{"{}"}) {
        value = {};
        return true;
    }
    const auto document = jsonIn(column);
    if (!document || !document->isObject())
        return false;
    value = document->object();
    return true;
}

bool fromColumn(const ColumnValue& column, std::vector<ReviewCycle>& value) {
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

} // namespace ninefold::storage
