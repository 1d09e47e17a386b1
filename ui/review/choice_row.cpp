// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/choice_row.h"

#include "ui/review/saved_line.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr double roomForOneLine = 620;

} // namespace

ChoiceRow::ChoiceRow(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_row{new QBoxLayout{QBoxLayout::LeftToRight}}
    , m_text{new QLabel{this}}
    , m_hint{new HintLabel{theme, this}}
    , m_choices{new SegmentedControl{theme, this}}
    , m_line{new SavedLine{this}} {
    setObjectName(QStringLiteral("choiceRow"));
    m_choices->setObjectName(QStringLiteral("choices"));
    m_line->setObjectName(QStringLiteral("line"));
    m_text->setFont(fontOf(m_text->font(), TypeStep::Base, QFont::DemiBold));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_text);
    words->addWidget(m_hint);
    m_row->setSpacing(6);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_choices, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(6);
    column->addLayout(m_row);
    column->addWidget(m_line);
    m_line->hide();
    connect(&theme, &ThemeSource::changed, this, &ChoiceRow::dress);
    connect(m_choices, &SegmentedControl::chosen, this, &ChoiceRow::chosen);
    connect(m_choices, &SegmentedControl::pressedAgain, this, &ChoiceRow::pressedAgain);
    connect(m_line, &SavedLine::settled, this, &ChoiceRow::lineSettled);
    connect(m_line, &QLineEdit::returnPressed, this, &ChoiceRow::lineEnded);
}

void ChoiceRow::setText(const QString& text, const QString& hint) {
    m_text->setText(text);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(text);
    m_choices->setAccessibleName(text);
}

void ChoiceRow::setBlock(std::optional<int> block) {
    m_block = block;
    dress();
}

void ChoiceRow::dress() {
    QPalette palette = m_text->palette();
    const Theme& theme = m_theme.theme();
    palette.setColor(QPalette::WindowText, m_block ? theme.hue(*m_block) : theme.text);
    m_text->setPalette(palette);
}

void ChoiceRow::setChoices(const QStringList& choices, int current) {
    m_choices->setSegments(choices);
    m_choices->setCurrent(current);
    int number = 0;
    for (auto* segment : m_choices->findChildren<QAbstractButton*>())
        segment->setToolTip(tr("%1 (%2)", "an answer, its key").arg(segment->text()).arg(++number));
}

void ChoiceRow::setLine(const QString* stored, const QString& placeholder) {
    m_line->setVisible(stored);
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(placeholder);
    if (stored)
        m_line->setStored(*stored);
}

void ChoiceRow::setReadOnly(bool isReadOnly) {
    m_choices->setEnabled(!isReadOnly);
    m_line->setReadOnly(isReadOnly);
}

void ChoiceRow::takeFocus() {
    const auto segments = m_choices->findChildren<QAbstractButton*>();
    const auto checked = std::ranges::find_if(segments, &QAbstractButton::isChecked);
    if (!segments.isEmpty())
        (checked == segments.end() ? segments.front() : *checked)->setFocus(Qt::TabFocusReason);
}

void ChoiceRow::takeFocusToLine() {
    m_line->setFocus(Qt::TabFocusReason);
    m_line->selectAll();
}

int ChoiceRow::choices() const {
    return static_cast<int>(m_choices->findChildren<QAbstractButton*>().size());
}

void ChoiceRow::keyPressEvent(QKeyEvent* event) {
    const int choice = event->key() - Qt::Key_1;
    if (event->isAutoRepeat() || event->modifiers() & ~Qt::KeypadModifier || choice < 0 ||
        choice >= choices() || !m_choices->isEnabled() || m_line->hasFocus())
        return QWidget::keyPressEvent(event);
    m_choices->setCurrent(choice);
    Q_EMIT chosen(choice);
    Q_EMIT answered(choice);
}

void ChoiceRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < roomForOneLine * unitOf(font()) ? QBoxLayout::TopToBottom
                                                                  : QBoxLayout::LeftToRight);
}

} // namespace ninefold::ui
