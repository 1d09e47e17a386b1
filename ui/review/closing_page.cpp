// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/closing_page.h"

#include "ui/review/saved_line.h"
#include "ui/text/schedule_text.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/titled_card.h"
#include "ui/widgets/undo_keys.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ninefold::ui {

namespace {

constexpr double gradeStep = 0.1;
constexpr double noGrade = -gradeStep;

std::optional<Decimal> gradeOf(double value) {
    return value < 0 ? std::nullopt : Decimal::fromText(QString::number(value, 'f', 1));
}

// A grade that is replaced by what is typed, however it was reached.
// Undo and redo are the window's: what is typed here is one number.
class GradeBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

protected:
    bool event(QEvent* event) override {
        return leavesUndoToWindow(*event, false, false) || QDoubleSpinBox::event(event);
    }
    void focusInEvent(QFocusEvent* event) override {
        QDoubleSpinBox::focusInEvent(event);
        QMetaObject::invokeMethod(this, &QAbstractSpinBox::selectAll, Qt::QueuedConnection);
    }
};

} // namespace

ClosingPage::ClosingPage(const ThemeSource& theme, ReviewModel& review, QWidget* parent)
    : QWidget{parent}
    , m_review{review}
    , m_card{new TitledCard{theme, QStringLiteral("closingCard"), this}}
    , m_gradeName{new QLabel{m_card}}
    , m_grade{new GradeBox{m_card}}
    , m_feelingName{new QLabel{m_card}}
    , m_feeling{new SegmentedControl{theme, m_card}}
    , m_lineName{new QLabel{m_card}}
    , m_line{new SavedLine{m_card}}
    , m_hint{new HintLabel{theme, m_card}}
    , m_finish{new QPushButton{m_card}}
    , m_reopen{new QPushButton{m_card}} {
    setObjectName(QStringLiteral("closingPage"));
    build();
    wire();
    follow();
}

void ClosingPage::build() {
    m_grade->setObjectName(QStringLiteral("reviewGrade"));
    m_grade->setRange(noGrade, 1);
    m_grade->setSingleStep(gradeStep);
    m_grade->setDecimals(1);
    m_grade->setSpecialValueText(QStringLiteral("—"));
    m_grade->setKeyboardTracking(false);
    m_feeling->setObjectName(QStringLiteral("reviewFeeling"));
    m_line->setObjectName(QStringLiteral("reviewLine"));
    m_grade->setMinimumWidth(90);
    m_finish->setDefault(true);
    m_finish->setObjectName(QStringLiteral("finishReview"));
    m_reopen->setObjectName(QStringLiteral("reopenReview"));
    m_gradeName->setBuddy(m_grade);
    m_feelingName->setBuddy(m_feeling);
    m_lineName->setBuddy(m_line);
    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(10);
    fields->addWidget(m_gradeName, 0, 0);
    fields->addWidget(m_grade, 0, 1, Qt::AlignLeading);
    fields->addWidget(m_feelingName, 1, 0);
    fields->addWidget(m_feeling, 1, 1, Qt::AlignLeading);
    fields->addWidget(m_lineName, 2, 0);
    fields->addWidget(m_line, 2, 1);
    fields->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_finish);
    buttons->addWidget(m_reopen);
    buttons->addStretch();
    m_card->body().addLayout(fields);
    m_card->body().addWidget(m_hint);
    m_card->body().addLayout(buttons);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch();
    new FocusDoor{this, m_grade};
}

