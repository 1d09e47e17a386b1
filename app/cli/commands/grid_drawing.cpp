// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/grid_drawing.h"

#include "app/cli/commands/display_width.h"
#include "core/progress/achievement.h"
#include "ui/text/one_line.h"

#include <QCoreApplication>

#include <array>

namespace ninefold::cli {

namespace {

constexpr int columns = 80;
constexpr int cellWidth = 23; ///< of the text in a cell; three cells and their frame take 79

QChar kindMark(const Action& action) {
    switch (action.kind) {
    case ActionKind::None:
        return {};
    case ActionKind::Routine:
        return QChar{u'↻'};
    case ActionKind::Task:
        return action.doneOn ? QChar{u'✓'} : QChar{u'○'};
    case ActionKind::Measured:
        return QChar{u'#'};
    }
    return {};
}

// The text with its own line breaks, without anything that would disturb a terminal.
QString printable(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        lines.append(ui::oneLine(line));
    return lines.join(QLatin1Char('\n'));
}

QString percent(const std::optional<Rational>& rate) {
    return rate ? QStringLiteral("%1%").arg(percentOf(*rate)) : QString{};
}

class Drawing {
    Q_DECLARE_TR_FUNCTIONS(GridDrawing)

public:
    Drawing(const Planner& planner, const Plan& plan, QDate today)
        : m_planner{planner}
        , m_plan{plan}
        , m_today{today} {}

    [[nodiscard]] QString text();

private:
    [[nodiscard]] QString numbers() const;
    [[nodiscard]] QStringList cell(CellPlace place) const;
    [[nodiscard]] QString percentAt(CellPlace place) const;
    [[nodiscard]] bool isEmpty(int block) const;
    void addBlock(int block);
    void addFrame(QChar left, QChar middle, QChar right);

    const Planner& m_planner;
    const Plan& m_plan;
    QDate m_today;
    QString m_text;
};

QString Drawing::text() {
    const QString title = QStringLiteral("%1  %2").arg(m_plan.year).arg(printable(m_plan.core));
    for (const QString& text : {title, printable(m_plan.why), numbers()}) {
        for (const QString& line : wrapped(text, columns - 1))
            m_text += line + QLatin1Char('\n');
    }
    for (const int block : {centre, 0, 1, 2, 3, 5, 6, 7, 8}) {
        if (!isEmpty(block))
            addBlock(block);
    }
    return m_text;
}

// The two rates of the whole grid; empty where nothing is rated.
QString Drawing::numbers() const {
    const Level level = gridLevel(m_planner, m_plan.id, m_plan.span(), m_today);
    if (!level.soFar)
        return {};
    return tr("Follow-through so far %1, completion of the year %2")
        .arg(percent(level.soFar), percent(level.whole));
}

QString Drawing::percentAt(CellPlace place) const {
    if (place.isCore())
        return percent(gridLevel(m_planner, m_plan.id, m_plan.span(), m_today).soFar);
    if (place.isSubGoal())
        return percent(subGoalLevel(m_planner, m_plan.id, place.ownBlock(), m_plan.span(), m_today).soFar);
    const Action* action = m_planner.actionShown(m_plan.id, place, m_today);
    const auto score = achievementOf(m_planner, *action, m_plan.span(), m_today).soFar;
    return score ? percent(score->rate()) : QString{};
}

QStringList Drawing::cell(CellPlace place) const {
    const QString text = printable(m_planner.textShown(m_plan.id, place, m_today));
    if (text.isEmpty())
        return {};
    QString label;
    if (place.isAction()) {
        const QChar mark = kindMark(*m_planner.actionShown(m_plan.id, place, m_today));
        label = QStringLiteral("%1.%2 ").arg(place.block).arg(place.cell);
        label += mark.isNull() ? QString{} : mark + QLatin1Char(' ');
    }
    return wrapped(label + text + QLatin1Char(' ') + percentAt(place), cellWidth);
}

bool Drawing::isEmpty(int block) const {
    for (int cell = 0; cell < 9; ++cell) {
        if (!m_planner.textShown(m_plan.id, {block, cell}, m_today).isEmpty())
            return false;
    }
    return true;
}

void Drawing::addBlock(int block) {
    addFrame(u'┌', u'┬', u'┐');
    for (int row = 0; row < 3; ++row) {
        if (row > 0)
            addFrame(u'├', u'┼', u'┤');
        std::array<QStringList, 3> cells;
        qsizetype height = 1;
        for (int column = 0; column < 3; ++column) {
            auto& lines = cells[static_cast<std::size_t>(column)];
            lines = cell({block, row * 3 + column});
            height = std::max(height, lines.size());
        }
        for (qsizetype line = 0; line < height; ++line) {
            for (const QStringList& lines : cells)
                m_text += QStringLiteral("│ ") + padded(lines.value(line), cellWidth) + QLatin1Char(' ');
            m_text += QStringLiteral("│\n");
        }
    }
    addFrame(u'└', u'┴', u'┘');
}

void Drawing::addFrame(QChar left, QChar middle, QChar right) {
    const QString line(cellWidth + 2, QChar{u'─'});
    m_text += left + line + middle + line + middle + line + right + QLatin1Char('\n');
}

} // namespace

QString gridDrawing(const Planner& planner, const Plan& plan, QDate today) {
    return Drawing{planner, plan, today}.text();
}

} // namespace ninefold::cli
