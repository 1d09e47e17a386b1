// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planner_file.h"

#include "core/storage/draft_table.h"
#include "core/storage/file_check.h"
#include "core/storage/journal.h"
#include "core/storage/record_tables.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace ninefold::storage {

namespace {

Result<void> checkQuickly(const QString& path, OpenMode mode) {
    return guarded(path, [&]() -> Result<void> {
        Connection file{path, mode};
        return soundOr(quickFindings(file), path);
    });
}

// A crash left a journal that SQLite plays back on opening. Whether that gives a sound file is tried on a
// copy first, so that a file which is refused in the end was not touched.
Result<void> rehearseRecovery(const QString& path) {
    if (QFileInfo{journalOf(path)}.size() == 0)
        return {};
    const QTemporaryDir folder{QFileInfo{path}.absolutePath() + QStringLiteral("/.recovery-XXXXXX")};
    const QString copy = folder.filePath(QStringLiteral("planner"));
    if (!folder.isValid())
        return fail(ErrorCode::ReadOnly, {path}, folder.errorString());
    if (auto copied = copyDurably(path, copy); !copied)
        return copied;
    if (auto copied = copyDurably(journalOf(path), journalOf(copy)); !copied)
        return copied;
    auto sound = checkQuickly(copy, OpenMode::ReadWrite);
    if (!sound)
        sound.error().args = QStringList{path};
    return sound;
}

// From so many bytes on a second connection costs less than what it does beside the first.
constexpr qint64 largeFile = 1'000'000;

// From so many records on a step that erases them is backed up first.
constexpr auto manyRecords = 20;

// Whether `change` takes away or alters something that a person wrote.
bool losesWords(const RecordChange& change) {
    if (!change.before)
        return false;
    const Plan* plan = change.after ? std::get_if<Plan>(&*change.before) : nullptr;
    return !plan || !plan->core.isEmpty() || !plan->why.isEmpty();
}

bool losesMuch(const Step& step) {
    const auto& records = step.change.records();
    if (step.kind == StepKind::ImportDocument || step.kind == StepKind::ImportList)
        return std::any_of(records.begin(), records.end(), losesWords);
    return std::count_if(records.begin(), records.end(),
                         [](const RecordChange& change) { return !change.after; }) >= manyRecords;
}

} // namespace

PlannerFile::PlannerFile(const QString& path, OpenMode mode)
    : m_path{path}
    , m_mode{mode}
    , m_connection{path, mode}
    , m_version{versionOf(m_connection)}
    , m_left{footprint()} {}

Result<std::unique_ptr<PlannerFile>> PlannerFile::open(const QString& path, OpenMode mode,
                                                       const FilePragmas& pragmas, QuickCheck quickCheck) {
    const auto version = versionInHeader(path);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version > schemaVersion() && mode == OpenMode::ReadWrite)
        return fail(ErrorCode::PlannerNewer, {path}, QString::number(*version));
    if (mode == OpenMode::ReadWrite) {
        if (auto sound = rehearseRecovery(path); !sound)
            return tl::make_unexpected(sound.error());
    }
    return guarded(path, [&]() -> Result<std::unique_ptr<PlannerFile>> {
        std::unique_ptr<PlannerFile> file{new PlannerFile{path, mode}};
        const bool canWait = *version == schemaVersion() && QFileInfo{path}.size() >= largeFile;
        if (canWait && quickCheck == QuickCheck::WhileLoading) {
            file->m_isCheckDue = true;
        } else if (!file->isNewer()) {
            if (auto sound = soundOr(quickFindings(file->m_connection), path); !sound)
                return tl::make_unexpected(sound.error());
        }
        if (mode == OpenMode::ReadWrite) {
            file->m_connection.commitWith(pragmas);
            file->m_left = file->footprint();
        }
        return file;
    });
}

