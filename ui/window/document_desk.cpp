// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/document_desk.h"

#include "core/session/planner_opening.h"
#include "ui/window/sample_year.h"

#include <QFileInfo>

namespace ninefold::ui {

DocumentDesk::DocumentDesk(const Clock& clock)
    : m_clock{clock} {}

DocumentDesk::~DocumentDesk() = default;

Result<void> DocumentDesk::open(const QString& path) {
    if (m_document && QFileInfo{m_document->path()} == QFileInfo{path})
        return {};
    if (!m_document)
        m_path = path;
    return take(PlannerDocument::open(path, m_clock));
}

Result<void> DocumentDesk::open(PlannerOpening& opening) {
    if (!m_document)
        m_path = opening.path();
    return take(opening.take());
}

Result<void> DocumentDesk::readPast() {
    auto read = m_document ? m_document->readPast() : Result<void>{};
    if (!read)
        close();
    return read;
}

Result<void> DocumentDesk::create(const QString& path) {
    if (!m_document)
        m_path = path;
    return take(PlannerDocument::create(path, m_clock));
}

Result<void> DocumentDesk::openInMemory() {
    return take(PlannerDocument::inMemory({}, m_clock));
}

Result<void> DocumentDesk::openSample(const QString& language) {
    return sampleYear(language, m_clock.now().date()).and_then([this](const std::vector<Record>& records) {
        return take(PlannerDocument::inMemory(records, m_clock));
    });
}

Result<void> DocumentDesk::take(Result<std::unique_ptr<PlannerDocument>> opened) {
    if (!opened)
        return tl::make_unexpected(opened.error());
    PlannerSession& session = (*opened)->session();
    if ((*opened)->access() == Access::ReadWrite && session.planner().plans().empty()) {
        if (const auto year = session.addYear(session.today().year()); !year)
            return tl::make_unexpected(year.error());
    }
    replace(std::move(*opened));
    return {};
}

void DocumentDesk::replace(std::unique_ptr<PlannerDocument> document) {
    const auto before = std::exchange(m_document, std::move(document));
    if (m_document) {
        m_path = m_document->path();
        connect(m_document.get(), &PlannerDocument::accessChanged, this, &DocumentDesk::accessChanged);
        connect(m_document.get(), &PlannerDocument::backupFailed, this, &DocumentDesk::backupFailed);
    }
    Q_EMIT documentChanged();
}

Result<QString> DocumentDesk::restore(const QString& backup) {
    const QString path = m_path;
    close();
    auto setAside = PlannerDocument::restore(path, backup, m_clock);
    const auto opened = open(path);
    if (setAside && !opened)
        return tl::make_unexpected(opened.error());
    return setAside;
}

Result<void> DocumentDesk::reopen() {
    const QString path = m_path;
    close();
    return open(path);
}

Result<void> DocumentDesk::takeOver() {
    const QString path = m_path;
    close();
    auto taken = take(PlannerDocument::openTakingOver(path, m_clock));
    if (!taken) {
        // Back to reading; where even that fails, the reason is the same one.
        static_cast<void>(open(path));
    }
    return taken;
}

void DocumentDesk::close() {
    replace(nullptr);
}

} // namespace ninefold::ui
