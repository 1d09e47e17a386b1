// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focus/focus_watch.h"

#include "ui/text/focus_text.h"
#include "ui/text/one_line.h"

#include <chrono>
#include <utility>

namespace ninefold::ui {

namespace {

constexpr std::chrono::seconds pause{1};

} // namespace

FocusWatch::FocusWatch(QObject* parent)
    : QObject{parent} {
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &FocusWatch::look);
}

void FocusWatch::follow(PlannerSession* session, bool isWritable) {
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_isWritable = session && isWritable;
    m_isStuck = false;
    m_said.clear();
    if (session) {
        connect(session, &PlannerSession::focusChanged, this, &FocusWatch::look);
        connect(session, &QObject::destroyed, this, [this] { follow(nullptr, false); });
    }
    lookAgain(true);
    Q_EMIT changed();
}

std::optional<FocusBlock> FocusWatch::block() const {
    return m_session && m_isWritable ? m_session->focus() : std::nullopt;
}

qint64 FocusWatch::secondsLeft() const {
    const auto running = block();
    return running ? running->leftAt(m_session->now()) : 0;
}

QString FocusWatch::leftText() const {
    const auto running = block();
    if (!running)
        return {};
    const QString left = timeLeftText(secondsLeft());
    return running->isPaused() ? tr("%1 · paused").arg(left) : left;
}

QString FocusWatch::actionText() const {
    const auto running = block();
    const Action* action = running ? m_session->planner().action(running->action) : nullptr;
    return action ? oneLine(action->text) : QString{};
}

void FocusWatch::look() {
    lookAgain(false);
}

void FocusWatch::lookAgain(bool wasClosed) {
    if (const auto running = block(); running && running->isOverAt(m_session->now()) && !m_isStuck)
        count(wasClosed);
    const auto running = block();
    if (running && !running->isPaused())
        m_timer.start();
    else
        m_timer.stop();
    const QString says = leftText() + actionText();
    if (says != std::exchange(m_said, says))
        Q_EMIT changed();
}

void FocusWatch::count(bool wasClosed) {
    const auto over = block();
    const Action* action = m_session->planner().action(over->action);
    const bool isCounted = action && action->kind != ActionKind::Task;
    const FocusEnd end{actionText(), over->day, over->minutes, isCounted, wasClosed};
    m_isStuck = true; // the session announces while it counts
    if (!report(m_session->countFocus()))
        return;
    m_isStuck = false;
    Q_EMIT ended(end);
}

bool FocusWatch::report(const Result<void>& result) {
    if (!result)
        Q_EMIT errorRaised(result.error());
    return result.has_value();
}

void FocusWatch::start(ActionId action, int minutes) {
    m_isStuck = false;
    if (m_session)
        report(m_session->startFocus(action, minutes));
}

void FocusWatch::toggle() {
    look();
    if (const auto running = block())
        report(m_session->pauseFocus(!running->isPaused()));
}

QString FocusWatch::stop(bool keepsMinutes) {
    look();
    const auto running = block();
    if (!running)
        return {};
    const qint64 ran = running->ranBy(m_session->now());
    const QString words = minutesRunText(ran, running->minutes);
    constexpr qint64 worthKeeping = 60;
    const QString note = keepsMinutes && ran >= worthKeeping ? words : QString{};
    return report(m_session->stopFocus(note)) ? words : QString{};
}

} // namespace ninefold::ui
