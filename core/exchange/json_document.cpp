// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_document.h"

#include "core/exchange/json_object_reader.h"

#include <algorithm>

namespace ninefold {

namespace {

constexpr int documentVersion = 1;

// Reads the records of one document; `places` remembers where each was found.
class DocumentReader {
public:
    [[nodiscard]] JsonRefusal read(const JsonNode& root);

    std::vector<Record> records;
    std::vector<QString> places;

private:
    [[nodiscard]] JsonRefusal readSettings(JsonObjectReader& document);
    [[nodiscard]] JsonRefusal readPlan(const JsonNode& node, const QString& where);
    [[nodiscard]] JsonRefusal readAction(const JsonNode& node, const QString& where, PlanId plan);
    [[nodiscard]] JsonRefusal readReview(const JsonNode& node, const QString& where, PlanId plan);
    [[nodiscard]] JsonRefusal readFactors(JsonObjectReader& document);
    template <class R, class Parent>
    [[nodiscard]] JsonRefusal readLeaves(const std::vector<JsonNode>& nodes, const QString& where,
                                         Id<Parent> parent);
    void add(Record record, const QString& where) {
        records.push_back(std::move(record));
        places.push_back(where);
    }
};

template <class R> void readFields(JsonObjectReader& reader, R& record) {
    forEachField<R>([&](const auto& field) {
        auto& value = record.*field.member;
        if constexpr (!std::is_same_v<std::decay_t<decltype(value)>, QJsonObject>) {
            if (field.scope == FieldScope::FileOnly)
                return;
            if (field.required)
                reader.require(field.name, value);
            else
                reader.read(field.name, value);
        }
    });
}

JsonRefusal checkHead(JsonObjectReader& document) {
    QString format;
    document.read("format", format);
    if (document.refusal() || format != QLatin1StringView{"ninefold"})
        return refuseAt({}, ErrorCode::NotADocument);
    int number = 0;
    document.require("version", number);
    if (document.refusal())
        return document.refusal();
    if (number > documentVersion)
        return refuseAt(QStringLiteral("version"), ErrorCode::VersionNewer, {QString::number(number)});
    if (number < 1)
        return refuseAt(QStringLiteral("version"), ErrorCode::UnknownValue, {QString::number(number)});
    return {};
}

JsonRefusal DocumentReader::read(const JsonNode& root) {
    if (root.kind() != JsonKind::Object)
        return refuseAt({}, ErrorCode::NotADocument);
    JsonObjectReader document{root, {}};
    if (JsonRefusal refusal = document.refusal() ? document.refusal() : checkHead(document))
        return refusal;
    const std::vector<JsonNode> plans = document.requiredItems("plans");
    if (document.refusal())
        return document.refusal();
    for (std::size_t i = 0; i < plans.size(); ++i) {
        if (JsonRefusal refusal = readPlan(plans[i], itemPlace(QStringLiteral("plans"), i)))
            return refusal;
    }
    if (JsonRefusal refusal = readFactors(document))
        return refusal;
    return readSettings(document);
}

JsonRefusal DocumentReader::readFactors(JsonObjectReader& document) {
    const auto factors = document.items("factors");
    if (document.refusal())
        return document.refusal();
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const QString place = itemPlace(QStringLiteral("factors"), i);
        Factor factor = blankRecord<Factor>();
        JsonObjectReader reader{factors[i], place};
        readFields(reader, factor);
        reader.keepRest(factor.extra);
        if (reader.refusal())
            return reader.refusal();
        add(factor, place);
    }
    return {};
}

JsonRefusal DocumentReader::readSettings(JsonObjectReader& document) {
    PlannerSettings settings{PlannerSettings::onlyId()};
    const auto node = document.take("settings");
    if (node) {
        JsonObjectReader reader{*node, QStringLiteral("settings")};
        readFields(reader, settings);
        reader.keepRest(settings.extra);
        if (reader.refusal())
            return reader.refusal();
    }
    document.keepRest(settings.documentExtra);
    if (node || !settings.documentExtra.isEmpty())
        add(settings, QStringLiteral("settings"));
    return document.refusal();
}

JsonRefusal DocumentReader::readPlan(const JsonNode& node, const QString& where) {
    Plan plan = blankRecord<Plan>();
    JsonObjectReader reader{node, where};
    readFields(reader, plan);
    const auto subGoals = reader.items("sub_goals");
    const auto actions = reader.items("actions");
    const auto days = reader.items("days");
    const auto periods = reader.items("periods");
    const auto reviews = reader.items("reviews");
    const auto commitments = reader.items("commitments");
    reader.keepRest(plan.extra);
    if (reader.refusal())
        return reader.refusal();
    add(plan, where);
    if (JsonRefusal refusal = readLeaves<SubGoal>(subGoals, reader.placeOf("sub_goals"), plan.id))
        return refusal;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (JsonRefusal refusal = readAction(actions[i], itemPlace(reader.placeOf("actions"), i), plan.id))
            return refusal;
    }
    if (JsonRefusal refusal = readLeaves<DayNote>(days, reader.placeOf("days"), plan.id))
        return refusal;
    if (JsonRefusal refusal = readLeaves<Period>(periods, reader.placeOf("periods"), plan.id))
        return refusal;
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        if (JsonRefusal refusal = readReview(reviews[i], itemPlace(reader.placeOf("reviews"), i), plan.id))
            return refusal;
    }
    return readLeaves<Commitment>(commitments, reader.placeOf("commitments"), plan.id);
}

