// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording_rules.h"

#include <gtest/gtest.h>

namespace ninefold::wording_rules_test {

TEST(WordingRules, ComeWithTheProgramWithoutAMistake) {
    const WordingRules rules = WordingRules::builtIn();

    EXPECT_EQ(rules.mistakes.join(QLatin1Char('\n')).toStdString(), "");
    EXPECT_FALSE(rules.never.empty());
    EXPECT_FALSE(rules.schedule.empty());
    EXPECT_FALSE(rules.when.empty());
    EXPECT_FALSE(rules.time.empty());
    EXPECT_FALSE(rules.amount.empty());
    EXPECT_FALSE(rules.target.empty());
    EXPECT_FALSE(rules.due.empty());
}

TEST(WordingRules, ReadWordsNumbersAndOptions) {
    const WordingRules rules =
        WordingRules::fromText(QStringLiteral("# a remark\n"
                                              "[numbers]\n"
                                              "2 = two twice\n"
                                              "[words]\n"
                                              "drink = tea|juice\n"
                                              "[target]\n"
                                              "total 3 before least=2 most=9 : (?:{drink})s\n"));

    EXPECT_TRUE(rules.mistakes.isEmpty());
    EXPECT_EQ(rules.numbers.value(QStringLiteral("twice")), 2);
    ASSERT_EQ(rules.target.size(), 1U);
    const WordingRule& rule = rules.target.front();
    EXPECT_EQ(rule.effect, QStringLiteral("total"));
    EXPECT_EQ(rule.options, QStringList{QStringLiteral("before")});
    EXPECT_EQ(rule.number, 3);
    EXPECT_EQ(rule.least, 2);
    EXPECT_EQ(rule.most, 9);
    EXPECT_EQ(rule.pattern.pattern(), QStringLiteral("(?:tea|juice)s"));
}

TEST(WordingRules, NameTheLineOfEachMistakeAndLeaveItOut) {
    const WordingRules rules = WordingRules::fromText(QStringLiteral("[words]\n"
                                                                     "nothing\n"
                                                                     "[numbers]\n"
                                                                     "two = 2\n"
                                                                     "[due]\n"
                                                                     "day : (unclosed\n"
                                                                     "day : {missing}\n"
                                                                     "no rule at all\n"
                                                                     "[elsewhere]\n"
                                                                     "day : x\n"));

    QStringList lines;
    for (const QString& mistake : rules.mistakes)
        lines.push_back(mistake.section(QLatin1Char(':'), 0, 0));
    EXPECT_EQ(lines.join(QLatin1Char(',')).toStdString(), "line 2,line 4,line 6,line 7,line 8,line 10");
    EXPECT_TRUE(rules.due.empty());
}

} // namespace ninefold::wording_rules_test
