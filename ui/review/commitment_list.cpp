// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/commitment_list.h"

#include "core/session/planner_session.h"
#include "ui/review/commitment_view.h"
#include "ui/review/saved_line.h"
#include "ui/review/two_line_delegate.h"
#include "ui/text/one_line.h"
#include "ui/text/review_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/pill_button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/titled_card.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold::ui {

namespace {

const QString commitmentRemovedKey = QStringLiteral("commitmentRemoved");
constexpr std::array origins{CommitmentOrigin::Pledge, CommitmentOrigin::MonthGoal,
                             CommitmentOrigin::YearWish};
constexpr std::array verdicts{Verdict::Kept, Verdict::Partly, Verdict::NotKept, Verdict::ChangedCourse};

} // namespace

CommitmentList::CommitmentList(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_door{new FocusDoor{this}}
    , m_theme{theme}
    , m_card{new TitledCard{theme, QStringLiteral("commitmentCard"), this}}
    , m_text{new SavedLine{m_card}}
    , m_origin{new QComboBox{m_card}}
    , m_days{new QComboBox{m_card}}
    , m_add{new PillButton{theme, m_card}}
    , m_view{new CommitmentView{m_card}}
    , m_empty{new HintLabel{theme, m_card}}
    , m_details{new QWidget{m_card}}
    , m_promise{new QLabel{m_details}}
    , m_lock{new HintLabel{theme, m_details}}
    , m_verdict{new SegmentedControl{theme, m_details}}
    , m_remove{new PillButton{theme, m_details}}
    , m_actual{new QLineEdit{m_details}} {
    setObjectName(QStringLiteral("commitmentList"));
    build();
    wire();
    retranslate();
}

CommitmentList::~CommitmentList() {
    // Fields that go lose the focus, and say so.
    for (const QObject* part : findChildren<QObject*>())
        part->disconnect(this);
}

void CommitmentList::build() {
    m_view->setObjectName(QStringLiteral("commitmentRows"));
    m_view->setModel(&m_commitments);
    m_view->setItemDelegate(new TwoLineDelegate{m_theme, m_view});
    m_empty->setObjectName(QStringLiteral("commitmentEmpty"));
    m_card->body().addLayout(buildAdding());
    m_card->body().addWidget(m_empty);
    m_card->body().addWidget(m_view, 1);
    m_details->setLayout(buildDetails());
    m_card->body().addWidget(m_details);
    m_card->body().addStretch(0);
    auto* page = new QVBoxLayout{this};
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_card);
}

QLayout* CommitmentList::buildAdding() {
    m_text->setObjectName(QStringLiteral("commitmentText"));
    m_origin->setObjectName(QStringLiteral("commitmentOrigin"));
    m_days->setObjectName(QStringLiteral("commitmentDays"));
    m_add->setObjectName(QStringLiteral("commitmentAdd"));
    m_add->setPicture(Icon::Plus);
    for (QComboBox* box : {m_origin, m_days}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_origin);
    row->addWidget(m_days);
    row->addWidget(m_add);
    return row;
}

QLayout* CommitmentList::buildDetails() {
    m_promise->setObjectName(QStringLiteral("commitmentPromise"));
    m_promise->setTextFormat(Qt::PlainText);
    m_promise->setWordWrap(true);
    m_lock->setObjectName(QStringLiteral("commitmentLock"));
    m_verdict->setObjectName(QStringLiteral("commitmentVerdict"));
    m_remove->setObjectName(QStringLiteral("commitmentRemove"));
    m_remove->setPicture(Icon::Trash);
    m_actual->setObjectName(QStringLiteral("commitmentActual"));
    auto* judging = new QHBoxLayout;
    judging->setSpacing(8);
    judging->addWidget(m_verdict);
    judging->addWidget(m_actual, 1);
    judging->addWidget(m_remove);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_promise);
    column->addWidget(m_lock);
    column->addLayout(judging);
    return column;
}

