// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import_flow.h"

#include "core/session/planner_session.h"
#include "ui/exchange/dropped_list.h"
#include "ui/exchange/import_dialog.h"
#include "ui/grid/grid_screen.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>

namespace ninefold::ui {

namespace {

bool isPlanner(const QString& path) {
    return path.endsWith(QLatin1StringView{".ninefold"}, Qt::CaseInsensitive);
}

} // namespace

ImportFlow::ImportFlow(MainWindow& window, Settings& settings, FileChooser& chooser, const ThemeSource& theme)
    : m_window{window}
    , m_settings{settings}
    , m_chooser{chooser}
    , m_theme{theme}
    , m_menu{new QMenu{&window}}
    , m_paste{m_menu->addAction(themedIcon(theme, Icon::Paste), QString{})}
    , m_open{m_menu->addAction(themedIcon(theme, Icon::FolderOpen), QString{})} {
    m_menu->setObjectName(QStringLiteral("importMenu"));
    m_menu->setIcon(themedIcon(theme, Icon::Import));
    m_paste->setObjectName(QStringLiteral("pasteList"));
    m_open->setObjectName(QStringLiteral("openListFile"));
    window.setImportMenu(m_menu);
    window.setAcceptDrops(true);
    qApp->installEventFilter(this); // a file is for the whole window, also over a field
    wire();
    retranslate();
}

void ImportFlow::wire() {
    connect(m_paste, &QAction::triggered, this, &ImportFlow::importAnything);
    connect(m_open, &QAction::triggered, this, &ImportFlow::chooseFile);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        for (QAction* action : {m_paste, m_open})
            action->setEnabled(m_window.canBeEdited());
    });
    connect(&m_window.grid(), &GridScreen::importTextRequested, this, &ImportFlow::importText);
    connect(&m_window.grid(), &GridScreen::openListRequested, this, &ImportFlow::importAnything);
}

void ImportFlow::retranslate() {
    m_menu->setTitle(tr("Import"));
    m_paste->setText(tr("Paste a List"));
    m_open->setText(tr("Open a List…"));
}

ImportDialog* ImportFlow::dialog() {
    if (m_dialog)
        return m_dialog;
    if (!m_window.canBeEdited() || !m_window.finishEditing())
        return nullptr;
    m_dialog = new ImportDialog{
        m_theme, m_chooser, *m_window.session(), m_window.shownPlan(), m_settings.cellOrder(), &m_window};
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { settle(m_dialog->draft().shownYear()); });
    m_dialog->open();
    return m_dialog;
}

void ImportFlow::importFile(const QString& path) {
    if (ImportDialog* preview = dialog())
        preview->useFile(path);
}

void ImportFlow::importText(const QString& text) {
    if (ImportDialog* preview = dialog())
        preview->useText(text);
}

void ImportFlow::importAnything() {
    ImportDialog* preview = dialog();
    const DroppedList copied = DroppedList::from(QGuiApplication::clipboard()->mimeData());
    if (preview && !copied.text.isEmpty())
        preview->useText(copied.text);
    else if (preview && !copied.path.isEmpty())
        preview->useFile(copied.path);
}

void ImportFlow::chooseFile() {
    const QString path =
        m_chooser.toOpen(&m_window, ImportDialog::openTitle(), {}, ImportDialog::fileFilter());
    if (!path.isEmpty())
        importFile(path);
}

void ImportFlow::settle(int year) {
    if (const Plan* plan = m_window.session()->planner().planOfYear(year))
        m_window.showPlan(plan->id);
    QAction* undo = m_window.actions().undo;
    m_window.messages().post({QStringLiteral("imported"),
                              MessageKind::Note,
                              [year] { return tr("The list is on the grid of %1 now.").arg(year); },
                              {{[] { return tr("Undo"); }, [undo] { undo->trigger(); }}}});
}

bool ImportFlow::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::LanguageChange:
        if (watched == &m_window)
            retranslate();
        return false;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        // QDragEnterEvent and QDragMoveEvent are QDropEvents too.
        return takes(watched, *static_cast<QDropEvent*>(event));
    default:
        return false;
    }
}

bool ImportFlow::takes(const QObject* target, QDropEvent& drop) {
    const auto* widget = qobject_cast<const QWidget*>(target);
    if (!widget || widget->window() != &m_window || drop.source())
        return false; // a cell or a text of ours that missed its goal is no list
    const DroppedList dropped = DroppedList::from(drop.mimeData());
    if (dropped.isEmpty() || (widget != &m_window && dropped.path.isEmpty()))
        return false;
    drop.acceptProposedAction();
    if (drop.type() == QEvent::Drop)
        take(dropped);
    return true;
}

void ImportFlow::take(const DroppedList& dropped) {
    if (isPlanner(dropped.path))
        Q_EMIT plannerDropped(dropped.path);
    else if (!dropped.path.isEmpty())
        importFile(dropped.path);
    else
        importText(dropped.text);
}

} // namespace ninefold::ui
