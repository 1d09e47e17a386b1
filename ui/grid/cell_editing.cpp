// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_editing.h"

#include <chrono>
#include <tuple>

namespace ninefold::ui {

namespace {

constexpr std::chrono::seconds untilTriedAgain{5};

} // namespace

CellEditing::CellEditing(GridModel& model, QWidget& host)
    : QObject{&host}
    , m_model{model}
    , m_editor{new CellEditor{&host}} {
    m_editor->hide();
    connect(m_editor, &QTextEdit::textChanged, this, [this] {
        if (m_draft)
            m_draft->type(m_editor->toPlainText());
        if (m_again.isActive())
            m_again.start();
    });
    m_again.setSingleShot(true);
    m_again.setInterval(untilTriedAgain);
    connect(&m_again, &QTimer::timeout, this, &CellEditing::tryAgain);
}

bool CellEditing::begin(CellPlace place, bool replacing) {
    if (!m_model.isWritable())
        return false;
    m_place = place;
    m_draft =
        std::make_unique<TextDraft>(*m_model.session(), TextAddress{*m_model.plan(), place, CellField::Text});
    connect(m_draft.get(), &TextDraft::failed, this, &CellEditing::errorRaised);
    m_editor->setPlainText(m_draft->text());
    if (replacing)
        m_editor->selectAll();
    else
        m_editor->moveCursor(QTextCursor::End);
    Q_EMIT activeChanged(true);
    return true;
}

Result<void> CellEditing::commit() {
    if (!isActive())
        return {};
    auto stored = m_model.isWritable() ? m_draft->commit() : Result<void>{fail(ErrorCode::ReadOnly)};
    if (stored || stored.error().code == ErrorCode::HasRecords) {
        if (!stored)
            m_draft->drop();
        close();
    } else if (stored.error().code == ErrorCode::DiskFull) {
        m_again.start();
    }
    return stored;
}

void CellEditing::tryAgain() {
    // What is being composed is the input method's; the message that was shown stands until there is room.
    if (isComposing())
        m_again.start();
    else if (isActive())
        std::ignore = commit();
}

void CellEditing::drop() {
    if (!isActive())
        return;
    m_draft->drop();
    close();
}

void CellEditing::keepDraft() {
    if (isActive())
        m_draft->keep();
}

void CellEditing::close() {
    m_again.stop();
    m_draft.reset();
    m_editor->hide();
    m_editor->clear();
    Q_EMIT activeChanged(false);
}

} // namespace ninefold::ui
