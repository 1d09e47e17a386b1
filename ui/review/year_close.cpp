// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/year_close.h"

#include "ui/models/cell_face.h"
#include "ui/review/choice_row.h"
#include "ui/text/one_line.h"
#include "ui/text/review_text.h"
#include "ui/text/schedule_text.h"
#include "ui/text/words.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/titled_card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold::ui {

namespace {

QStringList fates() {
    return {YearClose::tr("carry over"), YearClose::tr("revise"), YearClose::tr("let go")};
}

QString hintOf(const YearGoal& goal) {
    QStringList parts{roleText({goal.block, centre})};
    if (!goal.percent.isEmpty())
        parts << goal.percent;
    if (goal.block != centre)
        parts << YearClose::tr("%n open action(s)", nullptr, goal.open);
    return parts.join(QStringLiteral(" · "));
}

// One of two buttons in the same place; the focus stays there.
void showOne(QPushButton& shown, QPushButton& other) {
    const bool hadFocus = other.hasFocus();
    shown.show();
    if (hadFocus)
        shown.setFocus();
    other.hide();
}

void dropRows(std::vector<ChoiceRow*>& rows, std::size_t most) {
    while (rows.size() > most) {
        rows.back()->hide();
        rows.back()->deleteLater();
        rows.pop_back();
    }
}

} // namespace

YearClose::YearClose(const ThemeSource& theme, YearReviewModel& year, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_year{year}
    , m_later{new HintLabel{theme, this}}
    , m_promiseCard{new TitledCard{theme, QStringLiteral("yearPromises"), this}}
    , m_noPromises{new HintLabel{theme, m_promiseCard}}
    , m_goalCard{new TitledCard{theme, QStringLiteral("yearGoals"), this}}
    , m_nextCard{new TitledCard{theme, QStringLiteral("nextYearCard"), this}}
    , m_next{new HintLabel{theme, m_nextCard}}
    , m_start{new QPushButton{m_nextCard}}
    , m_goToNext{new QPushButton{m_nextCard}}
    , m_closeCard{new TitledCard{theme, QStringLiteral("closeYearCard"), this}}
    , m_closing{new HintLabel{theme, m_closeCard}}
    , m_close{new QPushButton{m_closeCard}}
    , m_reopen{new QPushButton{m_closeCard}} {
    setObjectName(QStringLiteral("yearClose"));
    build();
    wire();
}

void YearClose::build() {
    m_later->setObjectName(QStringLiteral("yearCloseLater"));
    m_next->setObjectName(QStringLiteral("nextYearWords"));
    m_closing->setObjectName(QStringLiteral("closingWords"));
    m_start->setObjectName(QStringLiteral("startNextGrid"));
    m_goToNext->setObjectName(QStringLiteral("goToNextGrid"));
    m_close->setObjectName(QStringLiteral("closeThisYear"));
    m_reopen->setObjectName(QStringLiteral("reopenThisYear"));
    m_promiseCard->body().addWidget(m_noPromises);
    const auto fill = [](TitledCard& card, QWidget* words, std::initializer_list<QWidget*> buttons) {
        auto* row = new QHBoxLayout;
        for (QWidget* button : buttons)
            row->addWidget(button);
        row->addStretch(1);
        card.body().addWidget(words);
        card.body().addLayout(row);
    };
    fill(*m_nextCard, m_next, {m_start, m_goToNext});
    fill(*m_closeCard, m_closing, {m_close, m_reopen});
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_later, m_promiseCard, m_goalCard, m_nextCard, m_closeCard})
        column->addWidget(part);
}

void YearClose::wire() {
    connect(&m_year, &YearReviewModel::choiceChanged, this, &YearClose::follow);
    connect(m_start, &QAbstractButton::clicked, &m_year, &YearReviewModel::startNextYear);
    connect(m_close, &QAbstractButton::clicked, &m_year, &YearReviewModel::closeYear);
    connect(m_reopen, &QAbstractButton::clicked, &m_year, &YearReviewModel::reopenYear);
    connect(m_goToNext, &QAbstractButton::clicked, this, [this] {
        if (const Plan* next = m_year.nextPlan())
            Q_EMIT planWanted(next->id);
    });
}

void YearClose::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    follow();
}

