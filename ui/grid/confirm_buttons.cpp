// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/confirm_buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ninefold::ui {

ConfirmButtons::ConfirmButtons(const QString& name, QWidget* parent)
    : QWidget{parent}
    , m_accept{new QPushButton{this}}
    , m_leave{new QPushButton{this}} {
    m_accept->setObjectName(name + QStringLiteral("Accept"));
    m_leave->setObjectName(name + QStringLiteral("Leave"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 4);
    row->addWidget(m_accept);
    row->addWidget(m_leave);
    row->addStretch(1);
    connect(m_accept, &QPushButton::clicked, this, &ConfirmButtons::accepted);
    connect(m_leave, &QPushButton::clicked, this, &ConfirmButtons::declined);
    retranslate();
    hide();
}

void ConfirmButtons::ask(const QString& question) {
    m_accept->setAccessibleDescription(question);
    setVisible(!question.isEmpty());
}

void ConfirmButtons::retranslate() {
    m_accept->setText(tr("Change"));
    m_accept->setAccessibleName(tr("Change the finished periods"));
    m_leave->setText(tr("Leave it"));
    m_leave->setAccessibleName(tr("Leave the finished periods as they were"));
}

void ConfirmButtons::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ninefold::ui
