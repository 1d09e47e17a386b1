// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen of a day says in words.
#include "ui/text/day_text.h"
#include "ui/text/one_line.h"
#include "ui/text/period_text.h"
#include "ui/today/quiet_line.h"
#include "ui/today/today_screen.h"
#include "ui/today/today_view.h"
#include "ui/widgets/pill_button.h"

#include <QLabel>
#include <QPushButton>

namespace ninefold::ui {

namespace {

// What has nothing to say is not there.
void say(QAbstractButton& line, const QString& text) {
    line.setVisible(!text.isEmpty());
    line.setText(text);
    line.setAccessibleName(text);
}

} // namespace

QString TodayScreen::title() const {
    return m_model.date().isValid() ? headingText(m_model.date(), m_model.today()) : QString{};
}

QString TodayScreen::quietText() const {
    if (!m_model.list().isResting)
        return m_model.isFuture() && m_model.list().plan ? tr("A plan. What is to come can be skipped.")
                                                         : QString{};
    const QString name = m_model.restName();
    return name.isEmpty() ? tr("Resting: nothing has to be done on this day.")
                          : tr("Resting (%1): nothing has to be done on this day.").arg(name);
}

QString TodayScreen::emptyText() const {
    if (!m_model.list().plan)
        return m_model.routinesToGoOn() ? tr("The year %1 has no plan yet.").arg(m_model.today().year())
                                        : tr("No year contains this day.");
    if (!m_model.isAnythingScheduled())
        return tr("Nothing is scheduled yet. In the grid, choose a cell and make it a routine or a task; "
                  "what is due then stands here to be ticked.");
    return m_model.leftOut() > 0 ? tr("Nothing that is in focus is asked for on this day.")
                                 : tr("Nothing is asked for on this day.");
}

QString TodayScreen::reviewText() const {
    const auto review = m_model.reviewToOffer();
    if (!review)
        return {};
    const Plan& plan = *m_model.session()->planner().plan(review->plan);
    return tr("Look back on %1").arg(periodText(plan, review->period, m_model.today()));
}

QString TodayScreen::goOnText() const {
    const auto routines = m_model.routinesToGoOn();
    if (!routines)
        return {};
    return *routines > 0 ? tr("Go on with %n running routine(s) (%1)", nullptr, *routines).arg(tr("Space"))
                         : tr("Begin the year %1 (%2)").arg(m_model.today().year()).arg(tr("Space"));
}

QString TodayScreen::leftOpenText() const {
    if (m_model.leftOpen().empty())
        return {};
    QStringList texts;
    for (const TodayItem& item : m_model.leftOpen())
        texts.append(shortLine(item.text, 24));
    return tr("Yesterday left open: %1").arg(texts.mid(0, 3).join(QStringLiteral(", ")));
}

void TodayScreen::retranslate() {
    setAccessibleName(tr("Today"));
    m_list->setAccessibleName(tr("What is asked for"));
    m_previous->setAccessibleName(tr("Previous day"));
    m_previous->setToolTip(tr("Previous day (%1)").arg(QStringLiteral("←")));
    m_next->setAccessibleName(tr("Next day"));
    m_next->setToolTip(tr("Next day (%1)").arg(QStringLiteral("→")));
    m_anyDay->setAccessibleName(tr("Go to any day"));
    m_anyDay->setToolTip(tr("Go to any day (%1)").arg(QStringLiteral("G")));
    m_back->setText(tr("Back to today"));
    m_back->setAccessibleName(m_back->text());
    m_back->setToolTip(tr("Back to today (%1)").arg(QStringLiteral("T")));
    m_leftOpen->setToolTip(tr("Go to yesterday"));
    m_toGrid->setText(tr("Go to the grid"));
    m_toGrid->setAccessibleName(m_toGrid->text());
    nameDay();
    arrange();
}

// What depends on the day: said again after each change, so nothing of it asks for a new layout by itself.
void TodayScreen::nameDay() {
    const int leftOut = m_model.leftOut();
    const auto year = m_model.yearToOffer();
    say(*m_leftOpen, leftOpenText());
    say(*m_leftOut, leftOut > 0 ? tr("%n more, not in focus: show all", nullptr, leftOut) : QString{});
    say(*m_review, reviewText());
    say(*m_nextYear,
        year ? tr("Look back on %1 and begin %2", "two years").arg(*year - 1).arg(*year) : QString{});
    say(*m_goOn, goOnText());
    m_state->setText(quietText());
    m_state->setVisible(!m_state->text().isEmpty());
    const bool isEmpty = m_model.list().groups.empty();
    m_empty->setVisible(isEmpty);
    if (isEmpty) {
        m_emptyText->setText(emptyText());
        m_toGrid->setVisible(m_model.list().plan && !m_model.isAnythingScheduled());
    }
}

} // namespace ninefold::ui
