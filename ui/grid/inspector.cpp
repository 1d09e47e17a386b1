// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/inspector.h"

#include "ui/grid/action_details.h"
#include "ui/grid/ancestor_line.h"
#include "ui/grid/field_edit.h"
#include "ui/grid/kind_question.h"
#include "ui/grid/life_prompts.h"
#include "ui/grid/number_line.h"
#include "ui/grid/past_texts.h"
#include "ui/grid/suggestion_chip.h"
#include "ui/text/one_line.h"
#include "ui/text/words.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tab_order.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace ninefold::ui {

namespace {

constexpr std::array allFields{CellField::Text, CellField::Why, CellField::Notes, CellField::DoneMeans,
                               CellField::PolishedMeans};
constexpr std::array actionKinds{ActionKind::None, ActionKind::Routine, ActionKind::Task,
                                 ActionKind::Measured};
constexpr std::array fieldNames{"Text", "Why", "Notes", "DoneMeans", "PolishedMeans"}; // by CellField
constexpr int sideMargin = 18;
constexpr int fieldInset = 6; // a field's own margin, so that its text lines up with the captions

QLabel* makeLabel(const char* name, QWidget* parent) {
    auto* label = new QLabel{parent};
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(fieldInset, 0, fieldInset, 0);
    return label;
}

QHBoxLayout* inset(QWidget& widget) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(fieldInset, 0, fieldInset, 0);
    row->addWidget(&widget);
    return row;
}

void colour(QWidget& widget, QPalette::ColorRole role, const QColor& colour) {
    QPalette palette = widget.palette();
    palette.setColor(role, colour);
    widget.setPalette(palette);
}

} // namespace

