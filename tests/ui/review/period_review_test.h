// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/today/day_records.h"
#include "ui/review/period_review.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui {

inline const DateSpan firstQuarter{{2026, 1, 1}, {2026, 3, 31}};

/// The review of the first quarter of 2026 on 30 March, with one routine that was kept for five days.
class PeriodReviewTest : public testing::Test {
protected:
    PeriodReviewTest() {
        for (int day = 1; day <= 5; ++day)
            records.addDone(run, {2026, 1, day});
        store = std::make_unique<test::MemoryStore>(records.all());
        session = std::make_unique<PlannerSession>(*store, clock);
        EXPECT_TRUE(session->load());
        screen.resize(1200, 800);
        screen.show(session.get(), records.plan());
        static_cast<QWidget&>(screen).show();
        QApplication::setActiveWindow(&screen);
    }

    template <class T> [[nodiscard]] T& find(const char* name) const {
        return *screen.findChild<T*>(QString::fromLatin1(name));
    }
    void go(int page) {
        auto* segment = find<SegmentedControl>("reviewSteps")
                            .findChild<QAbstractButton*>(QStringLiteral("segment%1").arg(page));
        segment->click();
    }
    /// The number of the page that is shown.
    [[nodiscard]] int page() const {
        int number = 0;
        for (const char* name :
             {"factsPage", "maskingPage", "lastActionsPage", "nextActionsPage", "plantPage", "closingPage"}) {
            if (find<QWidget>(name).isVisible())
                return number;
            ++number;
        }
        return -1;
    }
    void write(const char* name, const QString& text) {
        auto& line = find<QLineEdit>(name);
        line.setFocus();
        line.clear();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    /// Writes a next action of the first quarter's review.
    void promise(const QString& text) {
        ReviewVerbs verbs{*session};
        const DateSpan second{{2026, 4, 1}, {2026, 6, 30}};
        const ReviewId review = verbs.startReview(records.plan(), firstQuarter).value();
        ASSERT_TRUE(
            verbs.addCommitment({records.plan(), CommitmentOrigin::NextAction, second, text, {}, review}));
    }
    [[nodiscard]] std::vector<const Commitment*> commitments() const {
        return session->planner().commitmentsOf(records.plan());
    }
    [[nodiscard]] const Review& review() const {
        return *session->planner().reviewsOf(records.plan()).front();
    }

    test::DayRecords records;
    ActionId run = records.addDaily(QStringLiteral("Run"));
    test::FixedClock clock{QDate{2026, 3, 30}};
    std::unique_ptr<test::MemoryStore> store;
    std::unique_ptr<PlannerSession> session;
    ThemeSource theme;
    PeriodReview screen{theme};
};

} // namespace ninefold::ui
