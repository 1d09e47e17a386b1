// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/to_version_4.h"

namespace ninefold::storage {

namespace {

void makeReviews(Connection& file) {
    file.exec(R"(
CREATE TABLE factor (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  "group" TEXT NOT NULL,
  "order" INTEGER NOT NULL,
  retired_on TEXT,
  extra TEXT NOT NULL
) STRICT;

CREATE TABLE review (
  id TEXT NOT NULL PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  grade INTEGER,
  feeling INTEGER,
  closing TEXT NOT NULL,
  finished_on TEXT,
  snapshot TEXT,
  extra TEXT NOT NULL
) STRICT;
CREATE INDEX review_plan ON review (plan);

CREATE TABLE factor_answer (
  id TEXT NOT NULL PRIMARY KEY,
  review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
  factor TEXT,
  name TEXT NOT NULL,
  competitive_without TEXT,
  lacking TEXT,
  remedy TEXT NOT NULL,
  pitch TEXT NOT NULL,
  extra TEXT NOT NULL
) STRICT;
CREATE INDEX factor_answer_review ON factor_answer (review);
)");
}

void makeCommitments(Connection& file) {
    file.exec(R"(
CREATE TABLE commitment (
  id TEXT NOT NULL PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
  origin TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  "order" INTEGER NOT NULL,
  text TEXT NOT NULL,
  expected TEXT NOT NULL,
  locked_on TEXT,
  verdict TEXT,
  effect TEXT,
  actual TEXT NOT NULL,
  judged_on TEXT,
  review TEXT,
  factor TEXT,
  action TEXT,
  extra TEXT NOT NULL
) STRICT;
CREATE INDEX commitment_plan ON commitment (plan);
)");
}

} // namespace

void toVersion4(Connection& file) {
    makeReviews(file);
    makeCommitments(file);
}

} // namespace ninefold::storage
