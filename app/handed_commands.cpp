// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handed_commands.h"

#include "ui/window/document_desk.h"

namespace ninefold::app {

HandedCommands::HandedCommands(ui::DocumentDesk& desk)
    : m_desk{desk} {}

Result<PlannerSession*> HandedCommands::session() {
    PlannerDocument* document = m_desk.document();
    if (!document)
        return fail(ErrorCode::NoAnswer, {m_desk.path()});
    if (document->access() != Access::ReadWrite)
        return tl::make_unexpected(document->accessReason());
    return &document->session();
}

Result<QString> HandedCommands::backUp() {
    return session().and_then([this](PlannerSession*) { return m_desk.document()->backUp(); });
}

Result<QString> HandedCommands::restore(const QString& backup) {
    return m_desk.restore(backup);
}

} // namespace ninefold::app
