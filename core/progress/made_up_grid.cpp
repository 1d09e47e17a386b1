// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_grid.h"

namespace ninefold {

namespace {

constexpr ActionKind none = ActionKind::None;
constexpr ActionKind routine = ActionKind::Routine;
constexpr ActionKind task = ActionKind::Task;
constexpr ActionKind measured = ActionKind::Measured;

constexpr std::array<MadeUpBlock, 8> grid{{
    {"Body",
     {{{"Run before breakfast", routine, "morning", "km"},
       {"Stretch for ten minutes", routine, "before bed"},
       {"Walk during lunch", routine, "after lunch"},
       {"Swim", routine, "evening"},
       {"Strength training", routine, "evening"},
       {"Run 1,000 km", measured, "", "km", 1000},
       {"Half marathon", task},
       {"Rest when it hurts", none}}}},
    {"Food and sleep",
     {{{"Cook at home", routine, "evening"},
       {"Two litres of water", routine, "", "litres"},
       {"Fruit with breakfast", routine, "morning"},
       {"In bed by eleven", routine, "before bed"},
       {"No screen after ten", routine, "before bed"},
       {"Plan the week’s meals", routine, "weekend"},
       {"See the dentist", task},
       {"Eat slowly", none}}}},
    {"Craft",
     {{{"One problem each morning", routine, "morning"},
       {"Two deep blocks", routine, "morning", "blocks"},
       {"Read others’ code", routine, "after lunch"},
       {"Write down what I learnt", routine, "evening"},
       {"Review last week’s work", routine, "weekend"},
       {"Solve 300 problems", measured, "", "problems", 300},
       {"Give a talk", task},
       {"Ship something small", task}}}},
    {"Language",
     {{{"Twenty new words", routine, "commute"},
       {"Listen for half an hour", routine, "commute", "minutes"},
       {"Speak with a partner", routine, "evening"},
       {"Write a paragraph", routine, "evening"},
       {"Grammar exercise", routine, "after lunch"},
       {"Read 12 books", measured, "", "books", 12},
       {"Take the exam", task},
       {"Dare to make mistakes", none}}}},
    {"Money",
     {{{"Write down what I spend", routine, "evening"},
       {"Lunch from home", routine, "morning"},
       {"Check the accounts", routine, "weekend"},
       {"Pay the bills", routine, "month’s end"},
       {"Save for the trip", routine, "month’s end"},
       {"Save 3,000", measured, "", "euros", 3000},
       {"Hand in the tax return", task},
       {"A day without spending", routine}}}},
    {"People",
     {{{"Call the family", routine, "weekend"},
       {"Dinner with friends", routine, "weekend"},
       {"Thank someone", routine, "evening"},
       {"Write a letter", routine, "weekend"},
       {"Play with the children", routine, "evening"},
       {"Help in the neighbourhood", measured, "", "hours", 60},
       {"Visit grandmother", task},
       {"Listen first", none}}}},
    {"Home",
     {{{"Ten minutes of tidying", routine, "evening"},
       {"Air the rooms", routine, "morning"},
       {"Water the plants", routine, "morning"},
       {"Laundry", routine, "weekend"},
       {"Clean the kitchen", routine, "evening"},
       {"Let go of 100 things", measured, "", "things", 100},
       {"Mend the shelf", task},
       {"Mop the floors", routine, "weekend"}}}},
    {"Mind",
     {{{"Meditate", routine, "morning"},
       {"Keep a diary", routine, "before bed"},
       {"Read in bed", routine, "before bed", "pages"},
       {"Practise the guitar", routine, "evening", "minutes"},
       {"Draw something", routine, "evening"},
       {"Play 50 hours of guitar", measured, "", "hours", 50},
       {"Plan a week off", task},
       {"One hour outside", routine, "after lunch"}}}},
}};

} // namespace

const std::array<MadeUpBlock, 8>& madeUpGrid() {
    return grid;
}

QStringList madeUpTimesOfDay() {
    return {QStringLiteral("morning"),    QStringLiteral("commute"),    QStringLiteral("after lunch"),
            QStringLiteral("evening"),    QStringLiteral("before bed"), QStringLiteral("weekend"),
            QStringLiteral("month’s end")};
}

} // namespace ninefold
