// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/titled_card.h"

#include <memory>

namespace ninefold::ui {

class ProgressModel;

/// Every measured action of a span beside its plan, two in a row: what is saved or printed of the card that
/// shows one after another. It is never on the screen.
class BurnUpSheet : public TitledCard {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit BurnUpSheet(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows what `progress` has, in its own size.
    void show(ProgressModel& progress, const QString& title);
    /// The weeks of all of them as lines of cells, the headings first.
    [[nodiscard]] static QList<QStringList> table(ProgressModel& progress);

private:
    const ThemeSource& m_theme;
    std::unique_ptr<QWidget> m_charts; ///< null until it is first shown
};

} // namespace ninefold::ui
