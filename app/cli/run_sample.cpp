// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/write.h"

namespace ninefold::cli {

Status runSample(const Context& context) {
    const Arguments& wanted = context.arguments;
    const auto done = write(SampleCommand{wanted.years, wanted.seed, wanted.asOf}, context);
    if (!done)
        return refuse(done.error(), WayOut::Unnamed);
    return answer(Says::tr("Made up %n check-in(s) in %1.", nullptr, done->count).arg(done->years) +
                  QLatin1Char('\n'));
}

} // namespace ninefold::cli
