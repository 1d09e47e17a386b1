// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rest/period_dialog.h"

#include "ui/text/error_text.h"
#include "ui/theme/type.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/tab_order.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold::ui {

PeriodDialog::PeriodDialog(const ThemeSource& theme, PlannerSession& session, PlanId plan, PeriodKind kind,
                           QWidget* parent)
    : QDialog{parent}
    , m_model{session, plan, kind}
    , m_card{new CardFrame{theme, this}}
    , m_calendar{new Calendar{theme, m_card}}
    , m_thisOne{new QPushButton{this}}
    , m_nextOne{new QPushButton{this}}
    , m_nameWords{new QLabel{this}}
    , m_name{new QLineEdit{this}}
    , m_summary{new HintLabel{theme, this}}
    , m_listWords{new QLabel{this}}
    , m_nothing{new HintLabel{theme, this}}
    , m_list{new QListView{this}}
    , m_remove{new QPushButton{this}}
    , m_change{new QPushButton{this}}
    , m_close{new QPushButton{this}}
    , m_save{new QPushButton{this}} {
    setAttribute(Qt::WA_DeleteOnClose);
    nameParts();
    build();
    wire();
    retranslate();
    const DateSpan bounds = m_model.bounds();
    m_calendar->days().setToday(m_model.today());
    m_calendar->days().setBounds(bounds);
    m_calendar->goTo(std::clamp(m_model.today(), bounds.first, bounds.last));
    follow();
    m_calendar->setFocus();
}

void PeriodDialog::nameParts() {
    const auto name = [this](QWidget* part, const char* rest, const char* chapter) {
        part->setObjectName(QString::fromLatin1(isRest() ? rest : chapter));
    };
    name(this, "restDialog", "chapterDialog");
    name(m_thisOne, "restThisWeek", "chapterThisMonth");
    name(m_nextOne, "restNextWeek", "chapterNextMonth");
    name(m_name, "restName", "chapterName");
    name(m_summary, "restSummary", "chapterSummary");
    name(m_list, "restList", "chapterList");
    name(m_nothing, "noRest", "chapterNothing");
    name(m_remove, "removeRest", "removeChapter");
    name(m_change, "changeRest", "changeChapter");
    name(m_close, "closeRest", "closeChapter");
    name(m_save, "saveRest", "saveChapter");
}

void PeriodDialog::build() {
    for (QPushButton* button : {m_thisOne, m_nextOne, m_remove, m_change, m_close})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addLayout(buildChoice());
    sides->addLayout(buildList(), 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(14);
    column->addLayout(sides, 1);
    column->addLayout(buttons);
    tabInLayoutOrder(*this);
}

QLayout* PeriodDialog::buildChoice() {
    auto* weeks = new QHBoxLayout;
    weeks->addWidget(m_thisOne, 1);
    weeks->addWidget(m_nextOne, 1);
    auto* inside = new QVBoxLayout{m_card};
    inside->addWidget(m_calendar);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_card);
    column->addLayout(weeks);
    column->addStretch(1);
    return column;
}

QLayout* PeriodDialog::buildList() {
    m_nameWords->setBuddy(m_name);
    m_listWords->setBuddy(m_list);
    m_list->setMinimumSize(240, 80);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_nameWords);
    column->addWidget(m_name);
    column->addWidget(m_summary);
    column->addSpacing(8);
    column->addWidget(m_listWords);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return column;
}

void PeriodDialog::wire() {
    m_list->setModel(&m_model);
    connect(m_calendar, &Calendar::dayChosen, this, [this](QDate day) { m_model.choose(day); });
    connect(m_calendar, &Calendar::weekChosen, this, [this](const DateSpan& week) { m_model.choose(week); });
    connect(m_thisOne, &QAbstractButton::clicked, this, [this] { chooseUsual(0); });
    connect(m_nextOne, &QAbstractButton::clicked, this, [this] { chooseUsual(1); });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) { m_model.setName(text); });
    connect(&m_model, &PeriodModel::changed, this, &PeriodDialog::follow);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& i) { editRow(i.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeriodDialog::followList);
    connect(m_remove, &QAbstractButton::clicked, this, &PeriodDialog::remove);
    connect(m_change, &QAbstractButton::clicked, this,
            [this] { m_model.edited() < 0 ? editRow(m_list->currentIndex().row()) : m_model.clear(); });
    connect(m_save, &QAbstractButton::clicked, this, &PeriodDialog::save);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
}

