// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"

#include "core/storage/backups.h"
#include "core/storage/file_check.h"
#include "core/storage/full_check.h"
#include "core/storage/memory_store.h"
#include "core/storage/planner_file.h"
#include "core/storage/planner_lock.h"
#include "core/storage/restore.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace ninefold {

using storage::Backups;
using storage::OpenMode;
using storage::PlannerFile;
using storage::PlannerLock;

namespace {

constexpr std::chrono::minutes betweenBackups{30};

// The file itself, not a link to it: what lies beside it must lie beside the real one.
QString realPath(const QString& path) {
    const QFileInfo file{path};
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

bool isAboutRecords(const Error& error) {
    return error.code > ErrorCode::BackupFailed;
}

Result<void> finishRestore(const QString& path) {
    auto restore = storage::Restore::unfinished(path);
    return restore ? restore->finish() : Result<void>{};
}

} // namespace

struct PlannerDocument::Parts {
    std::optional<PlannerLock> lock{};
    std::unique_ptr<PlanStore> store{};
    PlannerFile* file = nullptr; ///< the store, unless it lives in memory
    Access access = Access::ReadWrite;
    Error reason{ErrorCode::ReadOnly};
    qint64 writesBackedUp = 0;
    bool isBackupDue = false; ///< from before the file was opened
    std::unique_ptr<storage::FullCheck> check{};
    QTimer backupTimer{};

