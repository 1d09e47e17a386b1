// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QMenu>
#include <QPointer>
#include <QTimer>

namespace ninefold {
class PlannerSession;
struct Error;
} // namespace ninefold

namespace ninefold::ui {

/// The menu of the tray's icon: what is open today, each ticked by choosing it, and the ways to the window
/// and to the end.
class TrayMenu : public QMenu {
    Q_OBJECT

public:
    explicit TrayMenu(QWidget* parent = nullptr);

    /// Lists the items of `session`, which may go away at any time; null: none. They can only be looked at
    /// unless `mayTick`.
    void follow(PlannerSession* session, bool mayTick);
    /// Lists what is open now, on the day that it is now.
    void refresh();
    /// How many items are open today.
    [[nodiscard]] int openItems() const { return static_cast<int>(m_entries.size()); }

Q_SIGNALS:
    void openWanted();
    void quitWanted();
    void refreshed();
    void errorRaised(const ninefold::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        ActionId action;
        QString text;
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    [[nodiscard]] std::vector<Entry> openEntries() const;
    void rebuild();
    void addEntry(const Entry& entry);
    void tick(ActionId action, QDate date);

    QPointer<PlannerSession> m_session;
    bool m_mayTick = false;
    QDate m_date;
    std::vector<Entry> m_entries;
    QTimer m_soon; ///< an entry is not taken away while it is being chosen
};

} // namespace ninefold::ui
