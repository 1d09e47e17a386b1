// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/find_query.h"
#include "core/model/planner.h"

#include <QMultiHash>

namespace ninefold {

/// One text that answers a query.
struct FindHit {
    RecordRef record;
    QLatin1String field; ///< its name in Fields: "core", "text", "notes", "note" …
    QString text;        ///< as it is stored
    PlanId plan;
    int year = 0;
    CellPlace place{};           ///< a text place; the core for what belongs to the year as a whole
    std::optional<QDate> date{}; ///< of check-ins and days
    FindRank rank = FindRank::Exact;
    std::vector<TextRange> matches{}; ///< in order, apart from each other

    friend bool operator==(const FindHit&, const FindHit&) = default;
};

/// What was found: the best hits, and how many there are in all.
struct FindResult {
    std::vector<FindHit> hits;
    int total = 0;
};

/// Every text of every year of a planner, ready to be searched. Built once, then told each change.
class FindIndex {
public:
    FindIndex() = default;
    explicit FindIndex(const Planner& planner);

    /// Follows `change`, which the planner has carried out.
    void update(const Change& change);
    /// At most `most` hits: by rank, those of `year` before other years, cells before details and notes,
    /// shorter texts first. Nothing for an empty query.
    [[nodiscard]] FindResult find(const FindQuery& query, int year, int most = 50) const;
    /// How many texts can be found.
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    struct Text {
        RecordRef record;
        QUuid owner; ///< the action for its own texts and its check-ins, the review for the lines about its
                     ///< factors, the plan for everything else
        const char* field;
        CellPlace place;
        QDate date;
        QString text;
        QString folded;
    };
    struct Home {
        QUuid plan;
        CellPlace place;
    };
    struct Found;

    template <class R> void add(const R& record);
    template <class R> void addTexts(const R& record);
    void remove(const Record& record);
    void removeAt(qsizetype position);
    [[nodiscard]] Home homeOf(const Text& text) const;
    [[nodiscard]] Found found(const Text& text, const FindStanding& standing, int year) const;
    [[nodiscard]] FindHit hit(const Found& found, const FindQuery& query) const;

    std::vector<Text> m_texts;
    QMultiHash<QUuid, qsizetype> m_positions; ///< in m_texts, by record
    QHash<QUuid, Home> m_homes;               ///< of actions and reviews
    QHash<QUuid, int> m_years;                ///< by plan
};

} // namespace ninefold
