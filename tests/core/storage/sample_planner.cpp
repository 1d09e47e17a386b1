// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/sample_planner.h"

#include "tests/support/planner_folder.h"
#include "tests/support/stored_records.h"

#include <SQLiteCpp/Database.h>

namespace ninefold::test {

namespace {

Plan planIn(PlanStore& store) {
    const auto records = storedRecords(store);
    if (!records || records->empty())
        qFatal("no plan");
    return std::get<Plan>(records->front());
}

} // namespace

Step sampleStep() {
    const Plan plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    Step step{
        0, StepKind::AddYear, QStringLiteral("2026"), QDateTime{QDate{2026, 3, 2}, QTime{3, 0}, Qt::UTC}, {}};
    step.change.create(plan);
    step.change.create(SubGoal{SubGoalId::make(), plan.id, 0, QStringLiteral("Algorithms")});
    Action action{ActionId::make(), plan.id};
    action.text = QStringLiteral("One problem each morning");
    action.cell = 1;
    step.change.create(action);
    return step;
}

QByteArray makeSamplePlanner(const QString& path) {
    auto file = storage::PlannerFile::create(path);
    if (!file || !(*file)->commit(sampleStep(), {}))
        qFatal("cannot make %s", qPrintable(path));
    file->reset();
    return bytesOf(path);
}

Step renamingStep(PlanStore& store, const QString& core) {
    const Plan before = planIn(store);
    Plan after = before;
    after.core = core;
    Step step{0, StepKind::EditText, core, QDateTime{QDate{2026, 3, 2}, QTime{4, 0}, Qt::UTC}, {}};
    step.change.edit(before, after);
    return step;
}

QString coreIn(PlanStore& store) {
    return planIn(store).core;
}

void alter(const QString& path, const char* sql) {
    SQLite::Database{path.toStdString(), SQLite::OPEN_READWRITE}.exec(sql);
}

} // namespace ninefold::test
