// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/model/review_records.h"

namespace ninefold {

// The fields of the records of reviews.

template <> struct Fields<Factor> {
    static constexpr const char* table = "factor";
    static constexpr auto list = std::make_tuple(
        Field{"id", &Factor::id}, Field{"name", &Factor::name, true}, Field{"group", &Factor::group},
        Field{"order", &Factor::order}, Field{"retired_on", &Factor::retiredOn},
        Field{"extra", &Factor::extra, false, FieldScope::FileOnly});
};

template <> struct Fields<Review> {
    static constexpr const char* table = "review";
    static constexpr auto list = std::make_tuple(
        Field{"id", &Review::id}, Field{"plan", &Review::plan, false, FieldScope::FileOnly},
        Field{"kind", &Review::kind, true}, Field{"from", &Review::from, true},
        Field{"to", &Review::to, true}, Field{"title", &Review::title}, Field{"text", &Review::text},
        Field{"grade", &Review::grade}, Field{"feeling", &Review::feeling},
        Field{"closing", &Review::closing}, Field{"finished_on", &Review::finishedOn},
        Field{"snapshot", &Review::snapshot}, Field{"extra", &Review::extra, false, FieldScope::FileOnly});
};

template <> struct Fields<FactorAnswer> {
    static constexpr const char* table = "factor_answer";
    static constexpr auto list =
        std::make_tuple(Field{"id", &FactorAnswer::id, false, FieldScope::FileOnly},
                        Field{"review", &FactorAnswer::review, false, FieldScope::FileOnly},
                        Field{"factor", &FactorAnswer::factor}, Field{"name", &FactorAnswer::name, true},
                        Field{"competitive_without", &FactorAnswer::isDispensable},
                        Field{"lacking", &FactorAnswer::isLacking}, Field{"remedy", &FactorAnswer::remedy},
                        Field{"pitch", &FactorAnswer::pitch},
                        Field{"extra", &FactorAnswer::extra, false, FieldScope::FileOnly});
};

template <> struct Fields<Commitment> {
    static constexpr const char* table = "commitment";
    static constexpr auto list = std::make_tuple(
        Field{"id", &Commitment::id}, Field{"plan", &Commitment::plan, false, FieldScope::FileOnly},
        Field{"origin", &Commitment::origin, true}, Field{"from", &Commitment::from, true},
        Field{"to", &Commitment::to, true}, Field{"order", &Commitment::order},
        Field{"text", &Commitment::text, true}, Field{"expected", &Commitment::expected},
        Field{"locked_on", &Commitment::lockedOn}, Field{"verdict", &Commitment::verdict},
        Field{"effect", &Commitment::effect}, Field{"actual", &Commitment::actual},
        Field{"judged_on", &Commitment::judgedOn}, Field{"review", &Commitment::review},
        Field{"factor", &Commitment::factor}, Field{"action", &Commitment::action},
        Field{"extra", &Commitment::extra, false, FieldScope::FileOnly});
};

template <> struct EnumWords<ReviewKind> {
    static constexpr std::array words{
        std::pair{ReviewKind::Period, "period"},       std::pair{ReviewKind::Week, "week"},
        std::pair{ReviewKind::Month, "month"},         std::pair{ReviewKind::Year, "year"},
        std::pair{ReviewKind::Questions, "questions"}, std::pair{ReviewKind::Free, "free"}};
};
template <> struct EnumWords<Answer> {
    static constexpr std::array words{std::pair{Answer::Yes, "yes"}, std::pair{Answer::No, "no"},
                                      std::pair{Answer::NotSure, "not_sure"}};
};
template <> struct EnumWords<CommitmentOrigin> {
    static constexpr std::array words{std::pair{CommitmentOrigin::Pledge, "pledge"},
                                      std::pair{CommitmentOrigin::NextAction, "next_action"},
                                      std::pair{CommitmentOrigin::MonthGoal, "month_goal"},
                                      std::pair{CommitmentOrigin::YearWish, "year_wish"}};
};
template <> struct EnumWords<Verdict> {
    static constexpr std::array words{std::pair{Verdict::Kept, "kept"}, std::pair{Verdict::Partly, "partly"},
                                      std::pair{Verdict::NotKept, "not_kept"},
                                      std::pair{Verdict::ChangedCourse, "changed_course"}};
};
template <> struct EnumWords<Effect> {
    static constexpr std::array words{std::pair{Effect::Helped, "helped"},
                                      std::pair{Effect::DidNot, "did_not"},
                                      std::pair{Effect::NotSure, "not_sure"}};
};

} // namespace ninefold
