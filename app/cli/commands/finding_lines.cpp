// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/finding_lines.h"

#include "core/model/fields.h"
#include "ui/text/error_text.h"
#include "ui/text/one_line.h"

#include <array>

namespace ninefold::cli {

namespace {

// The names of the record types, in the order of Record.
template <std::size_t... index> constexpr auto namesOfTypes(std::index_sequence<index...>) {
    return std::array{Fields<std::variant_alternative_t<index, Record>>::table...};
}
constexpr auto typeNames = namesOfTypes(std::make_index_sequence<std::variant_size_v<Record>>{});

QString lineFor(const Violation& violation) {
    Error error = violation.error;
    error.where = QStringLiteral("%1 %2 %3")
                      .arg(QString::fromLatin1(typeNames[static_cast<std::size_t>(violation.record.type)]),
                           violation.record.id.toString(QUuid::WithoutBraces), violation.field);
    return ui::errorText(error);
}

} // namespace

QStringList findingLines(const CheckReport& report) {
    QStringList lines;
    for (const QString& damage : report.damage)
        lines.append(ui::oneLine(damage));
    for (const Violation& violation : report.violations)
        lines.append(lineFor(violation));
    return lines;
}

} // namespace ninefold::cli
