// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/inspector_model.h"

#include "core/model/ancestry.h"
#include "core/session/commitment_changes.h"
#include "ui/text/period_text.h"
#include "ui/text/review_text.h"

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

namespace ninefold::ui {

namespace {

constexpr std::chrono::seconds untilTriedAgain{5};

} // namespace

InspectorModel::InspectorModel(QObject* parent)
    : QObject{parent} {
    m_again.setSingleShot(true);
    m_again.setInterval(untilTriedAgain);
    connect(&m_again, &QTimer::timeout, this, &InspectorModel::tryAgain);
}

void InspectorModel::show(PlannerSession* session, std::optional<PlanId> plan, CellPlace place) {
    if (m_session != session) {
        if (m_session)
            disconnect(m_session, nullptr, this, nullptr);
        m_drafts.clear();
        m_unstored.clear();
        m_again.stop();
        if (session)
            connect(session, &PlannerSession::changed, this, &InspectorModel::announce);
    } else if (m_plan != plan || m_place != place) {
        commitAll();
    }
    m_session = session;
    m_plan = session ? plan : std::nullopt;
    m_place = place.textPlace();
    announce();
}

void InspectorModel::setFollowing(bool isFollowing) {
    if (!std::exchange(m_isFollowing, isFollowing))
        announce();
}

void InspectorModel::announce() {
    if (m_isFollowing)
        Q_EMIT changed();
}

InspectorModel::Subject InspectorModel::subject() const {
    if (!m_session || !m_plan || !m_session->planner().plan(*m_plan))
        return Subject::Nothing;
    if (m_place.isCore())
        return Subject::Core;
    if (m_place.isSubGoal())
        return Subject::SubGoal;
    return action() ? Subject::Action : Subject::FreeCell;
}

const Action* InspectorModel::action() const {
    if (!m_session || !m_plan || !m_place.isAction())
        return nullptr;
    return m_session->planner().actionShown(*m_plan, m_place, m_session->today());
}

QString InspectorModel::goal() const {
    const bool isInBlock = m_session && m_plan && m_place.isAction();
    const SubGoal* goal = isInBlock ? m_session->planner().subGoal(*m_plan, m_place.block) : nullptr;
    return goal ? goal->text : QString{};
}

bool InspectorModel::has(CellField field) const {
    switch (field) {
    case CellField::Text:
        return subject() != Subject::Nothing;
    case CellField::Why:
        return subject() == Subject::Core;
    case CellField::Notes:
        return subject() == Subject::Action ||
               (subject() == Subject::SubGoal && m_session->planner().subGoal(*m_plan, m_place.ownBlock()));
    case CellField::DoneMeans:
    case CellField::PolishedMeans:
        // What is not counted is never done; but what is written stays in sight.
        return subject() == Subject::Action &&
               (kind() != ActionKind::None || !storedText(*m_session, address(field)).isEmpty());
    }
    return false;
}

TextAddress InspectorModel::address(CellField field) const {
    return {*m_plan, m_place, field};
}

TextDraft* InspectorModel::draft(const TextAddress& address) const {
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(),
                                    [&](const auto& draft) { return draft->address() == address; });
    return found == m_drafts.end() ? nullptr : found->get();
}

QString InspectorModel::text(CellField field) const {
    if (!has(field))
        return {};
    const TextDraft* typed = draft(address(field));
    return typed ? typed->text() : storedText(*m_session, address(field));
}

std::optional<ActionKind> InspectorModel::kind() const {
    const Action* shown = action();
    return shown ? std::optional{shown->kind} : std::nullopt;
}

std::optional<KindSuggestion> InspectorModel::suggestion() const {
    const Action* shown = action();
    if (!shown || shown->kind != ActionKind::None)
        return std::nullopt;
    const DateSpan span = m_session->planner().plan(*m_plan)->span();
    const QDate today = m_session->today();
    if (span.last < today)
        return std::nullopt;
    if (!m_suggester)
        m_suggester.emplace();
    return m_suggester->suggest(shown->text, span, today);
}

std::optional<QDate> InspectorModel::doneOn() const {
    const Action* shown = action();
    return shown ? shown->doneOn : std::nullopt;
}

bool InspectorModel::hasRecords() const {
    const Action* shown = action();
    return shown && m_session->planner().hasRecords(shown->id);
}

int InspectorModel::year() const {
    return subject() == Subject::Nothing ? 0 : m_session->planner().plan(*m_plan)->year;
}

QString InspectorModel::promise() const {
    const Action* shown = action();
    const Commitment* behind = shown ? commitmentBehind(m_session->planner(), *shown) : nullptr;
    if (!behind)
        return {};
    const Review* review =
        behind->review ? m_session->planner().table<Review>().find(*behind->review) : nullptr;
    const QString from = review ? tr("From the review of %1")
                                      .arg(periodText(*m_session->planner().plan(review->plan),
                                                      review->span(), m_session->today()))
                                : commitmentText(behind->origin);
    return behind->expected.isEmpty() ? from : tr("%1; expected: %2").arg(from, behind->expected);
}

