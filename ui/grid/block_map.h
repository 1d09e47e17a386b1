// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid_model.h"
#include "ui/widgets/card_frame.h"

#include <QAbstractButton>

class QButtonGroup;
class QLabel;

namespace ninefold::ui {

/// The small map beside a zoomed block: all nine blocks, with the one that is shown marked. A click, or the
/// arrow keys, choose another.
class BlockMap : public CardFrame {
    Q_OBJECT

public:
    /// Both outlive it.
    BlockMap(const ThemeSource& theme, GridModel& model, QWidget* parent);

    /// Marks the block that is shown.
    void setBlock(int block);
    /// The nine blocks, row by row; one of them can be reached with Tab.
    [[nodiscard]] QList<QAbstractButton*> blocks() const;

Q_SIGNALS:
    void blockChosen(int block);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    /// Says what every block is now.
    void follow();
    void dress();

    const ThemeSource& m_theme;
    GridModel& m_model;
    QLabel* m_caption;
    QButtonGroup* m_blocks;
};

} // namespace ninefold::ui
