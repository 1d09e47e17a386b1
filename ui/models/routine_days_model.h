// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_marks.h"
#include "ui/models/year_table.h"

namespace ninefold::ui {

/// The days of a year with what became of one routine on each.
class RoutineDaysModel : public YearTable {
    Q_OBJECT

public:
    using YearTable::YearTable;

    /// Shows the marks of `span`, one a day; nothing without a span.
    void show(const std::optional<DateSpan>& span, std::vector<Mark> marks, QDate today);
    /// The mark of a field inside the year.
    [[nodiscard]] Mark mark(QDate day) const;
    /// Each day up to today on which there is something to say, with its mark; the headings first.
    [[nodiscard]] QList<QStringList> lines() const;

protected:
    [[nodiscard]] QString spokenOf(QDate day) const override;

private:
    std::vector<Mark> m_marks;
};

} // namespace ninefold::ui