DateSpan PeriodDialog::usualDays(int ahead) const {
    if (isRest())
        return isoWeekOf(m_model.today().addDays(qint64{7} * ahead));
    return monthOf(m_model.today().addMonths(ahead));
}

void PeriodDialog::chooseUsual(int ahead) {
    const DateSpan days = usualDays(ahead);
    m_calendar->goTo(std::clamp(days.first, m_model.bounds().first, m_model.bounds().last));
    m_model.choose(days);
}

void PeriodDialog::editRow(int row) {
    m_model.edit(row);
    m_calendar->goTo(m_model.days()->first);
}

void PeriodDialog::save() {
    if (const auto saved = m_model.save(); saved)
        accept();
    else
        report(saved);
}

void PeriodDialog::remove() {
    report(m_model.remove(m_list->currentIndex().row()));
}

// What went wrong is said where the days are, and to assistive technology.
void PeriodDialog::report(const Result<void>& result) {
    if (result)
        return;
    m_summary->setText(errorText(result.error()));
    QAccessibleEvent alert{m_summary, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

void PeriodDialog::follow() {
    m_calendar->days().setChosen(m_model.days());
    if (isRest())
        m_calendar->days().setResting(m_model.spans());
    m_summary->setText(m_model.summary());
    if (m_name->text() != m_model.name())
        m_name->setText(m_model.name());
    const int edited = m_model.edited();
    m_list->setCurrentIndex(edited < 0 ? QModelIndex{} : m_model.index(edited));
    m_save->setEnabled(m_model.canSave());
    m_list->setVisible(m_model.rowCount() > 0);
    m_nothing->setVisible(m_model.rowCount() == 0);
    followList();
    m_thisOne->setEnabled(m_model.bounds().overlaps(usualDays(0)));
    m_nextOne->setEnabled(m_model.bounds().overlaps(usualDays(1)));
}

// What the buttons below the list are for.
void PeriodDialog::followList() {
    const bool hasRow = m_list->currentIndex().isValid();
    const bool isEditing = m_model.edited() >= 0;
    m_remove->setEnabled(hasRow);
    m_change->setEnabled(hasRow || isEditing);
    m_change->setText(isEditing ? tr("Another one") : tr("Change"));
    m_change->setAccessibleName(m_change->text());
}

void PeriodDialog::retranslateKind(const QString& year) {
    setWindowTitle(isRest() ? tr("Rest Periods") : tr("Chapters"));
    m_thisOne->setText(isRest() ? tr("This week") : tr("This month"));
    m_nextOne->setText(isRest() ? tr("Next week") : tr("Next month"));
    m_nameWords->setText(isRest() ? tr("Name, if it has one") : tr("Name"));
    m_listWords->setText(
        (isRest() ? tr("Rest periods of %1", "a year") : tr("Chapters of %1", "a year")).arg(year));
    m_nothing->setText(isRest()
                           ? tr("None yet. Days of rest are left out of every number.")
                           : tr("None yet. A chapter is a stretch of the year with a name; it stands behind "
                                "every chart."));
    m_name->setPlaceholderText(isRest() ? tr("Summer trip") : tr("Interviews"));
}

void PeriodDialog::retranslate() {
    retranslateKind(QString::number(m_model.bounds().last.year()));
    setAccessibleName(windowTitle());
    m_list->setAccessibleName(m_listWords->text());
    m_name->setAccessibleName(m_nameWords->text());
    m_remove->setText(tr("Remove"));
    followList();
    m_close->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    for (QPushButton* button : {m_thisOne, m_nextOne, m_remove, m_close, m_save})
        button->setAccessibleName(button->text());
    for (QLabel* label : {m_nameWords, m_listWords})
        label->setFont(fontOf(font(), TypeStep::Small, QFont::DemiBold));
}

void PeriodDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
    }
}

} // namespace ninefold::ui
