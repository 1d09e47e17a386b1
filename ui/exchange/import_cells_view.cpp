// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_cells_view.h"

#include "ui/exchange/cell_fate_look.h"
#include "ui/exchange/import_draft.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/cell_text.h"

#include <QFontInfo>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

namespace ninefold::ui {

namespace {

constexpr double markShare = 0.9; // of the text's size
constexpr QSize smallestCell{40, 28};

class CellDelegate final : public QStyledItemDelegate {
public:
    CellDelegate(const ThemeSource& theme, const ImportDraft& draft, QObject* parent)
        : QStyledItemDelegate{parent}
        , m_theme{theme}
        , m_draft{draft} {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const ThemeSource& m_theme;
    const ImportDraft& m_draft;
    mutable std::array<CellText, 81> m_words; // kept from one paint to the next
};

// The card of a cell: wider gaps between blocks than between cells.
QRectF cardOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QRectF rect{option.rect};
    const double left = index.column() % 3 == 0 ? 2.5 : 1;
    const double top = index.row() % 3 == 0 ? 2.5 : 1;
    return rect.adjusted(left, top, -1, -1);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    const CellPlace place = CellPlace::atRowColumn(index.row(), index.column());
    const CellFateLook look = CellFateLook::of(theme, place, m_draft.cell(place).fate);
    const QRectF card = cardOf(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    painter->setPen(isCurrent ? QPen{theme.accent, 2} : QPen{look.outline, 1});
    painter->setBrush(look.ground);
    painter->drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QFont font = fontOf(option.font, TypeStep::Tiny, place.isAction() ? QFont::Normal : QFont::DemiBold);
    font.setStrikeOut(look.isStruckOut);
    const double markSize = look.mark ? QFontInfo{font}.pixelSize() * markShare : 1;
    const QRectF box = card.adjusted(3, markSize, -3, -1);
    CellText& words = m_words[static_cast<std::size_t>(index.row() * 9 + index.column())];
    words.layOut(index.data().toString().replace(QLatin1Char('\n'), QLatin1Char(' ')), font, box.size());
    words.draw(*painter, box, look.text);
    if (look.mark) {
        const QRectF mark{card.right() - markSize - 1.5, card.top() + 1.5, markSize, markSize};
        paintIcon(*painter, *look.mark, mark, look.markColour);
    }
    painter->restore();
}

} // namespace

ImportCellsView::ImportCellsView(const ThemeSource& theme, const ImportDraft& draft, QWidget* parent)
    : QTableView{parent} {
    setLayoutDirection(Qt::LeftToRight); // as the grid, wherever reading begins
    setObjectName(QStringLiteral("importCells"));
    setItemDelegate(new CellDelegate{theme, draft, this});
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setMinimumSectionSize(1);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize ImportCellsView::minimumSizeHint() const {
    return {smallestCell.width() * 9, smallestCell.height() * 9};
}

} // namespace ninefold::ui
