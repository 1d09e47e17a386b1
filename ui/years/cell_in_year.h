// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid_model.h"

#include <QWidget>

class QLabel;

namespace ninefold::ui {

class ThemeSource;

/// What one cell said and how it went in one year: the whole text, which the cell itself may cut short.
class CellInYear : public QWidget {
    Q_OBJECT

public:
    explicit CellInYear(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Tells of a cell of the year `year`; of nothing when there is none.
    void tell(int year, CellPlace place, const CellFace& face);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    const ThemeSource& m_theme;
    QLabel* m_where;
    QLabel* m_text;
};

} // namespace ninefold::ui
