// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands/export_command.h"
#include "app/cli/run.h"
#include "core/exchange/file_bytes.h"
#include "core/session/planner_document.h"
#include "core/session/review_changes.h"

#include <QFileInfo>

namespace ninefold::cli {

namespace {

bool isSameFile(const QString& a, const QString& b) {
    const QString canonical = QFileInfo{a}.canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo{b}.canonicalFilePath();
}

} // namespace

Status runExport(const Context& context) {
    const Arguments& wanted = context.arguments;
    const auto document = PlannerDocument::openToRead(context.planner, context.clock);
    if (!document)
        return refuse(document.error());
    const PlannerSession& session = (*document)->session();
    const ExportRequest request{wanted.operand, wanted.format, wanted.year, wanted.hasReviews, wanted.review};
    // A page of writing is what stands in it, also while it is being typed.
    const Planner planner = withTypedReviews(session.planner(), session.drafts());
    const auto bytes = exportBytes(planner, request, session.today());
    if (!bytes)
        return refuse(bytes.error());
    if (wanted.operand == QLatin1String{"-"})
        return answerBytes(*bytes);
    if (isSameFile(wanted.operand, context.planner))
        return refuse(Error{ErrorCode::FileExists, {}, {wanted.operand}, {}});
    const auto written = writeFileBytes(wanted.operand, *bytes);
    return written ? Status::Done : refuse(written.error());
}

} // namespace ninefold::cli
