// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/years/year_pane.h"

#include "ui/grid/grid_view.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_door.h"
#include "ui/years/cell_in_year.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace ninefold::ui {

YearPane::YearPane(const ThemeSource& theme, const QString& name, QWidget* parent)
    : QWidget{parent}
    , m_years{new QComboBox{this}}
    , m_open{new QPushButton{this}}
    , m_scroll{std::make_unique<QScrollArea>(this)}
    , m_grid{new GridView{theme, m_model}}
    , m_cell{new CellInYear{theme, this}} {
    setObjectName(name);
    m_model.setReadOnly(true);
    m_years->setObjectName(name + QStringLiteral("Years"));
    m_open->setObjectName(name + QStringLiteral("Open"));
    m_grid->setObjectName(name + QStringLiteral("Grid"));
    build();
    wire();
    retranslate();
}

YearPane::~YearPane() = default;

void YearPane::build() {
    m_years->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scroll->setWidget(m_grid);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 4, 0);
    head->addWidget(m_years);
    head->addStretch(1);
    head->addWidget(m_open);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_scroll.get(), 1);
    column->addWidget(m_cell);
    new FocusDoor{this, m_grid};
}

void YearPane::wire() {
    connect(m_years, &QComboBox::activated, this,
            [this](int index) { Q_EMIT planChosen(PlanId{m_years->itemData(index).toUuid()}); });
    connect(m_open, &QAbstractButton::clicked, this, &YearPane::openWanted);
    connect(&m_model, &GridModel::dataChanged, this, &YearPane::followCurrent);
    connect(m_grid, &GridView::lockTouched, this, &YearPane::lockTouched);
    connect(m_grid, &GridView::errorRaised, this, &YearPane::lockTouched);
    connect(m_grid, &GridView::currentChanged, this, [this](CellPlace place) {
        followCurrent();
        if (!m_isGoing)
            Q_EMIT moved(place);
    });
}

void YearPane::show(PlannerSession* session, std::optional<PlanId> plan) {
    m_session = session;
    m_model.show(session, plan);
    fillYears();
    followCurrent();
}

void YearPane::fillYears() {
    const QSignalBlocker quiet{m_years};
    m_years->clear();
    if (!m_session)
        return;
    for (const Plan* plan : m_session->planner().plans())
        m_years->addItem(QString::number(plan->year), plan->id.uuid());
    m_years->setCurrentIndex(plan() ? m_years->findData(plan()->uuid()) : -1);
}

CellPlace YearPane::current() const {
    return m_grid->current();
}

void YearPane::goTo(CellPlace place) {
    m_isGoing = true;
    m_grid->setCurrent(place);
    m_isGoing = false;
}

bool YearPane::zoomOut() {
    return m_grid->zoomedBlock() && m_grid->zoomOut();
}

int YearPane::smallestWidth() const {
    const QFont& font = m_grid->font();
    return static_cast<int>(GridGeometry::areaFor(CellMetrics::smallestCell(font), unitOf(font)).width());
}

void YearPane::followCurrent() {
    const QRect cell = m_grid->cellRect(m_grid->current());
    m_scroll->ensureVisible(cell.center().x(), cell.center().y(), cell.width() / 2 + 8,
                            cell.height() / 2 + 8);
    const Plan* shown = m_session && plan() ? m_session->planner().plan(*plan()) : nullptr;
    m_cell->setVisible(shown);
    if (shown)
        m_cell->tell(shown->year, m_grid->current(), m_model.face(m_grid->current()));
}

void YearPane::retranslate() {
    m_years->setAccessibleName(tr("Year"));
    m_years->setToolTip(tr("Choose the year"));
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open this year in the grid"));
    m_open->setToolTip(m_open->accessibleName());
    setAccessibleName(tr("Only to look at"));
    followCurrent();
}

void YearPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ninefold::ui
