// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/year_dialog.h"

#include "core/exchange/year_template.h"
#include "core/session/year_start.h"
#include "ui/text/language.h"
#include "ui/window/carry_list.h"
#include "ui/window/sample_year.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace ninefold::ui {

namespace {

enum class Start { Empty, EarlierYear, Template, Sample };

constexpr int startRole = Qt::UserRole;
constexpr int whichRole = Qt::UserRole + 1; // the plan's id, or the template's name
constexpr int firstYear = 1;
constexpr int lastYear = 9999;
constexpr QSize withList{560, 560};

Start startOf(const QComboBox& box) {
    return static_cast<Start>(box.currentData(startRole).toInt());
}

QStringList templateTitles() {
    return {YearDialog::tr("Job search"), YearDialog::tr("Exam"), YearDialog::tr("Health"),
            YearDialog::tr("Writing a book")};
}

} // namespace

YearDialog::YearDialog(const Planner& planner, int suggestion, QWidget* parent)
    : QDialog{parent}
    , m_planner{planner}
    , m_yearWords{new QLabel{this}}
    , m_year{new QSpinBox{this}}
    , m_startWords{new QLabel{this}}
    , m_start{new QComboBox{this}}
    , m_carry{new CarryList{this}}
    , m_cancel{new QPushButton{this}}
    , m_ok{new QPushButton{this}} {
    setObjectName(QStringLiteral("yearDialog"));
    m_year->setObjectName(QStringLiteral("year"));
    m_start->setObjectName(QStringLiteral("startFrom"));
    m_ok->setObjectName(QStringLiteral("startYear"));
    m_cancel->setObjectName(QStringLiteral("cancelYear"));
    m_year->setRange(firstYear, lastYear);
    m_year->setValue(suggestion);
    m_year->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_year->selectAll();
    addStarts();
    build();
    retranslate();
    followStart();
}

void YearDialog::addStarts() {
    const auto add = [this](Start start, const QVariant& which = {}) {
        m_start->addItem(QString{});
        m_start->setItemData(m_start->count() - 1, static_cast<int>(start), startRole);
        m_start->setItemData(m_start->count() - 1, which, whichRole);
    };
    add(Start::Empty);
    auto plans = m_planner.plans();
    std::reverse(plans.begin(), plans.end());
    for (const Plan* plan : plans) {
        if (m_planner.hasContent(plan->id))
            add(Start::EarlierYear, plan->id.uuid());
    }
    for (const QString& name : templateNames())
        add(Start::Template, name);
    add(Start::Sample);
}

void YearDialog::build() {
    m_yearWords->setBuddy(m_year);
    m_startWords->setBuddy(m_start);
    m_ok->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(m_yearWords);
    column->addWidget(m_year);
    column->addWidget(m_startWords);
    column->addWidget(m_start);
    column->addWidget(m_carry, 1);
    column->addLayout(buttons);
    connect(m_start, &QComboBox::currentIndexChanged, this, &YearDialog::followStart);
    connect(m_ok, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
}

void YearDialog::retranslate() {
    setWindowTitle(tr("New Year"));
    m_year->setAccessibleName(tr("Year"));
    m_yearWords->setText(tr("Which year do you want to plan?"));
    m_start->setAccessibleName(tr("Start from"));
    m_startWords->setText(m_start->accessibleName());
    m_ok->setText(tr("Start the Year"));
    m_ok->setAccessibleName(m_ok->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    for (int i = 0; i < m_start->count(); ++i) {
        const QVariant which = m_start->itemData(i, whichRole);
        switch (static_cast<Start>(m_start->itemData(i, startRole).toInt())) {
        case Start::Empty:
            m_start->setItemText(i, tr("An empty grid"));
            break;
        case Start::EarlierYear:
            m_start->setItemText(
                i, tr("%1: choose what goes on").arg(m_planner.plan(PlanId{which.toUuid()})->year));
            break;
        case Start::Template:
            m_start->setItemText(i, templateTitles()[templateNames().indexOf(which.toString())]);
            break;
        case Start::Sample:
            m_start->setItemText(i, tr("The sample year"));
            break;
        }
    }
}

void YearDialog::followStart() {
    const bool hasList = startOf(*m_start) == Start::EarlierYear;
    if (hasList)
        m_carry->offer(m_planner, PlanId{m_start->currentData(whichRole).toUuid()});
    m_carry->setVisible(hasList);
    layout()->activate();
    const QSize most = parentWidget() ? parentWidget()->window()->size() - QSize{24, 24} : withList;
    resize((hasList ? withList.expandedTo(sizeHint()) : sizeHint()).boundedTo(most));
}

void YearDialog::startFromLastYear() {
    const int index = m_start->findData(static_cast<int>(Start::EarlierYear), startRole);
    if (index >= 0)
        m_start->setCurrentIndex(index);
}

int YearDialog::year() const {
    return m_year->value();
}

bool YearDialog::startsEmpty() const {
    return startOf(*m_start) == Start::Empty;
}

YearStart YearDialog::startsFrom() const {
    return startOf(*m_start) == Start::EarlierYear ? YearStart::EarlierYear : YearStart::Template;
}

Result<std::vector<Record>> YearDialog::records(QDate today) const {
    const QString language = Language::codeFor(QLocale{}.name());
    switch (startOf(*m_start)) {
    case Start::Empty:
        break;
    case Start::EarlierYear:
        return carriedOver(m_planner, *m_carry->chosen(), year(), today);
    case Start::Template:
        return templateRecords(m_start->currentData(whichRole).toString(), language)
            .map([&](const auto& written) { return movedToYear(written, year(), today); });
    case Start::Sample:
        return sampleTexts(language, year(), today);
    }
    return std::vector<Record>{};
}

void YearDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ninefold::ui
