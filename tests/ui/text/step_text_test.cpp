// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/step_text.h"

#include <QSet>

#include <gtest/gtest.h>

namespace ninefold::ui::step_text_test {
namespace {

constexpr int kinds = static_cast<int>(StepKind::EditSettings) + 1;

TEST(StepText, NamesEveryKindDifferentlyWithItsSubject) {
    QSet<QString> names;
    for (int i = 0; i < kinds; ++i) {
        const QString name = stepName(static_cast<StepKind>(i), QStringLiteral("Run 5 km"));
        EXPECT_TRUE(name.contains(QStringLiteral("Run 5 km"))) << i;
        names.insert(name);
    }
    EXPECT_EQ(names.size(), kinds);
}

TEST(StepText, NamesEveryKindDifferentlyWithoutASubject) {
    QSet<QString> names;
    for (int i = 0; i < kinds; ++i)
        names.insert(stepName(static_cast<StepKind>(i), {}));
    EXPECT_EQ(names.size(), kinds);
    EXPECT_FALSE(names.contains(QString{}));
}

TEST(StepText, SaysRenameWithTheNewText) {
    EXPECT_EQ(stepName(StepKind::EditText, QStringLiteral("Run 5 km")), QStringLiteral("Rename “Run 5 km”"));
}

TEST(StepText, SaysWriteWhereACellWasEmpty) {
    Step step{1, StepKind::EditText, QStringLiteral("Run 5 km"), {}, {}};
    step.change.create(SubGoal{SubGoalId::make(), PlanId::make(), 0, QStringLiteral("Run 5 km")});
    EXPECT_EQ(stepText(step), QStringLiteral("Write “Run 5 km”"));
}

TEST(StepText, ShortensALongSubjectToOneLine) {
    const QString name = stepName(StepKind::ClearCell, QStringLiteral("first\nsecond ") + QString(200, u'x'));
    EXPECT_FALSE(name.contains(QLatin1Char('\n')));
    EXPECT_LT(name.size(), 60);
}

} // namespace
} // namespace ninefold::ui::step_text_test
