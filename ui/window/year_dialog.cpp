// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/year_dialog.h"

#include "core/exchange/year_template.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace ninefold::ui {

YearDialog::YearDialog(int suggestion, QWidget* parent)
    : QDialog{parent}
    , m_year{new QSpinBox{this}}
    , m_start{new QComboBox{this}} {
    constexpr int firstYear = 1;
    constexpr int lastYear = 9999;
    setObjectName(QStringLiteral("yearDialog"));
    setWindowTitle(tr("New Year"));
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setRange(firstYear, lastYear);
    m_year->setValue(suggestion);
    m_year->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_year->setAccessibleName(tr("Year"));
    m_year->selectAll();
    auto* words = new QLabel{tr("Which year do you want to plan?"), this};
    words->setBuddy(m_year);
    m_start->setObjectName(QStringLiteral("startFrom"));
    m_start->setAccessibleName(tr("Start from"));
    m_start->addItem(tr("An empty grid"), QString{});
    const QStringList titles{tr("Job search"), tr("Exam"), tr("Health"), tr("Writing a book")};
    for (int i = 0; i < titles.size(); ++i)
        m_start->addItem(titles[i], templateNames()[i]);
    auto* startWords = new QLabel{m_start->accessibleName(), this};
    startWords->setBuddy(m_start);
    auto* start = new QPushButton{tr("Start the Year"), this};
    start->setObjectName(QStringLiteral("startYear"));
    start->setAccessibleName(start->text());
    start->setDefault(true);
    auto* cancel = new QPushButton{tr("Cancel"), this};
    cancel->setObjectName(QStringLiteral("cancelYear"));
    cancel->setAccessibleName(cancel->text());
    cancel->setAutoDefault(false);
    connect(start, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(start);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(m_year);
    column->addWidget(startWords);
    column->addWidget(m_start);
    column->addLayout(buttons);
}

int YearDialog::year() const {
    return m_year->value();
}

QString YearDialog::startsFrom() const {
    return m_start->currentData().toString();
}

} // namespace ninefold::ui