bool YearClose::isFixed() const {
    return m_isReadOnly || m_year.isLocked();
}

void YearClose::follow() {
    if (!m_year.plan())
        return;
    const bool isEnding = m_year.isEnding();
    m_later->setVisible(!isEnding);
    for (QWidget* card : {m_promiseCard, m_goalCard, m_nextCard, m_closeCard})
        card->setVisible(isEnding);
    m_later->setText(tr("From %1 on, this page also closes the year: wishes and pledges, what of the eight "
                        "sub-goals goes on, and the next year's grid.")
                         .arg(dayText(firstDayOfYearClose(*m_year.plan()))));
    if (!isEnding)
        return;
    followPromises();
    followGoals();
    followNext();
    followClosing();
}

void YearClose::begin() {
    for (const auto* rows : {&m_promiseRows, &m_goalRows}) {
        if (!rows->empty())
            return rows->front()->takeFocus();
    }
    (m_start->isVisible() ? m_start : m_goToNext)->setFocus();
}

ChoiceRow* YearClose::addRow(std::vector<ChoiceRow*>& rows, TitledCard& card, const QString& name) {
    auto* row = new ChoiceRow{m_theme, &card};
    row->setObjectName(name.arg(rows.size() + 1));
    card.body().addWidget(row);
    row->show(); // at once, for the focus
    rows.push_back(row);
    return row;
}

void YearClose::addPromiseRow() {
    const std::size_t at = m_promiseRows.size();
    ChoiceRow* row = addRow(m_promiseRows, *m_promiseCard, QStringLiteral("promise%1"));
    connect(row, &ChoiceRow::chosen, this,
            [this, at](int choice) { m_year.judge(m_promises[at], static_cast<Verdict>(choice)); });
    connect(row, &ChoiceRow::pressedAgain, this, [this, at] { m_year.judge(m_promises[at], std::nullopt); });
    connect(row, &ChoiceRow::answered, this, [this, row] { goOnFrom(row); });
}

void YearClose::addGoalRow() {
    const std::size_t at = m_goalRows.size();
    ChoiceRow* row = addRow(m_goalRows, *m_goalCard, QStringLiteral("goal%1"));
    connect(row, &ChoiceRow::chosen, this,
            [this, at](int choice) { m_year.choose(m_goals[at], static_cast<GoalFate>(choice)); });
    connect(row, &ChoiceRow::lineSettled, this,
            [this, at](const QString& text) { m_year.reword(m_goals[at], text); });
    connect(row, &ChoiceRow::lineEnded, this, [this, row] { goOnFrom(row); });
    connect(row, &ChoiceRow::answered, this, [this, row](int choice) {
        if (static_cast<GoalFate>(choice) == GoalFate::Revise)
            row->takeFocusToLine();
        else
            goOnFrom(row);
    });
}

// To the next question; after the last one to what starts the next year.
void YearClose::goOnFrom(const ChoiceRow* row) {
    std::vector<ChoiceRow*> rows = m_promiseRows;
    rows.insert(rows.end(), m_goalRows.begin(), m_goalRows.end());
    const auto next = std::ranges::find(rows, row) + 1;
    if (next != rows.end())
        (*next)->takeFocus();
    else
        (m_start->isVisible() ? m_start : m_goToNext)->setFocus(Qt::TabFocusReason);
}

void YearClose::followPromises() {
    const auto promises = m_year.promises();
    m_promiseCard->setTitle(tr("Wishes and pledges"), tr("What became of them? One key each: 1 to 4."));
    m_noPromises->setText(tr("Nothing was wished or pledged for this year."));
    m_noPromises->setVisible(promises.empty());
    m_promises.clear();
    for (const Commitment* promise : promises)
        m_promises.push_back(promise->id);
    dropRows(m_promiseRows, promises.size());
    while (m_promiseRows.size() < promises.size())
        addPromiseRow();
    for (std::size_t at = 0; at < promises.size(); ++at) {
        const Commitment& promise = *promises[at];
        m_promiseRows[at]->setText(oneLine(promise.text), commitmentText(promise.origin));
        m_promiseRows[at]->setChoices(verdictTexts(),
                                      promise.verdict ? static_cast<int>(*promise.verdict) : -1);
        m_promiseRows[at]->setReadOnly(isFixed());
    }
}

