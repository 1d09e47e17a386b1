// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_flow.h"

#include "ui/desktop/show_in_folder.h"
#include "ui/grid/grid_screen.h"
#include "ui/settings/settings.h"
#include "ui/text/error_text.h"
#include "ui/text/language.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/document_desk.h"
#include "ui/window/main_window.h"
#include "ui/window/restore_dialog.h"
#include "ui/window/window_actions.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSysInfo>

namespace ninefold::ui {

namespace {

QString accessKey() {
    return QStringLiteral("access");
}

QString errorKey() {
    return QStringLiteral("error");
}

// A step that was refused: what is said of it goes with the next step that is carried out.
QString refusalKey() {
    return QStringLiteral("refusal");
}

QString fileSuffix() {
    return QStringLiteral("ninefold");
}

} // namespace

FileFlow::FileFlow(MainWindow& window, DocumentDesk& desk, Settings& settings, FileChooser& chooser,
                   const ThemeSource& theme, const Language& language)
    : m_window{window}
    , m_desk{desk}
    , m_settings{settings}
    , m_chooser{chooser}
    , m_theme{theme}
    , m_language{language} {
    wire();
}

void FileFlow::wire() {
    const WindowActions& actions = m_window.actions();
    connect(actions.makePlanner, &QAction::triggered, this, &FileFlow::makePlanner);
    connect(actions.openPlanner, &QAction::triggered, this, &FileFlow::choosePlanner);
    connect(actions.saveCopy, &QAction::triggered, this, &FileFlow::saveCopy);
    connect(actions.restoreBackup, &QAction::triggered, this, &FileFlow::restoreBackup);
    connect(actions.showInFolder, &QAction::triggered, this, [this] { showInFolder(m_desk.path()); });
    connect(actions.showBackups, &QAction::triggered, this,
            [this] { showInFolder(PlannerDocument::backupFolder(m_desk.path())); });
    connect(&m_desk, &DocumentDesk::documentChanged, this, &FileFlow::adopt);
    connect(&m_desk, &DocumentDesk::accessChanged, this, &FileFlow::sayAccess);
    connect(&m_desk, &DocumentDesk::backupFailed, this, &FileFlow::report);
    connect(&m_window, &MainWindow::errorRaised, this,
            [this](const Error& error) { say(error, refusalKey()); });
    connect(&m_window.grid(), &GridScreen::sampleRequested, this, &FileFlow::openSample);
    QMenu& recent = m_window.recentMenu();
    connect(&recent, &QMenu::aboutToShow, this, [this, &recent] { fillRecent(recent); });
}

QString FileFlow::plannerToOpen(const QString& file, const Settings& settings) {
    if (!file.isEmpty())
        return QFileInfo{file}.absoluteFilePath();
    const QString last = settings.lastFile();
    return QFileInfo::exists(last) ? last : PlannerDocument::defaultPath();
}

PlannerOpening FileFlow::begin(const QString& file, const Settings& settings, const Clock& clock,
                               Reading reading) {
    return PlannerOpening{plannerToOpen(file, settings), clock,
                          file.isEmpty() ? IfMissing::Create : IfMissing::Fail, reading};
}

void FileFlow::start(PlannerOpening opening) {
    settle(m_desk.open(opening), opening.path());
}

void FileFlow::start(const QString& file) {
    start(begin(file, m_settings, m_desk.clock()));
}

void FileFlow::readPast() {
    const QString path = m_desk.path();
    if (const auto read = m_desk.readPast(); !read)
        settle(read, path);
}

void FileFlow::open(const QString& path) {
    settle(m_desk.open(path), path);
}

void FileFlow::openSample() {
    if (const auto opened = m_desk.openSample(m_language.code()); !opened)
        return report(opened.error());
    m_window.messages().post(
        {QStringLiteral("sample"),
         MessageKind::State,
         [] { return tr("This is a made-up year. Try everything; nothing of it is saved."); },
         {{[] { return tr("Open My Planner"); }, [this] { start({}); }}},
         true});
}

void FileFlow::settle(const Result<void>& opened, const QString& path) {
    if (opened) {
        m_settings.rememberFile(path);
        return;
    }
    m_settings.forgetFile(path);
    if (m_desk.document()) {
        report(opened.error());
        return;
    }
    adopt();
    const WindowActions& actions = m_window.actions();
    m_window.messages().post(
        {accessKey(),
         MessageKind::State,
         [error = opened.error()] { return errorText(error); },
         {{[] { return tr("Restore a Backup…"); }, [&actions] { actions.restoreBackup->trigger(); }},
          {[] { return tr("Open Another…"); }, [&actions] { actions.openPlanner->trigger(); }},
          {[] { return tr("New Planner…"); }, [&actions] { actions.makePlanner->trigger(); }}}});
}

void FileFlow::report(const Error& error) {
    say(error, errorKey());
}

void FileFlow::say(const Error& error, const QString& key) {
    const WindowActions& actions = m_window.actions();
    std::vector<MessageAction> ways;
    if (error.code == ErrorCode::PlannerMoved || error.code == ErrorCode::PlannerReplaced) {
        ways.push_back({[] { return tr("Open Again"); }, [this] { settle(m_desk.reopen(), m_desk.path()); }});
        ways.push_back({[] { return tr("Save a Copy…"); }, [&actions] { actions.saveCopy->trigger(); }});
    }
    m_window.messages().post(
        {key, MessageKind::Problem, [error] { return errorText(error); }, std::move(ways)});
}

void FileFlow::adopt() {
    PlannerDocument* document = m_desk.document();
    const WindowActions& actions = m_window.actions();
    const bool isFile = !m_desk.path().isEmpty();
    actions.saveCopy->setEnabled(document);
    for (QAction* action : {actions.restoreBackup, actions.showInFolder, actions.showBackups})
        action->setEnabled(isFile);
    m_window.messages().clear();
    if (document)
        connect(&document->session(), &PlannerSession::changed, this, [this](const Change& change) {
            if (!change.isEmpty())
                m_window.messages().withdraw(refusalKey());
        });
    m_window.showPlanner(document ? &document->session() : nullptr);
    m_window.setFile(m_desk.path(), isFile ? PlannerDocument::backupFolder(m_desk.path()) : QString{});
    sayAccess();
}

void FileFlow::sayAccess() {
    const PlannerDocument* document = m_desk.document();
    m_window.setReadOnly(!document || document->access() != Access::ReadWrite);
    if (!document || document->access() == Access::ReadWrite) {
        m_window.messages().withdraw(accessKey());
        return;
    }
    const WindowActions& actions = m_window.actions();
    std::vector<MessageAction> ways;
    // A living process of this machine keeps its lock.
    const bool isLockedElsewhere = document->access() == Access::ReadOnlyLocked &&
                                   document->accessReason().args.value(1) != QSysInfo::machineHostName();
    if (isLockedElsewhere)
        ways.push_back({[] { return tr("Take Over"); }, [this] { takeOver(); }});
    else if (document->access() == Access::ReadOnlyProtected || document->access() == Access::ReadOnlyLocked)
        ways.push_back({[] { return tr("Save a Copy…"); }, [&actions] { actions.saveCopy->trigger(); }});
    else
        ways.push_back(
            {[] { return tr("Restore a Backup…"); }, [&actions] { actions.restoreBackup->trigger(); }});
    ways.push_back({[] { return tr("Open Another…"); }, [&actions] { actions.openPlanner->trigger(); }});
    m_window.messages().post({accessKey(), MessageKind::State,
                              [error = document->accessReason()] { return errorText(error); },
                              std::move(ways)});
}

void FileFlow::takeOver() {
    if (const auto taken = m_desk.takeOver(); !taken)
        report(taken.error());
}

void FileFlow::makePlanner() {
    const QString suggestion =
        QFileInfo{PlannerDocument::defaultPath()}.dir().filePath(tr("My planner.ninefold"));
    const QString path = m_chooser.toSave(&m_window, tr("New Planner"), suggestion,
                                          tr("Ninefold planners (*.ninefold)"), fileSuffix());
    if (!path.isEmpty())
        settle(m_desk.create(path), path);
}

void FileFlow::choosePlanner() {
    const QString path = m_chooser.toOpen(&m_window, tr("Open a Planner"), QFileInfo{m_desk.path()}.path(),
                                          tr("Ninefold planners (*.ninefold);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void FileFlow::saveCopy() {
    PlannerDocument* document = m_desk.document();
    if (!document)
        return;
    const QString name = tr("%1 copy.ninefold").arg(QFileInfo{m_desk.path()}.completeBaseName());
    const QString path = m_chooser.toSave(&m_window, tr("Save a Copy"), QDir::home().filePath(name),
                                          tr("Ninefold planners (*.ninefold)"), fileSuffix());
    if (path.isEmpty())
        return;
    if (const auto saved = document->saveCopy(path); !saved)
        return report(saved.error());
    m_window.messages().post(
        {QStringLiteral("saved"),
         MessageKind::Note,
         [path] { return tr("A copy was saved as %1.").arg(QDir::toNativeSeparators(path)); },
         {{[] { return tr("Show in Folder"); }, [path] { showInFolder(path); }}}});
}

void FileFlow::restoreBackup() {
    const auto backups = PlannerDocument::backupsOf(m_desk.path());
    if (!backups)
        return report(backups.error());
    std::optional<PlannerCounts> now;
    if (m_desk.document())
        now = m_desk.document()->session().planner().counts();
    RestoreDialog dialog{m_theme, *backups, now, &m_window};
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto setAside = m_desk.restore(dialog.chosen().path);
    if (!setAside)
        return report(setAside.error());
    m_window.messages().post(
        {QStringLiteral("restored"),
         MessageKind::Note,
         [name = QFileInfo{*setAside}.fileName()] {
             return tr("The backup is open now. The planner as it was before is kept as %1.").arg(name);
         },
         {{[] { return tr("Show in Folder"); }, [path = *setAside] { showInFolder(path); }}}});
}

void FileFlow::fillRecent(QMenu& menu) {
    menu.clear();
    for (const QString& path : m_settings.recentFiles()) {
        QAction* action = menu.addAction(QDir::toNativeSeparators(path));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No planner opened yet"))->setEnabled(false);
}

} // namespace ninefold::ui
