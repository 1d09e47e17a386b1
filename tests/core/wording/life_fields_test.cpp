// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/life_fields.h"

#include <gtest/gtest.h>

#include <set>

namespace ninefold::life_fields_test {

TEST(LifeFields, AskEightDifferentQuestionsOfEightFieldsInEachLanguage) {
    for (const char* language : {"ko", "en", "ja"}) {
        const auto fields = lifeFields(QString::fromLatin1(language));
        const auto korean = lifeFields(QStringLiteral("ko"));
        std::set<QString> questions;
        ASSERT_EQ(fields.size(), 8U) << language;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            EXPECT_EQ(fields[i].field, korean[i].field);
            EXPECT_FALSE(fields[i].name.isEmpty());
            EXPECT_EQ(fields[i].questions.size(), 8) << fields[i].name.toStdString();
            questions.insert(fields[i].questions.begin(), fields[i].questions.end());
        }
        EXPECT_EQ(questions.size(), 64U) << language;
    }
}

TEST(LifeFields, AskInOneLine) {
    for (const char* language : {"ko", "en", "ja"}) {
        for (const LifeField& field : lifeFields(QString::fromLatin1(language))) {
            for (const QString& question : field.questions)
                EXPECT_LE(question.size(), 40) << question.toStdString();
        }
    }
}

TEST(LifeFields, AreNoneInAnUnknownLanguage) {
    EXPECT_TRUE(lifeFields(QStringLiteral("xx")).empty());
}

} // namespace ninefold::life_fields_test