std::optional<CellAncestor> InspectorModel::ancestor() const {
    if (subject() == Subject::Nothing)
        return std::nullopt;
    const Planner& planner = m_session->planner();
    const QDate today = m_session->today();
    if (const Action* shown = action()) {
        const Action* before = ancestorOf(planner, *shown);
        if (!before)
            return std::nullopt;
        const Plan& plan = *planner.plan(before->plan);
        const auto score = m_session->numbers().ofAction(before->id, plan.span(), today).soFar;
        return CellAncestor{plan.id, plan.year, before->text,
                            score ? std::optional{percentOf(score->rate())} : std::nullopt};
    }
    const SubGoal* goal = m_place.isSubGoal() ? planner.subGoal(*m_plan, m_place.ownBlock()) : nullptr;
    const SubGoal* before = goal ? ancestorOf(planner, *goal) : nullptr;
    if (!before)
        return std::nullopt;
    const Plan& plan = *planner.plan(before->plan);
    const auto rate = m_session->numbers().ofSubGoal(plan.id, before->block, plan.span(), today).soFar;
    return CellAncestor{plan.id, plan.year, before->text,
                        rate ? std::optional{percentOf(*rate)} : std::nullopt};
}

void InspectorModel::setPeriod(NumberPeriod period) {
    if (std::exchange(m_period, period) != period)
        announce();
}

std::optional<CellNumber> InspectorModel::number() const {
    if (subject() == Subject::Nothing)
        return std::nullopt;
    const QDate today = m_session->today();
    const DateSpan days = daysOf(m_period, *m_session->planner().plan(*m_plan), today);
    return cellNumberOf(m_session->numbers(), *m_plan, m_place, days, today);
}

Result<std::vector<PastText>> InspectorModel::history() const {
    if (subject() == Subject::Nothing)
        return std::vector<PastText>{};
    return pastTexts(*m_session, *m_plan, m_place);
}

void InspectorModel::type(CellField field, const QString& text) {
    if (!has(field) || text == this->text(field))
        return;
    TextDraft* typed = draft(address(field));
    if (!typed) {
        m_drafts.push_back(std::make_unique<TextDraft>(*m_session, address(field)));
        typed = m_drafts.back().get();
        connect(typed, &TextDraft::failed, this, &InspectorModel::errorRaised);
    }
    typed->type(text);
    if (m_again.isActive())
        m_again.start();
}

bool InspectorModel::commit(CellField field) {
    return !m_plan || settle(address(field));
}

bool InspectorModel::commitAll() {
    Q_EMIT committing();
    std::vector<TextAddress> addresses;
    for (const auto& typed : m_drafts)
        addresses.push_back(typed->address());
    bool isAllStored = true;
    for (const TextAddress& one : addresses)
        isAllStored = settle(one) && isAllStored;
    return isAllStored;
}

bool InspectorModel::settle(const TextAddress& address) {
    const auto stored = store(address);
    if (!stored)
        Q_EMIT errorRaised(stored.error());
    return stored.has_value();
}

Result<void> InspectorModel::store(const TextAddress& address) {
    TextDraft* typed = draft(address);
    if (!typed)
        return {};
    auto stored = typed->commit();
    if (!stored && stored.error().code != ErrorCode::HasRecords) {
        if (stored.error().code == ErrorCode::DiskFull) {
            std::erase(m_unstored, address);
            m_unstored.push_back(address);
            m_again.start();
        }
        return stored;
    }
    if (!stored)
        typed->drop();
    forget(address);
    announce();
    if (!stored)
        Q_EMIT recordsInTheWay(address.place);
    return {};
}

void InspectorModel::tryAgain() {
    // The message that was shown stands until there is room.
    m_again.stop();
    for (const TextAddress& address : std::exchange(m_unstored, {}))
        std::ignore = store(address);
}

bool InspectorModel::drop(CellField field) {
    TextDraft* typed = m_plan ? draft(address(field)) : nullptr;
    if (!typed)
        return false;
    typed->drop();
    forget(address(field));
    announce();
    return true;
}

void InspectorModel::forget(const TextAddress& address) {
    std::erase_if(m_drafts, [&](const auto& typed) { return typed->address() == address; });
    std::erase(m_unstored, address);
    if (m_unstored.empty())
        m_again.stop();
}

void InspectorModel::keepDrafts() {
    for (const auto& typed : m_drafts)
        typed->keep();
}

void InspectorModel::setKind(ActionKind kind) {
    if (const Action* shown = action())
        report(m_session->setKind(shown->id, kind));
}

std::optional<KindSuggestion> InspectorModel::acceptSuggestion() {
    const auto suggested = suggestion();
    if (!suggested)
        return std::nullopt;
    const auto accepted = m_session->acceptSuggestion(action()->id, *suggested);
    report(accepted);
    return accepted ? suggested : std::nullopt;
}

void InspectorModel::setDone(bool isDone) {
    if (const Action* shown = action())
        report(m_session->setTaskDone(shown->id, isDone));
}

void InspectorModel::bringBack(const QString& text) {
    if (m_plan && commit(CellField::Text))
        report(m_session->bringBack(*m_plan, m_place, text));
}

void InspectorModel::end() {
    if (const Action* shown = action())
        report(m_session->endAction(shown->id));
}

void InspectorModel::erase() {
    if (const Action* shown = action())
        report(m_session->eraseAction(shown->id));
}

void InspectorModel::report(const Result<void>& result) {
    if (result)
        return;
    announce(); // the view shows again what is so
    Q_EMIT errorRaised(result.error());
}

} // namespace ninefold::ui
