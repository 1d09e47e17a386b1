// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/include_rules.h"

#include <QFile>
#include <QRegularExpression>

#include <optional>

namespace ninefold::gates {

namespace {

struct Include {
    int line = 0;
    bool isOwn = false; ///< in quotes
    QString target;
};

std::vector<Include> includesOf(const SourceFile& file) {
    static const QRegularExpression pattern{QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]")};
    std::vector<Include> includes;
    const QStringList lines = file.lines();
    for (int i = 0; i < lines.size(); ++i)
        if (const auto match = pattern.match(lines.at(i)); match.hasMatch())
            includes.push_back({i + 1, match.captured(1) == QLatin1String("\""), match.captured(2)});
    return includes;
}

/// A room, and what it may include besides itself. The first row whose room holds a file counts.
struct Row {
    const char* room;
    std::vector<const char*> mayInclude;
};

const std::vector<Row>& table() {
    static const std::vector<Row> rows{
        {"core/base", {}},
        {"core/model", {"core/base"}},
        {"core/progress", {"core/base", "core/model"}},
        {"core/history", {"core/base", "core/model"}},
        {"core/exchange", {"core/base", "core/model"}},
        {"core/find", {"core/base", "core/model"}},
        {"core/storage", {"core/base", "core/model"}},
        {"core/wording", {"core/base", "core/model"}},
        {"core/session",
         {"core/base", "core/model", "core/progress", "core/history", "core/exchange", "core/storage",
          "core/wording"}},
        {"ui/text", {"core/base", "core/model", "core/progress", "core/exchange"}},
        {"ui/instance", {"core/base"}},
        {"ui/theme", {}},
        {"ui/models",
         {"core/base", "core/model", "core/find", "core/progress", "core/history", "core/exchange",
          "core/session", "core/wording", "ui/text"}},
        {"ui/widgets", {"core/base", "core/model", "core/session", "ui/text", "ui/theme"}},
        {"ui/desktop",
         {"core/base", "core/model", "core/progress", "core/exchange", "core/session", "ui/text", "ui/theme",
          "ui/settings", "ui/paper"}},
        {"ui/paper",
         {"core/base", "core/model", "core/exchange", "core/session", "ui/text", "ui/theme", "ui/widgets",
          "ui/models", "ui/grid", "ui/today"}},
        {"ui/why",
         {"core/base", "core/model", "core/progress", "core/session", "ui/text", "ui/theme", "ui/widgets",
          "ui/models", "ui/today"}},
        {"ui/progress",
         {"core/base", "core/model", "core/progress", "core/session", "ui/text", "ui/theme", "ui/widgets",
          "ui/models", "ui/today"}},
        {"ui/review",
         {"core/base", "core/model", "core/progress", "core/exchange", "core/session", "ui/text", "ui/theme",
          "ui/widgets", "ui/models", "ui/progress"}},
        {"ui/years",
         {"core/base", "core/model", "core/session", "ui/text", "ui/theme", "ui/widgets", "ui/models",
          "ui/grid"}},
        {"ui/table",
         {"core/base", "core/model", "core/progress", "core/exchange", "core/session", "ui/text", "ui/theme",
          "ui/widgets", "ui/models", "ui/today"}},
        {"ui/window",
         {"core/base", "core/model", "core/find", "core/progress", "core/history", "core/exchange",
          "core/session", "core/wording", "ui"}},
        {"ui",
         {"core/base", "core/model", "core/find", "core/progress", "core/history", "core/exchange",
          "core/session", "core/wording", "ui/text", "ui/theme", "ui/widgets", "ui/models"}},
        {"app/cli", {"core", "ui/text", "ui/instance"}},
        {"app", {"core", "ui"}},
        {"tests/core/cli", {"app/cli", "core", "ui/text", "ui/instance", "tests/support"}},
        {"tests/core", {"core", "tests/support"}},
        {"tests", {"app", "core", "ui"}},
    };
    return rows;
}

bool lies(const QString& path, const QString& folder) {
    return path.startsWith(folder + QLatin1Char('/'));
}

const Row* rowOf(const SourceFile& file) {
    for (const Row& row : table())
        if (file.isIn(QString::fromLatin1(row.room)))
            return &row;
    return nullptr;
}

/// The room itself: for a row that speaks of a whole layer (`ui`), the folder in it.
QString roomOf(const SourceFile& file, const Row& row) {
    const QString room = QString::fromLatin1(row.room);
    return room == QLatin1String("ui") ? file.path.section(QLatin1Char('/'), 0, 1) : room;
}

bool isAllowed(const SourceFile& file, const Row& row, const QString& target) {
    if (lies(target, roomOf(file, row)))
        return true;
    for (const char* room : row.mayInclude)
        if (lies(target, QString::fromLatin1(room)))
            return true;
    return false;
}

bool isQtCore(const QString& header) {
    return QFile::exists(QStringLiteral(NINEFOLD_QTCORE_HEADERS) + QLatin1Char('/') + header);
}

} // namespace

Findings forbiddenIncludes(const SourceFile& file) {
    Findings found;
    const Row* row = file.isCpp() ? rowOf(file) : nullptr;
    if (!row)
        return found;
    for (const Include& include : includesOf(file))
        if (include.isOwn && !isAllowed(file, *row, include.target))
            found.push_back(
                {file.path, include.line,
                 QStringLiteral("%1 may not include %2").arg(roomOf(file, *row), include.target)});
    return found;
}

Findings windowIncludes(const SourceFile& file) {
    Findings found;
    const bool hasNoWindow = file.isIn(QStringLiteral("core")) || file.isIn(QStringLiteral("ui/text")) ||
                             file.isIn(QStringLiteral("ui/instance")) || file.isIn(QStringLiteral("app/cli"));
    if (!hasNoWindow || !file.isCpp())
        return found;
    const bool mayUseLocalSockets = file.isIn(QStringLiteral("ui/instance"));
    for (const Include& include : includesOf(file)) {
        const bool isQt = include.target.size() > 1 && include.target.at(0) == QLatin1Char('Q') &&
                          (include.target.at(1).isUpper() || include.target.at(1) == QLatin1Char('t'));
        const bool isLocalSocket = mayUseLocalSockets && include.target.startsWith(QLatin1String("QLocal"));
        if (isQt && !isQtCore(include.target) && !isLocalSocket)
            found.push_back(
                {file.path, include.line, QStringLiteral("<%1> is not QtCore").arg(include.target)});
    }
    return found;
}

Findings moduleIncludes(const SourceFile& file) {
    static const QRegularExpression module{
        QStringLiteral("^Qt(Core|Gui|Widgets|Network|Svg|SvgWidgets|Test|Charts|DBus|PrintSupport|Concurrent|"
                       "Sql|Xml|OpenGL|OpenGLWidgets)(/.*)?$")};
    Findings found;
    if (file.isCpp())
        for (const Include& include : includesOf(file))
            if (!include.isOwn && module.match(include.target).hasMatch())
                found.push_back({file.path, include.line, QStringLiteral("<%1>").arg(include.target)});
    return found;
}

Findings libraryIncludes(const SourceFile& file) {
    struct Library {
        const char* header;
        const char* room;
    };
    static const std::vector<Library> libraries{
        {"sqlite3.h", "core/storage"}, {"SQLiteCpp/", "core/storage"}, {"QChart", "ui/progress"},
        {"QPdfWriter", "ui/paper"},    {"QPrint", "ui/paper"},         {"QSvgGenerator", "ui/paper"},
    };
    Findings found;
    if (!file.isCpp() || file.isIn(QStringLiteral("tests")))
        return found;
    for (const Include& include : includesOf(file))
        for (const Library& library : libraries)
            if (!include.isOwn && include.target.startsWith(QLatin1String(library.header)) &&
                !file.isIn(QString::fromLatin1(library.room)))
                found.push_back({file.path, include.line,
                                 QStringLiteral("<%1> is for %2 only")
                                     .arg(include.target, QString::fromLatin1(library.room))});
    return found;
}

} // namespace ninefold::gates
