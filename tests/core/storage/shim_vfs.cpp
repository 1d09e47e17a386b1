// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/shim_vfs.h"

#include <new>
#include <sqlite3.h>

namespace ninefold::test {

namespace {

struct ShimFile {
    sqlite3_file base;
    DiskWatcher* watcher;
    QString* path;
    bool syncsFolder; ///< SQLite syncs the folder of a new journal with the journal's first sync
    sqlite3_file* real;
};

ShimFile* shim(sqlite3_file* file) {
    return reinterpret_cast<ShimFile*>(file);
}

template <class Act> int watched(DiskWatcher& watcher, const DiskCall& call, Act act) {
    if (const int refused = watcher.before(call); refused != SQLITE_OK)
        return refused;
    const int result = act();
    if (result == SQLITE_OK)
        watcher.after(call);
    return result;
}

int closeFile(sqlite3_file* file) {
    const int result = shim(file)->real->pMethods->xClose(shim(file)->real);
    delete shim(file)->path;
    return result;
}

int readFile(sqlite3_file* file, void* to, int bytes, sqlite3_int64 offset) {
    return shim(file)->real->pMethods->xRead(shim(file)->real, to, bytes, offset);
}

int writeFile(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 offset) {
    ShimFile* self = shim(file);
    const DiskCall call{DiskCall::Kind::Write, *self->path, offset,
                        QByteArray{static_cast<const char*>(from), bytes}};
    return watched(*self->watcher, call,
                   [&] { return self->real->pMethods->xWrite(self->real, from, bytes, offset); });
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    ShimFile* self = shim(file);
    return watched(*self->watcher, {DiskCall::Kind::Truncate, *self->path, size},
                   [&] { return self->real->pMethods->xTruncate(self->real, size); });
}

int syncFile(sqlite3_file* file, int flags) {
    ShimFile* self = shim(file);
    const int result = watched(*self->watcher, {DiskCall::Kind::Sync, *self->path},
                               [&] { return self->real->pMethods->xSync(self->real, flags); });
    if (result == SQLITE_OK && self->syncsFolder) {
        self->syncsFolder = false;
        self->watcher->after({DiskCall::Kind::SyncFolder, *self->path});
    }
    return result;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return shim(file)->real->pMethods->xFileSize(shim(file)->real, size);
}

int lockFile(sqlite3_file* file, int level) {
    return shim(file)->real->pMethods->xLock(shim(file)->real, level);
}

int unlockFile(sqlite3_file* file, int level) {
    return shim(file)->real->pMethods->xUnlock(shim(file)->real, level);
}

int checkLock(sqlite3_file* file, int* isReserved) {
    return shim(file)->real->pMethods->xCheckReservedLock(shim(file)->real, isReserved);
}

int controlFile(sqlite3_file* file, int operation, void* argument) {
    return shim(file)->real->pMethods->xFileControl(shim(file)->real, operation, argument);
}

int sectorSize(sqlite3_file* file) {
    return shim(file)->real->pMethods->xSectorSize(shim(file)->real);
}

int deviceTraits(sqlite3_file* file) {
    return shim(file)->real->pMethods->xDeviceCharacteristics(shim(file)->real);
}

// Version 1: neither shared memory nor memory mapping, so that nothing passes the watcher by.
const sqlite3_io_methods fileMethods{1,           closeFile,  readFile,     writeFile,  truncateFile,
                                     syncFile,    fileSize,   lockFile,     unlockFile, checkLock,
                                     controlFile, sectorSize, deviceTraits, nullptr,    nullptr,
                                     nullptr,     nullptr,    nullptr,      nullptr};

} // namespace

struct ShimVfs::Methods {
    sqlite3_vfs vfs;
    sqlite3_vfs* real;
    DiskWatcher* watcher;

    static Methods* of(sqlite3_vfs* vfs) { return static_cast<Methods*>(vfs->pAppData); }
    static int open(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder);
};

int ShimVfs::Methods::open(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags,
                           int* outFlags) {
    Methods* self = of(vfs);
    ShimFile* shimmed = new (file) ShimFile{};
    shimmed->real = reinterpret_cast<sqlite3_file*>(shimmed + 1);
    const QString path = QString::fromUtf8(name);
    int exists = 1;
    if (name)
        self->real->xAccess(self->real, name, SQLITE_ACCESS_EXISTS, &exists);
    const auto openReal = [&] { return self->real->xOpen(self->real, name, shimmed->real, flags, outFlags); };
    const bool isNew = exists == 0 && (flags & SQLITE_OPEN_CREATE) != 0;
    const int result = isNew ? watched(*self->watcher, {DiskCall::Kind::Create, path}, openReal) : openReal();
    if (result != SQLITE_OK)
        return result;
    shimmed->base.pMethods = &fileMethods;
    shimmed->watcher = self->watcher;
    shimmed->path = new QString{path};
    shimmed->syncsFolder = isNew && (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    return SQLITE_OK;
}

int ShimVfs::Methods::remove(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    Methods* self = of(vfs);
    const QString path = QString::fromUtf8(name);
    const int result = watched(*self->watcher, {DiskCall::Kind::Delete, path},
                               [&] { return self->real->xDelete(self->real, name, syncFolder); });
    if (result == SQLITE_OK && syncFolder != 0)
        self->watcher->after({DiskCall::Kind::SyncFolder, path});
    return result;
}

ShimVfs::ShimVfs(DiskWatcher& watcher)
    : m_methods{std::make_unique<Methods>()} {
    m_methods->real = sqlite3_vfs_find(nullptr);
    m_methods->watcher = &watcher;
    // Everything but opening and deleting is the real one's, which is found through its own fields.
    m_methods->vfs = *m_methods->real;
    m_methods->vfs.zName = "ninefold-shim";
    m_methods->vfs.pNext = nullptr;
    m_methods->vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + m_methods->real->szOsFile;
    m_methods->vfs.pAppData = m_methods.get();
    m_methods->vfs.xOpen = Methods::open;
    m_methods->vfs.xDelete = Methods::remove;
    sqlite3_vfs_register(&m_methods->vfs, 1);
}

ShimVfs::~ShimVfs() {
    sqlite3_vfs_unregister(&m_methods->vfs);
    sqlite3_vfs_register(m_methods->real, 1);
}

} // namespace ninefold::test
