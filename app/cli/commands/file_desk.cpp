// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/file_desk.h"

#include <QFileInfo>

namespace ninefold::cli {

FileDesk::FileDesk(QString plannerPath, const Clock& clock)
    : m_path{std::move(plannerPath)}
    , m_clock{clock} {}

Result<PlannerSession*> FileDesk::session() {
    if (!m_document) {
        auto opened = QFileInfo::exists(m_path) ? PlannerDocument::open(m_path, m_clock)
                                                : PlannerDocument::create(m_path, m_clock);
        if (!opened)
            return tl::make_unexpected(opened.error());
        m_document = std::move(*opened);
    }
    if (m_document->access() != Access::ReadWrite)
        return tl::make_unexpected(m_document->accessReason());
    return &m_document->session();
}

Result<QString> FileDesk::backUp() {
    return session().and_then([this](PlannerSession*) { return m_document->backUp(); });
}

Result<QString> FileDesk::restore(const QString& backup) {
    m_document.reset();
    return PlannerDocument::restore(m_path, backup, m_clock);
}

} // namespace ninefold::cli
