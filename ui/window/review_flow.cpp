// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/review_flow.h"

#include "core/exchange/file_bytes.h"
#include "core/exchange/text_encoding.h"
#include "core/session/planner_session.h"
#include "core/session/review_verbs.h"
#include "ui/paper/page_dialog.h"
#include "ui/paper/page_file.h"
#include "ui/paper/text_sheet.h"
#include "ui/review/written_page.h"
#include "ui/settings/settings.h"
#include "ui/text/error_text.h"
#include "ui/text/review_pages.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/export_flow.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QStandardPaths>

namespace ninefold::ui {

namespace {

QString inDocuments(const QString& name) {
    const QDir folder{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    return folder.filePath(
        QStringLiteral("Ninefold %1").arg(QString{name}.replace(QLatin1Char('/'), QLatin1Char('-'))));
}

} // namespace

ReviewFlow::ReviewFlow(MainWindow& window, Settings& settings, FileChooser& chooser, Printers& printers,
                       const ThemeSource& theme)
    : m_window{window}
    , m_settings{settings}
    , m_chooser{chooser}
    , m_printers{printers}
    , m_theme{theme} {
    connect(&window, &MainWindow::reviewFileWanted, this, [this](const ReviewId& id, ReviewFile what) {
        if (const Review* review = find(id))
            take(*review, what);
    });
}

const Review* ReviewFlow::find(ReviewId review) const {
    return m_window.session() ? m_window.session()->planner().table<Review>().find(review) : nullptr;
}

void ReviewFlow::take(const Review& review, ReviewFile what) {
    const PlannerSession& session = *m_window.session();
    switch (what) {
    case ReviewFile::Import:
        return takeIn(review);
    case ReviewFile::Markdown:
        return saveText(reviewTitle(review), reviewPage(session.planner(), review));
    case ReviewFile::YearMarkdown: {
        const Plan& plan = *session.planner().plan(review.plan);
        return saveText(QString::number(plan.year), yearPage(session.numbers(), plan, session.today()));
    }
    case ReviewFile::Page:
        return openPages(review, false);
    case ReviewFile::Paper:
        return openPages(review, true);
    }
}

void ReviewFlow::takeIn(const Review& review) {
    const QString path = m_chooser.toOpen(&m_window, tr("Take In Markdown"),
                                          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                          QStringLiteral("*.md *.markdown *.txt"));
    if (path.isEmpty())
        return;
    const auto text = fileBytes(path).and_then([](const QByteArray& bytes) { return decodedText(bytes); });
    if (!text)
        return Q_EMIT errorRaised(text.error());
    const QString read = readReviewMarkdown(*text, reviewHeading(review));
    if (read == review.text)
        return m_window.messages().post(
            {QStringLiteral("exported"), MessageKind::Note, [path] {
                 return tr("%1 says what the review says already.").arg(QDir::toNativeSeparators(path));
             }});
    const auto stored = ReviewVerbs{*m_window.session()}.setReviewText(review.id, read);
    if (!stored)
        return Q_EMIT errorRaised(stored.error());
    m_window.messages().post({QStringLiteral("exported"), MessageKind::Note, [path] {
                                  return tr("The text is now that of %1. Undo brings the old one back.")
                                      .arg(QDir::toNativeSeparators(path));
                              }});
}

void ReviewFlow::saveText(const QString& name, const QString& text) {
    const QString path =
        m_chooser.toSave(&m_window, tr("Save as Markdown"), inDocuments(name) + QStringLiteral(".md"),
                         QStringLiteral("*.md"), QStringLiteral("md"));
    if (path.isEmpty())
        return;
    if (const auto written = writeFileBytes(path, text.toUtf8()); !written)
        return Q_EMIT errorRaised(written.error());
    ExportFlow::saySaved(m_window, path);
}

void ReviewFlow::openPages(const Review& review, bool isForPaper) {
    if (m_dialog)
        return;
    PageChoices choices = PageChoices::fromText(m_settings.paper());
    choices.page.orientation = QPageLayout::Portrait;
    choices.page.kind = PageKind::Texts;
    choices.format = PageFormat::Pdf;
    auto sheet =
        std::make_unique<TextSheet>(reviewTitle(review), reviewPage(m_window.session()->planner(), review));
    const auto purpose = isForPaper ? PageDialog::Purpose::Print : PageDialog::Purpose::Export;
    m_dialog = new PageDialog{m_theme, m_printers,           purpose,  std::move(sheet),
                              choices, m_settings.printer(), &m_window};
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PageDialog::saveWanted, this, &ReviewFlow::savePages);
    connect(m_dialog, &PageDialog::printed, this, [this] {
        m_window.messages().post({QStringLiteral("printed"), MessageKind::Note, [name = m_dialog->printer()] {
                                      return tr("The page is with %1.").arg(name);
                                  }});
    });
    m_dialog->open();
}

void ReviewFlow::savePages(PageFormat format) {
    const Printable& sheet = m_dialog->printable();
    const PageOptions& page = m_dialog->choices().page;
    const QString extension = extensionOf(format);
    const QString path = m_chooser.toSave(m_dialog, m_dialog->windowTitle(),
                                          inDocuments(sheet.title(page)) + QLatin1Char('.') + extension,
                                          QStringLiteral("*.%1").arg(extension), extension);
    if (path.isEmpty())
        return;
    const auto written = writePage(path, sheet, page, pageFormatOfFile(path).value_or(format));
    if (!written)
        return m_dialog->showProblem(errorText(written.error()));
    ExportFlow::saySaved(m_window, path);
    m_dialog->accept();
}

} // namespace ninefold::ui
