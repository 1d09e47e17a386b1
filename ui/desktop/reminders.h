// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/desktop/timed_items.h"

#include <QPointer>
#include <QTimer>

#include <map>
#include <set>

namespace ninefold {
class PlannerSession;
struct Error;
} // namespace ninefold

namespace ninefold::ui {

class Notifications;
class Settings;

/// Reminds of open items at their clock time, each once a day, also across restarts. What came due while
/// nobody could say so (sleep, or Ninefold was not running) is said once, in one line. An item that is given
/// a time which has passed stays quiet.
class Reminders : public QObject {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    Reminders(Notifications& desktop, Settings& settings, const Clock& clock, QObject* parent = nullptr);

    /// Reminds of the items of `session` from the next look() on; it may go away at any time, null is none.
    /// `mayTick` offers to tick an item from its line.
    void follow(PlannerSession* session, bool mayTick);
    /// Says what has come due, and waits for the next by the wall clock.
    void look();
    /// Lets what has come due so far pass without a word.
    void passOver();

Q_SIGNALS:
    void openWanted(const QByteArray& activationToken);
    void errorRaised(const ninefold::Error& error);

private:
    using Said = std::vector<TimedItem>;

    void followChange();
    [[nodiscard]] std::vector<TimedItem> items() const;
    /// Writes down what of `items` is due and was not said before, and gives it.
    [[nodiscard]] Said takeDue(const std::vector<TimedItem>& items);
    void say(const Said& due);
    void waitFor(const std::vector<TimedItem>& items);
    void withdrawSettled(const std::vector<TimedItem>& items);
    void tick(int number);

    Notifications& m_desktop;
    Settings& m_settings;
    const Clock& m_clock;
    QPointer<PlannerSession> m_session;
    bool m_mayTick = false;
    QTimer m_timer;
    std::set<QString> m_awaited;    ///< whose time was still to come when last looked
    std::map<int, Said> m_standing; ///< by the number of their notification
};

} // namespace ninefold::ui
