// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "ui/text/language.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QFont>
#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>

namespace ninefold::test {

/// How a screen looks.
struct Look {
    const char* language;
    const ui::Theme* theme;
    int pixels; ///< of the base text
};

/// Every language, each with texts of the usual size and with large ones, in light and dark.
inline auto everyLook() {
    return testing::Values(Look{"en", &ui::Theme::light(), 13}, Look{"ko", &ui::Theme::dark(), 13},
                           Look{"ja", &ui::Theme::light(), 13}, Look{"en", &ui::Theme::dark(), 20},
                           Look{"ko", &ui::Theme::light(), 20}, Look{"ja", &ui::Theme::dark(), 20});
}

/// "koDark13".
inline std::string lookName(const testing::TestParamInfo<Look>& tested) {
    return std::string{tested.param.language} + (tested.param.theme->isDark ? "Dark" : "Light") +
           std::to_string(tested.param.pixels);
}

/// A screen that shows the plan of one day, in a look.
template <class Screen> class ScreenFit : public testing::TestWithParam<Look> {
protected:
    void SetUp() override {
        QFont font = usual;
        font.setPixelSize(GetParam().pixels);
        QApplication::setFont(font);
        language.use(QString::fromLatin1(GetParam().language));
        theme.use(*GetParam().theme);
    }
    void TearDown() override {
        screen.reset();
        QApplication::setFont(usual);
    }
    void open(const std::vector<Record>& records, QDate day) {
        screen.reset();
        clock.set(day);
        store = std::make_unique<MemoryStore>(records);
        session = std::make_unique<PlannerSession>(*store, clock);
        ASSERT_TRUE(session->load());
        screen.emplace(theme);
        screen->show(session.get(), session->planner().planOn(day)->id);
        screen->show();
    }
    void resize(QSize size) {
        screen->resize(size);
        settle();
    }
    static void settle() {
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
    }

    QFont usual = QApplication::font();
    ui::Language language;
    FixedClock clock;
    std::unique_ptr<MemoryStore> store;
    std::unique_ptr<PlannerSession> session;
    ui::ThemeSource theme;
    std::optional<Screen> screen;
};

} // namespace ninefold::test
