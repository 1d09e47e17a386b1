// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/command_codec.h"

#include "core/progress/made_up_years.h"
#include "ui/text/error_sentences.h"

#include <QCborArray>
#include <QCborMap>

#include <limits>

namespace ninefold::cli {

namespace {

// The codes of errors are numbers, which only the same version gives the same meaning.
const QString programVersion = QStringLiteral(NINEFOLD_VERSION);

constexpr qint64 largestAmount = Decimal::largest * Decimal::unit;

// The keys of a command's map and of a result's.
namespace key {
constexpr int version = 0;
constexpr int name = 1;
constexpr int year = 2;
constexpr int source = 3;
constexpr int bytes = 4;
constexpr int format = 5;
constexpr int order = 6;
constexpr int prefer = 7;
constexpr int encoding = 8;
constexpr int replaces = 9;
constexpr int backup = 10;
constexpr int isDone = 11;
constexpr int years = 12;
constexpr int path = 13;
constexpr int code = 14;
constexpr int where = 15;
constexpr int arguments = 16;
constexpr int action = 17;
constexpr int date = 18;
constexpr int record = 19;
constexpr int amount = 20;
constexpr int seed = 21;
constexpr int subject = 22;
constexpr int count = 23;
} // namespace key

QCborMap mapOf(const AddYearCommand& command) {
    return {{key::name, QStringLiteral("new")}, {key::year, command.year}};
}

QCborMap mapOf(const ImportCommand& command) {
    QCborMap map{{key::name, QStringLiteral("import")}, {key::source, command.name},
                 {key::bytes, command.bytes},           {key::order, static_cast<int>(command.order)},
                 {key::encoding, command.encoding},     {key::replaces, command.replaces}};
    if (command.year)
        map.insert(key::year, *command.year);
    if (command.format)
        map.insert(key::format, static_cast<int>(*command.format));
    if (command.prefer)
        map.insert(key::prefer, static_cast<int>(*command.prefer));
    return map;
}

QCborMap mapOf(const RestoreCommand& command) {
    return {{key::name, QStringLiteral("restore")}, {key::backup, command.backup}};
}

QCborMap mapOf(const CheckCommand& command) {
    QCborMap map{{key::name, QStringLiteral("check")},
                 {key::action, command.action},
                 {key::record, static_cast<int>(command.record)},
                 {key::amount, qint64{command.amount.millionths()}}};
    if (command.date)
        map.insert(key::date, dateToText(*command.date));
    return map;
}

QCborMap mapOf(const SampleCommand& command) {
    QCborMap map{{key::name, QStringLiteral("sample")},
                 {key::years, command.years},
                 {key::seed, qint64{command.seed}}};
    if (command.asOf)
        map.insert(key::date, dateToText(*command.asOf));
    return map;
}

// Takes values out of a map one by one and remembers whether all were as they should be.
class Taker {
public:
    explicit Taker(QCborMap map)
        : m_map{std::move(map)} {}

    QString text(int key) { return take(key, &QCborValue::isString).toString(); }
    QByteArray bytes(int key) { return take(key, &QCborValue::isByteArray).toByteArray(); }
    bool flag(int key) { return take(key, &QCborValue::isBool).toBool(); }
    qint64 longNumber(int key, qint64 lowest, qint64 highest) {
        const qint64 number = take(key, &QCborValue::isInteger).toInteger(-1);
        m_isGood = m_isGood && number >= lowest && number <= highest;
        return m_isGood ? number : lowest;
    }
    int number(int key, int lowest, int highest) {
        return static_cast<int>(longNumber(key, lowest, highest));
    }
    std::optional<QDate> perhapsDate(int key) {
        if (!has(key))
            return std::nullopt;
        const auto date = dateFromText(text(key));
        m_isGood = m_isGood && date;
        return date;
    }
    template <class Enum> Enum word(int key, Enum last) {
        return static_cast<Enum>(number(key, 0, static_cast<int>(last)));
    }
    QStringList texts(int key) {
        QStringList texts;
        for (const QCborValue& value : take(key, &QCborValue::isArray).toArray()) {
            m_isGood = m_isGood && value.isString();
            texts.append(value.toString());
        }
        return texts;
    }
    [[nodiscard]] bool has(int key) const { return m_map.contains(key); }
    // Everything was there, was right, and nothing is left.
    [[nodiscard]] bool isSatisfied() const { return m_isGood && m_map.isEmpty(); }

private:
    QCborValue take(int key, bool (QCborValue::*isRight)() const) {
        const QCborValue value = m_map.take(key);
        m_isGood = m_isGood && (value.*isRight)();
        return value;
    }

