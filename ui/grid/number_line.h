// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_number.h"

#include <QAbstractButton>

namespace ninefold::ui {

class ThemeSource;

/// The number of a cell with what it was made from. A press asks why.
class NumberLine : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit NumberLine(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Whether the run of a routine is said too; it is unless told otherwise.
    void setShowsRuns(bool shows);
    /// Hidden where there is none.
    void tell(const std::optional<CellNumber>& number);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rename();
    [[nodiscard]] QString caption() const;
    /// The line below the number: the run, and whether it is resting.
    [[nodiscard]] QString habit() const;

    const ThemeSource& m_theme;
    std::optional<CellNumber> m_number;
    bool m_showsRuns = true;
};

} // namespace ninefold::ui
