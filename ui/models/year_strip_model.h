// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/year_weeks.h"

#include <QAbstractTableModel>

namespace ninefold::ui {

/// A chapter on a strip of weeks.
struct StripChapter {
    DateSpan days;
    QString name{};
    int lane = 0; ///< from 0; chapters in one lane do not overlap

    friend bool operator==(const StripChapter&, const StripChapter&) = default;
};

/// The chapters that touch `days`, cut by them, each in the first lane that has room for it.
[[nodiscard]] std::vector<StripChapter> stripChapters(const Planner& planner, PlanId plan, DateSpan days);

/// The name and the days of a chapter.
[[nodiscard]] QString chapterText(const StripChapter& chapter);

/// The weeks of a year, one column each: with its number, its wins, the reviews finished in it, its rests and
/// its chapters, in words.
class YearStripModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows a plan of `planner` as it is now.
    void show(const Planner& planner, const Plan& plan, QDate today);
    [[nodiscard]] const YearWeek& week(int column) const;
    [[nodiscard]] bool isNow(int column) const { return week(column).week.contains(m_today); }
    /// The days of the year.
    [[nodiscard]] const DateSpan& days() const { return m_days; }
    /// The column of a day; that of the nearest week for a day outside.
    [[nodiscard]] int columnOf(QDate day) const;
    [[nodiscard]] const std::vector<StripChapter>& chapters() const { return m_chapters; }
    /// The Monday of a week, or the first day of the year in it.
    [[nodiscard]] QDate firstDayOf(int column) const;
    /// Everything of a week: "Week 12, 16 March – 22 March, 64%, 1 review(s) finished".
    [[nodiscard]] QString spokenOf(int column) const;
    /// Says the words again; for a new language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<YearWeek> m_weeks;
    std::vector<QStringList> m_wins; ///< the texts of the wins of each week
    std::vector<StripChapter> m_chapters;
    QDate m_today;
    DateSpan m_days;
};

} // namespace ninefold::ui