void CommitmentList::wire() {
    connect(&m_commitments, &CommitmentModel::followed, this, &CommitmentList::follow);
    connect(&m_commitments, &CommitmentModel::errorRaised, this, &CommitmentList::errorRaised);
    connect(m_origin, &QComboBox::currentIndexChanged, this, &CommitmentList::offerDays);
    connect(m_text, &QLineEdit::returnPressed, this, &CommitmentList::add);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_add->setEnabled(!m_isReadOnly && !text.trimmed().isEmpty()); });
    connect(m_add, &QAbstractButton::clicked, this, &CommitmentList::add);
    connect(m_view, &CommitmentView::judged, this, &CommitmentList::judge);
    connect(m_view, &CommitmentView::removeWanted, this, &CommitmentList::remove);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommitmentList::showRow);
    connect(m_verdict, &SegmentedControl::chosen, this,
            [this](int at) { judge(verdicts[static_cast<std::size_t>(at)]); });
    connect(m_verdict, &SegmentedControl::pressedAgain, this, [this] { judge(std::nullopt); });
    connect(m_remove, &QAbstractButton::clicked, this, &CommitmentList::remove);
    connect(m_actual, &QLineEdit::editingFinished, this, &CommitmentList::finishEditing);
}

void CommitmentList::show(PlannerSession* session, std::optional<PlanId> plan) {
    if (m_commitments.isShowing(session, plan))
        return m_commitments.refresh();
    finishEditing();
    m_shown.reset();
    m_commitments.show(session, plan);
    setReadOnly(m_isReadOnly);
    offerDays();
    if (m_commitments.rowCount() > 0)
        m_view->setCurrentIndex(m_commitments.index(0));
}

void CommitmentList::followClock() {
    m_commitments.refresh();
    offerDays();
}

void CommitmentList::goTo(CommitmentId commitment) {
    if (const int found = m_commitments.rowOf(commitment); found >= 0)
        m_view->setCurrentIndex(m_commitments.index(found));
    m_view->setFocus();
}

void CommitmentList::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_commitments.setReadOnly(isReadOnly);
    const bool isOver = m_commitments.plan() && m_commitments.isOver();
    for (QWidget* field : std::initializer_list<QWidget*>{m_text, m_origin, m_days})
        field->setEnabled(!isReadOnly && m_commitments.plan() && !isOver);
    m_text->setPlaceholderText(isOver ? tr("The year is over; promises are made before it is.")
                                      : tr("What do you promise yourself?"));
    m_add->setEnabled(!isReadOnly && !m_text->text().trimmed().isEmpty());
    m_actual->setReadOnly(isReadOnly);
    showRow();
}

int CommitmentList::row() const {
    return m_view->currentIndex().row();
}

CommitmentOrigin CommitmentList::origin() const {
    return origins[static_cast<std::size_t>(std::max(0, m_origin->currentIndex()))];
}

bool CommitmentList::accept(const Result<void>& result) {
    if (!result)
        Q_EMIT errorRaised(result.error());
    return result.has_value();
}

void CommitmentList::offerDays() {
    m_days->clear();
    if (!m_commitments.plan())
        return;
    for (const CommitmentModel::Choice& choice : m_commitments.choices(origin()))
        m_days->addItem(choice.name);
    setReadOnly(m_isReadOnly);
}

void CommitmentList::add() {
    const int chosen = m_days->currentIndex();
    if (m_text->text().trimmed().isEmpty() || chosen < 0 || m_isReadOnly)
        return;
    const auto choices = m_commitments.choices(origin());
    const auto added =
        m_commitments.add(origin(), choices[static_cast<std::size_t>(chosen)].days, m_text->text());
    if (!added) {
        Q_EMIT errorRaised(added.error());
        return;
    }
    m_text->setText({});
    m_view->setCurrentIndex(m_commitments.index(m_commitments.rowOf(*added)));
}

void CommitmentList::judge(const std::optional<Verdict>& verdict) {
    const int judged = row();
    if (judged < 0 || !finishEditing())
        return;
    if (!m_commitments.mayJudge(judged)) {
        Q_EMIT messageRaised({QStringLiteral("commitmentEarly"), MessageKind::Note,
                              [] { return tr("A promise is judged when its days are over."); }});
        return showRow();
    }
    const bool waited = !m_commitments.commitment(judged).verdict;
    if (!accept(m_commitments.judge(judged, verdict)) || !waited || !verdict)
        return showRow();
    // The next one that waits has moved up to where this one was.
    if (m_commitments.waiting() > 0)
        m_view->setCurrentIndex(m_commitments.index(std::min(judged, m_commitments.waiting() - 1)));
}

