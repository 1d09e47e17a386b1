// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/detail_field.h"

#include "ui/grid/confirm_buttons.h"
#include "ui/grid/problem_label.h"
#include "ui/theme/icons.h"
#include "ui/widgets/date_popup.h"
#include "ui/widgets/hint_label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ninefold::ui {

DetailField::DetailField(const ThemeSource& theme, const QString& name, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_caption{new HintLabel{theme, this}}
    , m_line{new QLineEdit{this}}
    , m_problem{new ProblemLabel{theme, name + QStringLiteral("Problem"), this}}
    , m_confirm{new ConfirmButtons{name, this}} {
    m_line->setObjectName(name);
    m_caption->setBuddy(m_line);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_caption);
    column->addWidget(m_line);
    column->addWidget(m_problem);
    column->addWidget(m_confirm);
    column->addStretch(1);
    connect(m_line, &QLineEdit::textEdited, this, &DetailField::typed);
    connect(m_line, &QLineEdit::returnPressed, this, &DetailField::entered);
    connect(m_line, &QLineEdit::editingFinished, this, &DetailField::committed);
    connect(m_confirm, &ConfirmButtons::declined, this, &DetailField::dropped);
    connect(m_confirm, &ConfirmButtons::accepted, this, [this] {
        Q_EMIT entered();
        Q_EMIT committed();
    });
}

void DetailField::setCaption(const QString& caption) {
    m_caption->setText(caption);
    m_line->setAccessibleName(caption);
}

void DetailField::show(const QString& text, const QString& absent, const QString& problem) {
    if (m_line->text() != text)
        m_line->setText(text);
    m_line->setPlaceholderText(absent);
    m_line->setAccessibleDescription(problem);
    m_problem->say(problem);
}

void DetailField::setAsking(bool isAsking) {
    if (!isAsking && m_confirm->isAncestorOf(QApplication::focusWidget()))
        m_line->setFocus(Qt::OtherFocusReason); // what has the focus is about to be hidden
    m_confirm->ask(isAsking ? m_problem->text() : QString{});
}

void DetailField::setReadOnly(bool isReadOnly) {
    m_line->setReadOnly(isReadOnly);
}

void DetailField::offer(const QStringList& words) {
    if (!m_line->completer()) {
        auto* completer = new QCompleter{this};
        completer->setModel(new QStringListModel{completer});
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->popup()->setObjectName(m_line->objectName() + QStringLiteral("Words"));
        m_line->setCompleter(completer);
        connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &DetailField::typed);
    }
    auto* model = qobject_cast<QStringListModel*>(m_line->completer()->model());
    if (model->stringList() != words)
        model->setStringList(words);
}

void DetailField::offerCalendar(std::function<Days()> ask) {
    m_askDays = std::move(ask);
    m_calendar = m_line->addAction(themedIcon(m_theme, Icon::Calendar), QLineEdit::TrailingPosition);
    if (auto* button = m_line->findChild<QToolButton*>())
        button->setObjectName(m_line->objectName() + QStringLiteral("Calendar"));
    nameCalendar();
    connect(m_calendar, &QAction::triggered, this, &DetailField::openCalendar);
}

void DetailField::openCalendar() {
    if (m_line->isReadOnly())
        return;
    const Days days = m_askDays();
    auto* popup = new DatePopup{m_theme, this};
    popup->calendar().days().setToday(days.today);
    popup->calendar().days().setBounds(days.bounds);
    popup->calendar().days().setChosen(DateSpan{days.shown, days.shown});
    connect(popup, &DatePopup::dayChosen, this, [this](QDate day) {
        m_line->setFocus(Qt::PopupFocusReason);
        Q_EMIT typed(dateToText(day));
        Q_EMIT committed();
    });
    popup->openAt(*m_line, days.shown);
}

void DetailField::nameCalendar() {
    m_calendar->setText(tr("Calendar"));
    m_calendar->setToolTip(tr("Choose from a calendar (%1)")
                               .arg(QKeySequence{Qt::ALT | Qt::Key_Down}.toString(QKeySequence::NativeText)));
}

void DetailField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_calendar)
        nameCalendar();
}

void DetailField::enter() {
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void DetailField::keyPressEvent(QKeyEvent* event) {
    QCompleter* words = m_line->completer();
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    if (event->key() == Qt::Key_Down && isAlt && m_calendar) {
        openCalendar();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT dropped();
    } else if (event->key() == Qt::Key_Down && words && !m_line->isReadOnly()) {
        words->setCompletionPrefix({});
        words->complete();
    } else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ninefold::ui
