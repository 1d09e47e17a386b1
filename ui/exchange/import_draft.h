// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_source.h"
#include "core/session/import_mode.h"
#include "core/session/planner_session.h"

#include <QPointer>

namespace ninefold::ui {

/// What an import does to a cell.
enum class CellFate {
    Empty,     ///< has no text before or after
    Unchanged, ///< has its text, and keeps it
    New,       ///< gets a text
    Replaced,  ///< gets another text
    Cleared,   ///< loses its text; what has records is ended
    Kept,      ///< keeps its text although the list has another
};

/// One cell before and after an import.
struct ImportedCell {
    QString before;
    QString offered; ///< what the list says
    CellFate fate = CellFate::Empty;

    /// The text that the cell shows afterwards.
    [[nodiscard]] const QString& after() const;
};

/// An import that is being looked at: where it comes from, what was decided about it, and what it would do.
/// Nothing is changed before carryOut().
class ImportDraft {
public:
    /// Lists go into `plan`; documents bring their own years.
    ImportDraft(PlannerSession& session, const std::optional<PlanId>& plan, CellOrder order);

    void useText(const QString& text);
    void useFile(const QString& path);
    [[nodiscard]] bool hasSource() const { return m_hasSource; }
    [[nodiscard]] bool isFile() const { return !m_path.isEmpty(); }
    /// The file's path; empty for a text.
    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] const ImportOptions& options() const { return m_options; }
    void setOptions(const ImportOptions& options);
    [[nodiscard]] ImportMode mode() const { return m_mode; }
    void setMode(ImportMode mode);
    /// Looks at the planner again, after it was changed.
    void refresh();

    /// Why nothing can be imported.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] ListFormat format() const { return m_format; }
    [[nodiscard]] bool isDocument() const { return m_format == ListFormat::Json; }
    /// The years that a document brings; the year of the plan that a list goes into.
    [[nodiscard]] const std::vector<int>& years() const { return m_years; }
    /// The one of years() that cell() speaks of.
    [[nodiscard]] int shownYear() const { return m_shownYear; }
    void showYear(int year);
    /// Whether the shown year has anything that an import could replace.
    [[nodiscard]] bool hasContent() const { return m_hasContent; }

    /// The texts that were found for the shown year.
    [[nodiscard]] const GridText& grid() const { return m_grid; }
    [[nodiscard]] const ImportedCell& cell(CellPlace place) const;
    /// How many of the 73 texts have this fate.
    [[nodiscard]] int count(CellFate fate) const;
    [[nodiscard]] const std::vector<LeftOut>& leftOut() const { return m_leftOut; }
    /// Whether carrying it out would change anything.
    [[nodiscard]] bool changesSomething() const;

    /// Does it, as one step of the history.
    [[nodiscard]] Result<void> carryOut();

private:
    void read();
    void take(Imported imported);
    void compare();
    [[nodiscard]] const Plan* targetPlan() const;

    QPointer<PlannerSession> m_session;
    std::optional<PlanId> m_plan;
    ImportOptions m_options;
    ImportMode m_mode = ImportMode::Replace;
    bool m_hasSource = false;
    QString m_path;
    QString m_text;
    QByteArray m_bytes;
    std::optional<Error> m_fileError;

    std::optional<Error> m_error;
    ListFormat m_format = ListFormat::Outline;
    std::vector<Record> m_records;
    Planner m_document; ///< what m_records make
    std::vector<int> m_years;
    int m_shownYear = 0;
    bool m_hasContent = false;
    GridText m_grid;
    std::vector<LeftOut> m_leftOut;
    std::array<ImportedCell, 81> m_cells;
    bool m_ticks = false; ///< a task that keeps its text is ticked, or opened again
};

} // namespace ninefold::ui
