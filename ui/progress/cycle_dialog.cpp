// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/cycle_dialog.h"

#include "core/progress/review_periods.h"
#include "core/session/focus_changes.h"
#include "ui/text/error_text.h"
#include "ui/text/period_text.h"
#include "ui/text/schedule_text.h"
#include "ui/theme/type.h"
#include "ui/widgets/hint_label.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <array>

namespace ninefold::ui {

namespace {

constexpr std::array monthsOffered{1, 2, 3, 4, 6};
constexpr int inWeeks = 0; // the choice of as many weeks as the field says
constexpr int usualWeeks = 8;
constexpr int mostWeeks = 26;

} // namespace

CycleDialog::CycleDialog(const ThemeSource& theme, PlannerSession& session, PlanId plan, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_plan{plan}
    , m_lengthWords{new QLabel{this}}
    , m_length{new QComboBox{this}}
    , m_weeks{new QSpinBox{this}}
    , m_summary{new HintLabel{theme, this}}
    , m_listWords{new QLabel{this}}
    , m_list{new QTableWidget{0, 3, this}}
    , m_close{new QPushButton{this}}
    , m_save{new QPushButton{this}} {
    setObjectName(QStringLiteral("cycleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    chooseCurrent();
    wire();
    follow();
    m_length->setFocus();
}

void CycleDialog::build() {
    m_length->setObjectName(QStringLiteral("cycleLength"));
    m_weeks->setObjectName(QStringLiteral("cycleWeeks"));
    m_summary->setObjectName(QStringLiteral("cycleSummary"));
    m_list->setObjectName(QStringLiteral("cyclePeriods"));
    m_close->setObjectName(QStringLiteral("closeCycle"));
    m_save->setObjectName(QStringLiteral("saveCycle"));
    m_close->setAutoDefault(false);
    m_save->setDefault(true);
    m_lengthWords->setBuddy(m_length);
    m_listWords->setBuddy(m_list);
    m_weeks->setRange(1, mostWeeks);
    m_weeks->setValue(usualWeeks);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setMinimumSize((QSizeF{440, 240} * unitOf(font())).toSize());
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_lengthWords);
    choice->addWidget(m_length);
    choice->addWidget(m_weeks);
    choice->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    column->addLayout(choice);
    column->addWidget(m_summary);
    column->addWidget(m_listWords);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
}

void CycleDialog::wire() {
    connect(m_length, &QComboBox::currentIndexChanged, this, &CycleDialog::follow);
    connect(m_weeks, &QSpinBox::valueChanged, this, &CycleDialog::follow);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &CycleDialog::save);
}

void CycleDialog::chooseCurrent() {
    ReviewCycle last{QDate{1, 1, 1}, CycleUnit::Month, 3};
    for (const ReviewCycle& cycle : plan().reviewCycles) {
        if (cycle.from <= m_session.today() && cycle.from >= last.from)
            last = cycle;
    }
    const bool isInWeeks = last.unit == CycleUnit::Week;
    m_length->setCurrentIndex(std::max(0, m_length->findData(isInWeeks ? inWeeks : last.length)));
    if (isInWeeks)
        m_weeks->setValue(last.length);
}

CycleUnit CycleDialog::unit() const {
    return m_length->currentData().toInt() == inWeeks ? CycleUnit::Week : CycleUnit::Month;
}

int CycleDialog::length() const {
    return unit() == CycleUnit::Week ? m_weeks->value() : m_length->currentData().toInt();
}

void CycleDialog::follow() {
    m_weeks->setVisible(unit() == CycleUnit::Week);
    m_weeks->setSuffix(tr(" week(s)", "after a number", m_weeks->value()));
    const auto after = withReviewCycle(plan(), unit(), length(), m_session.today());
    const auto now = reviewPeriods(plan());
    const auto then = after ? reviewPeriods(*after) : now;
    listPeriods(then);
    m_save->setEnabled(then != now);
    if (!after)
        m_summary->setText(errorText(Error{ErrorCode::YearOver, {}, {QString::number(plan().year)}}));
    else if (then == now)
        m_summary->setText(tr("The periods are cut like this already."));
    else
        m_summary->setText(tr("Begins on %1. Periods that are over stay as they are.")
                               .arg(dayText(after->reviewCycles.back().from)));
}

void CycleDialog::listPeriods(const std::vector<DateSpan>& periods) {
    m_list->setRowCount(static_cast<int>(periods.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const DateSpan& days = periods[static_cast<std::size_t>(row)];
        const QStringList texts{periodText(plan(), days, m_session.today()),
                                tr("%n day(s)", nullptr, days.days()), standText(days)};
        for (int column = 0; column < texts.size(); ++column)
            m_list->setItem(row, column, new QTableWidgetItem{texts[column]});
        if (days.contains(m_session.today()))
            m_list->setCurrentCell(row, 0);
    }
}

QString CycleDialog::standText(const DateSpan& period) const {
    if (period.last < m_session.today())
        return tr("over");
    return period.contains(m_session.today()) ? tr("running") : QString{};
}

void CycleDialog::save() {
    const auto saved = m_session.setReviewCycle(m_plan, unit(), length());
    if (saved)
        return accept();
    m_summary->setText(errorText(saved.error()));
    QAccessibleEvent alert{m_summary, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

void CycleDialog::retranslate() {
    setWindowTitle(tr("Review Cycle"));
    setAccessibleName(windowTitle());
    m_lengthWords->setText(tr("A review every"));
    m_length->setAccessibleName(m_lengthWords->text());
    const int chosen = m_length->currentIndex();
    m_length->clear();
    for (const int months : monthsOffered)
        m_length->addItem(months == 3 ? tr("quarter (3 months)") : tr("%n month(s)", nullptr, months),
                          months);
    m_length->addItem(tr("so many weeks"), inWeeks);
    m_length->setCurrentIndex(chosen);
    m_weeks->setAccessibleName(tr("Weeks"));
    m_listWords->setText(tr("Periods of %1", "a year").arg(plan().year));
    m_list->setAccessibleName(m_listWords->text());
    m_close->setText(tr("Cancel"));
    m_close->setAccessibleName(m_close->text());
    m_save->setText(tr("Change the Cycle"));
    m_save->setAccessibleName(m_save->text());
}

void CycleDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    follow();
}

} // namespace ninefold::ui
