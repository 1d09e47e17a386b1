// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_flow.h"

#include "core/exchange/export_target.h"
#include "core/exchange/file_bytes.h"
#include "core/session/planner_session.h"
#include "ui/desktop/show_in_folder.h"
#include "ui/grid/grid_html.h"
#include "ui/grid/grid_screen.h"
#include "ui/paper/page_content.h"
#include "ui/paper/page_picture.h"
#include "ui/paper/part_picture.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>

#include <array>

namespace ninefold::ui {

namespace {

constexpr double copiedPixels = 6; // a millimetre: sharp on a screen, and small enough for mail
constexpr std::array extensions{"json", "txt", "md", "csv", "tsv"};

} // namespace

ExportFlow::ExportFlow(MainWindow& window, Settings& settings, FileChooser& chooser, ThemeSource& theme)
    : m_window{window}
    , m_settings{settings}
    , m_chooser{chooser}
    , m_theme{theme}
    , m_menu{new QMenu{&window}} {
    m_menu->setObjectName(QStringLiteral("exportMenu"));
    m_menu->setIcon(themedIcon(theme, Icon::Export));
    for (const char* extension : extensions) {
        const QString suffix = QString::fromLatin1(extension);
        m_files.push_back(m_menu->addAction(QString{}));
        m_files.back()->setObjectName(QStringLiteral("export-") + suffix);
        connect(m_files.back(), &QAction::triggered, this, [this, suffix] { save(suffix); });
    }
    m_menu->addSeparator();
    m_copy = m_menu->addAction(themedIcon(theme, Icon::Copy), QString{});
    m_copy->setObjectName(QStringLiteral("copyTable"));
    connect(m_copy, &QAction::triggered, this, &ExportFlow::copyTable);
    m_copyPicture = m_menu->addAction(themedIcon(theme, Icon::Copy), QString{});
    m_copyPicture->setObjectName(QStringLiteral("copyPicture"));
    m_copyPicture->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    window.addAction(m_copyPicture); // its key works while the menu is closed
    connect(m_copyPicture, &QAction::triggered, this, &ExportFlow::copyPicture);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        const bool hasYear = m_window.session() && m_window.shownPlan();
        for (QAction* action : m_files)
            action->setEnabled(hasYear);
        m_copy->setEnabled(hasYear);
    });
    connect(&window, &MainWindow::pictureWanted, this,
            [this](QWidget* part, const QString& name) { savePart(*part, name); });
    connect(&window, &MainWindow::printWanted, this, [this](QWidget* part) { printPart(*part); });
    window.setExportMenu(m_menu);
    window.installEventFilter(this);
    retranslate();
}

void ExportFlow::retranslate() {
    m_menu->setTitle(tr("Export"));
    const std::array names{tr("Everything (JSON)…"), tr("Outline (Text)…"), tr("Markdown…"),
                           tr("Table (CSV)…"), tr("Table (TSV)…")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_files[i]->setText(names[i]);
    m_copy->setText(tr("Copy as a Table"));
    m_copyPicture->setText(tr("Copy as a Picture"));
}

void ExportFlow::save(const QString& extension) {
    PlannerSession* session = m_window.session();
    const auto plan = m_window.shownPlan();
    if (!session || !plan || !m_window.finishEditing())
        return;
    const int year = session->planner().plan(*plan)->year;
    const QDir folder{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    const QString name = QStringLiteral("Ninefold %1.%2").arg(year).arg(extension);
    const QString path = m_chooser.toSave(&m_window, tr("Export"), folder.filePath(name),
                                          QStringLiteral("*.%1").arg(extension), extension);
    if (path.isEmpty())
        return;
    ExportOptions options;
    options.format = listFormatOfFile(name);
    options.order = m_settings.cellOrder();
    const QByteArray bytes = exported(session->planner(), *plan, session->today(), path, options);
    if (const auto written = writeFileBytes(path, bytes); !written)
        return Q_EMIT errorRaised(written.error());
    saySaved(m_window, path);
}

void ExportFlow::saySaved(const MainWindow& window, const QString& path) {
    window.messages().post({QStringLiteral("exported"),
                            MessageKind::Note,
                            [path] { return tr("Saved as %1.").arg(QDir::toNativeSeparators(path)); },
                            {{[] { return tr("Show in Folder"); }, [path] { showInFolder(path); }}}});
}

void ExportFlow::copyTable() {
    PlannerSession* session = m_window.session();
    const auto plan = m_window.shownPlan();
    if (!session || !plan || !m_window.finishEditing())
        return;
    auto* table = new QMimeData;
    table->setText(writeTsv(gridShown(session->planner(), *plan, session->today())));
    table->setHtml(gridHtml(session->numbers(), *plan, session->today()));
    QGuiApplication::clipboard()->setMimeData(table);
    m_window.messages().post({QStringLiteral("exported"), MessageKind::Note,
                              [] { return tr("The grid was copied as a table."); }});
}

void ExportFlow::copyPicture() {
    PlannerSession* session = m_window.session();
    const auto plan = m_window.shownPlan();
    if (!session || !plan || !m_window.finishEditing())
        return;
    const PageContent page =
        pageContentOf(session->numbers(), *plan, session->today(), m_settings.cellOrder());
    QGuiApplication::clipboard()->setImage(pagePicture(page, {}, copiedPixels));
    m_window.messages().post({QStringLiteral("exported"), MessageKind::Note,
                              [] { return tr("The grid was copied as a picture."); }});
}

void ExportFlow::savePart(QWidget& part, const QString& name) {
    const QDir folder{QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)};
    const QString file = QString{name}.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString path =
        m_chooser.toSave(&m_window, tr("Save as a Picture"), folder.filePath(file + QStringLiteral(".png")),
                         QStringLiteral("*.png *.svg *.pdf"), QStringLiteral("png"));
    if (path.isEmpty())
        return;
    const QString suffix = QFileInfo{path}.suffix().toLower();
    const bool isKnown = suffix == QLatin1String("svg") || suffix == QLatin1String("pdf");
    if (const auto written =
            writeFileBytes(path, partPicture(part, isKnown ? suffix : QStringLiteral("png"), m_theme));
        !written)
        return Q_EMIT errorRaised(written.error());
    saySaved(m_window, path);
}

void ExportFlow::printPart(QWidget& part) {
    const auto printed = ui::printPart(part, &m_window, m_theme);
    if (!printed)
        return;
    m_window.messages().post({QStringLiteral("printed"),
                              printed->isTaken ? MessageKind::Note : MessageKind::Problem,
                              [printed = *printed] {
                                  return printed.isTaken ? tr("The page is with %1.").arg(printed.printer)
                                                         : tr("The printer did not take the page.");
                              }});
}

bool ExportFlow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace ninefold::ui
