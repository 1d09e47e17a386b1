// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/titled_card.h"

#include "ui/widgets/hint_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ninefold::ui {

TitledCard::TitledCard(const ThemeSource& theme, const QString& name, QWidget* parent)
    : CardFrame{theme, parent}
    , m_title{new QLabel{this}}
    , m_hint{new HintLabel{theme, this}}
    , m_head{new QHBoxLayout}
    , m_body{new QVBoxLayout{this}} {
    setObjectName(name);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 0, Qt::AlignVCenter);
    m_head->addWidget(m_hint, 1, Qt::AlignVCenter);
    m_body->setContentsMargins(18, 14, 18, 14);
    m_body->setSpacing(8);
    m_body->addLayout(m_head);
}

void TitledCard::addTool(QWidget* tool) {
    m_head->addWidget(tool, 0, Qt::AlignVCenter);
}

void TitledCard::setTitle(const QString& title, const QString& hint) {
    m_title->setText(title);
    m_hint->setText(hint);
    setAccessibleName(title);
}

} // namespace ninefold::ui