JsonRefusal DocumentReader::readReview(const JsonNode& node, const QString& where, PlanId plan) {
    Review review{ReviewId::make(), plan};
    JsonObjectReader reader{node, where};
    readFields(reader, review);
    const auto answers = reader.items("factors");
    reader.keepRest(review.extra);
    if (reader.refusal())
        return reader.refusal();
    add(review, where);
    return readLeaves<FactorAnswer>(answers, reader.placeOf("factors"), review.id);
}

JsonRefusal DocumentReader::readAction(const JsonNode& node, const QString& where, PlanId plan) {
    Action action{ActionId::make(), plan};
    JsonObjectReader reader{node, where};
    readFields(reader, action);
    const auto schedule = reader.items("schedule");
    const auto checkIns = reader.items("checkins");
    const auto stars = reader.items("focus");
    reader.keepRest(action.extra);
    if (reader.refusal())
        return reader.refusal();
    add(action, where);
    if (JsonRefusal refusal = readLeaves<ScheduleVersion>(schedule, reader.placeOf("schedule"), action.id))
        return refusal;
    if (JsonRefusal refusal = readLeaves<CheckIn>(checkIns, reader.placeOf("checkins"), action.id))
        return refusal;
    return readLeaves<FocusStar>(stars, reader.placeOf("focus"), action.id);
}

template <class R, class Parent>
JsonRefusal DocumentReader::readLeaves(const std::vector<JsonNode>& nodes, const QString& where,
                                       Id<Parent> parent) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const QString place = itemPlace(where, i);
        R record{decltype(R::id)::make(), parent};
        JsonObjectReader reader{nodes[i], place};
        readFields(reader, record);
        reader.keepRest(record.extra);
        if (reader.refusal())
            return reader.refusal();
        add(record, place);
    }
    return {};
}

// Whether the first `count` records keep the rules between records.
bool keepRules(const std::vector<Record>& records, std::size_t count) {
    Change change;
    for (std::size_t i = 0; i < count; ++i)
        change.create(records[i]);
    return Planner{}.apply(change).has_value();
}

// The first record that breaks a rule together with those before it: with two that do not go together, the
// later one is to blame.
JsonRefusal firstBrokenRule(const std::vector<Record>& records, const std::vector<QString>& places) {
    if (keepRules(records, records.size()))
        return {};
    std::size_t good = 0;
    for (std::size_t bad = records.size(); bad - good > 1;) {
        const std::size_t middle = good + (bad - good) / 2;
        (keepRules(records, middle) ? good : bad) = middle;
    }
    Change before;
    for (std::size_t i = 0; i < good; ++i)
        before.create(records[i]);
    Change last;
    last.create(records[good]);
    Planner planner;
    const bool isKept = planner.apply(before).has_value();
    Q_ASSERT(isKept);
    Q_UNUSED(isKept)
    const Violation violation = planner.apply(last).error();
    return refuseAt(memberPlace(places[good], violation.field), violation.error.code, violation.error.args);
}

template <class R> void writeFields(JsonWriter& writer, const R& record) {
    const R blank = blankRecord<R>();
    forEachField<R>([&](const auto& field) {
        const auto& value = record.*field.member;
        if constexpr (!std::is_same_v<std::decay_t<decltype(value)>, QJsonObject>) {
            if (field.scope == FieldScope::FileOnly || (!field.required && value == blank.*field.member))
                return;
            writer.key(QString::fromLatin1(field.name));
            writeJson(writer, value);
        }
    });
}

template <class R> void writeList(JsonWriter& writer, const char* key, const std::vector<const R*>& records) {
    if (records.empty())
        return;
    writer.key(QString::fromLatin1(key));
    writer.beginArray(JsonLayout::Lines);
    for (const R* record : records) {
        writer.beginObject(JsonLayout::OneLine);
        writeFields(writer, *record);
        writeMembers(writer, record->extra);
        writer.endObject();
    }
    writer.endArray();
}

