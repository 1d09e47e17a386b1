// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/card_menu.h"

#include "ui/models/figure_table.h"
#include "ui/theme/icons.h"
#include "ui/widgets/pill_button.h"
#include "ui/widgets/titled_card.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ninefold::ui {

CardMenu::CardMenu(const ThemeSource& theme, TitledCard& card, Table table, QWidget* chart)
    : QObject{&card}
    , m_card{card}
    , m_table{std::move(table)}
    , m_chart{chart}
    , m_button{new PillButton{theme, &card}} {
    auto* menu = new QMenu{m_button};
    m_copy = menu->addAction(themedIcon(theme, Icon::Copy), QString{});
    m_show = menu->addAction(themedIcon(theme, Icon::Table), QString{});
    m_save = menu->addAction(themedIcon(theme, Icon::Image), QString{});
    m_print = menu->addAction(themedIcon(theme, Icon::Printer), QString{});
    m_show->setCheckable(true);
    m_show->setVisible(chart);
    m_button->setObjectName(card.objectName() + QStringLiteral("Menu"));
    m_button->setPicture(Icon::Export);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(menu);
    m_card.addTool(m_button);
    connect(m_copy, &QAction::triggered, this, &CardMenu::copy);
    connect(m_show, &QAction::toggled, this, &CardMenu::showTable);
    connect(m_save, &QAction::triggered, this, &CardMenu::pictureWanted);
    connect(m_print, &QAction::triggered, this, &CardMenu::printWanted);
    m_card.installEventFilter(this);
    retranslate();
}

void CardMenu::retranslate() {
    m_copy->setText(tr("Copy as a Table"));
    m_show->setText(tr("Show as a Table"));
    m_save->setText(tr("Save as a Picture…"));
    m_print->setText(tr("Print…"));
    m_button->setAccessibleName(tr("Copy, save or print"));
    m_button->setToolTip(tr("Copy, save or print"));
}

void CardMenu::copy() const {
    QGuiApplication::clipboard()->setText(tabbedText(m_table()));
}

void CardMenu::showTable(bool isTable) {
    if (isTable && !m_view) {
        m_view = new QTableWidget{&m_card};
        m_view->setObjectName(m_card.objectName() + QStringLiteral("Table"));
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_view->setTabKeyNavigation(false);
        m_view->verticalHeader()->hide();
        m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        m_card.body().addWidget(m_view, 1);
    }
    m_chart->setVisible(!isTable);
    if (m_view)
        m_view->setVisible(isTable);
    refresh();
    (isTable ? static_cast<QWidget*>(m_view) : m_chart)->setFocus();
}

void CardMenu::refresh() {
    if (!m_show->isChecked())
        return;
    const QList<QStringList> lines = m_table();
    m_view->setAccessibleName(m_card.accessibleName());
    m_view->setColumnCount(static_cast<int>(lines.front().size()));
    m_view->setHorizontalHeaderLabels(lines.front());
    m_view->setRowCount(static_cast<int>(lines.size()) - 1);
    for (int row = 1; row < lines.size(); ++row)
        for (int column = 0; column < lines.at(row).size(); ++column)
            m_view->setItem(row - 1, column, new QTableWidgetItem{lines.at(row).at(column)});
    m_view->setMinimumHeight(m_chart->minimumSizeHint().height());
}

bool CardMenu::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace ninefold::ui
