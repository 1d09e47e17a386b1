// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_draft.h"

#include "core/exchange/export_target.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/text_encoding.h"

#include <QFileInfo>

#include <algorithm>

namespace ninefold::ui {

namespace {

std::size_t indexOf(CellPlace place) {
    return static_cast<std::size_t>(place.block * 9 + place.cell);
}

CellFate fateOf(const QString& before, const QString& offered, bool onlyEmpty) {
    if (before == offered)
        return before.isEmpty() ? CellFate::Empty : CellFate::Unchanged;
    if (before.isEmpty())
        return CellFate::New;
    if (onlyEmpty)
        return offered.isEmpty() ? CellFate::Unchanged : CellFate::Kept;
    return offered.isEmpty() ? CellFate::Cleared : CellFate::Replaced;
}

} // namespace

const QString& ImportedCell::after() const {
    return fate == CellFate::Unchanged || fate == CellFate::Kept ? before : offered;
}

ImportDraft::ImportDraft(PlannerSession& session, const std::optional<PlanId>& plan, CellOrder order)
    : m_session{&session}
    , m_plan{plan} {
    m_options.order = order;
}

void ImportDraft::useText(const QString& text) {
    m_path.clear();
    m_bytes.clear();
    m_fileError.reset();
    m_text = text;
    m_hasSource = true;
    setOptions({{}, m_options.order, {}, {}});
}

void ImportDraft::useFile(const QString& path) {
    m_path = path;
    m_text.clear();
    const auto bytes = fileBytes(path);
    m_fileError = bytes ? std::nullopt : std::optional{bytes.error()};
    m_bytes = bytes.value_or(QByteArray{});
    m_hasSource = true;
    setOptions({{}, m_options.order, {}, {}});
}

void ImportDraft::setOptions(const ImportOptions& options) {
    m_options = options;
    read();
}

void ImportDraft::setMode(ImportMode mode) {
    m_mode = mode;
    compare();
}

void ImportDraft::refresh() {
    read();
}

void ImportDraft::showYear(int year) {
    m_shownYear = year;
    compare();
}

void ImportDraft::read() {
    m_records.clear();
    m_document = {};
    m_years.clear();
    m_leftOut.clear();
    m_grid = {};
    m_error = m_fileError;
    if (m_hasSource && !m_error) {
        const QString name = QFileInfo{m_path}.fileName();
        auto imported =
            isFile() ? importedFrom(m_bytes, name, m_options) : importedFrom(m_text, name, m_options);
        if (imported) {
            take(std::move(*imported));
        } else {
            m_error = imported.error();
            const Result<QString> text =
                isFile() ? decodedText(m_bytes, m_options.encoding) : Result<QString>{m_text};
            m_format = m_options.format.value_or(formatOf(text.value_or(QString{}), name));
        }
    }
    compare();
}

void ImportDraft::take(Imported imported) {
    m_format = imported.format;
    if (auto* list = std::get_if<ListPreview>(&imported.content)) {
        m_grid = std::move(list->grid);
        m_leftOut = std::move(list->leftOut);
        const Plan* plan = m_session && m_plan ? m_session->planner().plan(*m_plan) : nullptr;
        if (!plan) {
            m_error = Error{ErrorCode::NoSuchYear, {}, {QString{}}, {}};
            return;
        }
        m_years = {plan->year};
        // A list without a core says nothing about the core.
        if (m_grid.core.isEmpty())
            m_grid.core = plan->core;
    } else {
        m_records = std::get<std::vector<Record>>(std::move(imported.content));
        Change change;
        for (const Record& record : m_records)
            change.create(record);
        if (auto applied = m_document.apply(change); !applied)
            m_error = applied.error().error;
        for (const Plan* plan : m_document.plans())
            m_years.push_back(plan->year);
        if (m_years.empty())
            m_error = Error{ErrorCode::NothingToImport};
    }
    if (!m_years.empty() && std::find(m_years.begin(), m_years.end(), m_shownYear) == m_years.end())
        m_shownYear = m_years.front();
}

const Plan* ImportDraft::targetPlan() const {
    return m_session ? m_session->planner().planOfYear(m_shownYear) : nullptr;
}

void ImportDraft::compare() {
    m_cells = {};
    m_ticks = false;
    const Plan* target = m_years.empty() ? nullptr : targetPlan();
    m_hasContent = target && m_session->planner().hasContent(target->id);
    if (!m_session || m_years.empty() || m_error)
        return;
    const QDate today = m_session->today();
    if (const Plan* incoming = isDocument() ? m_document.planOfYear(m_shownYear) : nullptr)
        m_grid = gridShown(m_document, incoming->id, today);
    const GridText now = target ? gridShown(m_session->planner(), target->id, today) : GridText{};
    const bool onlyEmpty = m_mode == ImportMode::FillEmpty && !isDocument();
    for (const CellPlace text : textPlaces(CellOrder::Rows)) {
        const ImportedCell cell{now.at(text), m_grid.at(text),
                                fateOf(now.at(text), m_grid.at(text), onlyEmpty)};
        m_cells[indexOf(text)] = cell;
        m_cells[indexOf(text.mirror())] = cell;
        m_ticks = m_ticks || (!onlyEmpty && text.isAction() && cell.fate == CellFate::Unchanged &&
                              m_grid.box(text) != CheckBox::None && m_grid.box(text) != now.box(text));
    }
}

const ImportedCell& ImportDraft::cell(CellPlace place) const {
    return m_cells[indexOf(place)];
}

int ImportDraft::count(CellFate fate) const {
    const auto& places = textPlaces(CellOrder::Rows);
    return static_cast<int>(std::count_if(places.begin(), places.end(),
                                          [&](CellPlace place) { return cell(place).fate == fate; }));
}

bool ImportDraft::changesSomething() const {
    if (!m_hasSource || m_error || !m_session)
        return false;
    const Plan* target = targetPlan();
    const bool changesWhy = target && !m_grid.why.isEmpty() && m_grid.why != target->why &&
                            (m_mode == ImportMode::Replace || target->why.isEmpty());
    return isDocument() || changesWhy || m_ticks ||
           count(CellFate::New) + count(CellFate::Replaced) + count(CellFate::Cleared) > 0;
}

Result<void> ImportDraft::carryOut() {
    if (m_error || !m_session)
        return tl::make_unexpected(m_error.value_or(Error{ErrorCode::NothingToImport}));
    return isDocument() ? m_session->importRecords(m_records, true)
                        : m_session->importGrid(*m_plan, m_grid, m_mode);
}

} // namespace ninefold::ui
