// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_commands.h"

#include "ui/grid/cell_content.h"
#include "ui/text/one_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ninefold::ui {

CellCommands::CellCommands(GridModel& model, QObject* parent)
    : QObject{parent}
    , m_model{model} {}

CellPlace CellCommands::swapCells(CellPlace place, Direction direction) {
    if (!place.isAction())
        return swapBlocks(place, direction);
    const auto other = actionBeside(place, direction);
    return other ? swap(place, *other) : place;
}

CellPlace CellCommands::swapBlocks(CellPlace place, Direction direction) {
    if (m_model.lacksPlan())
        return place;
    if (place.isCore()) {
        Q_EMIT messageRaised(tr("The core goal stays in the middle."));
        return place;
    }
    const auto other = blockBeside(place.ownBlock(), direction);
    if (!other)
        return place;
    const CellPlace then = place.block == centre ? CellPlace{centre, *other} : CellPlace{*other, place.cell};
    const auto swapped = m_model.swapBlocks(place.ownBlock(), *other);
    report(place, swapped);
    return swapped ? then : place;
}

CellPlace CellCommands::swap(CellPlace from, CellPlace to) {
    if (m_model.lacksPlan())
        return from;
    const auto swapped =
        from.isAction() ? m_model.swapActions(from, to) : m_model.swapBlocks(from.ownBlock(), to.ownBlock());
    report(from, swapped);
    return swapped ? to : from;
}

void CellCommands::toggleDone(CellPlace place) {
    const CellFace cell = m_model.face(place);
    const auto result = m_model.toggleDone(place);
    if (!result && result.error().code == ErrorCode::NotThisKind)
        Q_EMIT messageRaised(tr("Only a routine or a task can be ticked. Choose the kind beside the grid."));
    else if (!result)
        report(place, tl::make_unexpected(result.error()));
    else if (cell.kind == ActionKind::Routine)
        Q_EMIT messageRaised(
            (*result ? tr("“%1” is done for today.") : tr("“%1” is not done today any more."))
                .arg(shortLine(cell.text)));
}

void CellCommands::toggleFocus(CellPlace place) {
    const auto result = m_model.toggleFocus(place);
    if (result)
        Q_EMIT messageRaised(*result);
    else if (result.error().code == ErrorCode::CellEmpty)
        Q_EMIT messageRaised(tr("Only an action can be in focus."));
    else
        report(place, tl::make_unexpected(result.error()));
}

void CellCommands::copy(CellPlace place) {
    if (auto content = copyOf(m_model, place))
        QGuiApplication::clipboard()->setMimeData(content.release());
}

void CellCommands::cut(CellPlace place) {
    copy(place);
    clear(place);
}

void CellCommands::paste(CellPlace place) {
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    if (!content || !content->hasText())
        return;
    if (const auto text = oneCellIn(*content))
        put(place, *text);
    else if (content->hasUrls())
        Q_EMIT importFileRequested();
    else
        Q_EMIT importTextRequested(content->text());
}

void CellCommands::put(CellPlace place, const QString& text) {
    if (text.trimmed().isEmpty())
        return;
    if (m_model.lacksPlan())
        Q_EMIT planWanted();
    report(place, m_model.rename(place, text));
}

void CellCommands::clear(CellPlace place) {
    if (!m_model.face(place).text.isEmpty())
        report(place, m_model.clear(place));
}

void CellCommands::report(CellPlace place, const Result<void>& result) {
    if (result)
        return;
    if (result.error().code == ErrorCode::HasRecords)
        Q_EMIT recordsInTheWay(place);
    else
        Q_EMIT errorRaised(result.error());
}

} // namespace ninefold::ui