Inspector::Inspector(const ThemeSource& theme, InspectorModel& model, QWidget* parent)
    : CardFrame{theme, parent}
    , m_theme{theme}
    , m_model{model} {
    setObjectName(QStringLiteral("inspector"));
    auto* scroll = new QScrollArea{this};
    scroll->setObjectName(QStringLiteral("inspectorScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(1, sideMargin - 4, 1, sideMargin - 4);
    column->addWidget(scroll, 1);
    makeFoot(*column);
    wire();
    retranslate();
    dress();
}

QWidget* Inspector::makeContent() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins(sideMargin - fieldInset, 0, sideMargin - fieldInset, 0);
    column->setSpacing(4);
    m_crumb = makeLabel("inspectorPlace", content);
    column->addWidget(m_crumb);
    addSection(CellField::Text, *column);
    m_hint = makeLabel("inspectorHint", content);
    column->addWidget(m_hint);
    m_ancestor = new AncestorLine{content};
    auto* ancestorRow = new QHBoxLayout;
    ancestorRow->setContentsMargins(0, 0, 0, 4);
    ancestorRow->addWidget(m_ancestor);
    ancestorRow->addStretch(1);
    column->addLayout(ancestorRow);
    m_promise = makeLabel("inspectorPromise", content);
    column->addWidget(m_promise);
    m_prompts = new LifePrompts{content};
    column->addWidget(m_prompts);
    m_kinds = new SegmentedControl{m_theme, content};
    m_kinds->setObjectName(QStringLiteral("kind"));
    column->addLayout(inset(*m_kinds));
    m_kindQuestion = new KindQuestion{m_theme, m_model, content};
    column->addLayout(inset(*m_kindQuestion));
    m_suggestion = new SuggestionChip{m_theme, content};
    column->addLayout(inset(*m_suggestion));
    m_done = new QCheckBox{content};
    m_done->setObjectName(QStringLiteral("taskDone"));
    column->addSpacing(6);
    column->addLayout(inset(*m_done));
    m_number = new NumberLine{m_theme, content};
    column->addWidget(m_number);
    for (const CellField field : {CellField::Why, CellField::DoneMeans, CellField::PolishedMeans})
        addSection(field, *column);
    m_details = new ActionDetails{m_theme, m_model, content};
    column->addLayout(inset(*m_details));
    addSection(CellField::Notes, *column);
    column->addSpacing(8);
    m_past = new PastTexts{m_theme, m_model, content};
    column->addWidget(m_past);
    column->addStretch(1);
    return content;
}

void Inspector::addSection(CellField which, QVBoxLayout& column) {
    const auto enter =
        which == CellField::Notes ? FieldEdit::EnterKey::BeginsALine : FieldEdit::EnterKey::Commits;
    const QString name = QString::fromLatin1(fieldNames[static_cast<std::size_t>(which)]);
    QWidget* parent = column.parentWidget();
    Section& made = section(which);
    made.field = new FieldEdit{m_theme, enter, parent};
    made.field->setObjectName(QStringLiteral("field%1").arg(name));
    if (which != CellField::Text) {
        made.caption = makeLabel("", parent);
        made.caption->setObjectName(QStringLiteral("caption%1").arg(name));
        made.caption->setBuddy(made.field);
        made.caption->setContentsMargins(fieldInset, 8, fieldInset, 0);
        column.addWidget(made.caption);
    }
    column.addWidget(made.field);
}

void Inspector::makeFoot(QVBoxLayout& column) {
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(sideMargin, 8, sideMargin, 0);
    m_end = new QPushButton{this};
    m_end->setObjectName(QStringLiteral("endAction"));
    m_erase = new QPushButton{this};
    m_erase->setObjectName(QStringLiteral("eraseAction"));
    buttons->addWidget(m_end);
    buttons->addWidget(m_erase);
    buttons->addStretch(1);
    column.addLayout(buttons);
    m_foot = makeLabel("inspectorFoot", this);
    m_foot->setContentsMargins(sideMargin, 8, sideMargin, 0);
    column.addWidget(m_foot);
}

void Inspector::wire() {
    connect(&m_theme, &ThemeSource::changed, this, &Inspector::dress);
    connect(&m_model, &InspectorModel::changed, this, &Inspector::follow);
    connect(m_kinds, &SegmentedControl::chosen, this,
            [this](int index) { m_kindQuestion->choose(actionKinds[static_cast<std::size_t>(index)]); });
    connect(m_kindQuestion, &KindQuestion::declined, this, [this] {
        follow();
        m_kinds->findChild<QWidget*>(QStringLiteral("segment%1").arg(m_kinds->current()))->setFocus();
    });
    connect(m_number, &QAbstractButton::clicked, this, [this] { Q_EMIT whyWanted(m_number); });
    connect(m_details, &ActionDetails::left, this, &Inspector::left);
    connect(m_suggestion, &SuggestionChip::accepted, this, &Inspector::suggestionWanted);
    connect(m_ancestor, &QAbstractButton::clicked, this, &Inspector::ancestorWanted);
    connect(m_prompts, &LifePrompts::left, this, &Inspector::left);
    connect(m_prompts, &LifePrompts::chosen, this, [this](const QString& question) {
        m_question = question;
        m_asked = m_model.place();
        followPast();
        section(CellField::Text).field->setFocus();
    });
    connect(m_done, &QCheckBox::clicked, this, [this](bool isDone) { m_model.setDone(isDone); });
    connect(m_end, &QPushButton::clicked, this, [this] { m_model.end(); });
    connect(m_erase, &QPushButton::clicked, this, [this] { m_model.erase(); });
    connect(m_past, &PastTexts::left, this, &Inspector::left);
    for (const CellField which : allFields) {
        FieldEdit* field = section(which).field;
        connect(field, &FieldEdit::typed, this,
                [this, which](const QString& text) { m_model.type(which, text); });
        connect(field, &FieldEdit::committed, this, [this, which] { m_model.commit(which); });
        connect(field, &FieldEdit::linkWanted, this, &Inspector::linkWanted);
        connect(field, &FieldEdit::dropped, this, [this, which] {
            if (!m_model.drop(which))
                Q_EMIT left();
        });
    }
}

void Inspector::setReadOnly(bool isReadOnly) {
    if (std::exchange(m_isReadOnly, isReadOnly) == isReadOnly)
        return;
    m_past->setReadOnly(isReadOnly);
    m_details->setReadOnly(isReadOnly);
    follow();
}

void Inspector::setShowsRuns(bool shows) {
    m_number->setShowsRuns(shows);
    follow();
}

void Inspector::retranslate() {
    setAccessibleName(tr("Inspector"));
    m_kinds->setAccessibleName(tr("Kind"));
    m_kinds->setSegments({kindText(ActionKind::None), kindText(ActionKind::Routine),
                          kindText(ActionKind::Task), kindText(ActionKind::Measured)});
    const std::array captions{tr("Text"), tr("Why"), tr("Notes"), tr("Done means"), tr("Polished means")};
    const std::array hints{tr("Write it here"), tr("One line: what makes it worth a year"),
                           tr("Anything worth keeping"), tr("When is it done, even if it is not perfect?"),
                           tr("What would make it perfect?")};
    for (const CellField which : allFields) {
        const auto index = static_cast<std::size_t>(which);
        section(which).field->setAccessibleName(captions[index]);
        section(which).field->setPlaceholderText(hints[index]);
        if (section(which).caption)
            section(which).caption->setText(captions[index]);
    }
    m_end->setText(tr("End"));
    m_end->setAccessibleName(tr("End this action"));
    m_end->setToolTip(tr("Its past stays, and the cell is free."));
    m_erase->setText(tr("Erase"));
    m_erase->setAccessibleName(tr("Erase this action with its records"));
    m_erase->setToolTip(tr("Takes its records away too. Undo brings them back."));
    m_past->retranslate();
    m_prompts->retranslate();
    follow();
}

void Inspector::dress() {
    const QFont caption = fontOf(font(), TypeStep::Small, QFont::DemiBold);
    for (const Section& one : m_sections) {
        colour(*one.field, QPalette::Base, Qt::transparent);
        if (one.caption) {
            one.caption->setFont(caption);
            colour(*one.caption, QPalette::WindowText, m_theme.theme().muted);
        }
    }
    section(CellField::Text).field->setFont(fontOf(font(), TypeStep::Lead, QFont::Bold));
    m_crumb->setFont(fontOf(font(), TypeStep::Small, QFont::DemiBold));
    m_foot->setFont(fontOf(font(), TypeStep::Small));
    colour(*m_foot, QPalette::WindowText, m_theme.theme().muted);
    colour(*m_hint, QPalette::WindowText, m_theme.theme().muted);
    follow();
}

void Inspector::follow() {
    using Subject = InspectorModel::Subject;
    const bool isAction = m_model.subject() == Subject::Action;
    m_crumb->setText(crumbText());
    colour(*m_crumb, QPalette::WindowText, m_theme.theme().hue(m_model.place().ownBlock()));
    m_hint->setText(hintText());
    m_hint->setVisible(!m_hint->text().isEmpty());
    const auto kind = m_model.kind();
    m_kinds->setVisible(isAction);
    m_kinds->setEnabled(!m_isReadOnly);
    m_kinds->setCurrent(kind ? static_cast<int>(*kind) : -1);
    m_suggestion->offer(m_isReadOnly ? std::nullopt : m_model.suggestion());
    const auto doneOn = m_model.doneOn();
    m_done->setVisible(kind == ActionKind::Task);
    m_done->setEnabled(!m_isReadOnly);
    m_done->setChecked(doneOn.has_value());
    m_done->setText(doneOn ? tr("Done on %1").arg(QLocale{}.toString(*doneOn, QLocale::ShortFormat))
                           : tr("Done"));
    m_done->setAccessibleName(m_done->text());
    m_number->tell(m_model.number());
    const bool canEnd = isAction && m_model.hasRecords() && !m_isReadOnly;
    m_end->setVisible(canEnd);
    m_erase->setVisible(canEnd);
    m_past->setVisible(m_model.subject() != Subject::Nothing);
    m_past->refresh();
    m_foot->setText(m_isReadOnly ? tr("This plan can only be read.") : tr("Every change is saved at once."));
    followTexts();
    followPast();
}

void Inspector::followPast() {
    using Subject = InspectorModel::Subject;
    const bool canBeAsked = !m_isReadOnly && m_model.text(CellField::Text).isEmpty() &&
                            (m_model.subject() == Subject::FreeCell || m_model.subject() == Subject::SubGoal);
    const auto ancestor = m_model.ancestor();
    m_ancestor->tell(ancestor, m_model.year(), m_model.text(CellField::Text));
    m_promise->setText(m_model.promise());
    m_promise->setVisible(!m_promise->text().isEmpty());
    m_prompts->setVisible(canBeAsked);
    if (!canBeAsked && m_prompts->isOpen())
        m_prompts->close();
    if (!canBeAsked || m_asked != m_model.place())
        m_question.clear();
    section(CellField::Text)
        .field->setPlaceholderText(m_question.isEmpty() ? tr("Write it here") : m_question);
}

bool Inspector::showPrompts() {
    if (!m_prompts->isVisibleTo(this))
        return false;
    m_prompts->open();
    return true;
}

void Inspector::followTexts() {
    for (const CellField which : allFields) {
        const Section& one = section(which);
        const bool isThere = m_model.has(which);
        one.field->setVisible(isThere);
        one.field->setReadOnly(m_isReadOnly);
        one.field->show(m_model.text(which));
        if (one.caption)
            one.caption->setVisible(isThere);
    }
}

QString Inspector::crumbText() const {
    switch (m_model.subject()) {
    case InspectorModel::Subject::Nothing:
        return {};
    case InspectorModel::Subject::Core:
    case InspectorModel::Subject::SubGoal:
        return roleText(m_model.place());
    case InspectorModel::Subject::Action:
    case InspectorModel::Subject::FreeCell:
        break;
    }
    const QString goal = shortLine(m_model.goal());
    return goal.isEmpty() ? roleText(m_model.place()) : QStringLiteral("%1 ›").arg(goal);
}

QString Inspector::hintText() const {
    const bool isEmpty = m_model.text(CellField::Text).isEmpty();
    switch (m_model.subject()) {
    case InspectorModel::Subject::Nothing:
        return tr("There is no plan yet. Type in a cell to begin one.");
    case InspectorModel::Subject::Core:
        return isEmpty ? tr("The one thing this year is for. Type it in the middle of the grid.") : QString{};
    case InspectorModel::Subject::SubGoal:
        return isEmpty ? tr("One of eight things the core goal needs. Type it here or in its cell.")
                       : QString{};
    case InspectorModel::Subject::FreeCell:
        return tr("An empty cell. Type what you will do; an empty one counts for nothing and is fine too.");
    case InspectorModel::Subject::Action:
        return {};
    }
    return {};
}

void Inspector::changeEvent(QEvent* event) {
    CardFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && m_foot)
        dress();
}

} // namespace ninefold::ui
