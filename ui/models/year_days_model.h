// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/progress_model.h"
#include "ui/models/year_table.h"

namespace ninefold::ui {

/// The days of a year with the number of each.
class YearDaysModel : public YearTable {
    Q_OBJECT

public:
    using YearTable::YearTable;

    /// Shows the days of `progress` as they are now.
    void show(ProgressModel& progress);
    /// A day of the year.
    [[nodiscard]] const ProgressDay& dayOn(QDate day) const;
    /// Each day that is over or begun, with what was done and asked for; the headings first.
    [[nodiscard]] QList<QStringList> lines() const;

protected:
    [[nodiscard]] QString spokenOf(QDate day) const override;

private:
    std::vector<ProgressDay> m_days;
};

} // namespace ninefold::ui