// The check-ins of an action by date; those of one date in an order that does not hang on their ids, which
// the document does not have.
std::vector<const CheckIn*> checkInsToWrite(const Planner& planner, ActionId action) {
    std::vector<const CheckIn*> checkIns = planner.checkInsOf(action);
    const auto key = [](const CheckIn& c) {
        return std::tuple{c.date, c.state, c.amount, c.polished, c.note};
    };
    std::sort(checkIns.begin(), checkIns.end(),
              [&](const CheckIn* a, const CheckIn* b) { return key(*a) < key(*b); });
    return checkIns;
}

void writeAction(JsonWriter& writer, const Planner& planner, const Action& action) {
    writer.beginObject(JsonLayout::Lines);
    writeFields(writer, action);
    writeList(writer, "schedule", planner.scheduleOf(action.id));
    writeList(writer, "checkins", checkInsToWrite(planner, action.id));
    writeList(writer, "focus", planner.starsOf(action.id));
    writeMembers(writer, action.extra);
    writer.endObject();
}

// The answers of a review in an order that does not hang on their ids, which the document does not have.
std::vector<const FactorAnswer*> answersToWrite(const Planner& planner, ReviewId review) {
    std::vector<const FactorAnswer*> answers = planner.answersOf(review);
    const auto key = [](const FactorAnswer& a) {
        return std::tuple{
            a.name, a.factor ? a.factor->uuid() : QUuid{}, a.isDispensable, a.isLacking, a.remedy, a.pitch};
    };
    std::ranges::sort(answers,
                      [&](const FactorAnswer* a, const FactorAnswer* b) { return key(*a) < key(*b); });
    return answers;
}

void writeReviews(JsonWriter& writer, const Planner& planner, const Plan& plan) {
    const auto reviews = planner.reviewsOf(plan.id);
    if (reviews.empty())
        return;
    writer.key(QStringLiteral("reviews"));
    writer.beginArray(JsonLayout::Lines);
    for (const Review* review : reviews) {
        writer.beginObject(JsonLayout::Lines);
        writeFields(writer, *review);
        writeList(writer, "factors", answersToWrite(planner, review->id));
        writeMembers(writer, review->extra);
        writer.endObject();
    }
    writer.endArray();
}

void writePlan(JsonWriter& writer, const Planner& planner, const Plan& plan) {
    writer.beginObject(JsonLayout::Lines);
    writeFields(writer, plan);
    std::vector<const SubGoal*> subGoals;
    for (const int block : ring(CellOrder::Rows)) {
        if (const SubGoal* subGoal = planner.subGoal(plan.id, block))
            subGoals.push_back(subGoal);
    }
    writeList(writer, "sub_goals", subGoals);
    writer.key(QStringLiteral("actions"));
    writer.beginArray(JsonLayout::Lines);
    for (const Action* action : planner.actionsOf(plan.id))
        writeAction(writer, planner, *action);
    writer.endArray();
    writeList(writer, "days", planner.daysOf(plan.id));
    writeList(writer, "periods", planner.periodsOf(plan.id));
    writeReviews(writer, planner, plan);
    writeList(writer, "commitments", planner.commitmentsOf(plan.id));
    writeMembers(writer, plan.extra);
    writer.endObject();
}

void writeSettings(JsonWriter& writer, const PlannerSettings& settings) {
    writer.key(QStringLiteral("settings"));
    writer.beginObject(JsonLayout::OneLine);
    writeFields(writer, settings);
    writeMembers(writer, settings.extra);
    writer.endObject();
}

} // namespace

Result<std::vector<Record>> readJsonDocument(const QByteArray& document) {
    if (document.size() > largestDocument * 1024 * 1024)
        return fail(ErrorCode::DocumentTooLarge, {QString::number(largestDocument)});
    const auto tree = JsonTree::parse(document);
    if (!tree)
        return tl::make_unexpected(tree.error());
    DocumentReader reader;
    JsonRefusal refusal = reader.read(tree->root());
    if (!refusal)
        refusal = firstBrokenRule(reader.records, reader.places);
    if (refusal)
        return tl::make_unexpected(*refusal);
    return std::move(reader.records);
}

QByteArray writeJsonDocument(const Planner& planner) {
    JsonWriter writer;
    writer.beginObject(JsonLayout::Lines);
    writer.key(QStringLiteral("format"));
    writer.string(QStringLiteral("ninefold"));
    writer.key(QStringLiteral("version"));
    writeJson(writer, documentVersion);
    const PlannerSettings settings = planner.settings();
    if (planner.table<PlannerSettings>().size() > 0)
        writeSettings(writer, settings);
    writer.key(QStringLiteral("plans"));
    writer.beginArray(JsonLayout::Lines);
    for (const Plan* plan : planner.plans())
        writePlan(writer, planner, *plan);
    writer.endArray();
    writeList(writer, "factors", planner.factors());
    writeMembers(writer, settings.documentExtra);
    writer.endObject();
    return writer.text();
}

} // namespace ninefold
