// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_screen.h"

#include "ui/grid/grid_view.h"
#include "ui/models/change_place.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace ninefold::ui {

GridScreen::GridScreen(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_grid{new GridView{theme, m_model}}
    , m_scroll{new QScrollArea{this}}
    , m_firstSteps{new QWidget{this}}
    , m_openList{new QPushButton{m_firstSteps}}
    , m_seeSample{new QPushButton{m_firstSteps}} {
    setObjectName(QStringLiteral("gridScreen"));
    build();
    wire();
    retranslate();
    adaptToContent();
}

void GridScreen::build() {
    m_scroll->setObjectName(QStringLiteral("gridScroll"));
    m_scroll->setWidget(m_grid);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_openList->setObjectName(QStringLiteral("openList"));
    m_seeSample->setObjectName(QStringLiteral("seeSample"));

    auto* steps = new QHBoxLayout{m_firstSteps};
    steps->setContentsMargins(0, 8, 0, 0);
    steps->addStretch();
    steps->addWidget(m_openList);
    steps->addWidget(m_seeSample);
    steps->addStretch();

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_firstSteps);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(16, 16, 16, 14);
    row->addLayout(column, 1);
    setFocusProxy(m_grid);
}

void GridScreen::wire() {
    connect(&m_model, &GridModel::dataChanged, this, &GridScreen::adaptToContent);
    connect(&m_model, &GridModel::writableChanged, this, &GridScreen::adaptToContent);
    connect(m_grid, &GridView::errorRaised, this, &GridScreen::errorRaised);
    connect(m_grid, &GridView::currentChanged, this, [this](CellPlace place) {
        const QPoint centre = m_grid->cellRect(place).center();
        m_scroll->ensureVisible(centre.x(), centre.y(), m_grid->cellRect(place).width() / 2 + 8,
                                m_grid->cellRect(place).height() / 2 + 8);
    });
    connect(m_grid, &GridView::lockTouched, this, [this] {
        post("grid.locked", MessageKind::Note, [] { return tr("This plan can only be read."); });
    });
    connect(&m_grid->commands(), &CellCommands::messageRaised, this,
            [this](const QString& text) { post("grid.hint", MessageKind::Note, [text] { return text; }); });
    connect(&m_grid->commands(), &CellCommands::importTextRequested, this, &GridScreen::importTextRequested);
    connect(m_openList, &QPushButton::clicked, this, &GridScreen::openListRequested);
    connect(m_seeSample, &QPushButton::clicked, this, &GridScreen::sampleRequested);
}

void GridScreen::retranslate() {
    setAccessibleName(tr("Grid"));
    m_openList->setText(tr("Paste or open a list"));
    m_openList->setAccessibleName(m_openList->text());
    m_seeSample->setText(tr("See a sample year"));
    m_seeSample->setAccessibleName(m_seeSample->text());
}

void GridScreen::setSession(PlannerSession* session) {
    m_session = session;
    m_model.show(session, std::nullopt);
}

void GridScreen::showPlan(const PlanId& plan) {
    finishEditing();
    m_model.show(m_session, plan);
    if (m_model.isEmpty() && m_model.isWritable())
        startEditing({});
}

void GridScreen::setReadOnly(bool isReadOnly) {
    m_model.setReadOnly(isReadOnly);
}

void GridScreen::setCellOrder(CellOrder order) {
    m_grid->setCellOrder(order);
}

CellPlace GridScreen::current() const {
    return m_grid->current();
}

void GridScreen::goTo(CellPlace place) {
    m_grid->setCurrent(place);
}

void GridScreen::goToChange(const Change& change) {
    const auto place = placeOf(change);
    if (place && m_model.plan() == place->plan)
        goTo(place->place);
}

void GridScreen::startEditing(CellPlace place) {
    m_grid->setFocus();
    if (m_grid->setCurrent(place))
        m_grid->startEditing();
}

bool GridScreen::finishEditing() {
    return m_grid->finishEditing();
}

void GridScreen::adaptToContent() {
    m_firstSteps->setVisible(m_model.isWritable() && m_model.isEmpty());
}

void GridScreen::post(const char* key, MessageKind kind, std::function<QString()> text) {
    Q_EMIT messageRaised(Message{QString::fromLatin1(key), kind, std::move(text)});
}

void GridScreen::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ninefold::ui