    void adopt(std::unique_ptr<PlannerFile> opened) {
        file = opened.get();
        store = std::move(opened);
    }
    void restrict(Access to, Error why) {
        access = to;
        reason = std::move(why);
    }
    [[nodiscard]] Result<void> takeLock(const QString& path);
    [[nodiscard]] Result<void> openFile(const QString& path, const Clock& clock);
    [[nodiscard]] Result<void> migrate(const Clock& clock);
    [[nodiscard]] Result<QString> backUp(const QString& folder, const Clock& clock);
};

Result<void> PlannerDocument::Parts::takeLock(const QString& path) {
    auto taken = PlannerLock::take(path);
    if (taken) {
        lock = std::move(*taken);
        if (auto finished = finishRestore(path); !finished)
            return finished;
    } else if (taken.error().code == ErrorCode::PlannerLocked) {
        restrict(Access::ReadOnlyLocked, taken.error());
    }
    if (QFileInfo::exists(path) && access == Access::ReadWrite && (!taken || !QFileInfo{path}.isWritable()))
        restrict(Access::ReadOnlyProtected, Error{ErrorCode::ReadOnly, {}, {path}, {}});
    return {};
}

Result<void> PlannerDocument::Parts::openFile(const QString& path, const Clock& clock) {
    const auto mode = access == Access::ReadWrite ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    auto opened = PlannerFile::open(path, mode, {}, PlannerFile::QuickCheck::WhileLoading);
    if (!opened && opened.error().code == ErrorCode::PlannerNewer) {
        restrict(Access::ReadOnlyNewer, opened.error());
        lock.reset();
        opened = PlannerFile::open(path, OpenMode::ReadOnly);
    }
    if (!opened)
        return tl::make_unexpected(opened.error());
    adopt(std::move(*opened));
    if (access == Access::ReadWrite)
        isBackupDue = Backups{path}.isDue();
    return file->isOlder() && access == Access::ReadWrite ? migrate(clock) : Result<void>{};
}

Result<void> PlannerDocument::Parts::migrate(const Clock& clock) {
    return backUp({}, clock).and_then([&](const QString&) { return file->migrate(); });
}

Result<QString> PlannerDocument::Parts::backUp(const QString& folder, const Clock& clock) {
    return Backups{file->path(), folder}.make(*file, clock.now());
}

PlannerDocument::PlannerDocument(std::unique_ptr<Parts> parts, const Clock& clock)
    : m_parts{std::move(parts)}
    , m_clock{clock}
    , m_session{*m_parts->store, clock} {
    m_session.setParent(this); // what belongs to a document goes with it to another thread
    if (!m_parts->file)
        return;
    m_parts->file->beforeLosses([this] { return backUpIfChanged(); });
    m_parts->backupTimer.setParent(this);
    connect(&m_parts->backupTimer, &QTimer::timeout, this, &PlannerDocument::backUpByItself);
    // Once the event loop runs: a timer counts in the thread that it was started in.
    QMetaObject::invokeMethod(
        this, [this] { m_parts->backupTimer.start(betweenBackups); }, Qt::QueuedConnection);
}

PlannerDocument::~PlannerDocument() {
    m_parts->check.reset();
    if (access() == Access::ReadWrite)
        static_cast<void>(backUpIfChanged());
}

Result<std::unique_ptr<PlannerDocument>> PlannerDocument::loaded(std::unique_ptr<Parts> parts,
                                                                 const Clock& clock, Reading reading) {
    std::unique_ptr<PlannerDocument> document{new PlannerDocument{std::move(parts), clock}};
    PlannerSession& session = document->m_session;
    if (document->m_parts->file && reading == Reading::Whole)
        document->m_parts->file->startChecking();
    const auto read = document->sound(reading == Reading::Whole ? session.load() : session.loadPresent());
    if (!read)
        return tl::make_unexpected(read.error());
    if (document->m_parts->file && reading == Reading::Whole)
        QMetaObject::invokeMethod(document.get(), &PlannerDocument::startFullCheck, Qt::QueuedConnection);
    return document;
}

// What cannot be read is damage, and a file that is refused is not backed up either.
Result<void> PlannerDocument::sound(Result<void> read) {
    if (read)
        return read;
    Error& error = read.error();
    if (isAboutRecords(error) && !isInMemory())
        error = Error{ErrorCode::PlannerDamaged,
                      error.where,
                      {path()},
                      QStringLiteral("rule %1 is broken").arg(static_cast<int>(error.code))};
    m_parts->restrict(Access::ReadOnlyDamaged, error);
    if (m_parts->file)
        m_parts->file->refuseWrites();
    return read;
}

Result<void> PlannerDocument::readPast() {
    if (m_parts->file)
        m_parts->file->startChecking();
    const auto read = sound(m_session.loadPast());
    if (read && m_parts->file && !m_parts->check)
        startFullCheck();
    return read;
}

Result<std::unique_ptr<PlannerDocument>> PlannerDocument::open(const QString& path, const Clock& clock,
                                                               Reading reading) {
    const QString real = realPath(path);
    // A file that is no planner gets no lock file laid beside it.
    const auto version = storage::Restore::isPending(real) ? Result<int>{0} : storage::versionInHeader(real);
    if (!version)
        return tl::make_unexpected(version.error());
    auto parts = std::make_unique<Parts>();
    auto opened = parts->takeLock(real).and_then([&] { return parts->openFile(real, clock); });
    if (!opened)
        return tl::make_unexpected(opened.error());
    return loaded(std::move(parts), clock, reading);
}

Result<std::unique_ptr<PlannerDocument>> PlannerDocument::openToRead(const QString& path,
                                                                     const Clock& clock) {
    auto parts = std::make_unique<Parts>();
    const QString real = realPath(path);
    parts->restrict(Access::ReadOnlyAsked, Error{ErrorCode::ReadOnly, {}, {real}, {}});
    if (auto opened = parts->openFile(real, clock); !opened)
        return tl::make_unexpected(opened.error());
    return loaded(std::move(parts), clock);
}

Result<std::unique_ptr<PlannerDocument>> PlannerDocument::openTakingOver(const QString& path,
                                                                         const Clock& clock) {
    return PlannerLock::breakLock(realPath(path)).and_then([&] { return open(path, clock); });
}

Result<std::unique_ptr<PlannerDocument>> PlannerDocument::create(const QString& path, const Clock& clock) {
    const QString real = realPath(path);
    auto parts = std::make_unique<Parts>();
    auto made = storage::makePrivateFolder(QFileInfo{real}.absolutePath())
                    .and_then([&] { return PlannerLock::take(real); })
                    .and_then([&](PlannerLock lock) {
                        parts->lock = std::move(lock);
                        return finishRestore(real);
                    })
                    .and_then([&] { return PlannerFile::create(real); });
    if (!made)
        return tl::make_unexpected(made.error());
    parts->adopt(std::move(*made));
    return loaded(std::move(parts), clock);
}

Result<std::unique_ptr<PlannerDocument>> PlannerDocument::inMemory(const std::vector<Record>& records,
                                                                   const Clock& clock) {
    auto store = storage::MemoryStore::with(records);
    if (!store)
        return tl::make_unexpected(store.error());
    auto parts = std::make_unique<Parts>();
    parts->store = std::move(*store);
    return loaded(std::move(parts), clock);
}

Result<QString> PlannerDocument::restore(const QString& plannerPath, const QString& backupPath,
                                         const Clock& clock) {
    const QString real = realPath(plannerPath);
    const auto lock = storage::makePrivateFolder(QFileInfo{real}.absolutePath()).and_then([&] {
        return PlannerLock::take(real);
    });
    if (!lock)
        return tl::make_unexpected(lock.error());
    if (auto finished = finishRestore(real); !finished)
        return tl::make_unexpected(finished.error());
    // What can still be read joins the backups; what cannot is set aside as it is.
    if (const auto old = PlannerFile::open(real, OpenMode::ReadWrite))
        static_cast<void>(Backups{real}.make(**old, clock.now()));
    auto restore = storage::Restore::prepare(real, backupPath, clock.now());
    if (!restore)
        return tl::make_unexpected(restore.error());
    const bool hadPlanner = QFileInfo::exists(real);
    return restore->finish().map([&] { return hadPlanner ? restore->asidePath() : QString{}; });
}

Result<CheckReport> PlannerDocument::check(const QString& path) {
    const QString real = realPath(path);
    auto file = PlannerFile::open(real, OpenMode::ReadOnly);
    if (file)
        return (*file)->isNewer() ? fail(ErrorCode::PlannerNewer, {real}) : (*file)->check();
    if (file.error().code == ErrorCode::PlannerDamaged && !file.error().detail.isEmpty())
        return CheckReport{file.error().detail.split(QLatin1Char('\n')), {}};
    return tl::make_unexpected(file.error());
}

Result<std::vector<BackupEntry>> PlannerDocument::backupsOf(const QString& plannerPath) {
    std::vector<BackupEntry> entries;
    for (const storage::Backup& backup : Backups{realPath(plannerPath)}.list()) {
        const auto counts = PlannerFile::open(backup.path, OpenMode::ReadOnly).and_then([](const auto& file) {
            return file->counts();
        });
        if (counts)
            entries.push_back({backup.path, backup.at, QFileInfo{backup.path}.size(), *counts});
    }
    return entries;
}

QString PlannerDocument::defaultPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/ninefold/planner.ninefold");
}

