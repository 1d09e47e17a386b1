// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_screen.h"

#include "ui/table/day_table_view.h"
#include "ui/text/schedule_text.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/pill_button.h"
#include "ui/widgets/segmented_control.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShortcut>

namespace ninefold::ui {

namespace {

constexpr int margin = 22;
const QString messageKey = QStringLiteral("table");

} // namespace

TableScreen::TableScreen(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_range{new SegmentedControl{theme, this}}
    , m_previous{new PillButton{theme, this}}
    , m_next{new PillButton{theme, this}}
    , m_thisDay{new PillButton{theme, this}}
    , m_daysLabel{new QLabel{this}}
    , m_card{new CardFrame{theme, this}}
    , m_table{new DayTableView{theme, m_model, m_card}}
    , m_empty{new CardFrame{theme, this}}
    , m_emptyText{new QLabel{m_empty}}
    , m_toGrid{new PillButton{theme, m_empty}} {
    setObjectName(QStringLiteral("tableScreen"));
    new FocusDoor{this, m_table};
    build();
    wire();
    wireRanges();
    retranslate();
}

void TableScreen::build() {
    auto* tools = new QWidget{this};
    tools->setObjectName(QStringLiteral("tableTools"));
    m_range->setObjectName(QStringLiteral("tableRange"));
    m_previous->setObjectName(QStringLiteral("previousRange"));
    m_next->setObjectName(QStringLiteral("nextRange"));
    m_thisDay->setObjectName(QStringLiteral("tableToday"));
    m_daysLabel->setObjectName(QStringLiteral("tableDaysText"));
    m_empty->setObjectName(QStringLiteral("emptyTable"));
    m_toGrid->setObjectName(QStringLiteral("makeTableRoutine"));
    m_previous->setText(QStringLiteral("‹"));
    m_next->setText(QStringLiteral("›"));
    m_range->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout{tools};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_range);
    row->addSpacing(4);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_daysLabel, 1);
    row->addWidget(m_thisDay);
    auto* inside = new QVBoxLayout{m_card};
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_table);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto* words = new QVBoxLayout{m_empty};
    words->setContentsMargins(24, 28, 24, 28);
    words->setSpacing(14);
    words->addWidget(m_emptyText);
    words->addWidget(m_toGrid, 0, Qt::AlignHCenter);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(margin, 14, margin, 14);
    column->setSpacing(10);
    column->addWidget(tools);
    column->addWidget(m_card, 1);
    column->addWidget(m_empty);
    column->addStretch();
}

void TableScreen::wire() {
    connect(m_table, &DayTableView::errorRaised, this, &TableScreen::errorRaised);
    connect(m_table, &DayTableView::dayOpened, this, &TableScreen::dayOpened);
    connect(m_table, &DayTableView::cleared, this, &TableScreen::offerUndo);
    connect(m_table, &DayTableView::thisDayWanted, this, &TableScreen::goToThisDay);
    connect(m_table, &DayTableView::hinted, this,
            [this](const std::function<QString()>& text) { post(MessageKind::Note, text); });
    connect(m_table, &DayTableView::refused, this,
            [this](const std::function<QString()>& text) { post(MessageKind::Problem, text); });
    connect(m_table, &DayTableView::rateOpened, this, &TableScreen::explain);
    connect(&m_model, &DayTableModel::daysChanged, this, &TableScreen::followDays);
    connect(m_toGrid, &QAbstractButton::clicked, this, &TableScreen::gridWanted);
}

