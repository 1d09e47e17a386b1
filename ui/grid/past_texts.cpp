// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/past_texts.h"

#include "ui/grid/past_text_row.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/hint_label.h"

#include <QEvent>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr std::size_t mostTexts = 200;
constexpr int rowsInSight = 5;

} // namespace

PastTexts::PastTexts(const ThemeSource& theme, InspectorModel& model, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_model{model}
    , m_toggle{new QToolButton{this}}
    , m_nothing{new HintLabel{theme, this}}
    , m_list{new QListWidget{this}} {
    setObjectName(QStringLiteral("history"));
    m_toggle->setObjectName(QStringLiteral("historyToggle"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_nothing->setObjectName(QStringLiteral("historyNothing"));
    m_nothing->setContentsMargins(6, 2, 6, 0);
    m_nothing->hide();
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust); // rows make way for the scroll bar
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->hide();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    wire();
    retranslate();
}

void PastTexts::wire() {
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isOpen) {
        m_toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        refresh();
    });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { bringBack(m_list->row(item)); });
    auto* escape = new QShortcut{QKeySequence{Qt::Key_Escape}, m_list};
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &PastTexts::left);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
}

void PastTexts::retranslate() {
    m_toggle->setText(tr("History"));
    m_toggle->setAccessibleName(tr("History of the cell"));
    m_list->setAccessibleName(tr("Texts the cell had"));
    m_nothing->setText(tr("Nothing yet."));
    refresh();
}

void PastTexts::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    refresh();
}

void PastTexts::refresh() {
    if (m_toggle->isChecked())
        fill();
    else
        m_texts.clear();
    m_list->setVisible(!m_texts.empty());
    m_nothing->setVisible(m_toggle->isChecked() && m_texts.empty());
}

void PastTexts::fill() {
    auto texts = m_model.history();
    m_texts.clear();
    m_list->clear();
    if (!texts) {
        Q_EMIT m_model.errorRaised(texts.error());
        return;
    }
    m_texts = std::move(*texts);
    m_texts.resize(std::min(m_texts.size(), mostTexts));
    for (const PastText& past : m_texts)
        addRow(past);
    if (m_list->hasFocus())
        m_list->setCurrentRow(0);
    fitHeights();
}

void PastTexts::addRow(const PastText& past) {
    auto* row = new PastTextRow{m_theme, past, !m_isReadOnly, m_list};
    auto* item = new QListWidgetItem{m_list};
    item->setData(Qt::AccessibleTextRole, row->spokenText());
    m_list->setItemWidget(item, row);
    connect(row, &PastTextRow::bringBackWanted, this, [this, item] { bringBack(m_list->row(item)); });
}

void PastTexts::fitHeights() {
    // Decided here, so that the rows are laid out beside the scroll bar from the first.
    const bool isLong = m_list->count() > rowsInSight;
    m_list->setVerticalScrollBarPolicy(isLong ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    int whole = 0;
    int inSight = 0;
    const int width = m_list->viewport()->width();
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const int height = m_list->itemWidget(item)->layout()->totalHeightForWidth(width);
        item->setSizeHint({0, height});
        whole += height;
        inSight += i < rowsInSight ? height : 0;
    }
    // Half a row more says that there are more.
    m_list->setFixedHeight(isLong ? inSight + (whole - inSight) / (m_list->count() - rowsInSight) / 2
                                  : whole);
    m_list->doItemsLayout();
}

void PastTexts::bringBack(int row) {
    const auto index = static_cast<std::size_t>(row);
    if (m_isReadOnly || index >= m_texts.size() || m_texts[index].isShown)
        return;
    // The list has the focus from here on: leaving a field or a cell finishes what is being typed there.
    m_list->setFocus();
    const QString text = m_texts[index].text;
    QMetaObject::invokeMethod(
        this, [this, text] { m_model.bringBack(text); },
        Qt::QueuedConnection); // not below the row's own signal
}

bool PastTexts::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == m_list->viewport() && m_list->isVisible())
        fitHeights();
    if (event->type() == QEvent::FocusIn && watched == m_list && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    return QWidget::eventFilter(watched, event);
}

} // namespace ninefold::ui