QString PlannerDocument::backupFolder(const QString& plannerPath) {
    return Backups::usualFolder(realPath(plannerPath));
}

QString PlannerDocument::path() const {
    return m_parts->file ? m_parts->file->path() : QString{};
}

Access PlannerDocument::access() const {
    return m_parts->access;
}

const Error& PlannerDocument::accessReason() const {
    return m_parts->reason;
}

Result<void> PlannerDocument::saveCopy(const QString& path) {
    if (m_parts->file && realPath(path) == m_parts->file->path())
        return fail(ErrorCode::FileExists, {path});
    if (m_parts->file)
        return m_parts->file->copyTo(realPath(path));
    return storage::writePlanner(realPath(path), m_session.planner().records(), m_clock.now());
}

Result<QString> PlannerDocument::backUp(const QString& folder) {
    if (!m_parts->file)
        return fail(ErrorCode::FileNotFound, {QString{}});
    const qint64 writes = m_parts->file->writes();
    auto made = m_parts->backUp(folder, m_clock);
    if (made && folder.isEmpty()) {
        m_parts->writesBackedUp = writes;
        m_parts->isBackupDue = false;
    }
    return made;
}

Result<void> PlannerDocument::backUpIfChanged() {
    if (!m_parts->file || (m_parts->file->writes() == m_parts->writesBackedUp && !m_parts->isBackupDue))
        return {};
    return backUp().map([](const QString&) {});
}

void PlannerDocument::backUpByItself() {
    if (const auto made = backUpIfChanged(); !made)
        Q_EMIT backupFailed(made.error());
}

void PlannerDocument::startFullCheck() {
    if (access() == Access::ReadOnlyNewer)
        return;
    m_parts->check = std::make_unique<storage::FullCheck>(path(), [this](const QStringList& findings) {
        QMetaObject::invokeMethod(
            this, [this, findings] { finishFullCheck(findings); }, Qt::QueuedConnection);
    });
}

void PlannerDocument::finishFullCheck(const QStringList& findings) {
    m_parts->check.reset();
    if (findings.isEmpty())
        return;
    m_parts->file->refuseWrites();
    m_parts->restrict(Access::ReadOnlyDamaged,
                      Error{ErrorCode::PlannerDamaged, {}, {path()}, findings.join(QLatin1Char('\n'))});
    Q_EMIT accessChanged();
}

} // namespace ninefold
