// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/planner_folder.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace ninefold::test {

/// What a run of ninefold-cli gave.
struct Ran {
    int status = -1; ///< -1: crashed, or did not end in time
    QByteArray output;
    QByteArray complaint;

    /// Refused as it should be: status 1, nothing on standard output, one line on standard error.
    [[nodiscard]] bool isRefusal() const;
    /// Wrong usage: status 2, and the rest alike.
    [[nodiscard]] bool isWrongUsage() const;
    /// Done: status 0 and nothing on standard error.
    [[nodiscard]] bool isDone() const { return status == 0 && complaint.isEmpty(); }

private:
    [[nodiscard]] bool saidOneLine() const;
};

std::ostream& operator<<(std::ostream& out, const Ran& ran);

/// The real ninefold-cli, run in a folder of its own that also holds its planner and its home.
class Program {
public:
    Program();

    /// Runs with `arguments`, which are split at spaces, on the planner of the folder.
    [[nodiscard]] Ran run(const char* arguments, const QByteArray& input = {}) const;
    /// Runs with `arguments` as they are.
    [[nodiscard]] Ran runWith(const QStringList& arguments, const QByteArray& input = {}) const;
    void set(const char* variable, const QString& value) {
        m_environment.insert(QString::fromLatin1(variable), value);
    }

    [[nodiscard]] const PlannerFolder& folder() const { return m_folder; }
    [[nodiscard]] QString planner() const { return m_folder.planner(); }
    [[nodiscard]] bool hasPlanner() const;

private:
    PlannerFolder m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace ninefold::test
