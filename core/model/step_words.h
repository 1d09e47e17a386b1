// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/fields.h"

namespace ninefold {

/// The words that stand for the kinds of steps in the planner file.
template <> struct EnumWords<StepKind> {
    static constexpr std::array words{std::pair{StepKind::EditText, "edit_text"},
                                      std::pair{StepKind::EditNotes, "edit_notes"},
                                      std::pair{StepKind::EditDetails, "edit_details"},
                                      std::pair{StepKind::ChangeKind, "change_kind"},
                                      std::pair{StepKind::ClearCell, "clear_cell"},
                                      std::pair{StepKind::EndAction, "end_action"},
                                      std::pair{StepKind::EraseAction, "erase_action"},
                                      std::pair{StepKind::SwapActions, "swap_actions"},
                                      std::pair{StepKind::SwapBlocks, "swap_blocks"},
                                      std::pair{StepKind::FinishTask, "finish_task"},
                                      std::pair{StepKind::ReopenTask, "reopen_task"},
                                      std::pair{StepKind::AddYear, "add_year"},
                                      std::pair{StepKind::ImportList, "import_list"},
                                      std::pair{StepKind::ImportDocument, "import_document"},
                                      std::pair{StepKind::EditSettings, "edit_settings"}};
};

} // namespace ninefold
