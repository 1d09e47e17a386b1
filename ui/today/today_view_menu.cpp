// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_view.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace ninefold::ui {

// The menu of an item: what its keys do, with the keys.

void TodayView::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!m_model.item(index.row()) || !finishEditing())
        return;
    setCurrentIndex(index);
    const QPoint at =
        isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : viewport()->mapToGlobal(event->pos());
    fillMenu()->popup(at);
}

QMenu* TodayView::fillMenu() {
    if (!m_menu) {
        m_menu = new QMenu{this};
        m_menu->setObjectName(QStringLiteral("todayMenu"));
    }
    m_menu->clear();
    const TodayItem& item = *current();
    const bool isTask = item.kind == ActionKind::Task;
    const auto add = [this](const QString& name, const QString& key, TodayCommand command, bool isOffered) {
        QAction* action = m_menu->addAction(QStringLiteral("%1\t%2").arg(name, key));
        action->setEnabled(isOffered);
        connect(action, &QAction::triggered, this, [this, command] { carryOut(command); });
    };
    const bool isNow = !m_model.isFuture();
    add(tr("Done"), tr("Space"), TodayCommand::Fill, isNow && item.mark != Mark::Done);
    add(tr("Polished"), QStringLiteral("P"), TodayCommand::Polish, isNow && !isTask);
    add(tr("Skip"), QStringLiteral("S"), TodayCommand::Skip, !isTask);
    add(tr("Note"), QStringLiteral("N"), TodayCommand::Note, !isTask);
    add(tr("Remove the Mark"), tr("Backspace"), TodayCommand::Clear, true);
    m_menu->addSeparator();
    const auto block = m_model.focusOn(item);
    add(!block              ? tr("Begin a Focus Block")
        : block->isPaused() ? tr("Go On with the Focus Block")
                            : tr("Pause the Focus Block"),
        QStringLiteral("F"), TodayCommand::Focus, block || m_model.date() == m_model.today());
    if (block) {
        add(tr("Stop and Keep the Minutes as a Note"), QStringLiteral("K"), TodayCommand::KeepFocus, true);
        add(tr("Stop the Focus Block"), tr("Shift+F"), TodayCommand::StopFocus, true);
    }
    m_menu->addSeparator();
    const auto canMove = [&](int step) { return placeBeside(m_model.list(), item.action, step).has_value(); };
    add(tr("Move Up"), tr("Alt+Up"), TodayCommand::MoveUp, canMove(-1));
    add(tr("Move Down"), tr("Alt+Down"), TodayCommand::MoveDown, canMove(1));
    return m_menu;
}

} // namespace ninefold::ui
