// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/reminders.h"

#include "core/session/planner_session.h"
#include "ui/desktop/notifications.h"
#include "ui/settings/settings.h"
#include "ui/text/one_line.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace ninefold::ui {

namespace {

using namespace std::chrono_literals;

// Timers stand still while the machine sleeps and know nothing of clocks that are set: so long at most until
// the wall clock is looked at again.
constexpr std::chrono::milliseconds longestWait = 60s;
constexpr std::size_t mostNamed = 5;

// An item that is given another time is asked for anew.
QString entryOf(const TimedItem& item) {
    return QStringLiteral("%1 %2 %3").arg(dateToText(item.date), timeToText(item.time), item.action.text());
}

} // namespace

Reminders::Reminders(Notifications& desktop, Settings& settings, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_desktop{desktop}
    , m_settings{settings}
    , m_clock{clock} {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    connect(&m_desktop, &Notifications::buttonPressed, this, &Reminders::tick);
    connect(&m_desktop, &Notifications::clicked, this, [this](int number, const QByteArray& token) {
        if (m_standing.contains(number))
            Q_EMIT openWanted(token);
    });
}

void Reminders::follow(PlannerSession* session, bool mayTick) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_mayTick = mayTick;
    if (session)
        connect(session, &PlannerSession::changed, this, &Reminders::followChange);
}

std::vector<TimedItem> Reminders::items() const {
    if (!m_session)
        return {};
    const Planner& planner = m_session->planner();
    const QDate today = m_session->today();
    return timedItems(todayList(planner, today, today), planner.settings().dayStart,
                      m_clock.now().timeZone());
}

void Reminders::look() {
    const auto all = items();
    withdrawSettled(all);
    say(takeDue(all));
    waitFor(all);
}

void Reminders::passOver() {
    const auto all = items();
    static_cast<void>(takeDue(all));
    waitFor(all);
}

void Reminders::followChange() {
    const auto all = items();
    withdrawSettled(all);
    // Only what was waited for: whoever has just written an earlier time down, or opened an item again,
    // knows.
    Said due = takeDue(all);
    std::erase_if(due, [this](const TimedItem& item) { return !m_awaited.contains(entryOf(item)); });
    say(due);
    waitFor(all);
}

Reminders::Said Reminders::takeDue(const std::vector<TimedItem>& items) {
    const QDateTime now = m_clock.now();
    const QStringList before = m_settings.reminded();
    QStringList entries = before;
    Said due;
    for (const TimedItem& item : items) {
        if (item.at > now || entries.contains(entryOf(item)))
            continue;
        entries.append(entryOf(item));
        due.push_back(item);
    }
    if (due.empty())
        return due;
    // Another planner may be a day behind this one.
    const QString yesterday = dateToText(due.front().date.addDays(-1));
    entries.removeIf([&](const QString& entry) { return entry < yesterday; });
    m_settings.setReminded(entries);
    return due;
}

void Reminders::say(const Said& due) {
    if (due.empty())
        return;
    Notification line;
    if (due.size() == 1) {
        const QString time = QLocale{}.toString(due.front().time, QLocale::ShortFormat);
        const QString goal = oneLine(due.front().subGoal);
        line.title = oneLine(due.front().text);
        line.body = goal.isEmpty() ? time : QStringLiteral("%1 · %2").arg(time, goal);
        line.button = m_mayTick ? tr("Done") : QString{};
    } else {
        QStringList texts;
        for (std::size_t i = 0; i < std::min(due.size(), mostNamed); ++i)
            texts.append(oneLine(due[i].text));
        if (due.size() > mostNamed)
            texts.append(QStringLiteral("…"));
        line.title = tr("%n item(s) still open", nullptr, static_cast<int>(due.size()));
        line.body = texts.join(QLatin1Char('\n'));
    }
    m_standing[m_desktop.show(line)] = due;
}

void Reminders::waitFor(const std::vector<TimedItem>& items) {
    m_awaited.clear();
    m_timer.stop();
    if (!m_session)
        return;
    const QDateTime now = m_clock.now();
    std::chrono::milliseconds wait = longestWait;
    for (const TimedItem& item : items) {
        if (item.at <= now)
            continue;
        m_awaited.insert(entryOf(item));
        wait = std::min(wait, std::chrono::milliseconds{now.msecsTo(item.at)});
    }
    m_timer.start(wait);
}

void Reminders::withdrawSettled(const std::vector<TimedItem>& items) {
    const auto isOpen = [&items](const TimedItem& said) {
        return std::any_of(items.begin(), items.end(), [&said](const TimedItem& item) {
            return item.action == said.action && item.date == said.date;
        });
    };
    std::erase_if(m_standing, [&](const auto& line) {
        const bool isSettled = std::none_of(line.second.begin(), line.second.end(), isOpen);
        if (isSettled)
            m_desktop.withdraw(line.first);
        return isSettled;
    });
}

void Reminders::tick(int number) {
    const auto found = m_standing.find(number);
    if (found == m_standing.end() || !m_session)
        return;
    const TimedItem item = found->second.front();
    if (const auto done = m_session->checkIn({item.action, item.date, DayRecord::Fill}); !done)
        Q_EMIT errorRaised(done.error());
}

} // namespace ninefold::ui
