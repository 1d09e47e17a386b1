// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/you.h"

#include "core/session/planner_session.h"
#include "ui/grid/grid_view.h"
#include "ui/window/window_actions.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QDropEvent>
#include <QFile>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QTest>
#include <QTextEdit>
#include <gtest/gtest.h>

namespace ninefold::test {

namespace {

/// Does what a window manager does, and there is none here: the dialog that is open is active, else the
/// window.
bool isFocusGiven(QWidget& window) {
    QWidget* dialog = QApplication::activeModalWidget();
    QWidget* front = dialog ? dialog : &window;
    if (!front->isActiveWindow())
        front->activateWindow();
    return front->isActiveWindow() && QApplication::focusWidget();
}

} // namespace

You::You()
    : clock{QDate{2026, 3, 2}} {}

You::~You() {
    if (m_app)
        quit();
}

void You::start() {
    if (!QFile::exists(m_folder.planner())) {
        ASSERT_TRUE(PlannerDocument::create(m_folder.planner(), clock));
    }
    const app::Workbench::Places places{
        m_folder.file(QStringLiteral("settings.ini")),
        ui::Autostart::ofThisProgram(m_folder.file(QStringLiteral("autostart/ninefold.desktop")))};
    m_app = std::make_unique<app::Workbench>(places, false, clock, chooser);
    m_app->files.start(m_folder.planner());
    m_app->window.resize(1440, 900);
    m_app->window.show();
    m_app->window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_app->window));
}

void You::quit() {
    m_app->window.close();
    m_app->desk.close();
    m_app.reset();
}

void You::press(int key, Qt::KeyboardModifiers modifiers) {
    ASSERT_TRUE(QTest::qWaitFor([this] { return isFocusGiven(m_app->window); }));
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void You::type(const QString& text) {
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString{c},
                            Qt::NoModifier);
}

void You::beginComposing(const QString& preedit) {
    QInputMethodEvent event{preedit, {}};
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

void You::compose(const QStringList& steps) {
    for (const QString& step : steps)
        beginComposing(step);
    QInputMethodEvent end;
    end.setCommitString(steps.last());
    QApplication::sendEvent(QApplication::focusWidget(), &end);
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Return);
}

bool You::drag(CellPlace from, CellPlace to) {
    auto* grid = find<ui::GridView>("grid");
    const QPoint at = grid->cellRect(from).center();
    QTest::mousePress(grid, Qt::LeftButton, {}, at);
    const QPoint away = at + QPoint{2 * QApplication::startDragDistance(), 0};
    QMouseEvent pull{QEvent::MouseMove, away.toPointF(), grid->mapToGlobal(away).toPointF(),
                     Qt::LeftButton,    Qt::LeftButton,  Qt::NoModifier};
    QApplication::sendEvent(grid, &pull);
    const auto* held = grid->findChild<QDrag*>();
    const bool isTaken = held && letGo(*held->mimeData(), to);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return isTaken;
}

bool You::dropText(const QString& text, CellPlace on) {
    QMimeData content;
    content.setText(text);
    return letGo(content, on);
}

bool You::letGo(const QMimeData& content, CellPlace on) {
    auto* grid = find<ui::GridView>("grid");
    const QPoint at = grid->cellRect(on).center();
    const Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter{at, offered, &content, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(grid, &enter);
    QDragMoveEvent move{at, offered, &content, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(grid, &move);
    if (!enter.isAccepted() || !move.isAccepted())
        return false;
    QDropEvent drop{at.toPointF(), offered, &content, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(grid, &drop);
    return drop.isAccepted();
}

void You::copyElsewhere(const QString& text) {
    QApplication::clipboard()->setText(text);
}

PlannerSession& You::session() const {
    return m_app->desk.document()->session();
}

const Plan& You::plan() const {
    return *session().planner().plan(*m_app->window.shownPlan());
}

QString You::stored(CellPlace place) const {
    return session().planner().textShown(plan().id, place, session().today());
}

GridText You::storedGrid() const {
    GridText grid;
    for (const CellPlace place : textPlaces(CellOrder::Rows))
        grid.at(place) = stored(place);
    return grid;
}

QString You::read(CellPlace place) const {
    QAccessibleInterface* grid = QAccessible::queryAccessibleInterface(find<QWidget>("grid"));
    QAccessibleInterface* cell = grid->tableInterface()->cellAt(place.row(), place.column());
    return cell->text(QAccessible::Name);
}

bool You::isWriting() const {
    return find<QWidget>("cellEditor")->isVisible();
}

QString You::written() const {
    return isWriting() ? find<QTextEdit>("cellEditor")->toPlainText() : QString{};
}

QAction& You::undo() const {
    return *m_app->window.actions().undo;
}

QAction& You::redo() const {
    return *m_app->window.actions().redo;
}

} // namespace ninefold::test
