// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"

namespace ninefold::ui {

/// The texts of a cell that can be typed.
enum class CellField { Text, Why, Notes, DoneMeans, PolishedMeans };

/// Which text of which cell.
struct TextAddress {
    PlanId plan;
    CellPlace place;
    CellField field = CellField::Text;

    [[nodiscard]] DraftKey key() const;
    friend bool operator==(const TextAddress&, const TextAddress&) = default;
};

/// The text a draft belongs to; nothing for a field that cells do not have.
[[nodiscard]] std::optional<TextAddress> addressOf(const DraftKey& key);

/// The text as it is stored; empty where there is none.
[[nodiscard]] QString storedText(const PlannerSession& session, const TextAddress& address);

/// Makes `text` the stored one, as one step. CellEmpty for a detail of a cell without an action.
[[nodiscard]] Result<void> storeText(PlannerSession& session, const TextAddress& address,
                                     const QString& text);

} // namespace ninefold::ui
