// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/zoom_cards.h"

#include "ui/grid/block_map.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/keys_card.h"

#include <QLayout>

namespace ninefold::ui {

namespace {

int heightAt(const QWidget& card, int width) {
    return card.layout()->hasHeightForWidth() ? card.layout()->totalHeightForWidth(width)
                                              : card.layout()->totalSizeHint().height();
}

} // namespace

ZoomCards::ZoomCards(const ThemeSource& theme, GridView& grid, QWidget* parent)
    : QWidget{parent}
    , m_grid{grid}
    , m_map{new BlockMap{theme, grid.model(), this}}
    , m_keys{new KeysCard{theme, this}} {
    setObjectName(QStringLiteral("zoomCards"));
    QWidget* before = &grid;
    for (QAbstractButton* block : m_map->blocks()) {
        setTabOrder(before, block);
        before = block;
    }
    connect(m_map, &BlockMap::blockChosen, &grid, [&grid](int block) {
        grid.setCurrent({block, grid.current().cell});
    });
    connect(&grid, &GridView::zoomChanged, m_map, [this] {
        if (m_grid.zoomedBlock())
            m_map->setBlock(*m_grid.zoomedBlock());
    });
    if (grid.zoomedBlock())
        m_map->setBlock(*grid.zoomedBlock());
}

int ZoomCards::fit(const QRect& column) {
    const int map = heightAt(*m_map, column.width());
    const int keys = heightAt(*m_keys, column.width());
    const bool hasMap = map <= column.height();
    const bool hasKeys = hasMap && map + gap + keys <= column.height();
    m_map->setVisible(hasMap);
    m_keys->setVisible(hasKeys);
    const int used = (hasMap ? map : 0) + (hasKeys ? gap + keys : 0);
    setGeometry(column.left(), column.top(), column.width(), used);
    m_map->setGeometry(0, 0, column.width(), map);
    m_keys->setGeometry(0, map + gap, column.width(), keys);
    return used;
}

} // namespace ninefold::ui
