// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <cmath>

namespace ninefold {

std::optional<Decimal> Decimal::fromDouble(double number) {
    if (!std::isfinite(number) || std::abs(number) > static_cast<double>(largest))
        return std::nullopt;
    const auto millionths = static_cast<std::int64_t>(std::llround(number * static_cast<double>(unit)));
    const Decimal candidate = fromMillionths(millionths);
    // Only a number that this decimal would be printed as is this decimal: 0.1 is, 0.1234567 is not.
    return candidate.toDouble() == number ? std::optional{candidate} : std::nullopt;
}

std::optional<Decimal> Decimal::fromText(const QString& text) {
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || text.contains(QLatin1Char('e'), Qt::CaseInsensitive))
        return std::nullopt;
    return fromDouble(number);
}

double Decimal::toDouble() const {
    return static_cast<double>(m_millionths) / static_cast<double>(unit);
}

QString Decimal::text() const {
    const std::int64_t magnitude = m_millionths < 0 ? -m_millionths : m_millionths;
    QString text = QString::number(magnitude / unit);
    if (const std::int64_t places = magnitude % unit; places != 0) {
        QString digits = QStringLiteral("%1").arg(places, 6, 10, QLatin1Char('0'));
        while (digits.endsWith(QLatin1Char('0')))
            digits.chop(1);
        text += QLatin1Char('.') + digits;
    }
    return m_millionths < 0 ? QLatin1Char('-') + text : text;
}

} // namespace ninefold
