// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/write.h"

namespace ninefold::cli {

Status runAddYear(const Context& context) {
    const auto done = write(AddYearCommand{*context.arguments.year}, context);
    return done ? answer(Says::tr("Added the year %1.").arg(done->years) + QLatin1Char('\n'))
                : refuse(done.error());
}

} // namespace ninefold::cli
