// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ninefold::ui {

class DayTableModel;
class ThemeSource;

/// The actions beside a table, always in sight: the dot of their sub-goal, their text and the rate of the
/// days shown.
class ActionsHeader : public QHeaderView {
    Q_OBJECT

public:
    /// `theme` and `model` outlive it.
    ActionsHeader(const ThemeSource& theme, const DayTableModel& model, QWidget* parent);

    /// Takes so much of the table's width.
    void setRoom(int width);
    [[nodiscard]] QSize sizeHint() const override;
    /// Where the rate of a row stands, in the coordinates of the viewport.
    [[nodiscard]] QRect rateRect(int row) const;

Q_SIGNALS:
    /// A click on the rate of a row.
    void rateClicked(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int rateWidth() const;
    [[nodiscard]] int rowOfRateAt(const QPoint& point) const;

    const ThemeSource& m_theme;
    const DayTableModel& m_model;
    int m_room = 240;
};

} // namespace ninefold::ui
