// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/life_prompts.h"

#include "ui/text/language.h"
#include "ui/theme/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>

namespace ninefold::ui {

LifePrompts::LifePrompts(QWidget* parent)
    : QWidget{parent}
    , m_toggle{new QToolButton{this}}
    , m_sheet{new QWidget{this}}
    , m_back{new QToolButton{m_sheet}}
    , m_name{new QLabel{m_sheet}}
    , m_next{new QToolButton{m_sheet}}
    , m_questions{new QListWidget{m_sheet}} {
    setObjectName(QStringLiteral("lifePrompts"));
    m_toggle->setObjectName(QStringLiteral("promptsToggle"));
    m_back->setObjectName(QStringLiteral("fieldBefore"));
    m_name->setObjectName(QStringLiteral("fieldName"));
    m_next->setObjectName(QStringLiteral("fieldAfter"));
    m_questions->setObjectName(QStringLiteral("questions"));
    build();
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isOn) { isOn ? open() : close(); });
    connect(m_back, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { turn(1); });
    connect(m_questions, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT chosen(item->text()); });
    retranslate();
}

void LifePrompts::build() {
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_back->setArrowType(Qt::LeftArrow);
    m_next->setArrowType(Qt::RightArrow);
    for (QToolButton* button : {m_back, m_next})
        button->setAutoRaise(true);
    m_name->setAlignment(Qt::AlignCenter);
    m_questions->setWordWrap(true);
    m_questions->setFrameShape(QFrame::NoFrame);
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questions->installEventFilter(this);
    auto* fields = new QHBoxLayout;
    fields->addWidget(m_back);
    fields->addWidget(m_name, 1);
    fields->addWidget(m_next);
    auto* sheet = new QVBoxLayout{m_sheet};
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(2);
    sheet->addLayout(fields);
    sheet->addWidget(m_questions);
    m_sheet->hide();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_sheet);
}

bool LifePrompts::isOpen() const {
    return m_toggle->isChecked();
}

void LifePrompts::open() {
    m_toggle->setChecked(true);
    m_toggle->setArrowType(Qt::DownArrow);
    showField();
    m_sheet->show();
    m_questions->setFocus();
}

void LifePrompts::close() {
    m_toggle->setChecked(false);
    m_toggle->setArrowType(Qt::RightArrow);
    m_sheet->hide();
}

void LifePrompts::turn(int by) {
    const auto count = static_cast<int>(m_fields.size());
    m_at = static_cast<std::size_t>((static_cast<int>(m_at) + by + count) % count);
    showField();
}

void LifePrompts::showField() {
    if (m_fields.empty())
        m_fields = lifeFields(Language::codeFor(QLocale{}.name()));
    const LifeField& field = m_fields[m_at];
    m_name->setText(field.name);
    m_name->setFont(fontOf(font(), TypeStep::Small, QFont::DemiBold));
    m_questions->clear();
    m_questions->addItems(field.questions);
    m_questions->setCurrentRow(0);
    m_questions->setAccessibleName(tr("Questions about %1").arg(field.name));
    const int lines = static_cast<int>(field.questions.size());
    m_questions->setFixedHeight(lines * (m_questions->sizeHintForRow(0) + 2) + 4);
}

void LifePrompts::retranslate() {
    m_toggle->setText(tr("I’m stuck: show questions"));
    m_toggle->setAccessibleName(m_toggle->text());
    m_toggle->setToolTip(
        tr("They fill in nothing by themselves. Left and right turn to another field of life."));
    m_back->setAccessibleName(tr("Field of life before"));
    m_next->setAccessibleName(tr("Next field of life"));
    m_questions->setAccessibleName(tr("Questions"));
    m_fields.clear();
    if (isOpen())
        showField();
}

bool LifePrompts::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        turn((key == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Escape) {
        close();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ninefold::ui
