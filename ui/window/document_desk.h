// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_document.h"

#include <QObject>

#include <memory>

namespace ninefold {
class PlannerOpening;
}

namespace ninefold::ui {

/// Holds the planner that is open, one at most, and puts another in its place. Where that fails, the one that
/// is open stays.
class DocumentDesk : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives the desk.
    explicit DocumentDesk(const Clock& clock);
    ~DocumentDesk() override;

    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// What is open; null when nothing is.
    [[nodiscard]] PlannerDocument* document() const { return m_document.get(); }
    /// The path of the planner that is open or was asked for last, also when it could not be opened.
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Opens the planner at `path`; a planner without a year gets the current one if it can be written.
    [[nodiscard]] Result<void> open(const QString& path);
    /// The same with a planner that is being opened already.
    [[nodiscard]] Result<void> open(PlannerOpening& opening);
    /// Reads what opening the present left out, see PlannerDocument::readPast(). On an Error nothing is open.
    [[nodiscard]] Result<void> readPast();
    [[nodiscard]] Result<void> create(const QString& path);
    /// Opens a new planner that lives in memory only.
    [[nodiscard]] Result<void> openInMemory();
    /// The same with the made-up year in a language, see sampleYear().
    [[nodiscard]] Result<void> openSample(const QString& language);
    /// Puts a backup in the place of the planner at path() and opens it; returns where the old file lies.
    [[nodiscard]] Result<QString> restore(const QString& backup);
    /// Opens the planner at path() again as it is on the disk now.
    [[nodiscard]] Result<void> reopen();
    /// The same, for writing although another machine holds it.
    [[nodiscard]] Result<void> takeOver();
    void close();

Q_SIGNALS:
    /// document() is another one, or none. The one before lives until the signal has been delivered.
    void documentChanged();
    /// The access of document() changed.
    void accessChanged();
    /// A backup that document() makes by itself failed.
    void backupFailed(const ninefold::Error& error);

private:
    [[nodiscard]] Result<void> take(Result<std::unique_ptr<PlannerDocument>> opened);
    void replace(std::unique_ptr<PlannerDocument> document);

    const Clock& m_clock;
    std::unique_ptr<PlannerDocument> m_document;
    QString m_path;
};

} // namespace ninefold::ui