void ClosingPage::wire() {
    connect(&m_review, &ReviewModel::changed, this, &ClosingPage::follow);
    connect(m_grade, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        ReviewClosing closing = stored();
        closing.grade = gradeOf(value);
        close(closing);
    });
    connect(m_feeling, &SegmentedControl::chosen, this, [this](int index) {
        ReviewClosing closing = stored();
        closing.feeling = index + 1;
        close(closing);
    });
    connect(m_feeling, &SegmentedControl::pressedAgain, this, [this] {
        ReviewClosing closing = stored();
        closing.feeling.reset();
        close(closing);
    });
    connect(m_line, &SavedLine::settled, this, [this](const QString& text) {
        ReviewClosing closing = stored();
        closing.closing = text;
        close(closing);
    });
    connect(m_finish, &QAbstractButton::clicked, this, [this] {
        m_review.withReview([](ReviewVerbs& verbs, ReviewId review) { return verbs.finishReview(review); });
    });
    connect(m_reopen, &QAbstractButton::clicked, this, [this] {
        if (const Review* review = m_review.review())
            m_review.accept(m_review.verbs().reopenReview(review->id));
    });
}

ReviewClosing ClosingPage::stored() const {
    const Review* review = m_review.review();
    return review ? ReviewClosing{review->grade, review->feeling, review->closing} : ReviewClosing{};
}

void ClosingPage::close(const ReviewClosing& closing) {
    m_review.withReview([&](ReviewVerbs& verbs, ReviewId review) { return verbs.close(review, closing); });
}

void ClosingPage::follow() {
    if (!m_review.plan())
        return;
    const ReviewClosing now = stored();
    const bool isFinished = m_review.isFinished();
    m_card->setTitle(tr("Close it"), {});
    m_gradeName->setText(tr("How did it go, in your own eyes, from 0.0 to 1.0?"));
    m_grade->setAccessibleName(m_gradeName->text());
    {
        const QSignalBlocker quiet{m_grade};
        m_grade->setValue(now.grade ? now.grade->toDouble() : noGrade);
    }
    m_feelingName->setText(tr("How did it feel?"));
    m_feeling->setSegments({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                            QStringLiteral("4"), QStringLiteral("5")});
    m_feeling->setAccessibleName(tr("How did it feel, from 1 to 5?"));
    m_feeling->setCurrent(now.feeling.value_or(0) - 1);
    m_lineName->setText(tr("One closing line"));
    m_line->setAccessibleName(m_lineName->text());
    m_line->setPlaceholderText(tr("It stands on top of the next review."));
    m_line->setStored(now.closing);
    followFinish(isFinished);
    tabInLayoutOrder(*this);
}

void ClosingPage::followFinish(bool isFinished) {
    m_grade->setEnabled(!isFinished);
    m_grade->setButtonSymbols(isFinished ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
    m_feeling->setEnabled(!isFinished);
    m_line->setEnabled(!isFinished);
    m_finish->setText(tr("Finish the Review"));
    m_reopen->setText(tr("Reopen"));
    m_reopen->setVisible(m_review.mayReopen());
    if (isFinished && m_finish->hasFocus())
        m_reopen->setFocus();
    m_finish->setVisible(!isFinished);
    m_hint->setText(isFinished ? finishedText() : finishText());
}

QString ClosingPage::finishedText() const {
    const QString frozen =
        tr("Finished on %1. The predictions are locked, and the numbers stay as they were.")
            .arg(dayText(*m_review.review()->finishedOn));
    return m_review.mayReopen()
               ? frozen
               : QStringLiteral("%1 %2").arg(frozen, tr("The next period has begun, so it stays finished."));
}

QString ClosingPage::finishText() const {
    return QStringLiteral("%1 %2").arg(
        tr("Finishing locks the predictions and keeps today’s numbers beside them."),
        m_review.today() > m_review.period().last
            ? tr("It can be reopened today only: the next period has begun.")
            : tr("It can be reopened until the next period begins."));
}

void ClosingPage::keyPressEvent(QKeyEvent* event) {
    const int number = event->key() - Qt::Key_0;
    const bool isFeeling = m_feeling->isEnabled() && m_feeling->isAncestorOf(focusWidget());
    if (!isFeeling || number < 1 || number > 5 || event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    ReviewClosing closing = stored();
    closing.feeling = number;
    close(closing);
}

void ClosingPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

} // namespace ninefold::ui
