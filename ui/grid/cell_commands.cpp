// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_commands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ninefold::ui {

namespace {

// Marks a copied text as one cell, so that its line breaks do not make it a list.
const QString cellFormat = QStringLiteral("application/x-ninefold-cell");

} // namespace

CellCommands::CellCommands(GridModel& model, QObject* parent)
    : QObject{parent}
    , m_model{model} {}

CellPlace CellCommands::swapCells(CellPlace place, Direction direction) {
    if (!place.isAction())
        return swapBlocks(place, direction);
    const auto other = actionBeside(place, direction);
    return other ? exchange(place, *other, m_model.swapActions(place, *other)) : place;
}

CellPlace CellCommands::swapBlocks(CellPlace place, Direction direction) {
    if (place.isCore()) {
        Q_EMIT messageRaised(tr("The core goal stays in the middle."));
        return place;
    }
    const auto other = blockBeside(place.ownBlock(), direction);
    if (!other)
        return place;
    const CellPlace then = place.block == centre ? CellPlace{centre, *other} : CellPlace{*other, place.cell};
    return exchange(place, then, m_model.swapBlocks(place.ownBlock(), *other));
}

CellPlace CellCommands::exchange(CellPlace from, CellPlace to, const Result<void>& result) {
    report(from, result);
    return result ? to : from;
}

void CellCommands::toggleDone(CellPlace place) {
    const auto result = m_model.toggleDone(place);
    if (!result && result.error().code == ErrorCode::NotThisKind)
        Q_EMIT messageRaised(tr("Only a task can be marked done. Choose the kind beside the grid."));
    else
        report(place, result);
}

void CellCommands::copy(CellPlace place) {
    const QString& text = m_model.face(place).text;
    if (text.isEmpty())
        return;
    auto* content = new QMimeData;
    content->setText(text);
    content->setData(cellFormat, text.toUtf8());
    QGuiApplication::clipboard()->setMimeData(content);
}

void CellCommands::cut(CellPlace place) {
    copy(place);
    clear(place);
}

void CellCommands::paste(CellPlace place) {
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    if (!content || !content->hasText())
        return;
    QString text = content->text();
    while (text.endsWith(QLatin1Char{'\n'}) || text.endsWith(QLatin1Char{'\r'}))
        text.chop(1);
    const bool isOneCell = content->hasFormat(cellFormat) ||
                           !(text.contains(QLatin1Char{'\n'}) || text.contains(QLatin1Char{'\t'}));
    if (!isOneCell)
        Q_EMIT importTextRequested(content->text());
    else if (!text.trimmed().isEmpty())
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
