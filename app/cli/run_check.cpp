// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/write.h"
#include "ui/text/one_line.h"

#include <QFileInfo>

namespace ninefold::cli {

namespace {

QString said(const CheckCommand& command, const Done& done) {
    const QString text = ui::shortLine(done.subject);
    switch (command.record) {
    case DayRecord::Tick:
    case DayRecord::Fill:
        return Says::tr("“%1” is done on %2.").arg(text, done.date);
    case DayRecord::Amount:
        return Says::tr("“%1” has %2 on %3.").arg(text, command.amount.text(), done.date);
    case DayRecord::Skip:
        return Says::tr("“%1” is skipped on %2.").arg(text, done.date);
    case DayRecord::Missed:
        return Says::tr("“%1” is missed on %2.").arg(text, done.date);
    case DayRecord::Clear:
        break;
    }
    return Says::tr("“%1” has no record on %2.").arg(text, done.date);
}

} // namespace

Status runCheck(const Context& context) {
    const Arguments& wanted = context.arguments;
    // What there is nothing in is not made for it either.
    if (!QFileInfo::exists(context.planner))
        return refuse(Error{ErrorCode::FileNotFound, {}, {context.planner}, {}});
    const CheckCommand command{wanted.operand, wanted.date, wanted.record.value_or(DayRecord::Tick),
                               wanted.amount};
    const auto done = write(command, context);
    return done ? answer(said(command, *done) + QLatin1Char('\n')) : refuse(done.error());
}

} // namespace ninefold::cli