Result<std::unique_ptr<PlannerFile>> PlannerFile::create(const QString& path, const FilePragmas& pragmas) {
    if (QFileInfo::exists(path) || QFileInfo::exists(journalOf(path)))
        return fail(ErrorCode::FileExists, {path});
    // Made under another name, so that a crash leaves a whole planner or none.
    const QString unfinished = path + QStringLiteral(".new");
    QFile::remove(unfinished);
    QFile::remove(journalOf(unfinished));
    auto made = makePrivateFile(unfinished).and_then([&]() -> Result<void> {
        return guarded(unfinished, [&]() -> Result<void> {
            Connection file{unfinished, OpenMode::ReadWrite};
            file.commitWith(pragmas);
            ninefold::storage::migrate(file, migrations());
            return {};
        });
    });
    QFile::remove(journalOf(unfinished));
    if (made)
        made = renameDurably(unfinished, path);
    if (!made) {
        QFile::remove(unfinished);
        made.error().args = QStringList{path};
        return tl::make_unexpected(made.error());
    }
    return open(path, OpenMode::ReadWrite, pragmas);
}

Result<void> PlannerFile::migrate(std::span<const Migration> steps) {
    return guarded(m_path, [&]() -> Result<void> {
        if (auto untouched = checkUntouched(); !untouched)
            return tl::make_unexpected(untouched.error());
        ninefold::storage::migrate(m_connection, steps);
        m_version = versionOf(m_connection);
        m_left = footprint();
        return {};
    });
}

void PlannerFile::startChecking() {
    if (std::exchange(m_isCheckDue, false))
        m_check = std::async(std::launch::async, checkQuickly, m_path, OpenMode::ReadOnly);
}

Result<void> PlannerFile::finishChecking() {
    if (m_check.valid())
        return m_check.get();
    return std::exchange(m_isCheckDue, false) ? checkQuickly(m_path, OpenMode::ReadOnly) : Result<void>{};
}

PlannerFile::Footprint PlannerFile::footprint() {
    SQLite::Statement& query = m_connection.statement("PRAGMA data_version");
    ColumnValue version = query.executeStep() ? columnOf(query, 0) : ColumnValue{};
    query.reset();
    return {stampOf(m_path), std::move(version)};
}

Result<PlannerFile::Footprint> PlannerFile::checkUntouched() {
    if (!QFileInfo::exists(m_path))
        return fail(ErrorCode::PlannerMoved, {m_path});
    Footprint found = footprint();
    if (m_connection.hasMoved() || (m_left && found != *m_left))
        return fail(ErrorCode::PlannerReplaced, {m_path});
    return found;
}

Result<void> PlannerFile::tryToWrite(const Work& work) {
    return guarded(m_path, [&]() -> Result<void> {
        // Before SQLite reads what may be anything by now, and again once nobody else can write.
        if (m_left && stampOf(m_path) != m_left->stamp)
            return fail(QFileInfo::exists(m_path) ? ErrorCode::PlannerReplaced : ErrorCode::PlannerMoved,
                        {m_path});
        Transaction transaction{m_connection};
        const auto found = checkUntouched();
        if (!found)
            return tl::make_unexpected(found.error());
        if (auto done = work(); !done)
            return done;
        transaction.commit();
        // What this connection commits leaves its version of the content as it is; what another has committed
        // since then does not.
        m_left = {stampOf(m_path), found->contentVersion};
        ++m_writes;
        return {};
    });
}

Result<void> PlannerFile::write(const Work& work, const std::function<bool()>& hasLanded) {
    if (m_mode == OpenMode::ReadOnly)
        return fail(ErrorCode::ReadOnly, {m_path});
    auto written = tryToWrite(work);
    if (written || written.error().code == ErrorCode::PlannerMoved ||
        written.error().code == ErrorCode::PlannerReplaced)
        return written;
    // The failed attempt may have touched the file and put it back. When only the very last step of a commit
    // fails, SQLite reports an error although the transaction stands: the file has the last word.
    m_left.reset();
    const auto settled = guarded(m_path, [&]() -> Result<void> {
        if (hasLanded())
            written = Result<void>{};
        m_left = footprint();
        return {};
    });
    Q_UNUSED(settled)
    return written;
}

bool PlannerFile::stepIs(StepNumber number, const char* state) {
    SQLite::Statement& query = m_connection.statement("SELECT state FROM step WHERE number = ?");
    bind(query, 1, number);
    const bool isThere = query.executeStep() && textOf(query, 0) == QLatin1String(state);
    query.reset();
    return isThere;
}

