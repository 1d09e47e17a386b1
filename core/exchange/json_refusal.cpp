// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_refusal.h"

namespace ninefold {

JsonRefusal refuseAt(const QString& where, ErrorCode code, QStringList args) {
    return Error{code, where, std::move(args), {}};
}

JsonRefusal refuseType(const QString& where, const char* wanted) {
    return refuseAt(where, ErrorCode::WrongType, {QString::fromLatin1(wanted)});
}

JsonRefusal refuseRange(const QString& where, qint64 lowest, qint64 highest) {
    return refuseAt(where, ErrorCode::NumberOutOfRange, {QString::number(lowest), QString::number(highest)});
}

QString memberPlace(const QString& where, const QString& key) {
    return where.isEmpty() ? shortened(key) : where + QLatin1Char('.') + shortened(key);
}

QString itemPlace(const QString& where, std::size_t index) {
    return QStringLiteral("%1[%2]").arg(where).arg(index);
}

QString shortened(const QString& text) {
    constexpr qsizetype longest = 80;
    return text.size() <= longest ? text : text.left(longest - 1) + QChar{0x2026};
}

} // namespace ninefold
