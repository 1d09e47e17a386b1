// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/zoom_actions.h"

#include "ui/grid/grid_view.h"
#include "ui/theme/icons.h"

namespace ninefold::ui {

ZoomActions::ZoomActions(const ThemeSource& theme, GridView& grid, QObject* parent)
    : QObject{parent}
    , in{new QAction{this}}
    , out{new QAction{this}}
    , m_grid{grid} {
    in->setObjectName(QStringLiteral("zoomIn"));
    in->setIcon(themedIcon(theme, Icon::Maximize));
    in->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Return});
    out->setObjectName(QStringLiteral("zoomOut"));
    out->setIcon(themedIcon(theme, Icon::ArrowLeft));
    out->setShortcut(QKeySequence{Qt::Key_Escape});
    for (QAction* action : {in, out})
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(in, &QAction::triggered, &grid, [&grid] {
        grid.setFocus();
        grid.zoomIn();
    });
    connect(out, &QAction::triggered, &grid, [&grid] {
        grid.setFocus();
        grid.zoomOut();
    });
    connect(&grid, &GridView::zoomChanged, this, &ZoomActions::follow);
    connect(&grid, &GridView::currentChanged, this, &ZoomActions::follow);
    connect(&grid.model(), &GridModel::recounted, this, &ZoomActions::whereChanged);
    retranslate();
}

QString ZoomActions::where() const {
    const auto block = m_grid.zoomedBlock();
    return block ? blockText(*block, m_grid.model().face({*block, centre}).text) : QString{};
}

void ZoomActions::retranslate() {
    in->setText(tr("Zoom to the Block"));
    out->setText(tr("Whole Grid"));
    follow();
}

void ZoomActions::follow() {
    in->setEnabled(m_grid.canZoomIn());
    out->setVisible(m_grid.zoomedBlock().has_value());
    Q_EMIT whereChanged();
}

} // namespace ninefold::ui