void TableScreen::wireRanges() {
    connect(m_range, &SegmentedControl::chosen, this, [this](int index) {
        if (finishEditing())
            m_model.setRange(static_cast<TableRange>(index));
        m_range->setCurrent(static_cast<int>(m_model.range()));
    });
    connect(m_previous, &QAbstractButton::clicked, this, [this] { goBy(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { goBy(1); });
    connect(m_thisDay, &QAbstractButton::clicked, this, &TableScreen::goToThisDay);
    for (const auto& [key, ranges] : {std::pair{Qt::ALT | Qt::Key_Left, -1}, {Qt::ALT | Qt::Key_Right, 1}}) {
        auto* shortcut = new QShortcut{QKeySequence{key}, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = ranges] { goBy(by); });
    }
}

void TableScreen::setSession(PlannerSession* session) {
    m_model.show(session);
}

void TableScreen::setReadOnly(bool isReadOnly) {
    m_model.setReadOnly(isReadOnly);
}

void TableScreen::followClock() {
    m_model.followClock();
}

void TableScreen::goTo(QDate day, const std::optional<ActionId>& action) {
    if (finishEditing())
        m_table->setCurrent(day, action);
}

void TableScreen::goBy(int ranges) {
    if (finishEditing())
        m_model.goBy(ranges);
}

void TableScreen::goToThisDay() {
    goTo(m_model.today());
}

QDate TableScreen::currentDay() const {
    const QModelIndex cell = m_table->currentIndex();
    return cell.isValid() ? m_model.dayAt(cell.column()) : QDate{};
}

void TableScreen::askWhy() {
    if (m_table->currentIndex().isValid())
        explain(m_table->currentIndex().row());
}

void TableScreen::explain(int row) {
    if (!m_model.row(row).soFar || !finishEditing())
        return;
    WhyNumber number{WhyNumber::Of::Action, *m_model.plan(), *m_model.days()};
    number.action = m_model.row(row).action;
    const QRect place = m_table->rateRect(row);
    Q_EMIT whyWanted(number, {m_table->mapTo(window(), place.topLeft()), place.size()});
}

bool TableScreen::finishEditing() {
    return m_table->finishEditing();
}

QString TableScreen::daysText() const {
    if (!m_model.days())
        return {};
    const auto& [first, last] = *m_model.days();
    const QString from = dayText(first);
    const QString to = dayText(last);
    const QString year = QString::number(last.year());
    return tr("%1 – %2, %3", "two days and the year").arg(from, to, year);
}

void TableScreen::followDays() {
    m_previous->setEnabled(m_model.canGoBy(-1));
    m_next->setEnabled(m_model.canGoBy(1));
    m_thisDay->setVisible(m_model.columnOf(m_model.today()) < 0);
    m_card->setVisible(!m_model.isEmpty());
    m_empty->setVisible(m_model.isEmpty());
    m_daysLabel->setText(daysText());
    m_toGrid->setVisible(m_model.days().has_value());
    m_emptyText->setText(m_model.days() ? tr("No routine and no measured action has a day here. In the grid, "
                                             "choose a cell and make it a routine.")
                                        : tr("No year contains these days."));
}

void TableScreen::retranslate() {
    setAccessibleName(tr("Table"));
    m_table->setAccessibleName(tr("Routines by day"));
    m_range->setAccessibleName(tr("How many days"));
    m_range->setSegments({tr("2 weeks"), tr("4 weeks"), tr("Month"), tr("Quarter")});
    m_range->setCurrent(static_cast<int>(m_model.range()));
    m_previous->setAccessibleName(tr("Earlier days"));
    m_previous->setToolTip(tr("Earlier days (%1)").arg(QStringLiteral("Alt+←")));
    m_next->setAccessibleName(tr("Later days"));
    m_next->setToolTip(tr("Later days (%1)").arg(QStringLiteral("Alt+→")));
    m_thisDay->setText(tr("Today"));
    m_thisDay->setAccessibleName(tr("Back to today"));
    m_thisDay->setToolTip(tr("Back to today (%1)").arg(QStringLiteral("T")));
    m_toGrid->setText(tr("Go to the grid"));
    m_toGrid->setAccessibleName(m_toGrid->text());
    m_daysLabel->setFont(fontOf(font(), TypeStep::Lead, QFont::DemiBold));
    followDays();
}

void TableScreen::post(MessageKind kind, const std::function<QString()>& text) {
    Q_EMIT messageRaised({messageKey, kind, text});
}

void TableScreen::offerUndo(int days) {
    Q_EMIT messageRaised({messageKey,
                          MessageKind::Note,
                          [days] { return tr("%n day(s) have no mark any more.", nullptr, days); },
                          {{[] { return tr("Undo"); }, [this] { Q_EMIT undoWanted(); }}}});
}

void TableScreen::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        retranslate();
    }
}

} // namespace ninefold::ui
