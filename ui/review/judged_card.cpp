// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/judged_card.h"

#include "ui/review/saved_line.h"
#include "ui/text/review_text.h"
#include "ui/theme/type.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ninefold::ui {

JudgedCard::JudgedCard(const ThemeSource& theme, QWidget* parent)
    : CardFrame{theme, parent}
    , m_text{new QLabel{this}}
    , m_expected{new HintLabel{theme, this}}
    , m_counted{new HintLabel{theme, this}}
    , m_verdictName{new QLabel{this}}
    , m_verdict{new SegmentedControl{theme, this}}
    , m_effectName{new QLabel{this}}
    , m_effect{new SegmentedControl{theme, this}}
    , m_actual{new SavedLine{this}} {
    setObjectName(QStringLiteral("judgedCard"));
    build();
    connect(m_verdict, &SegmentedControl::chosen, this, [this](int index) {
        judge({static_cast<Verdict>(index), m_commitment.effect, m_commitment.actual});
    });
    connect(m_verdict, &SegmentedControl::pressedAgain, this, [this] {
        judge({std::nullopt, m_commitment.effect, m_commitment.actual});
    });
    connect(m_effect, &SegmentedControl::chosen, this, [this](int index) {
        judge({m_commitment.verdict, static_cast<Effect>(index), m_commitment.actual});
    });
    connect(m_effect, &SegmentedControl::pressedAgain, this, [this] {
        judge({m_commitment.verdict, std::nullopt, m_commitment.actual});
    });
    connect(m_actual, &SavedLine::settled, this, [this](const QString& text) {
        judge({m_commitment.verdict, m_commitment.effect, text});
    });
}

void JudgedCard::build() {
    m_text->setFont(fontOf(m_text->font(), TypeStep::Lead, QFont::DemiBold));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_expected->setTextFormat(Qt::PlainText);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_effect->setObjectName(QStringLiteral("effect"));
    m_actual->setObjectName(QStringLiteral("actual"));
    auto* answers = new QGridLayout;
    answers->setHorizontalSpacing(12);
    answers->setVerticalSpacing(8);
    answers->addWidget(m_verdictName, 0, 0);
    answers->addWidget(m_verdict, 0, 1, Qt::AlignLeading);
    answers->addWidget(m_effectName, 1, 0);
    answers->addWidget(m_effect, 1, 1, Qt::AlignLeading);
    answers->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_expected);
    column->addWidget(m_counted);
    column->addLayout(answers);
    column->addWidget(m_actual);
}

void JudgedCard::show(const Commitment& commitment, const QString& counted, bool isReadOnly) {
    m_commitment = commitment;
    setAccessibleName(commitment.text);
    m_text->setText(commitment.text);
    m_expected->setText(commitment.expected.isEmpty() ? tr("No prediction was written.")
                                                      : tr("Expected then: %1").arg(commitment.expected));
    m_counted->setVisible(!counted.isEmpty());
    m_counted->setText(tr("What was counted: %1").arg(counted));
    m_verdictName->setText(tr("Was it kept?"));
    m_effectName->setText(tr("Did it help?"));
    m_verdict->setAccessibleName(m_verdictName->text());
    m_effect->setAccessibleName(m_effectName->text());
    m_verdict->setSegments(verdictTexts());
    m_effect->setSegments(
        {effectText(Effect::Helped), effectText(Effect::DidNot), effectText(Effect::NotSure)});
    m_verdict->setCurrent(commitment.verdict ? static_cast<int>(*commitment.verdict) : -1);
    m_effect->setCurrent(commitment.effect ? static_cast<int>(*commitment.effect) : -1);
    m_actual->setPlaceholderText(tr("What came of it"));
    m_actual->setAccessibleName(m_actual->placeholderText());
    m_actual->setStored(commitment.actual);
    m_verdict->setEnabled(!isReadOnly);
    m_effect->setEnabled(!isReadOnly);
    m_actual->setReadOnly(isReadOnly);
}

QWidget* JudgedCard::firstControl() const {
    return m_verdict->findChild<QAbstractButton*>();
}

void JudgedCard::keyPressEvent(QKeyEvent* event) {
    const int index = event->key() - Qt::Key_1;
    const bool isEffect = m_effect->isAncestorOf(focusWidget());
    const SegmentedControl* asked = isEffect ? m_effect : m_verdict;
    if (!asked->isEnabled() || !asked->isAncestorOf(focusWidget()) || index < 0 || index > (isEffect ? 2 : 3))
        return CardFrame::keyPressEvent(event);
    if (isEffect) {
        judge({m_commitment.verdict, static_cast<Effect>(index), m_commitment.actual});
        Q_EMIT answered();
        return;
    }
    judge({static_cast<Verdict>(index), m_commitment.effect, m_commitment.actual});
    m_effect->findChild<QAbstractButton*>()->setFocus();
}

void JudgedCard::judge(Judgement judgement) {
    Q_EMIT judged(m_commitment.id, judgement);
}

} // namespace ninefold::ui
