// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace ninefold {

/// A UUID that names one record of one type; ids of different types do not mix. There is no null id:
/// absence is a `std::optional`.
template <class Tag> class Id {
public:
    /// A new random id.
    [[nodiscard]] static Id make() { return Id{QUuid::createUuid()}; }

    /// The id written as 36 characters, with or without braces; nothing for any other text and for the nil
    /// UUID.
    [[nodiscard]] static std::optional<Id> fromText(const QString& text) {
        const QUuid uuid = QUuid::fromString(text);
        // QUuid overlooks a missing brace and whatever follows the last digit.
        const bool isWhole = text.compare(uuid.toString(QUuid::WithoutBraces), Qt::CaseInsensitive) == 0 ||
                             text.compare(uuid.toString(), Qt::CaseInsensitive) == 0;
        return uuid.isNull() || !isWhole ? std::nullopt : std::optional{Id{uuid}};
    }

    /// Takes over a UUID that is known not to be nil.
    explicit Id(const QUuid& uuid)
        : m_uuid{uuid} {
        Q_ASSERT(!uuid.isNull());
    }

    [[nodiscard]] const QUuid& uuid() const { return m_uuid; }
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace ninefold

template <class Tag> struct std::hash<ninefold::Id<Tag>> {
    std::size_t operator()(const ninefold::Id<Tag>& id) const noexcept { return qHash(id.uuid()); }
};
