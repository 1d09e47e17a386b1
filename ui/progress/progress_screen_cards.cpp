// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/progress_tables.h"
#include "ui/models/why_row.h"
#include "ui/models/why_sentence.h"
#include "ui/progress/burn_up_chart.h"
#include "ui/progress/card_columns.h"
#include "ui/progress/card_menu.h"
#include "ui/progress/figure_view.h"
#include "ui/progress/period_chart.h"
#include "ui/progress/progress_screen.h"
#include "ui/progress/week_chart.h"
#include "ui/progress/year_calendar.h"
#include "ui/text/one_line.h"
#include "ui/text/period_text.h"
#include "ui/theme/type.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/pill_button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/titled_card.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace ninefold::ui {

namespace {

using Choices = std::vector<std::pair<QString, QVariant>>;

// False when `box` has these choices already.
bool offer(QComboBox& box, const Choices& choices) {
    bool isSame = box.count() == static_cast<int>(choices.size());
    for (int i = 0; isSame && i < box.count(); ++i) {
        const auto& [text, value] = choices[static_cast<std::size_t>(i)];
        isSame = box.itemText(i) == text && box.itemData(i) == value;
    }
    if (isSame)
        return false;
    box.clear();
    for (const auto& [text, value] : choices)
        box.addItem(text, value);
    return true;
}

} // namespace

// What the cards of the screen show, what they are called, and where they stand.

void ProgressScreen::follow() {
    // Nothing is counted for a screen that nobody sees.
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const bool hasNumbers = m_progress.plan() && m_progress.year().filled > 0;
    m_empty->setVisible(!hasNumbers);
    m_steps->setVisible(hasNumbers);
    m_cycle->setVisible(hasNumbers);
    m_sheet->setVisible(hasNumbers);
    m_review->setVisible(hasNumbers);
    for (TitledCard* card : cards())
        card->setVisible(hasNumbers);
    followYears();
    if (!hasNumbers)
        return;
    m_steps->setCurrent(static_cast<int>(m_progress.step()));
    m_chart->show(m_progress);
    m_weeks->show(m_progress);
    m_goals.setRows(goalHeadings(), goalRows(m_progress));
    followFilter();
    showRoutines();
    m_measured.setRows(measuredHeadings(), measuredRows(m_progress));
    m_measuredCard->setVisible(m_measured.rowCount() > 0);
    showMeasured();
    m_tasks.setRows(taskHeadings(), taskRows(m_progress));
    m_taskCard->setVisible(m_tasks.rowCount() > 0);
    m_days.show(m_progress);
    m_calendar->setChapters(m_progress.chapters(m_progress.plan()->span()));
    nameCards();
    nameTotals();
    for (CardMenu* menu : m_menus)
        menu->refresh();
}

void ProgressScreen::followFilter() {
    Choices choices{{tr("All sub-goals"), {}}};
    for (int block = 0; block < 9; ++block) {
        const auto& routines = m_progress.routines();
        const auto one = std::find_if(routines.begin(), routines.end(),
                                      [&](const ProgressRoutine& routine) { return routine.block == block; });
        if (one != routines.end())
            choices.emplace_back(shortLine(one->goal), block);
    }
    const QVariant chosen = m_filter->currentData();
    if (!offer(*m_filter, choices))
        return;
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(chosen)));
    m_filter->setVisible(m_filter->count() > 2);
    m_routineCard->setVisible(m_filter->count() > 1);
}

void ProgressScreen::showRoutines() {
    const QVariant block = m_filter->currentData();
    m_routines.setRows(
        routineHeadings(),
        routineRows(m_progress, block.isValid() ? std::optional{block.toInt()} : std::nullopt));
}

void ProgressScreen::showMeasured() {
    const int row = m_measuredView->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_progress.measured().size()))
        return;
    const ProgressMeasured& shown = m_progress.measured()[static_cast<std::size_t>(row)];
    m_burnUp->setTitle(oneLine(shown.text));
    m_burnUpName->setFont(fontOf(font(), TypeStep::Base, QFont::DemiBold));
    m_burnUpName->setText(measuredText(m_progress, shown));
    const DateSpan days = m_progress.daysOf(shown.action);
    m_burnUp->show(m_progress.action(shown.action), days, shown.burnUp, m_progress.chapters(days));
}

std::vector<TitledCard*> ProgressScreen::cards() const {
    return {m_chartCard, m_goalCard, m_weekCard, m_dayCard, m_routineCard, m_measuredCard, m_taskCard};
}

