// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/storage/shim_vfs.h"

#include <map>
#include <random>
#include <vector>

namespace ninefold::test {

/// Records everything that SQLite asks of the disk, with marks in between.
class DiskRecorder final : public DiskWatcher {
public:
    [[nodiscard]] int before(const DiskCall&) override { return 0; }
    void after(const DiskCall& call) override { m_calls.push_back(call); }

    [[nodiscard]] const std::vector<DiskCall>& calls() const { return m_calls; }

private:
    std::vector<DiskCall> m_calls;
};

/// The files of a folder by their names.
using FolderImage = std::map<QString, QByteArray>;

/// A disk that keeps for certain only what was synced. What was not, each sector, each change of a length and
/// each change of a name, is there after a power cut or is not.
class CrashDisk {
public:
    /// What happens to what was not synced.
    enum class Luck { Lost, Kept, Mixed };

    /// Begins with files that are on the disk for certain.
    explicit CrashDisk(const FolderImage& files);

    void carryOut(const DiskCall& call);
    /// What is found after the power was cut now. Names change in order: a later change is not there without
    /// an earlier one.
    [[nodiscard]] FolderImage afterPowerCut(Luck luck, std::mt19937& random) const;

private:
    struct File {
        QByteArray synced;
        std::vector<DiskCall> pending;
    };
    /// A name that now stands for a file, or for none.
    struct Naming {
        QString path;
        int file; ///< -1: the name was deleted
    };
    using Names = std::map<QString, int>;

    static void apply(Names& names, const Naming& naming);
    [[nodiscard]] QByteArray contentAfterCut(const File& file, Luck luck, std::mt19937& random) const;

    std::vector<File> m_files;
    Names m_syncedNames;
    Names m_names; ///< as the running program sees them
    std::vector<Naming> m_pendingNames;
};

} // namespace ninefold::test
