// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/block_map.h"

#include "ui/grid/cell_style.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace ninefold::ui {

namespace {

constexpr double ringWidth = 2;
constexpr double mapGap = 2;

// One block of the map: its nine cells in their colours.
class MapBlock : public QAbstractButton {
public:
    MapBlock(const ThemeSource& theme, const GridModel& model, int block, QWidget* parent)
        : QAbstractButton{parent}
        , m_theme{theme}
        , m_model{model}
        , m_block{block} {
        setObjectName(QStringLiteral("mapBlock%1").arg(block));
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return (QSizeF{72, 52} * unitOf(font())).toSize(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF inside = QRectF{rect()}.adjusted(5, 5, -5, -5);
        const QSizeF cell{(inside.width() - 2 * mapGap) / 3, (inside.height() - 2 * mapGap) / 3};
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < 9; ++i) {
            const CellPlace place{m_block, i};
            painter.setBrush(CellColours::of(m_theme.theme(), place, m_model.face(place)).ground);
            const QPointF corner =
                inside.topLeft() + QPointF{i % 3 * (cell.width() + mapGap), i / 3 * (cell.height() + mapGap)};
            painter.drawRoundedRect({corner, cell}, 2, 2);
        }
        if (isChecked())
            paintRing(painter, m_theme.theme().text, ringWidth);
        else if (underMouse())
            paintRing(painter, m_theme.theme().faint, 1);
        if (hasFocus())
            paintRing(painter, m_theme.theme().accent, ringWidth + 1);
    }

private:
    void paintRing(QPainter& painter, const QColor& colour, double width) const {
        painter.setPen(QPen{colour, width});
        painter.setBrush(Qt::NoBrush);
        const double inset = width / 2 + 0.5;
        painter.drawRoundedRect(QRectF{rect()}.adjusted(inset, inset, -inset, -inset), 6, 6);
    }

    const ThemeSource& m_theme;
    const GridModel& m_model;
    int m_block;
};

} // namespace

BlockMap::BlockMap(const ThemeSource& theme, GridModel& model, QWidget* parent)
    : CardFrame{theme, parent}
    , m_theme{theme}
    , m_model{model}
    , m_caption{new QLabel{this}}
    , m_blocks{new QButtonGroup{this}} {
    setObjectName(QStringLiteral("blockMap"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    column->addWidget(m_caption);
    auto* places = new QWidget{this};
    places->setLayoutDirection(Qt::LeftToRight); // as the grid, wherever reading begins
    auto* cells = new QGridLayout{places};
    cells->setSpacing(2);
    cells->setContentsMargins(-3, 0, -3, 0);
    for (int block = 0; block < 9; ++block) {
        auto* button = new MapBlock{theme, model, block, places};
        m_blocks->addButton(button, block);
        cells->addWidget(button, block / 3, block % 3);
    }
    column->addWidget(places);
    connect(m_blocks, &QButtonGroup::idClicked, this, &BlockMap::blockChosen);
    connect(&model, &GridModel::recounted, this, &BlockMap::follow);
    connect(&theme, &ThemeSource::changed, this, &BlockMap::dress);
    retranslate();
    dress();
}

QList<QAbstractButton*> BlockMap::blocks() const {
    return m_blocks->buttons();
}

void BlockMap::setBlock(int block) {
    m_blocks->button(block)->setChecked(true);
}

void BlockMap::retranslate() {
    setAccessibleName(tr("Map of the grid"));
    m_caption->setText(tr("You are here"));
    follow();
}

void BlockMap::follow() {
    for (int block = 0; block < 9; ++block) {
        const CellPlace middle{block, centre};
        const CellFace& face = m_model.face(middle);
        QAbstractButton* button = m_blocks->button(block);
        const QString name =
            QStringLiteral("%1. %2").arg(blockText(block, face.text), stateText(middle, face));
        button->setAccessibleName(name);
        button->setToolTip(QStringLiteral("<p>%1</p>").arg(name.toHtmlEscaped()));
        button->update();
    }
}

void BlockMap::dress() {
    m_caption->setFont(fontOf(font(), TypeStep::Small, QFont::DemiBold));
    QPalette palette = m_caption->palette();
    palette.setColor(QPalette::WindowText, m_theme.theme().muted);
    m_caption->setPalette(palette);
}

void BlockMap::changeEvent(QEvent* event) {
    CardFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        dress();
}

} // namespace ninefold::ui