void ProgressScreen::followYears() {
    Choices choices{{tr("no other year"), {}}};
    const Plan* shown = m_progress.plan();
    for (const Plan* plan : shown ? m_progress.plans() : std::vector<const Plan*>{}) {
        if (plan->id != shown->id)
            choices.emplace_back(QString::number(plan->year), plan->id.uuid());
    }
    const QSignalBlocker quiet{m_beside};
    offer(*m_beside, choices);
    const Plan* beside = m_progress.beside();
    m_beside->setCurrentIndex(beside ? m_beside->findData(beside->id.uuid()) : 0);
    const bool canCompare = m_beside->count() > 1 && !m_empty->isVisible();
    m_beside->setVisible(canCompare);
    m_besideName->setVisible(canCompare);
}

QString ProgressScreen::orderText() const {
    if (m_progress.isFocusOnly())
        return m_goals.rowCount() > 0 ? tr("with something in focus; from the lowest")
                                      : tr("nothing was in focus in this time");
    return m_progress.chosen() > 0 ? tr("from the lowest; the tick is the time before")
                                   : tr("from the lowest");
}

void ProgressScreen::nameCards() {
    const Plan& plan = *m_progress.plan();
    const QString span =
        m_progress.step() == ProgressStep::Week
            ? tr("week from %1").arg(QLocale{}.toString(m_progress.chosenDays().first, QLocale::ShortFormat))
            : periodText(plan, m_progress.chosenDays(), m_progress.today());
    const Plan* beside = m_progress.beside();
    m_chartCard->setTitle(tr("Follow-through"),
                          !m_progress.year().soFar
                              ? tr("the first number comes once a day is over, or something is done")
                          : beside ? tr("inside: completion of the whole; the tick is %1").arg(beside->year)
                                   : tr("inside: completion of the whole"));
    m_goalCard->setTitle(tr("Sub-goals, %1").arg(span), orderText());
    const QString line = periodText(plan, m_progress.lineDays(), m_progress.today());
    m_weekCard->setTitle(
        tr("Week by week, %1", "a period").arg(line),
        m_weeks->feelings().isEmpty()
            ? tr("what was done of what each week asked for")
            : tr("what was done of what each week asked for; the thin line is how its days felt"));
    m_chart->setTitle(tr("Follow-through"));
    m_weeks->setTitle(tr("Week by week, %1", "a period").arg(line));
    m_dayCard->setTitle(tr("Every day of %1").arg(plan.year),
                        tr("how much of what a day asked for was done; a click goes there"));
    m_routineCard->setTitle(tr("Routines, %1").arg(span), m_progress.isFocusOnly()
                                                              ? tr("in focus; from the weakest")
                                                              : tr("from the weakest; Enter opens its page"));
    m_measuredCard->setTitle(tr("Measured, %1").arg(span), tr("the dashed line is the plan of the year"));
    m_taskCard->setTitle(tr("Tasks, %1").arg(span), taskSummary(m_progress));
    m_measuredView->setAccessibleName(tr("Measured, %1").arg(span));
    m_taskView->setAccessibleName(tr("Tasks, %1").arg(span));
    m_goalView->setAccessibleName(tr("Sub-goals, %1").arg(span));
    m_routineView->setAccessibleName(tr("Routines, %1").arg(span));
    m_calendar->setAccessibleName(tr("Every day of %1").arg(plan.year));
}

void ProgressScreen::nameTotals() {
    const Level year = m_progress.year();
    QFont large = fontOf(font(), TypeStep::Large, QFont::Bold);
    m_year->setFont(large);
    m_year->setText(year.soFar ? percentText(*year.soFar) : QStringLiteral("—"));
    m_year->setAccessibleName(tr("The year so far: %1").arg(m_year->text()));
    m_year->setToolTip(tr("What this number was counted from"));
    QStringList lines{basisText(year)};
    if (const int run = m_progress.longestRun(); run > 1)
        lines.append(tr("longest run: %n time(s)", nullptr, run));
    lines.append(tr("done %n time(s)", nullptr, m_progress.timesDone()));
    m_totals->setText(lines.join(QLatin1Char('\n')));
}

void ProgressScreen::arrange() {
    const bool isWide = hasRoomForTwoCards(*this);
    for (TitledCard* card : cards())
        m_cards->removeWidget(card);
    m_cards->addWidget(m_chartCard, 0, 0);
    m_cards->addWidget(m_goalCard, isWide ? 0 : 1, isWide ? 1 : 0);
    m_cards->addWidget(m_weekCard, 2, 0, 1, isWide ? 2 : 1);
    m_cards->addWidget(m_dayCard, 3, 0, 1, isWide ? 2 : 1);
    m_cards->addWidget(m_routineCard, 4, 0, 1, isWide ? 2 : 1);
    m_cards->addWidget(m_measuredCard, 5, 0);
    m_cards->addWidget(m_taskCard, isWide ? 5 : 6, isWide ? 1 : 0);
    m_cards->setColumnStretch(0, 1);
    m_cards->setColumnStretch(1, isWide ? 1 : 0);
}

} // namespace ninefold::ui
