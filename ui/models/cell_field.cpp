// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_field.h"

#include <array>
#include <string_view>

namespace ninefold::ui {

namespace {

// In the order of CellField; the names of core/model/fields.h.
constexpr std::array<const char*, 5> fieldNames{"text", "why", "notes", "done_means", "polished_means"};

const Action* actionAt(const PlannerSession& session, const TextAddress& address) {
    if (!address.place.isAction())
        return nullptr;
    return session.planner().actionShown(address.plan, address.place, session.today());
}

} // namespace

DraftKey TextAddress::key() const {
    return {plan, place.textPlace(), QString::fromLatin1(fieldNames[static_cast<std::size_t>(field)])};
}

std::optional<TextAddress> addressOf(const DraftKey& key) {
    for (std::size_t i = 0; i < fieldNames.size(); ++i) {
        if (key.field == QLatin1String{fieldNames[i]})
            return TextAddress{key.plan, key.place, static_cast<CellField>(i)};
    }
    return std::nullopt;
}

QString storedText(const PlannerSession& session, const TextAddress& address) {
    const Planner& planner = session.planner();
    const Action* action = actionAt(session, address);
    switch (address.field) {
    case CellField::Text:
        return planner.textShown(address.plan, address.place, session.today());
    case CellField::Why: {
        const Plan* plan = planner.plan(address.plan);
        return plan ? plan->why : QString{};
    }
    case CellField::Notes:
        if (address.place.isSubGoal()) {
            const SubGoal* goal = planner.subGoal(address.plan, address.place.ownBlock());
            return goal ? goal->notes : QString{};
        }
        return action ? action->notes : QString{};
    case CellField::DoneMeans:
        return action ? action->doneMeans : QString{};
    case CellField::PolishedMeans:
        return action ? action->polishedMeans : QString{};
    }
    return {};
}

Result<void> storeText(PlannerSession& session, const TextAddress& address, const QString& text) {
    const Action* action = actionAt(session, address);
    switch (address.field) {
    case CellField::Text:
        return session.renameCell(address.plan, address.place, text);
    case CellField::Why:
        return session.setWhy(address.plan, text);
    case CellField::Notes:
        return session.setNotes(address.plan, address.place, text);
    case CellField::DoneMeans:
        return action ? session.setDoneMeans(action->id, text) : fail(ErrorCode::CellEmpty);
    case CellField::PolishedMeans:
        return action ? session.setPolishedMeans(action->id, text) : fail(ErrorCode::CellEmpty);
    }
    return {};
}

} // namespace ninefold::ui
