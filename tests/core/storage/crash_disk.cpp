// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/crash_disk.h"

#include <algorithm>

namespace ninefold::test {

namespace {

constexpr qint64 sector = 512;

void put(QByteArray& content, qint64 offset, const QByteArray& bytes) {
    if (content.size() < offset + bytes.size())
        content.resize(offset + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

void apply(QByteArray& content, const DiskCall& call) {
    if (call.kind == DiskCall::Kind::Truncate)
        content.resize(call.offset, '\0');
    else
        put(content, call.offset, call.bytes);
}

/// Cuts a write where sectors meet.
std::vector<DiskCall> sectorsOf(const DiskCall& call) {
    if (call.kind != DiskCall::Kind::Write)
        return {call};
    std::vector<DiskCall> parts;
    for (qint64 done = 0; done < call.bytes.size();) {
        const qint64 at = call.offset + done;
        const qint64 length = std::min(sector - at % sector, call.bytes.size() - done);
        parts.push_back({call.kind, call.path, at, call.bytes.mid(done, length)});
        done += length;
    }
    return parts;
}

} // namespace

CrashDisk::CrashDisk(const FolderImage& files) {
    for (const auto& [path, content] : files) {
        m_names.emplace(path, static_cast<int>(m_files.size()));
        m_files.push_back({content, {}});
    }
    m_syncedNames = m_names;
}

void CrashDisk::carryOut(const DiskCall& call) {
    const auto named = m_names.find(call.path);
    switch (call.kind) {
    case DiskCall::Kind::Create:
        m_pendingNames.push_back({call.path, static_cast<int>(m_files.size())});
        m_files.emplace_back();
        apply(m_names, m_pendingNames.back());
        break;
    case DiskCall::Kind::Delete:
        m_pendingNames.push_back({call.path, -1});
        apply(m_names, m_pendingNames.back());
        break;
    case DiskCall::Kind::SyncFolder:
        m_syncedNames = m_names;
        m_pendingNames.clear();
        break;
    case DiskCall::Kind::Sync: {
        File& file = m_files[static_cast<std::size_t>(named->second)];
        for (const DiskCall& pending : file.pending)
            test::apply(file.synced, pending);
        file.pending.clear();
        break;
    }
    case DiskCall::Kind::Write:
    case DiskCall::Kind::Truncate:
        m_files[static_cast<std::size_t>(named->second)].pending.push_back(call);
        break;
    }
}

void CrashDisk::apply(Names& names, const Naming& naming) {
    if (naming.file < 0)
        names.erase(naming.path);
    else
        names[naming.path] = naming.file;
}

FolderImage CrashDisk::afterPowerCut(Luck luck, std::mt19937& random) const {
    std::size_t renamed = luck == Luck::Kept ? m_pendingNames.size() : 0;
    if (luck == Luck::Mixed)
        renamed = random() % (m_pendingNames.size() + 1);
    Names names = m_syncedNames;
    for (std::size_t i = 0; i < renamed; ++i)
        apply(names, m_pendingNames[i]);
    FolderImage image;
    for (const auto& [path, file] : names)
        image.emplace(path, contentAfterCut(m_files[static_cast<std::size_t>(file)], luck, random));
    return image;
}

QByteArray CrashDisk::contentAfterCut(const File& file, Luck luck, std::mt19937& random) const {
    QByteArray content = file.synced;
    // From nearly nothing to nearly everything: a single missing sector is as telling as a single kept one.
    const auto keptOfTen = luck == Luck::Mixed ? random() % 11 : 0;
    for (const DiskCall& call : file.pending) {
        for (const DiskCall& part : sectorsOf(call)) {
            if (luck == Luck::Kept || (luck == Luck::Mixed && random() % 10 < keptOfTen))
                test::apply(content, part);
        }
    }
    return content;
}

} // namespace ninefold::test
