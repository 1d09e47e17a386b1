// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/masking_page.h"

#include "ui/progress/figure_view.h"
#include "ui/review/mask_view.h"
#include "ui/review/saved_line.h"
#include "ui/review/starter_factors.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/pill_button.h"
#include "ui/widgets/titled_card.h"

#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace ninefold::ui {

namespace {

// "Interview: too many words" goes into the group "Interview".
FactorName namedBy(const QString& typed) {
    const qsizetype colon = typed.indexOf(QLatin1Char(':'));
    return colon > 0 ? FactorName{typed.mid(colon + 1), typed.left(colon)} : FactorName{typed};
}

QString typedFor(const Factor& factor) {
    return factor.group.isEmpty() ? factor.name : QStringLiteral("%1: %2").arg(factor.group, factor.name);
}

} // namespace

MaskingPage::MaskingPage(const ThemeSource& theme, ReviewModel& review, QWidget* parent)
    : QWidget{parent}
    , m_door{new FocusDoor{this}}
    , m_review{review}
    , m_factors{review}
    , m_card{new TitledCard{theme, QStringLiteral("maskCard"), this}}
    , m_view{new MaskView{theme, m_factors, m_card}}
    , m_empty{new HintLabel{theme, m_card}}
    , m_name{new SavedLine{m_card}}
    , m_sets{new PillButton{theme, m_card}}
    , m_change{new PillButton{theme, m_card}}
    , m_setMenu{new QMenu{this}}
    , m_changeMenu{new QMenu{this}}
    , m_labelCard{new TitledCard{theme, QStringLiteral("labelCard"), this}}
    , m_labelView{new FigureView{theme, m_labels, 0, true, m_labelCard}} {
    setObjectName(QStringLiteral("maskingPage"));
    build();
    wire();
    follow();
}

void MaskingPage::build() {
    m_name->setObjectName(QStringLiteral("newFactor"));
    m_name->setMaximumWidth(280);
    m_sets->setObjectName(QStringLiteral("starterSets"));
    m_sets->setMenu(m_setMenu);
    m_change->setObjectName(QStringLiteral("changeFactor"));
    m_change->setMenu(m_changeMenu);
    m_labelView->setObjectName(QStringLiteral("labelTable"));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_name);
    tools->addWidget(m_sets);
    tools->addWidget(m_change);
    tools->addStretch();
    m_card->body().addWidget(m_empty);
    m_card->body().addWidget(m_view);
    m_card->body().addLayout(tools);
    m_labelCard->body().addWidget(m_labelView);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_card);
    column->addWidget(m_labelCard);
    column->addStretch();
}

void MaskingPage::wire() {
    connect(&m_review, &ReviewModel::changed, this, &MaskingPage::follow);
    connect(m_view, &MaskView::allAnswered, this, &MaskingPage::finished);
    connect(m_name, &QLineEdit::returnPressed, this, &MaskingPage::addTyped);
}

void MaskingPage::follow() {
    if (!m_review.plan())
        return;
    const int count = m_factors.rowCount();
    const bool isOpen = !m_review.isFinished();
    m_view->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_name->setVisible(isOpen);
    m_sets->setVisible(isOpen);
    m_change->setVisible(isOpen && count > 0);
    m_door->leadTo(count > 0 ? static_cast<QWidget*>(m_view) : m_name);
    m_card->setTitle(tr("Mask one at a time"),
                     count == 0 ? QString{}
                                : tr("Imagine going on without this factor. 1 yes · 2 no · 3 not sure") +
                                      QStringLiteral("   ") +
                                      tr("%1 of %n labelled", nullptr, count).arg(m_factors.labelled()));
    m_empty->setText(
        tr("A factor is something success hangs on: grades, a skill, sleep. Write the first one, or "
           "begin with a starter set."));
    m_view->setAccessibleName(tr("Factors, masked one at a time"));
    m_name->setPlaceholderText(tr("Another factor, or “group: factor”"));
    m_name->setAccessibleName(tr("Another factor"));
    m_sets->setText(tr("Starter sets"));
    m_change->setText(tr("This factor"));
    m_labels.setRows(labelHeadings(m_review), labelRows(m_review));
    m_labelCard->setVisible(m_labels.columnCount() > 2 && m_labels.rowCount() > 0);
    m_labelCard->setTitle(tr("From review to review"), tr("How the labels moved"));
    m_labelView->setAccessibleName(tr("Labels from review to review"));
    nameMenus();
}

void MaskingPage::nameMenus() {
    m_setMenu->clear();
    for (const StarterSet& set : starterSets())
        m_setMenu->addAction(set.name, this, [this, factors = set.factors] { addSet(factors); });
    m_changeMenu->clear();
    m_changeMenu->addAction(tr("Rename…"), this, &MaskingPage::renameCurrent);
    m_changeMenu->addAction(tr("Move Up"), this, [this] { moveCurrent(-1); });
    m_changeMenu->addAction(tr("Move Down"), this, [this] { moveCurrent(1); });
    m_changeMenu->addAction(tr("Retire"), this, &MaskingPage::retireCurrent);
}

void MaskingPage::addTyped() {
    const QString typed = m_name->text().trimmed();
    if (typed.isEmpty())
        return;
    if (m_review.accept(m_review.verbs().addFactors({namedBy(typed)})))
        m_name->setText({});
}

void MaskingPage::addSet(const std::vector<FactorName>& factors) {
    if (!m_review.accept(m_review.verbs().addFactors(factors)))
        return;
    m_view->setFocus();
}

std::optional<FactorId> MaskingPage::current() const {
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional{m_factors.factor(index.row())} : std::nullopt;
}

void MaskingPage::renameCurrent() {
    const auto id = current();
    const Factor* factor = id ? m_review.planner().table<Factor>().find(*id) : nullptr;
    if (!factor)
        return;
    bool isDone = false;
    const QString name = QInputDialog::getText(
        this, tr("Rename a factor"), tr("“Group: name”, or the name alone; earlier reviews keep the old one"),
        QLineEdit::Normal, typedFor(*factor), &isDone);
    if (isDone)
        m_review.accept(m_review.verbs().renameFactor(*id, namedBy(name)));
}

void MaskingPage::moveCurrent(int by) {
    const int row = m_view->currentIndex().row();
    const int next = by < 0 ? row - 1 : row + 2;
    const auto id = current();
    if (!id || next < 0 || next > m_factors.rowCount())
        return;
    const auto before = next < m_factors.rowCount() ? std::optional{m_factors.factor(next)} : std::nullopt;
    if (m_review.accept(m_review.verbs().moveFactor(*id, before)))
        m_view->setCurrentIndex(m_factors.index(row + by, MaskModel::dispensableColumn));
}

void MaskingPage::retireCurrent() {
    if (const auto id = current())
        m_review.accept(m_review.verbs().setFactorRetired(*id, true));
}

void MaskingPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

} // namespace ninefold::ui
