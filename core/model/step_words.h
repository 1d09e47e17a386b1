// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/fields.h"

namespace ninefold {

/// The words that stand for the kinds of steps in the planner file.
template <> struct EnumWords<StepKind> {
    static constexpr std::array words{std::pair{StepKind::EditText, "edit_text"},
                                      std::pair{StepKind::BringBackText, "bring_back_text"},
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
                                      std::pair{StepKind::CheckIn, "check_in"},
                                      std::pair{StepKind::SkipDay, "skip_day"},
                                      std::pair{StepKind::MarkMissed, "mark_missed"},
                                      std::pair{StepKind::ClearDay, "clear_day"},
                                      std::pair{StepKind::EditCheckIn, "edit_check_in"},
                                      std::pair{StepKind::FillDays, "fill_days"},
                                      std::pair{StepKind::EditSchedule, "edit_schedule"},
                                      std::pair{StepKind::StartAnew, "start_anew"},
                                      std::pair{StepKind::AddRest, "add_rest"},
                                      std::pair{StepKind::ChangeRest, "change_rest"},
                                      std::pair{StepKind::RemoveRest, "remove_rest"},
                                      std::pair{StepKind::AddChapter, "add_chapter"},
                                      std::pair{StepKind::ChangeChapter, "change_chapter"},
                                      std::pair{StepKind::RemoveChapter, "remove_chapter"},
                                      std::pair{StepKind::EditDay, "edit_day"},
                                      std::pair{StepKind::MoveInToday, "move_in_today"},
                                      std::pair{StepKind::OrderTimes, "order_times"},
                                      std::pair{StepKind::AddToFocus, "add_to_focus"},
                                      std::pair{StepKind::TakeFromFocus, "take_from_focus"},
                                      std::pair{StepKind::FocusBlock, "focus_block"},
                                      std::pair{StepKind::AddYear, "add_year"},
                                      std::pair{StepKind::CloseYear, "close_year"},
                                      std::pair{StepKind::ReopenYear, "reopen_year"},
                                      std::pair{StepKind::EditFactors, "edit_factors"},
                                      std::pair{StepKind::StartReview, "start_review"},
                                      std::pair{StepKind::EditReview, "edit_review"},
                                      std::pair{StepKind::RemoveReview, "remove_review"},
                                      std::pair{StepKind::MaskFactor, "mask_factor"},
                                      std::pair{StepKind::FinishReview, "finish_review"},
                                      std::pair{StepKind::ReopenReview, "reopen_review"},
                                      std::pair{StepKind::AddCommitment, "add_commitment"},
                                      std::pair{StepKind::EditCommitment, "edit_commitment"},
                                      std::pair{StepKind::RemoveCommitment, "remove_commitment"},
                                      std::pair{StepKind::PlantCommitment, "plant_commitment"},
                                      std::pair{StepKind::JudgeCommitment, "judge_commitment"},
                                      std::pair{StepKind::ChangeCycle, "change_cycle"},
                                      std::pair{StepKind::StartFromTemplate, "start_from_template"},
                                      std::pair{StepKind::CarryYearOver, "carry_year_over"},
                                      std::pair{StepKind::ImportList, "import_list"},
                                      std::pair{StepKind::ImportDocument, "import_document"},
                                      std::pair{StepKind::EditSettings, "edit_settings"}};
};

} // namespace ninefold
