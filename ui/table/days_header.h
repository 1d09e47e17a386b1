// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ninefold::ui {

class DayTableModel;
class ThemeSource;

/// The days above a table: their weekdays and numbers, today marked, and the months over them, of which the
/// first stays in sight.
class DaysHeader : public QHeaderView {
    Q_OBJECT

public:
    /// `theme` and `model` outlive it.
    DaysHeader(const ThemeSource& theme, const DayTableModel& model, QWidget* parent);

    /// The narrowest column that shows a day.
    [[nodiscard]] int narrowest() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A double click on a day.
    void dayOpened(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void paintMonths(QPainter& painter) const;

    const ThemeSource& m_theme;
    const DayTableModel& m_model;
};

} // namespace ninefold::ui
