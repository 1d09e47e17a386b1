// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_screen.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/inspector.h"
#include "ui/grid/suggestion_text.h"

#include <QAction>

namespace ninefold::ui {

// What keys and menus ask of the current cell.

void GridScreen::setFocusOnly(bool isOn) {
    m_grid->setFocusOnly(isOn);
}

void GridScreen::toggleFocus() {
    if (finishEditing())
        m_grid->commands().toggleFocus(m_grid->current());
}

void GridScreen::acceptSuggestion() {
    if (!finishEditing())
        return;
    if (!m_model.isWritable())
        return hint([] { return tr("This plan can only be read."); });
    if (!m_inspectorModel.suggestion())
        return hint([] { return tr("The words of this cell suggest no kind."); });
    const auto accepted = m_inspectorModel.acceptSuggestion();
    if (accepted && !m_inspector->isVisible())
        hint([suggestion = *accepted] { return tr("Counted: %1").arg(suggestionText(suggestion)); });
}

void GridScreen::askWhy() {
    if (!finishEditing())
        return;
    const QRect cell = m_grid->cellRect(m_grid->current());
    if (const auto number = m_model.whyNumber(m_grid->current()))
        Q_EMIT whyWanted(*number, {m_grid->mapTo(window(), cell.topLeft()), cell.size()});
    else
        hint([] { return tr("This cell has no number: nothing in it is counted."); });
}

void GridScreen::showPrompts() {
    if (!finishEditing())
        return;
    if (!m_inspectorSwitch->isChecked())
        m_inspectorSwitch->trigger();
    if (!m_inspector->showPrompts())
        hint([] { return tr("The questions are for empty cells."); });
}

} // namespace ninefold::ui
