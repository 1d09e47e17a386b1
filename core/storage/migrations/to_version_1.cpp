// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/to_version_1.h"

namespace ninefold::storage {

namespace {

constexpr const char* plans = R"(
CREATE TABLE plan (
  id TEXT NOT NULL PRIMARY KEY,
  year INTEGER NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  closed_on TEXT,
  core TEXT NOT NULL,
  why TEXT NOT NULL,
  review_cycles TEXT NOT NULL,
  extra TEXT NOT NULL
) STRICT;
CREATE TABLE sub_goal (
  id TEXT NOT NULL PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
  block INTEGER NOT NULL,
  text TEXT NOT NULL,
  notes TEXT NOT NULL,
  extra TEXT NOT NULL
) STRICT;
CREATE INDEX sub_goal_plan ON sub_goal (plan);
CREATE TABLE period (
  id TEXT NOT NULL PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  name TEXT NOT NULL,
  extra TEXT NOT NULL
) STRICT;
CREATE INDEX period_plan ON period (plan);
CREATE TABLE day_note (
  id TEXT NOT NULL PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL,
  note TEXT NOT NULL,
  feeling INTEGER,
  extra TEXT NOT NULL
) STRICT;
CREATE INDEX day_note_plan ON day_note (plan);
CREATE TABLE settings (
  id TEXT NOT NULL PRIMARY KEY,
  day_start TEXT NOT NULL,
  when_order TEXT NOT NULL,
  extra TEXT NOT NULL,
  document_extra TEXT NOT NULL
) STRICT;
)";

constexpr const char* actions = R"(
CREATE TABLE action (
  id TEXT NOT NULL PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
  block INTEGER NOT NULL,
  cell INTEGER NOT NULL,
  text TEXT NOT NULL,
  notes TEXT NOT NULL,
  kind TEXT NOT NULL,
  weight INTEGER NOT NULL,
  "from" TEXT,
  "to" TEXT,
  ended_on TEXT,
  end_reason TEXT NOT NULL,
  "when" TEXT NOT NULL,
  time TEXT,
  done_means TEXT NOT NULL,
  polished_means TEXT NOT NULL,
  unit TEXT NOT NULL,
  step INTEGER,
  target INTEGER,
  due TEXT,
  done_on TEXT,
  extra TEXT NOT NULL
) STRICT;
CREATE INDEX action_plan ON action (plan);
CREATE TABLE schedule (
  id TEXT NOT NULL PRIMARY KEY,
  action TEXT NOT NULL REFERENCES action DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT NOT NULL,
  "to" TEXT,
  rule TEXT NOT NULL,
  days TEXT NOT NULL,
  n INTEGER NOT NULL,
  anchor TEXT,
  per_day INTEGER NOT NULL,
  extra TEXT NOT NULL
) STRICT;
CREATE INDEX schedule_action ON schedule (action);
CREATE TABLE checkin (
  id TEXT NOT NULL PRIMARY KEY,
  action TEXT NOT NULL REFERENCES action DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL,
  state TEXT NOT NULL,
  amount INTEGER,
  polished INTEGER NOT NULL,
  note TEXT NOT NULL,
  extra TEXT NOT NULL
) STRICT;
CREATE INDEX checkin_action ON checkin (action);
)";

constexpr const char* journal = R"(
CREATE TABLE step (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;
CREATE INDEX step_undone ON step (number) WHERE state = 'undone';
CREATE TABLE change (
  step INTEGER NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  entity TEXT NOT NULL,
  record TEXT NOT NULL,
  field TEXT NOT NULL,
  old ANY,
  new ANY,
  PRIMARY KEY (step, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_record ON change (record);
CREATE TABLE draft (
  plan TEXT NOT NULL,
  block INTEGER NOT NULL,
  cell INTEGER NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (plan, block, cell, field)
) STRICT, WITHOUT ROWID;
)";

} // namespace

void toVersion1(Connection& file) {
    for (const char* statements : {plans, actions, journal})
        file.exec(statements);
}

} // namespace ninefold::storage
