// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/paper_flow.h"

#include "core/session/planner_session.h"
#include "ui/grid/grid_screen.h"
#include "ui/paper/check_sheet.h"
#include "ui/paper/quarter_sheet.h"
#include "ui/settings/settings.h"
#include "ui/text/error_text.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/export_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QDir>
#include <QMenu>
#include <QStandardPaths>

namespace ninefold::ui {

PaperFlow::PaperFlow(MainWindow& window, QMenu& menu, Settings& settings, FileChooser& chooser,
                     Printers& printers, const ThemeSource& theme)
    : m_window{window}
    , m_settings{settings}
    , m_chooser{chooser}
    , m_printers{printers}
    , m_theme{theme} {
    const WindowActions& actions = window.actions();
    QAction* first = menu.actions().value(0);
    menu.insertActions(first, {actions.exportPage, actions.print, actions.quarterSheet, actions.checkSheet,
                               actions.emptyForm});
    menu.insertSeparator(first);
    connect(actions.exportPage, &QAction::triggered, this,
            [this] { openYear(PageDialog::Purpose::Export, false); });
    connect(actions.print, &QAction::triggered, this,
            [this] { openYear(PageDialog::Purpose::Print, false); });
    connect(actions.emptyForm, &QAction::triggered, this,
            [this] { openYear(PageDialog::Purpose::Print, true); });
    connect(actions.quarterSheet, &QAction::triggered, this, &PaperFlow::openQuarter);
    connect(actions.checkSheet, &QAction::triggered, this, &PaperFlow::openCheckSheet);
    connect(&menu, &QMenu::aboutToShow, this, [this] {
        for (QAction* sheet : {m_window.actions().quarterSheet, m_window.actions().checkSheet})
            sheet->setEnabled(m_window.session() && m_window.shownPlan());
    });
}

PageContent PaperFlow::content() const {
    const PlannerSession* session = m_window.session();
    const auto plan = m_window.shownPlan();
    if (session && plan)
        return pageContentOf(session->numbers(), *plan, session->today(), m_settings.cellOrder());
    PageContent empty;
    empty.order = m_settings.cellOrder();
    return empty;
}

void PaperFlow::openYear(PageDialog::Purpose purpose, bool isForm) {
    if (m_dialog || !m_window.finishEditing())
        return;
    PageChoices choices = PageChoices::fromText(m_settings.paper());
    // Without a year there is nothing else to print.
    if (isForm || !m_window.shownPlan())
        choices.page.kind = PageKind::Form;
    open(purpose, std::make_unique<PageContent>(content()), choices);
}

QDate PaperFlow::dayShown() const {
    const auto days = m_window.shownDays();
    const QDate today = m_window.session()->today();
    return !days || days->contains(today) ? today : days->last;
}

void PaperFlow::openQuarter() {
    PlannerSession* session = m_window.session();
    const auto plan = m_window.shownPlan();
    if (m_dialog || !session || !plan || !m_window.finishEditing())
        return;
    auto sheet = std::make_unique<QuarterSheet>(*session, *plan);
    PageChoices choices = PageChoices::fromText(m_settings.paper());
    choices.page.part = sheet->partOn(dayShown());
    open(PageDialog::Purpose::Print, std::move(sheet), choices);
}

void PaperFlow::openCheckSheet() {
    const PlannerSession* session = m_window.session();
    const auto plan = m_window.shownPlan();
    if (m_dialog || !session || !plan || !m_window.finishEditing())
        return;
    auto sheet = std::make_unique<CheckSheet>(session->planner(), *plan, session->today());
    PageChoices choices = PageChoices::fromText(m_settings.paper());
    choices.page.kind = PageKind::Form;
    choices.page.part = sheet->partOn(dayShown());
    open(PageDialog::Purpose::Print, std::move(sheet), choices);
}

void PaperFlow::open(PageDialog::Purpose purpose, std::unique_ptr<const Printable> printable,
                     const PageChoices& choices) {
    m_dialog = new PageDialog{m_theme, m_printers,           purpose,  std::move(printable),
                              choices, m_settings.printer(), &m_window};
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PageDialog::saveWanted, this, &PaperFlow::save);
    connect(m_dialog, &PageDialog::printed, this, [this] {
        remember();
        m_window.messages().post({QStringLiteral("printed"), MessageKind::Note, [name = m_dialog->printer()] {
                                      return tr("The page is with %1.").arg(name);
                                  }});
    });
    m_dialog->open();
}

void PaperFlow::save(PageFormat format) {
    const Printable& printable = m_dialog->printable();
    const PageOptions& page = m_dialog->choices().page;
    const QDir folder{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    const QString extension = extensionOf(format);
    const QString name = printable.fileName(page);
    const QString path = m_chooser.toSave(m_dialog, m_dialog->windowTitle(),
                                          folder.filePath(name + QLatin1Char{'.'} + extension),
                                          QStringLiteral("*.%1").arg(extension), extension);
    if (path.isEmpty())
        return;
    const auto written = writePage(path, printable, page, pageFormatOfFile(path).value_or(format));
    if (!written)
        return m_dialog->showProblem(errorText(written.error()));
    remember();
    ExportFlow::saySaved(m_window, path);
    m_dialog->accept();
}

void PaperFlow::remember() const {
    PageChoices choices = m_dialog->choices();
    // A form or a sheet is asked for by name; the next page is a year again.
    if (choices.page.kind == PageKind::Form || !m_dialog->printable().name().isEmpty())
        choices.page.kind = PageChoices::fromText(m_settings.paper()).page.kind;
    m_settings.setPaper(choices.toText());
    if (!m_dialog->printer().isEmpty())
        m_settings.setPrinter(m_dialog->printer());
}

} // namespace ninefold::ui
