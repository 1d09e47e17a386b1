// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_export.h"

#include "app/cli/commands/year_choice.h"
#include "core/session/planner_document.h"
#include "ui/desktop/launch_options.h"
#include "ui/paper/check_sheet.h"
#include "ui/paper/page_content.h"
#include "ui/paper/page_file.h"
#include "ui/paper/quarter_sheet.h"
#include "ui/settings/settings.h"
#include "ui/text/error_text.h"
#include "ui/text/language.h"
#include "ui/window/file_flow.h"
#include "ui/window/sample_year.h"

#include <QFileInfo>
#include <QTextStream>

namespace ninefold::app {

namespace {

Result<std::unique_ptr<PlannerDocument>> opened(const ui::LaunchOptions& options, const QString& path,
                                                const QString& language, const Clock& clock) {
    if (!options.opensSample)
        return PlannerDocument::openToRead(path, clock);
    return PlannerDocument::inMemory({}, clock).and_then([&](std::unique_ptr<PlannerDocument> empty) {
        return ui::sampleYear(language, empty->session().today()).and_then([&](const auto& records) {
            return PlannerDocument::inMemory(records, clock);
        });
    });
}

Result<void> written(const ui::LaunchOptions& options, PlannerSession& session, CellOrder order) {
    const auto plan = cli::planToShow(session.planner(), options.year, session.today());
    if (!plan)
        return tl::make_unexpected(plan.error());
    ui::PageOptions page = options.page;
    const ui::PageFormat format = *ui::pageFormatOfFile(options.exportFile);
    if (options.wantsQuarterSheet) {
        const ui::QuarterSheet sheet{session, (*plan)->id};
        page.part = sheet.partOn(options.day.value_or(session.today()));
        return ui::writePage(options.exportFile, sheet, page, format);
    }
    if (options.wantsCheckSheet) {
        const ui::CheckSheet sheet{session.planner(), (*plan)->id, session.today()};
        page.part = sheet.partOn(options.day.value_or(session.today()));
        return ui::writePage(options.exportFile, sheet, page, format);
    }
    const auto content = ui::pageContentOf(session.numbers(), (*plan)->id, session.today(), order);
    return ui::writePage(options.exportFile, content, page, format);
}

} // namespace

int exportPage(const ui::LaunchOptions& options) {
    const SystemClock clock;
    const ui::Settings settings{ui::Settings::defaultPath()};
    const ui::Language language{options.language.value_or(settings.language())};
    const QString path = ui::FileFlow::plannerToOpen(options.file, settings);
    const auto document = opened(options, path, language.code(), clock);
    Result<void> result = document.map([](const auto&) {});
    if (result && QFileInfo{path} == QFileInfo{options.exportFile} && QFileInfo::exists(path))
        result = fail(ErrorCode::FileExists, {options.exportFile});
    if (result)
        result = written(options, (*document)->session(), settings.cellOrder());
    if (result)
        return 0;
    QTextStream{stderr} << "ninefold: " << ui::errorText(result.error()) << '\n';
    return 1;
}

} // namespace ninefold::app
