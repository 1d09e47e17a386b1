// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/next_action_card.h"

#include "ui/review/saved_line.h"
#include "ui/widgets/pill_button.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ninefold::ui {

NextActionCard::NextActionCard(const ThemeSource& theme, QWidget* parent)
    : CardFrame{theme, parent}
    , m_text{new SavedLine{this}}
    , m_expectedName{new QLabel{this}}
    , m_expected{new SavedLine{this}}
    , m_remove{new PillButton{theme, this}} {
    setObjectName(QStringLiteral("nextActionCard"));
    m_text->setObjectName(QStringLiteral("nextText"));
    m_expected->setObjectName(QStringLiteral("nextExpected"));
    m_expectedName->setBuddy(m_expected);
    m_remove->setObjectName(QStringLiteral("removeNext"));
    m_remove->setPicture(Icon::X);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_text, 1);
    first->addWidget(m_remove);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_expectedName);
    second->addWidget(m_expected, 1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(18, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_text, &SavedLine::settled, this,
            [this](const QString& text) { Q_EMIT edited(m_commitment.id, text, m_commitment.expected); });
    connect(m_expected, &SavedLine::settled, this,
            [this](const QString& expected) { Q_EMIT edited(m_commitment.id, m_commitment.text, expected); });
    connect(m_text, &QLineEdit::returnPressed, this, &NextActionCard::writeExpected);
    connect(m_expected, &QLineEdit::returnPressed, this, &NextActionCard::written);
    connect(m_remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removed(m_commitment.id); });
}

void NextActionCard::show(const Commitment& commitment, bool isReadOnly) {
    m_commitment = commitment;
    setAccessibleName(commitment.text);
    m_text->setStored(commitment.text);
    m_text->setAccessibleName(tr("Next action"));
    m_expectedName->setText(tr("Expected"));
    m_expected->setStored(commitment.expected);
    m_expected->setPlaceholderText(tr("What should be different when it works? The next review asks."));
    m_expected->setAccessibleName(tr("Expected"));
    m_remove->setToolTip(tr("Remove this next action"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_remove->setVisible(!isReadOnly);
    m_text->setReadOnly(isReadOnly);
    m_expected->setReadOnly(isReadOnly);
}

void NextActionCard::writeExpected() {
    m_expected->setFocus();
}

} // namespace ninefold::ui
