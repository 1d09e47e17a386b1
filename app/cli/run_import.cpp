// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands/files.h"
#include "app/cli/commands/grid_drawing.h"
#include "app/cli/commands/import_content.h"
#include "app/cli/commands/left_out_lines.h"
#include "app/cli/commands/rehearsal.h"
#include "app/cli/write.h"

#include <QFileInfo>

namespace ninefold::cli {

namespace {

QString lines(const QStringList& some) {
    return some.isEmpty() ? QString{} : some.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString leftOut(const ImportContent& content) {
    return content.list ? lines(leftOutLines(content.list->leftOut)) : QString{};
}

// What is in the planner now; nothing where there is none yet.
Result<std::vector<Record>> recordsNow(const Context& context) {
    if (!QFileInfo::exists(context.planner))
        return std::vector<Record>{};
    return PlannerDocument::openToRead(context.planner, context.clock).map([](const auto& document) {
        return document->session().planner().records();
    });
}

// The grids of the years that the import would change.
QString drawing(PlannerSession& session, const QString& years) {
    QString text;
    for (const QString& year : years.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        if (const Plan* plan = session.planner().planOfYear(year.toInt()))
            text += gridDrawing(session.planner(), *plan, session.today());
    }
    return text;
}

Status showRehearsal(const Context& context, const ImportCommand& command, const ImportContent& content) {
    const auto records = recordsNow(context);
    if (!records)
        return refuse(records.error());
    const auto rehearsal = rehearsed(command, content, *records, context.clock);
    if (!rehearsal)
        return refuse(rehearsal.error());
    return answer(drawing(rehearsal->planner->session(), rehearsal->done.years) + leftOut(content));
}

QString summary(const Done& done, const ImportContent& content) {
    QStringList said{
        content.list
            ? Says::tr("Took %n text(s) into %1.", nullptr, content.list->grid.filled()).arg(done.years)
            : Says::tr("Took in the plan of %1.").arg(done.years)};
    if (!done.path.isEmpty())
        said.append(Says::tr("The backup from before: %1").arg(done.path));
    return lines(said) + leftOut(content);
}

} // namespace

Status runImport(const Context& context) {
    const Arguments& wanted = context.arguments;
    auto bytes = readInput(wanted.operand);
    if (!bytes)
        return refuse(bytes.error());
    const ImportCommand command{wanted.operand, *bytes,        wanted.format,   wanted.year,
                                wanted.order,   wanted.prefer, wanted.encoding, wanted.replaces};
    // Read here too, so that nothing is opened, locked or asked for the sake of bad input.
    const auto content = readImport(command);
    if (!content)
        return refuse(content.error());
    if (wanted.isDryRun)
        return showRehearsal(context, command, *content);
    // No planner file is made for an import that would be refused.
    if (!QFileInfo::exists(context.planner)) {
        if (const auto rehearsal = rehearsed(command, *content, {}, context.clock); !rehearsal)
            return refuse(rehearsal.error());
    }
    const auto done = write(command, context);
    return done ? answer(summary(*done, *content)) : refuse(done.error());
}

} // namespace ninefold::cli