Result<std::vector<Record>>
PlannerFile::read(const std::function<Result<std::vector<Record>>(Connection&)>& work) {
    auto records = guarded(m_path, [&] {
        // An older file that is only read stays as it is.
        if (isOlder() && !m_migrated)
            m_migrated = migratedCopy(m_connection);
        return work(m_migrated ? *m_migrated : m_connection);
    });
    // Damage to the structure is what explains rows that cannot be read.
    if (!records) {
        if (auto sound = finishChecking(); !sound)
            return tl::make_unexpected(sound.error());
    }
    // What a newer program wrote is not damage.
    if (!records && isNewer())
        records.error().code = ErrorCode::PlannerNewer;
    return records;
}

Result<std::vector<Record>> PlannerFile::loadFrame() {
    m_days = 0;
    return read([this](Connection& file) { return readFrame(file, m_path); });
}

Result<std::vector<Record>> PlannerFile::loadDays(const PlanId& plan) {
    auto days = read([&](Connection& file) { return readDays(file, plan, m_path); });
    if (days)
        m_days += static_cast<qint64>(days->size());
    return days;
}

Result<void> PlannerFile::finishLoading() {
    m_migrated.reset();
    if (auto sound = finishChecking(); !sound)
        return sound;
    return guarded(m_path, [&]() -> Result<void> {
        if (dayCount(m_connection) == m_days)
            return {};
        return fail(isNewer() ? ErrorCode::PlannerNewer : ErrorCode::PlannerDamaged, {m_path},
                    QStringLiteral("there are days of no year"));
    });
}

Result<StepNumber> PlannerFile::commit(const Step& step, const std::optional<DraftKey>& settled) {
    if (m_beforeLosses && m_mode == OpenMode::ReadWrite && losesMuch(step)) {
        if (auto backedUp = m_beforeLosses(); !backedUp)
            return tl::make_unexpected(backedUp.error());
    }
    StepNumber number = 0;
    const auto written = write(
        [&]() -> Result<void> {
            number = writeStep(m_connection, step);
            if (settled)
                eraseDraft(m_connection, *settled);
            return writeChange(m_connection, step.change, m_path);
        },
        [&] { return stepIs(number, "done"); });
    return written.map([&] { return number; });
}

Result<void> PlannerFile::undo(StepNumber number, const Change& change) {
    return move(number, change, true);
}

Result<void> PlannerFile::redo(StepNumber number, const Change& change) {
    return move(number, change, false);
}

Result<void> PlannerFile::move(StepNumber number, const Change& change, bool undone) {
    return write(
        [&]() -> Result<void> {
            if (auto marked = markStep(m_connection, number, undone, m_path); !marked)
                return marked;
            return writeChange(m_connection, change, m_path);
        },
        [&] { return stepIs(number, undone ? "undone" : "done"); });
}

Result<std::vector<StoredStep>> PlannerFile::stepsBefore(StepNumber before, int most) {
    // What a newer program did cannot be taken back. An older file is only read, and then nothing can be.
    if (m_version != schemaVersion())
        return std::vector<StoredStep>{};
    return guarded(m_path, [&] { return readSteps(m_connection, before, most, m_path); });
}

Result<std::vector<FieldVersion>> PlannerFile::versionsOf(const RecordRef& record) {
    return guarded(m_path,
                   [&]() -> Result<std::vector<FieldVersion>> { return readVersions(m_connection, record); });
}

Result<std::vector<RecordRef>> PlannerFile::erasedAt(const PlanId& plan, CellPlace place) {
    return guarded(m_path, [&]() -> Result<std::vector<RecordRef>> {
        return readErased(m_connection, plan, place.textPlace());
    });
}

Result<void> PlannerFile::keepDraft(const Draft& draft) {
    return write(
        [&]() -> Result<void> {
            writeDraft(m_connection, draft);
            return {};
        },
        [] { return false; });
}

Result<void> PlannerFile::dropDraft(const DraftKey& key) {
    return write(
        [&]() -> Result<void> {
            eraseDraft(m_connection, key);
            return {};
        },
        [] { return false; });
}

Result<std::vector<Draft>> PlannerFile::drafts() {
    return guarded(m_path, [&]() -> Result<std::vector<Draft>> { return readDrafts(m_connection); });
}

} // namespace ninefold::storage
