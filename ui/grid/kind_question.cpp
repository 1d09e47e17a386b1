// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/kind_question.h"

#include "ui/models/inspector_model.h"
#include "ui/text/one_line.h"
#include "ui/text/words.h"
#include "ui/widgets/hint_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold::ui {

KindQuestion::KindQuestion(const ThemeSource& theme, InspectorModel& model, QWidget* parent)
    : QWidget{parent}
    , m_model{model}
    , m_words{new HintLabel{theme, this}}
    , m_accept{new QPushButton{this}}
    , m_leave{new QPushButton{this}} {
    setObjectName(QStringLiteral("kindQuestion"));
    m_words->setObjectName(QStringLiteral("kindQuestionWords"));
    m_accept->setObjectName(QStringLiteral("changeKind"));
    m_leave->setObjectName(QStringLiteral("leaveKind"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 4, 0, 4);
    column->addWidget(m_words);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, [this] { m_model.setKind(m_wanted); });
    connect(m_leave, &QPushButton::clicked, this, &KindQuestion::withdraw);
    connect(&m_model, &InspectorModel::changed, this, &QWidget::hide);
    retranslate();
    hide();
}

void KindQuestion::choose(ActionKind kind) {
    m_wanted = kind;
    const bool mustEnd = m_model.hasRecords() && kind != m_model.kind();
    setVisible(mustEnd);
    retranslate();
    if (!mustEnd)
        m_model.setKind(kind);
}

void KindQuestion::withdraw() {
    hide();
    Q_EMIT declined();
}

void KindQuestion::retranslate() {
    m_words->setText(
        tr("“%1” has records. They stay with it: it ends, and another with the same text begins in "
           "its cell.\nNew kind: %2.")
            .arg(shortLine(m_model.text(CellField::Text)), kindText(m_wanted)));
    m_accept->setText(tr("End it and begin anew"));
    m_accept->setAccessibleName(m_accept->text());
    m_accept->setAccessibleDescription(m_words->text());
    m_leave->setText(tr("Leave it"));
    m_leave->setAccessibleName(m_leave->text());
}

void KindQuestion::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KindQuestion::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        withdraw();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ninefold::ui
