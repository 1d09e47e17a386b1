// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/carry_list.h"

#include "ui/models/carry_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace ninefold::ui {

CarryList::CarryList(QWidget* parent)
    : QWidget{parent}
    , m_tree{new QTreeView{this}}
    , m_count{new QLabel{this}}
    , m_all{new QPushButton{this}}
    , m_none{new QPushButton{this}} {
    setObjectName(QStringLiteral("carryList"));
    m_tree->setObjectName(QStringLiteral("carryTree"));
    m_count->setObjectName(QStringLiteral("carryCount"));
    m_all->setObjectName(QStringLiteral("carryAll"));
    m_none->setObjectName(QStringLiteral("carryNone"));
    build();
    retranslate();
}

CarryList::~CarryList() = default;

void CarryList::build() {
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setWordWrap(true);
    for (QPushButton* button : {m_all, m_none})
        button->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_all);
    foot->addWidget(m_none);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    connect(m_all, &QAbstractButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(m_none, &QAbstractButton::clicked, this, [this] { m_model->tickAll(false); });
}

void CarryList::offer(const Planner& planner, PlanId from) {
    auto model = std::make_unique<CarryModel>(planner, from);
    m_tree->setModel(model.get());
    m_model = std::move(model);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->index(0, 0));
    connect(m_model.get(), &CarryModel::choiceChanged, this, &CarryList::count);
    count();
}

std::optional<CarryOver> CarryList::chosen() const {
    return m_model ? std::optional{m_model->chosen()} : std::nullopt;
}

void CarryList::count() {
    const CarryCounts counts = m_model ? m_model->counts() : CarryCounts{};
    QStringList parts{tr("%n sub-goal(s)", nullptr, counts.subGoals),
                      tr("%n action(s)", nullptr, counts.actions)};
    if (counts.routines > 0)
        parts.append(tr("%n routine(s) with the schedule", nullptr, counts.routines));
    m_count->setText(
        tr("Goes on: %1. What was done stays in its year.").arg(parts.join(QStringLiteral(" · "))));
}

void CarryList::retranslate() {
    m_tree->setAccessibleName(tr("What goes on"));
    m_all->setText(tr("All"));
    m_all->setAccessibleName(tr("Tick everything that is not over"));
    m_none->setText(tr("None"));
    m_none->setAccessibleName(tr("Tick nothing"));
    count();
}

void CarryList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ninefold::ui
