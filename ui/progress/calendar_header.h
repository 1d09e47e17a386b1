// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ninefold::ui {

class ThemeSource;

/// The names along a year of days: of the months above, of every other day of the week beside. A name may
/// reach over the sections after its own.
class CalendarHeader : public QHeaderView {
    Q_OBJECT

public:
    /// `theme` outlives it.
    CalendarHeader(const ThemeSource& theme, Qt::Orientation orientation, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString nameOf(int section) const;

    const ThemeSource& m_theme;
};

} // namespace ninefold::ui
