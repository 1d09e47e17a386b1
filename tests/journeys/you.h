// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"
#include "ui/widgets/file_chooser.h"

#include <memory>

class QAction;
class QMimeData;

namespace ninefold::test {

/// Answers every question for a file with the same path.
class AnsweringFileChooser final : public ui::FileChooser {
public:
    QString toOpen(QWidget*, const QString&, const QString&, const QString&) override { return answer; }
    QString toSave(QWidget*, const QString&, const QString&, const QString&, const QString&) override {
        return answer;
    }

    QString answer;
};

/// A person before the whole application: it has a folder of its own, a clock that stands still, and is
/// driven with keys, compositions and drags.
class You {
public:
    You();
    ~You();

    /// Starts the application on the planner of the folder.
    void start();
    /// Closes the window as the window manager does, and everything behind it.
    void quit();

    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// Types characters as key presses.
    void type(const QString& text);
    /// Types one word through an input method: each of `steps` is shown while it is composed, then the last
    /// is committed by an Enter that the input method keeps.
    void compose(const QStringList& steps);
    /// Shows `preedit` as being composed, without an end.
    void beginComposing(const QString& preedit);
    /// Pulls a cell over another one and lets go. Whether it was taken there.
    bool drag(CellPlace from, CellPlace to);
    /// Lets a text of another program go over a cell.
    bool dropText(const QString& text, CellPlace on);
    void copyElsewhere(const QString& text);

    [[nodiscard]] PlannerSession& session() const;
    [[nodiscard]] const Plan& plan() const;
    /// The text of a cell as the planner has it, and as assistive technology reads it.
    [[nodiscard]] QString stored(CellPlace place) const;
    [[nodiscard]] QString read(CellPlace place) const;
    [[nodiscard]] GridText storedGrid() const;
    /// Whether the field is open on a cell, and what stands in it.
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] QString written() const;
    template <class Widget> [[nodiscard]] Widget* find(const char* name) const {
        return m_app->window.findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAction& undo() const;
    [[nodiscard]] QAction& redo() const;
    [[nodiscard]] ui::MainWindow& window() const { return m_app->window; }
    [[nodiscard]] ui::DocumentDesk& desk() const { return m_app->desk; }
    [[nodiscard]] ui::FocusFlow& focus() const { return m_app->focus; }
    [[nodiscard]] ui::Settings& settings() const { return m_app->settings; }
    [[nodiscard]] PlannerFolder& folder() { return m_folder; }

    FixedClock clock;
    AnsweringFileChooser chooser;

private:
    bool letGo(const QMimeData& content, CellPlace on);

    PlannerFolder m_folder;
    std::unique_ptr<app::Workbench> m_app;
};

} // namespace ninefold::test
