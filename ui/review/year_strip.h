// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTableView>

namespace ninefold::ui {

class ThemeSource;
class YearStripModel;
struct StripChapter;

/// The weeks of a year side by side, the months and the chapters below them. Arrows walk the weeks, Enter or
/// a double click goes to one.
class YearStrip : public QTableView {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    YearStrip(const ThemeSource& theme, YearStripModel& weeks, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where a chapter's band is, in the viewport.
    [[nodiscard]] QRectF bandOf(const StripChapter& chapter) const;

Q_SIGNALS:
    /// The user goes to the Monday of a week; of the year's first one, to its first day.
    void dayChosen(QDate day);
    /// Another week is the current one.
    void weekChosen(int column);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool viewportEvent(QEvent* event) override;

private:
    void follow();
    void arrange();
    void open(const QModelIndex& index);
    [[nodiscard]] double placeOf(QDate day) const;
    [[nodiscard]] int monthsHigh() const;
    void paintMonths(QPainter& painter) const;

    const ThemeSource& m_theme;
    YearStripModel& m_weeks;
};

} // namespace ninefold::ui
