// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace ninefold::test {

/// One thing that SQLite asks of the file system.
struct DiskCall {
    enum class Kind {
        Create,     ///< a name for a new, empty file
        Write,      ///< `bytes` from `offset` on
        Truncate,   ///< to `offset` bytes
        Sync,       ///< the content of a file
        SyncFolder, ///< the names in its folder
        Delete,     ///< a name
    };
    Kind kind;
    QString path;
    qint64 offset = 0;
    QByteArray bytes{};
};

/// Sees every call that alters something, and may keep it from happening.
class DiskWatcher {
public:
    virtual ~DiskWatcher() = default;
    /// SQLITE_OK to let the call through, or the code that SQLite is to get instead.
    [[nodiscard]] virtual int before(const DiskCall& call) = 0;
    /// The call was carried out.
    virtual void after(const DiskCall& call) = 0;
};

/// While it lives, every file that SQLite opens goes through `watcher` to the real file system.
class ShimVfs {
public:
    explicit ShimVfs(DiskWatcher& watcher);
    ~ShimVfs();
    ShimVfs(const ShimVfs&) = delete;
    ShimVfs& operator=(const ShimVfs&) = delete;

private:
    struct Methods;
    std::unique_ptr<Methods> m_methods;
};

} // namespace ninefold::test
