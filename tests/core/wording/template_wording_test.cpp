// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/year_template.h"
#include "core/wording/kind_suggester.h"

#include <gtest/gtest.h>

#include <map>

namespace ninefold::template_wording_test {

// The templates were written by people for people: what the rules say of their 768 actions must agree with
// what was meant.
TEST(TemplateWording, IsNeverTakenForAnotherKindThanWasMeant) {
    const KindSuggester suggester;
    for (const QString& name : templateNames()) {
        for (const char* language : {"ko", "en", "ja"}) {
            const auto records = templateRecords(name, QString::fromLatin1(language));
            ASSERT_TRUE(records);
            std::map<ActionId, KindSuggestion> suggestions;
            const auto& plan =
                std::get<Plan>(records->front().index() == 0 ? records->front() : records->at(1));
            for (const Record& record : *records) {
                if (const auto* action = std::get_if<Action>(&record)) {
                    const auto suggestion = suggester.suggest(action->text, plan.span(), plan.from);
                    if (!suggestion)
                        continue;
                    EXPECT_EQ(suggestion->kind, action->kind) << action->text.toStdString();
                    EXPECT_EQ(suggestion->target, action->target) << action->text.toStdString();
                    suggestions.emplace(action->id, *suggestion);
                } else if (const auto* version = std::get_if<ScheduleVersion>(&record)) {
                    const auto suggestion = suggestions.find(version->action);
                    if (suggestion == suggestions.end() || !suggestion->second.schedule)
                        continue;
                    EXPECT_EQ(suggestion->second.schedule->rule, version->rule);
                    EXPECT_EQ(suggestion->second.schedule->days, version->days);
                    EXPECT_EQ(suggestion->second.schedule->n, version->n);
                }
            }
            EXPECT_GE(suggestions.size(), 25U) << name.toStdString() << " " << language;
        }
    }
}

} // namespace ninefold::template_wording_test
