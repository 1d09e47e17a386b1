// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/starter_factors.h"

#include <QCoreApplication>

namespace ninefold::ui {

namespace {

struct StarterWords {
    Q_DECLARE_TR_FUNCTIONS(StarterWords)
};

StarterSet setOf(const QString& name, const QStringList& factors) {
    StarterSet set{name, {}};
    for (const QString& factor : factors)
        set.factors.push_back({factor, name});
    return set;
}

} // namespace

std::vector<StarterSet> starterSets() {
    return {
        setOf(StarterWords::tr("Job search"),
              {StarterWords::tr("Education"), StarterWords::tr("Grades"), StarterWords::tr("Certificates"),
               StarterWords::tr("Cover letter"), StarterWords::tr("Experience"),
               StarterWords::tr("English")}),
        setOf(StarterWords::tr("Interview"),
              {StarterWords::tr("Too many words"), StarterWords::tr("Leading the talk"),
               StarterWords::tr("Character")}),
        setOf(StarterWords::tr("Aptitude tests"),
              {StarterWords::tr("Consistency"), StarterWords::tr("Score")}),
        setOf(StarterWords::tr("Exam"),
              {StarterWords::tr("Understanding"), StarterWords::tr("Hours of study"),
               StarterWords::tr("Past papers"), StarterWords::tr("Mistakes looked at again"),
               StarterWords::tr("Time in the exam")}),
        setOf(StarterWords::tr("Health"), {StarterWords::tr("Sleep"), StarterWords::tr("Exercise"),
                                           StarterWords::tr("Food"), StarterWords::tr("Calm")}),
    };
}

} // namespace ninefold::ui
