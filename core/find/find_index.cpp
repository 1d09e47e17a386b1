// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/find_index.h"

#include "core/model/fields.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <tuple>

namespace ninefold {

namespace {

// Sorts later days before earlier ones, and texts without a day before all.
qint64 newestFirst(QDate date) {
    return date.isValid() ? -date.toJulianDay() : std::numeric_limits<qint64>::min();
}

template <class R, std::size_t index = 0> constexpr RecordType typeOf() {
    if constexpr (std::is_same_v<R, std::variant_alternative_t<index, Record>>)
        return static_cast<RecordType>(index);
    else
        return typeOf<R, index + 1>();
}

template <class R> constexpr RecordType recordType = typeOf<R>();

// What belongs to a plan.
template <class R> constexpr bool isIndexed = !std::is_same_v<R, Factor>;

// Words for grouping and counting, which nobody looks for; and the name of a factor, once for each review.
template <class R> bool isSearched(std::string_view field) {
    return field != "when" && field != "unit" && !(std::is_same_v<R, FactorAnswer> && field == "name");
}

template <class R> QUuid ownerOf(const R& record) {
    if constexpr (std::is_same_v<R, Action>)
        return record.id.uuid();
    else if constexpr (requires { record.action.uuid(); })
        return record.action.uuid();
    else if constexpr (requires { record.plan; })
        return record.plan.uuid();
    else if constexpr (requires { record.review; })
        return record.review.uuid();
    else
        return record.id.uuid();
}

template <class R> CellPlace placeOf(const R& record) {
    if constexpr (std::is_same_v<R, SubGoal>)
        return {record.block, centre};
    else
        return {};
}

template <class R> QDate dateOf(const R& record) {
    if constexpr (requires { record.date; })
        return record.date;
    else
        return {};
}

// Cells before their details and what was promised before notes of days and what was written about them.
int weightOf(RecordType type, std::string_view field) {
    if (type == RecordType::CheckIn || type == RecordType::DayNote || type == RecordType::Review)
        return 2;
    const bool isPromise = type == RecordType::Commitment || type == RecordType::FactorAnswer;
    return (field == "core" || field == "text") && !isPromise ? 0 : 1;
}

} // namespace

// A text that answers, with all that decides about its place among the others.
struct FindIndex::Found {
    const Text* text;
    FindStanding standing;
    bool isOtherYear;
    int weight;
    int year;
    Home home;

    friend bool operator<(const Found& a, const Found& b) {
        const auto key = [](const Found& f) {
            return std::tuple{f.standing,
                              f.isOtherYear,
                              f.weight,
                              f.text->text.size(),
                              -f.year,
                              newestFirst(f.text->date),
                              f.home.place.row(),
                              f.home.place.column(),
                              f.text->record.id,
                              std::string_view{f.text->field}};
        };
        return key(a) < key(b);
    }
};

FindIndex::FindIndex(const Planner& planner) {
    const auto addAll = [this](const auto& table) {
        for (const auto& [id, record] : table)
            add(record);
    };
    addAll(planner.table<Plan>());
    addAll(planner.table<SubGoal>());
    addAll(planner.table<Action>());
    addAll(planner.table<CheckIn>());
    addAll(planner.table<DayNote>());
    addAll(planner.table<Period>());
    addAll(planner.table<Review>());
    addAll(planner.table<FactorAnswer>());
    addAll(planner.table<Commitment>());
}

void FindIndex::update(const Change& change) {
    for (const RecordChange& record : change.records()) {
        if (record.before)
            remove(*record.before);
        if (record.after)
            std::visit([this](const auto& r) { add(r); }, *record.after);
    }
}

template <class R> void FindIndex::addTexts(const R& record) {
    const QUuid id = record.id.uuid();
    if constexpr (std::is_same_v<R, Plan>)
        m_years.insert(id, record.year);
    if constexpr (std::is_same_v<R, Action>)
        m_homes.insert(id, {record.plan.uuid(), {record.block, record.cell}});
    if constexpr (std::is_same_v<R, Review>)
        m_homes.insert(id, {record.plan.uuid(), {}});
    forEachField<R>([&](const auto& field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(record.*field.member)>, QString>) {
            const QString& text = record.*field.member;
            if (text.isEmpty() || !isSearched<R>(field.name))
                return;
            m_positions.insert(id, static_cast<qsizetype>(m_texts.size()));
            m_texts.push_back({{recordType<R>, id},
                               ownerOf(record),
                               field.name,
                               placeOf(record),
                               dateOf(record),
                               text,
                               FoldedText{text}.text()});
        }
    });
}

template <class R> void FindIndex::add(const R& record) {
    if constexpr (isIndexed<R>)
        addTexts(record);
}

void FindIndex::remove(const Record& record) {
    const QUuid id = refOf(record).id;
    m_years.remove(id);
    m_homes.remove(id);
    QList<qsizetype> positions = m_positions.values(id);
    std::sort(positions.begin(), positions.end(), std::greater<>{});
    for (const qsizetype position : positions)
        removeAt(position);
}

void FindIndex::removeAt(qsizetype position) {
    const auto last = static_cast<qsizetype>(m_texts.size()) - 1;
    Text& hole = m_texts[static_cast<std::size_t>(position)];
    m_positions.remove(hole.record.id, position);
    if (position != last) {
        hole = std::move(m_texts.back());
        m_positions.remove(hole.record.id, last);
        m_positions.insert(hole.record.id, position);
    }
    m_texts.pop_back();
}

FindIndex::Home FindIndex::homeOf(const Text& text) const {
    return m_homes.value(text.owner, Home{text.owner, text.place});
}

FindIndex::Found FindIndex::found(const Text& text, const FindStanding& standing, int year) const {
    const Home home = homeOf(text);
    const int ownYear = m_years.value(home.plan);
    return {&text, standing, ownYear != year, weightOf(text.record.type, text.field), ownYear, home};
}

FindHit FindIndex::hit(const Found& found, const FindQuery& query) const {
    const Text& text = *found.text;
    return {text.record,
            QLatin1String{text.field},
            text.text,
            PlanId{found.home.plan},
            found.year,
            found.home.place,
            text.date.isValid() ? std::optional{text.date} : std::nullopt,
            found.standing.rank,
            query.matches(text.text)};
}

FindResult FindIndex::find(const FindQuery& query, int year, int most) const {
    std::vector<Found> all;
    for (const Text& text : m_texts) {
        if (const auto standing = query.standing(text.folded))
            all.push_back(found(text, *standing, year));
    }
    const auto shown = std::min(all.size(), static_cast<std::size_t>(most));
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown), all.end());

    FindResult result{{}, static_cast<int>(all.size())};
    result.hits.reserve(shown);
    for (std::size_t i = 0; i < shown; ++i)
        result.hits.push_back(hit(all[i], query));
    return result;
}

} // namespace ninefold
