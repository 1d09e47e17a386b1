// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace ninefold::gates {

/// One file of the project as text.
struct SourceFile {
    QString path; ///< from the top of the project, with slashes: `core/base/id.h`
    QString text;

    [[nodiscard]] QString name() const { return path.section(QLatin1Char('/'), -1); }
    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    [[nodiscard]] bool isCpp() const { return isHeader() || path.endsWith(QLatin1String(".cpp")); }
    /// Whether the file lies below `folder`, as in `ui/theme`.
    [[nodiscard]] bool isIn(const QString& folder) const {
        return path.startsWith(folder + QLatin1Char('/'));
    }
    [[nodiscard]] QStringList lines() const;
};

/// A broken rule and where it is broken. `line` counts from 1; 0 speaks of the whole file.
struct Finding {
    QString path;
    int line = 0;
    QString what;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;
using Rule = std::function<Findings(const SourceFile&)>;

/// Appends `more`.
void add(Findings& to, const Findings& more);

/// What every file of app, core, ui and tests, every script and every CMakeLists.txt breaks of `rule`.
[[nodiscard]] Findings brokenAnywhere(const Rule& rule);

/// One line for each finding (`core/base/id.h:12: what`), for a failing test to print.
[[nodiscard]] std::string report(const Findings& findings);

/// Every file that brokenAnywhere() looks at.
[[nodiscard]] const std::vector<SourceFile>& sourceTree();

/// C++ with every comment blanked out, line for line and column for column.
[[nodiscard]] QString withoutComments(const QString& code);
/// C++ with every comment and the inside of every string and character literal blanked out likewise.
[[nodiscard]] QString withoutCommentsAndTexts(const QString& code);

/// A finding for each match of `pattern` in `text`, which belongs to `file`; `%1` in `what` becomes the
/// match.
[[nodiscard]] Findings matches(const SourceFile& file, const QString& text, const QString& pattern,
                               const QString& what);

} // namespace ninefold::gates
