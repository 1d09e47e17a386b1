// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"

#include <QWidget>

namespace ninefold::ui {

class ThemeSource;

/// A small 3×3 that shows how an order numbers the places around a centre.
class OrderPicture : public QWidget {
    Q_OBJECT

public:
    explicit OrderPicture(const ThemeSource& theme, QWidget* parent = nullptr);

    void setOrder(CellOrder order);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeSource& m_theme;
    CellOrder m_order = CellOrder::Rows;
};

} // namespace ninefold::ui
