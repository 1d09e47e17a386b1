// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/today/day_records.h"
#include "ui/theme/theme_source.h"
#include "ui/today/today_screen.h"
#include "ui/today/today_view.h"

#include <QSignalSpy>

namespace ninefold::test {

/// The screen of today on the display with the focus in its list, at noon of Monday, 2 March 2026.
struct ShownToday {
    explicit ShownToday(const DayRecords& records);
    ~ShownToday();

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types characters as key presses, as a keyboard of any language does.
    void type(const QString& text);
    void compose(const QString& preedit, const QString& commit = {});
    /// Where a part of an item's row is, in the viewport.
    [[nodiscard]] QRectF partRect(ActionId action, ui::RowPart part) const;
    /// Presses a part of an item's row with the mouse.
    void click(ActionId action, ui::RowPart part);

    [[nodiscard]] ui::TodayView& list() const { return *screen.findChild<ui::TodayView*>(); }
    template <class Widget> [[nodiscard]] Widget* find(const char* name) const {
        return screen.findChild<Widget*>(QString::fromLatin1(name));
    }
    /// The record of a day; nothing when there is none.
    [[nodiscard]] std::optional<CheckIn> record(ActionId action, QDate day = QDate{2026, 3, 2}) const;
    /// The item that keys speak of.
    [[nodiscard]] ActionId current() const { return list().current()->action; }
    /// An item as assistive technology reads it.
    [[nodiscard]] QString read(ActionId action) const;
    /// All rows as they are read.
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString lastMessage() const;

    MemoryStore store;
    FixedClock clock;
    PlannerSession session{store, clock};
    ui::ThemeSource theme;
    ui::TodayScreen screen{theme};
    QSignalSpy errors{&screen, &ui::TodayScreen::errorRaised};
    std::vector<ui::Message> messages;
};

} // namespace ninefold::test
