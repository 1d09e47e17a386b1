// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_grid.h"

namespace ninefold {

namespace {

namespace made_up {

using enum ActionKind;

constexpr std::array<MadeUpBlock, 8> grid{{
    {"Body",
     {{{"Run before breakfast", Routine, "morning", "km"},
       {"Stretch for ten minutes", Routine, "before bed"},
       {"Walk during lunch", Routine, "after lunch"},
       {"Swim", Routine, "evening"},
       {"Strength training", Routine, "evening"},
       {"Run 1,000 km", Measured, "", "km", 1000},
       {"Half marathon", Task},
       {"Rest when it hurts", None}}}},
    {"Food and sleep",
     {{{"Cook at home", Routine, "evening"},
       {"Two litres of water", Routine, "", "litres"},
       {"Fruit with breakfast", Routine, "morning"},
       {"In bed by eleven", Routine, "before bed"},
       {"No screen after ten", Routine, "before bed"},
       {"Plan the week’s meals", Routine, "weekend"},
       {"See the dentist", Task},
       {"Eat slowly", None}}}},
    {"Craft",
     {{{"One problem each morning", Routine, "morning"},
       {"Two deep blocks", Routine, "morning", "blocks"},
       {"Read others’ code", Routine, "after lunch"},
       {"Write down what I learnt", Routine, "evening"},
       {"Review last week’s work", Routine, "weekend"},
       {"Solve 300 problems", Measured, "", "problems", 300},
       {"Give a talk", Task},
       {"Ship something small", Task}}}},
    {"Language",
     {{{"Twenty new words", Routine, "commute"},
       {"Listen for half an hour", Routine, "commute", "minutes"},
       {"Speak with a partner", Routine, "evening"},
       {"Write a paragraph", Routine, "evening"},
       {"Grammar exercise", Routine, "after lunch"},
       {"Read 12 books", Measured, "", "books", 12},
       {"Take the exam", Task},
       {"Dare to make mistakes", None}}}},
    {"Money",
     {{{"Write down what I spend", Routine, "evening"},
       {"Lunch from home", Routine, "morning"},
       {"Check the accounts", Routine, "weekend"},
       {"Pay the bills", Routine, "month’s end"},
       {"Save for the trip", Routine, "month’s end"},
       {"Save 3,000", Measured, "", "euros", 3000},
       {"Hand in the tax return", Task},
       {"A day without spending", Routine}}}},
    {"People",
     {{{"Call the family", Routine, "weekend"},
       {"Dinner with friends", Routine, "weekend"},
       {"Thank someone", Routine, "evening"},
       {"Write a letter", Routine, "weekend"},
       {"Play with the children", Routine, "evening"},
       {"Help in the neighbourhood", Measured, "", "hours", 60},
       {"Visit grandmother", Task},
       {"Listen first", None}}}},
    {"Home",
     {{{"Ten minutes of tidying", Routine, "evening"},
       {"Air the rooms", Routine, "morning"},
       {"Water the plants", Routine, "morning"},
       {"Laundry", Routine, "weekend"},
       {"Clean the kitchen", Routine, "evening"},
       {"Let go of 100 things", Measured, "", "things", 100},
       {"Mend the shelf", Task},
       {"Mop the floors", Routine, "weekend"}}}},
    {"Mind",
     {{{"Meditate", Routine, "morning"},
       {"Keep a diary", Routine, "before bed"},
       {"Read in bed", Routine, "before bed", "pages"},
       {"Practise the guitar", Routine, "evening", "minutes"},
       {"Draw something", Routine, "evening"},
       {"Play 50 hours of guitar", Measured, "", "hours", 50},
       {"Plan a week off", Task},
       {"One hour outside", Routine, "after lunch"}}}},
}};

} // namespace made_up

} // namespace

const std::array<MadeUpBlock, 8>& madeUpGrid() {
    return made_up::grid;
}

QStringList madeUpTimesOfDay() {
    return {QStringLiteral("morning"),    QStringLiteral("commute"),    QStringLiteral("after lunch"),
            QStringLiteral("evening"),    QStringLiteral("before bed"), QStringLiteral("weekend"),
            QStringLiteral("month’s end")};
}

} // namespace ninefold
