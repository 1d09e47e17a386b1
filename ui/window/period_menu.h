// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QMenu>

namespace ninefold {
class PlannerSession;
}

namespace ninefold::ui {

class Settings;

/// Which days the numbers on the screen speak of: the whole year, or its running review period. The choice is
/// kept in the settings. A year that does not contain the user's date has no choice.
class PeriodMenu : public QMenu {
    Q_OBJECT

public:
    /// `settings` outlives it.
    explicit PeriodMenu(Settings& settings, QWidget* parent = nullptr);

    /// Offers the periods of the year `shown` of `session`.
    void follow(const PlannerSession* session, const std::optional<PlanId>& shown);
    /// Names the periods again, for a new day or another cut of the year.
    void refresh();
    /// What is chosen: "This year", "Q4, Oct–Dec"; empty where there is no choice.
    [[nodiscard]] const QString& chosen() const { return m_chosen; }

Q_SIGNALS:
    /// chosen() is another one.
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] const Plan* plan() const;

    Settings& m_settings;
    QAction* m_year;
    QAction* m_running;
    const PlannerSession* m_session = nullptr;
    std::optional<PlanId> m_shown;
    QString m_chosen;
};

} // namespace ninefold::ui