void YearClose::followGoals() {
    const auto goals = m_year.goals();
    const bool isStarted = m_year.nextPlan();
    m_goalCard->setVisible(!goals.empty());
    m_goalCard->setTitle(tr("What goes on in %1?", "a year").arg(m_year.nextYear()),
                         isStarted
                             ? tr("Chosen when the grid of %1 was started.", "a year").arg(m_year.nextYear())
                             : tr("One key each: 1 carry over, 2 revise, 3 let go. Let go is what "
                                  "happens unless you choose."));
    m_goals.clear();
    for (const YearGoal& goal : goals)
        m_goals.push_back(goal.block);
    dropRows(m_goalRows, goals.size());
    while (m_goalRows.size() < goals.size())
        addGoalRow();
    for (std::size_t at = 0; at < goals.size(); ++at) {
        const YearGoal& goal = goals[at];
        const QString text = goal.text.isEmpty() ? spotText(goal.block) : oneLine(goal.text);
        const QString line = goal.choice.text.isEmpty() ? goal.text : goal.choice.text;
        m_goalRows[at]->setText(text, hintOf(goal));
        m_goalRows[at]->setBlock(goal.block == centre ? std::nullopt : std::optional{goal.block});
        m_goalRows[at]->setChoices(fates(), static_cast<int>(goal.choice.fate));
        m_goalRows[at]->setLine(goal.choice.fate == GoalFate::Revise ? &line : nullptr,
                                tr("The new text of “%1”").arg(text));
        m_goalRows[at]->setReadOnly(m_isReadOnly || isStarted);
    }
}

void YearClose::followNext() {
    const Plan* next = m_year.nextPlan();
    int goals = 0;
    int actions = 0;
    for (const YearGoal& goal : m_year.goals()) {
        if (goal.choice.fate == GoalFate::LetGo)
            continue;
        goals += goal.block == centre ? 0 : 1;
        actions += goal.open;
    }
    m_nextCard->setTitle(tr("The grid of %1", "a year").arg(m_year.nextYear()), {});
    m_next->setText(
        next && m_year.isCarriedOn() ? tr("%1 has begun with what you chose.").arg(next->year)
        : next
            ? tr("%1 has something in it already, and nothing of that is overwritten.").arg(next->year)
            : QStringLiteral("%1 %2").arg(
                  tr("%n sub-goal(s) go on,", nullptr, goals) + QLatin1Char(' ') +
                      tr("with %n action(s).", nullptr, actions),
                  tr("All other cells are empty. What was recorded stays in %1.").arg(m_year.plan()->year)));
    m_start->setText(tr("Start the Grid of %1", "a year").arg(m_year.nextYear()));
    m_start->setAccessibleName(m_start->text());
    m_start->setEnabled(!m_isReadOnly);
    m_goToNext->setText(tr("Go to %1", "a year").arg(m_year.nextYear()));
    m_goToNext->setAccessibleName(m_goToNext->text());
    next ? showOne(*m_goToNext, *m_start) : showOne(*m_start, *m_goToNext);
}

void YearClose::followClosing() {
    const Plan& plan = *m_year.plan();
    m_closeCard->setTitle(tr("Closing %1", "a year").arg(plan.year), {});
    m_closing->setText(
        plan.closedOn
            ? (m_year.isLocked() ? tr("Closed on %1, and read-only. It can be reopened at any time.")
                                 : tr("Closed on %1. It is read-only 14 days after that."))
                  .arg(dayText(*plan.closedOn))
        : m_year.mayClose()
            ? tr("14 days after it was closed a year is read-only. It can be reopened at any time.")
            : tr("A year can be closed from its last day on, %1.").arg(dayText(plan.to)));
    m_close->setText(tr("Close %1", "a year").arg(plan.year));
    m_close->setAccessibleName(m_close->text());
    m_close->setEnabled(m_year.mayClose() && !m_isReadOnly);
    m_reopen->setText(tr("Reopen %1", "a year").arg(plan.year));
    m_reopen->setAccessibleName(m_reopen->text());
    m_reopen->setEnabled(!m_isReadOnly);
    plan.closedOn ? showOne(*m_reopen, *m_close) : showOne(*m_close, *m_reopen);
}

} // namespace ninefold::ui