void CommitmentList::remove() {
    const int removed = row();
    if (removed < 0 || m_isReadOnly)
        return;
    const CommitmentId id = m_commitments.commitment(removed).id;
    const QString text = shortLine(m_commitments.commitment(removed).text);
    if (!accept(m_commitments.remove(removed)))
        return;
    m_removed = id;
    m_view->setFocus();
    Q_EMIT messageRaised({commitmentRemovedKey, MessageKind::Note,
                          [text] { return tr("“%1” is removed. Undo brings it back.").arg(text); }});
}

bool CommitmentList::finishEditing() {
    const int at = m_shown ? m_commitments.rowOf(*m_shown) : -1;
    if (at < 0 || !m_actual->isModified())
        return true;
    m_actual->setModified(false);
    return accept(m_commitments.setActual(at, m_actual->text()));
}

void CommitmentList::follow() {
    if (m_removed && m_commitments.rowOf(*m_removed) >= 0) {
        m_removed.reset();
        Q_EMIT messageSettled(commitmentRemovedKey);
    }
    const int kept = m_shown ? m_commitments.rowOf(*m_shown) : -1;
    const int last = m_commitments.rowCount() - 1;
    if (!m_view->currentIndex().isValid() && last >= 0)
        m_view->setCurrentIndex(m_commitments.index(std::clamp(kept, 0, last)));
    m_empty->setVisible(last < 0);
    m_view->setVisible(last >= 0);
    m_door->leadTo(last < 0 ? static_cast<QWidget*>(m_text) : m_view);
    const int waiting = m_commitments.plan() ? m_commitments.waiting() : 0;
    m_card->setTitle(
        tr("Commitments"),
        waiting > 0
            ? tr("%n wait(s) for a verdict: 1 kept, 2 partly, 3 not kept, 4 changed course", nullptr, waiting)
            : tr("written at the beginning, judged at the end"));
    showRow();
}

void CommitmentList::showRow() {
    const int at = row();
    const bool hasRow = at >= 0 && at < m_commitments.rowCount();
    m_details->setVisible(hasRow);
    if (!hasRow)
        return;
    const Commitment& shown = m_commitments.commitment(at);
    if (m_shown != shown.id)
        finishEditing();
    m_shown = shown.id;
    m_promise->setText(shown.expected.isEmpty() ? shown.text
                                                : tr("%1\nExpected: %2").arg(shown.text, shown.expected));
    m_lock->setText(m_commitments.stageText(at));
    const auto found = shown.verdict ? std::ranges::find(verdicts, *shown.verdict) : verdicts.end();
    m_verdict->setCurrent(found == verdicts.end() ? -1 : static_cast<int>(found - verdicts.begin()));
    m_verdict->setEnabled(m_commitments.mayJudge(at));
    m_remove->setEnabled(!m_isReadOnly && !m_commitments.isLocked(at));
    m_actual->setEnabled(m_commitments.mayJudge(at));
    if (!m_actual->isModified() && m_actual->text() != shown.actual)
        m_actual->setText(shown.actual);
}

void CommitmentList::retranslate() {
    setAccessibleName(tr("Commitments"));
    m_text->setAccessibleName(tr("New commitment"));
    const int chosen = std::max(0, m_origin->currentIndex());
    m_origin->clear();
    for (const CommitmentOrigin origin : origins)
        m_origin->addItem(commitmentText(origin));
    m_origin->setCurrentIndex(chosen);
    m_origin->setAccessibleName(tr("What kind of commitment"));
    m_days->setAccessibleName(tr("For which days"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the commitment"));
    m_view->setAccessibleName(tr("Commitments"));
    m_empty->setText(
        tr("Nothing is promised yet. What you write is locked from the next day on, and judged with "
           "one key when its days are over."));
    QStringList names;
    for (const QString& verdict : verdictTexts())
        names.append(QStringLiteral("%1 %2").arg(names.size() + 1).arg(verdict));
    m_verdict->setSegments(names);
    m_verdict->setAccessibleName(tr("Verdict"));
    m_remove->setAccessibleName(tr("Remove the commitment"));
    m_remove->setToolTip(
        tr("Remove (%1)").arg(QKeySequence{Qt::Key_Delete}.toString(QKeySequence::NativeText)));
    m_actual->setPlaceholderText(tr("What came of it"));
    m_actual->setAccessibleName(tr("What came of it"));
    m_commitments.refresh();
}

void CommitmentList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ninefold::ui