    QCborMap m_map;
    bool m_isGood = true;
};

// The map in `bytes`, if it is one, whole, and written by this version.
std::optional<Taker> takerOf(const QByteArray& bytes, int versionKey) {
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size() || !value.isMap())
        return std::nullopt;
    Taker taker{value.toMap()};
    return taker.text(versionKey) == programVersion ? std::optional{std::move(taker)} : std::nullopt;
}

AddYearCommand addYearFrom(Taker& taker) {
    return {taker.number(key::year, 1, 9999)};
}

ImportCommand importFrom(Taker& taker) {
    ImportCommand command;
    command.name = taker.text(key::source);
    command.bytes = taker.bytes(key::bytes);
    command.order = taker.word(key::order, CellOrder::Letters);
    command.encoding = taker.text(key::encoding);
    command.replaces = taker.flag(key::replaces);
    if (taker.has(key::year))
        command.year = taker.number(key::year, 1, 9999);
    if (taker.has(key::format))
        command.format = taker.word(key::format, ListFormat::Table);
    if (taker.has(key::prefer))
        command.prefer = taker.word(key::prefer, TablePreference::Centre);
    return command;
}

CheckCommand checkFrom(Taker& taker) {
    CheckCommand command;
    command.action = taker.text(key::action);
    command.record = taker.word(key::record, DayRecord::Clear);
    command.amount = Decimal::fromMillionths(taker.longNumber(key::amount, -largestAmount, largestAmount));
    command.date = taker.perhapsDate(key::date);
    return command;
}

SampleCommand sampleFrom(Taker& taker) {
    SampleCommand command;
    command.years = taker.number(key::years, 1, mostMadeUpYears);
    command.seed =
        static_cast<unsigned>(taker.longNumber(key::seed, 0, std::numeric_limits<unsigned>::max()));
    command.asOf = taker.perhapsDate(key::date);
    return command;
}

} // namespace

QByteArray commandToBytes(const WritingCommand& command) {
    QCborMap map = std::visit([](const auto& some) { return mapOf(some); }, command);
    map.insert(key::version, programVersion);
    return map.toCborValue().toCbor();
}

std::optional<WritingCommand> commandFromBytes(const QByteArray& bytes) {
    auto taker = takerOf(bytes, key::version);
    if (!taker)
        return std::nullopt;
    std::optional<WritingCommand> command;
    const QString name = taker->text(key::name);
    if (name == QLatin1String{"new"})
        command = addYearFrom(*taker);
    else if (name == QLatin1String{"import"})
        command = importFrom(*taker);
    else if (name == QLatin1String{"restore"})
        command = RestoreCommand{taker->text(key::backup)};
    else if (name == QLatin1String{"check"})
        command = checkFrom(*taker);
    else if (name == QLatin1String{"sample"})
        command = sampleFrom(*taker);
    return taker->isSatisfied() ? command : std::nullopt;
}

QByteArray resultToBytes(const Result<Done>& result) {
    QCborMap map{{key::version, programVersion}, {key::isDone, result.has_value()}};
    if (result) {
        map.insert(key::years, result->years);
        map.insert(key::path, result->path);
        map.insert(key::subject, result->subject);
        map.insert(key::date, result->date);
        map.insert(key::count, result->count);
    } else {
        map.insert(key::code, static_cast<int>(result.error().code));
        map.insert(key::where, result.error().where);
        map.insert(key::arguments, QCborArray::fromStringList(result.error().args));
    }
    return map.toCborValue().toCbor();
}

std::optional<Result<Done>> resultFromBytes(const QByteArray& bytes) {
    auto taker = takerOf(bytes, key::version);
    if (!taker)
        return std::nullopt;
    Result<Done> result;
    if (taker->flag(key::isDone)) {
        result = Done{taker->text(key::years), taker->text(key::path), taker->text(key::subject),
                      taker->text(key::date), taker->number(key::count, 0, std::numeric_limits<int>::max())};
    } else {
        const auto code = static_cast<ErrorCode>(taker->number(key::code, 0, ui::errorCodeCount() - 1));
        result = tl::make_unexpected(Error{code, taker->text(key::where), taker->texts(key::arguments), {}});
    }
    return taker->isSatisfied() ? std::optional{result} : std::nullopt;
}

} // namespace ninefold::cli
