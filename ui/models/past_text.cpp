// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/past_text.h"

#include "ui/text/origin_text.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

struct Source {
    RecordRef record;
    const char* field; // the one that the cell shows
    PastText::Fate fate = PastText::Fate::Stays;
};

std::vector<Source> livingSources(const Planner& planner, PlanId plan, CellPlace place) {
    if (place.isCore())
        return {{{RecordType::Plan, plan.uuid()}, "core"}};
    std::vector<Source> sources;
    if (const SubGoal* goal = place.isSubGoal() ? planner.subGoal(plan, place.ownBlock()) : nullptr)
        sources.push_back({{RecordType::SubGoal, goal->id.uuid()}, "text"});
    for (const Action* one : planner.actionsAt(plan, place))
        sources.push_back({{RecordType::Action, one->id.uuid()},
                           "text",
                           one->endedOn ? PastText::Fate::Ended : PastText::Fate::Stays});
    return sources;
}

// `versions` are newest first.
void addTexts(std::vector<PastText>& texts, const std::vector<FieldVersion>& versions, const Source& source) {
    QString oldest;
    for (const FieldVersion& version : versions) {
        if (version.field != QLatin1String{source.field})
            continue;
        if (!version.after.isEmpty()) {
            const QString origin = originText(version.kind, version.before.isEmpty());
            texts.push_back({version.after, version.at, origin, false, source.fate});
        }
        oldest = version.before;
    }
    if (!oldest.isEmpty())
        texts.push_back({oldest, {}, {}, false, source.fate});
}

// A text that goes on under another record, as another kind, is one text: since its first day.
void joinNeighbours(std::vector<PastText>& texts) {
    for (std::size_t i = 0; i + 1 < texts.size();) {
        if (texts[i].text == texts[i + 1].text) {
            texts[i + 1].fate = texts[i].fate;
            texts.erase(texts.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
}

} // namespace

Result<std::vector<PastText>> pastTexts(PlannerSession& session, PlanId plan, CellPlace place) {
    std::vector<Source> sources = livingSources(session.planner(), plan, place);
    const auto erased = session.erasedAt(plan, place);
    if (!erased)
        return tl::make_unexpected(erased.error());
    for (const RecordRef& record : *erased) {
        if (!session.planner().record(record))
            sources.push_back({record, "text", PastText::Fate::Erased});
    }
    std::vector<PastText> texts;
    for (const Source& source : sources) {
        const auto versions = session.versionsOf(source.record);
        if (!versions)
            return tl::make_unexpected(versions.error());
        addTexts(texts, *versions, source);
    }
    std::stable_sort(texts.begin(), texts.end(),
                     [](const PastText& a, const PastText& b) { return b.at < a.at; });
    joinNeighbours(texts);
    const QString shown = session.planner().textShown(plan, place, session.today());
    for (PastText& past : texts)
        past.isShown = past.text == shown;
    return texts;
}

} // namespace ninefold::ui
