// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_screen.h"

#include "ui/grid/cell_drag.h"
#include "ui/grid/draft_offers.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/inspector.h"
#include "ui/grid/records_offer.h"
#include "ui/grid/suggestion_chip.h"
#include "ui/grid/zoom_actions.h"
#include "ui/grid/zoom_cards.h"
#include "ui/models/change_place.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/tab_order.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <utility>

namespace ninefold::ui {

namespace {

constexpr int side = 16; // around the grid; the grid itself leaves 4 for its ring
constexpr int foot = 14;
constexpr int inspectorGap = 12;
constexpr double inspectorWidth = 312;
constexpr double leastInspector = 300; // of its height, below the cards of a zoomed block
constexpr int roomForBoth = 1100;      // of the window

// The message that offers a kind.
QString kindOffer() {
    return QStringLiteral("grid.kind");
}

} // namespace

GridScreen::GridScreen(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_scroll{std::make_unique<QScrollArea>(this)}
    , m_inspector{std::make_unique<Inspector>(theme, m_inspectorModel, this)}
    , m_grid{new GridView{theme, m_model}}
    , m_zoom{new ZoomActions{theme, *m_grid, this}}
    , m_firstSteps{new QWidget{this}}
    , m_nineCells{new QPushButton{m_firstSteps}}
    , m_openList{new QPushButton{m_firstSteps}}
    , m_seeSample{new QPushButton{m_firstSteps}}
    , m_recordsOffer{new RecordsOffer{theme, this}}
    , m_draftOffers{new DraftOffers{this}}
    , m_inspectorSwitch{new QAction{this}} {
    setObjectName(QStringLiteral("gridScreen"));
    new FocusDoor{this, m_grid};
    follow(false);
    build();
    wireGrid();
    wireInspector();
    retranslate();
    followContent();
    arrange();
    tabInLayoutOrder(*this);
}

GridScreen::~GridScreen() = default;

void GridScreen::build() {
    m_scroll->setObjectName(QStringLiteral("gridScroll"));
    m_scroll->setWidget(m_grid);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    new CellDrag{m_theme, *m_grid, *m_scroll}; // the grid owns it
    m_nineCells->setObjectName(QStringLiteral("nineCells"));
    m_openList->setObjectName(QStringLiteral("openList"));
    m_seeSample->setObjectName(QStringLiteral("seeSample"));
    auto* steps = new QHBoxLayout{m_firstSteps};
    steps->setContentsMargins(0, 8, 0, 0);
    steps->addStretch();
    steps->addWidget(m_nineCells);
    steps->addWidget(m_openList);
    steps->addWidget(m_seeSample);
    steps->addStretch();
    m_inspectorSwitch->setObjectName(QStringLiteral("showInspector"));
    m_inspectorSwitch->setCheckable(true);
    m_inspectorSwitch->setChecked(true);
    m_inspectorSwitch->setIcon(themedIcon(m_theme, Icon::PanelRight));
}

bool GridScreen::isEditing() const {
    return m_grid->isEditing();
}

void GridScreen::wireGrid() {
    connect(&m_model, &GridModel::recounted, this, &GridScreen::followContent);
    connect(&m_model, &GridModel::writableChanged, this, &GridScreen::followContent);
    connect(m_grid, &GridView::errorRaised, this, &GridScreen::errorRaised);
    connect(m_grid, &GridView::currentChanged, this, &GridScreen::followCurrent);
    connect(m_grid, &GridView::zoomChanged, this, &GridScreen::followZoom);
    connect(m_grid, &GridView::lockTouched, this, &GridScreen::explainLock);
    connect(m_grid, &GridView::finished, this, &GridScreen::offerKind);
    connect(&m_advice, &RoutineAdvice::tooManyBegan, this, [this] {
        hint([] {
            return tr("Eight routines at once now. Fewer are easier to keep up; the others can wait.");
        });
    });
    connect(m_grid, &GridView::numberPressed, this, &GridScreen::askWhy);
    const CellCommands* commands = &m_grid->commands();
    connect(commands, &CellCommands::messageRaised, this,
            [this](const QString& text) { hint([text] { return text; }); });
    connect(commands, &CellCommands::importTextRequested, this, &GridScreen::importTextRequested);
    connect(commands, &CellCommands::importFileRequested, this, &GridScreen::openListRequested);
    connect(commands, &CellCommands::recordsInTheWay, this, &GridScreen::offerToEnd);
    connect(m_nineCells, &QPushButton::clicked, this, &GridScreen::startWithNine);
    connect(m_openList, &QPushButton::clicked, this, &GridScreen::openListRequested);
    connect(m_seeSample, &QPushButton::clicked, this, &GridScreen::sampleRequested);
    connect(m_draftOffers, &DraftOffers::offered, this, &GridScreen::messageRaised);
    connect(m_draftOffers, &DraftOffers::settled, this, &GridScreen::messageSettled);
    connect(m_draftOffers, &DraftOffers::errorRaised, this, &GridScreen::errorRaised);
    connect(m_draftOffers, &DraftOffers::placeWanted, this, &GridScreen::goTo);
}

void GridScreen::wireInspector() {
    connect(&m_inspectorModel, &InspectorModel::errorRaised, this, &GridScreen::errorRaised);
    connect(&m_inspectorModel, &InspectorModel::recordsInTheWay, this, &GridScreen::offerToEnd);
    connect(m_inspector.get(), &Inspector::left, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_inspector.get(), &Inspector::suggestionWanted, this, &GridScreen::acceptSuggestion);
    connect(m_inspector.get(), &Inspector::linkWanted, this, &GridScreen::linkRequested);
    connect(m_inspector.get(), &Inspector::ancestorWanted, this, &GridScreen::ancestorRequested);
    connect(m_inspector.get(), &Inspector::whyWanted, this, [this](const QWidget* line) {
        if (const auto number = m_inspectorModel.number())
            Q_EMIT whyWanted(number->asked, {line->mapTo(window(), QPoint{}), line->size()});
    });
    auto* stuck = new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_H}, this};
    stuck->setContext(Qt::WidgetWithChildrenShortcut);
    connect(stuck, &QShortcut::activated, this, &GridScreen::showPrompts);
    auto* accept = new QShortcut{QKeySequence{acceptKey}, this};
    accept->setContext(Qt::WidgetWithChildrenShortcut);
    connect(accept, &QShortcut::activated, this, &GridScreen::acceptSuggestion);
    connect(m_inspectorSwitch, &QAction::triggered, this, [this](bool isOn) {
        if (!isNarrow())
            m_isShownWhereThereIsRoom = isOn;
        arrange();
    });
    connect(m_recordsOffer, &RecordsOffer::endWanted, &m_inspectorModel, &InspectorModel::end);
    connect(m_recordsOffer, &RecordsOffer::eraseWanted, &m_inspectorModel, &InspectorModel::erase);
    connect(m_recordsOffer, &RecordsOffer::closed, this, [this] { m_grid->setFocus(); });
}

void GridScreen::retranslate() {
    setAccessibleName(tr("Grid"));
    m_nineCells->setText(tr("Start with nine cells"));
    m_nineCells->setAccessibleName(m_nineCells->text());
    m_nineCells->setToolTip(
        tr("Only the goal and its eight sub-goals for now (Ctrl+Enter). The other cells wait around them."));
    m_openList->setText(tr("Paste or open a list"));
    m_openList->setAccessibleName(m_openList->text());
    m_seeSample->setText(tr("See a sample year"));
    m_seeSample->setAccessibleName(m_seeSample->text());
    m_inspectorSwitch->setText(tr("Inspector"));
    m_zoom->retranslate();
}

void GridScreen::setSession(PlannerSession* session) {
    m_grid->zoomOut();
    m_session = session;
    m_model.show(session, std::nullopt);
    m_inspectorModel.show(session, std::nullopt, m_grid->current());
    m_advice.follow(session, std::nullopt);
    m_draftOffers->begin(nullptr, {});
}

void GridScreen::showPlan(const PlanId& plan) {
    finishEditing();
    m_model.show(m_session, plan);
    m_inspectorModel.show(m_session, plan, m_grid->current());
    m_advice.follow(m_session, plan);
    if (m_model.isEmpty() && m_model.isWritable())
        startEditing({});
    const auto edited = m_grid->isEditing() ? std::optional{m_grid->current()} : std::nullopt;
    m_draftOffers->begin(m_model.isWritable() ? m_session.data() : nullptr, plan, edited);
}

void GridScreen::followClock() {
    m_model.refresh();
    m_inspectorModel.show(m_session, m_model.plan(), m_grid->current());
}

void GridScreen::setPeriod(NumberPeriod period) {
    m_model.setPeriod(period);
    m_inspectorModel.setPeriod(period);
}

void GridScreen::setShowsRuns(bool shows) {
    m_inspector->setShowsRuns(shows);
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
    const bool isCellStored = m_grid->finishEditing();
    return m_inspectorModel.commitAll() && isCellStored;
}

void GridScreen::followCurrent() {
    if (std::exchange(m_offersKind, false))
        Q_EMIT messageSettled(kindOffer());
    scrollToCurrent();
    m_inspectorModel.show(m_session, m_model.plan(), m_grid->current());
}

void GridScreen::followZoom() {
    // The grid needs more or less room now: it has it before anything is scrolled to.
    QCoreApplication::sendPostedEvents(m_scroll->viewport(), QEvent::LayoutRequest);
    m_nineCells->setVisible(!m_grid->zoomedBlock());
    arrange();
    scrollToCurrent();
}

void GridScreen::startWithNine() {
    m_grid->setFocus();
    if (m_grid->setCurrent({}) && (m_grid->zoomedBlock() || m_grid->zoomIn()))
        m_grid->startEditing();
}

void GridScreen::scrollToCurrent() {
    const QRect cell = m_grid->cellRect(m_grid->current());
    m_scroll->ensureVisible(cell.center().x(), cell.center().y(), cell.width() / 2 + 8,
                            cell.height() / 2 + 8);
}

void GridScreen::followContent() {
    m_inspector->setReadOnly(!m_model.isWritable());
    const bool wasShown = m_firstSteps->isVisibleTo(this);
    m_firstSteps->setVisible(m_model.isWritable() && m_model.isEmpty());
    if (wasShown != m_firstSteps->isVisibleTo(this))
        arrange();
}

void GridScreen::setInspectorShown(bool isShown) {
    m_isShownWhereThereIsRoom = isShown;
    if (!isNarrow())
        m_inspectorSwitch->setChecked(isShown);
    arrange();
}

bool GridScreen::isNarrow() const {
    const double taken = inspectorWidth * unitOf(font()) + inspectorGap + 2 * side;
    return window()->width() < roomForBoth || width() - taken < m_grid->minimumSizeHint().width();
}

void GridScreen::arrange() {
    const bool isOpen = m_inspectorSwitch->isChecked();
    const bool isBeside = !isNarrow();
    const int wanted = static_cast<int>(inspectorWidth * unitOf(font()));
    const int card = std::min(wanted, width() - 2 * side);
    const int steps = m_firstSteps->isVisibleTo(this) ? m_firstSteps->sizeHint().height() : 0;
    const QRect inside = rect().adjusted(side, side, -side, -foot);
    const QRect column{inside.right() + 1 - card, inside.top() + 4, card, inside.height() - 8};
    const QRect rest = belowCards(column);
    const int beside = isBeside && (isOpen || rest != column) ? card + inspectorGap : 0;
    m_inspector->setVisible(isOpen);
    m_inspector->setGeometry(rest);
    m_inspector->raise();
    m_scroll->setGeometry(inside.adjusted(0, 0, -beside, -steps));
    m_firstSteps->setGeometry(inside.left(), inside.bottom() + 1 - steps, inside.width() - beside, steps);
}

QRect GridScreen::belowCards(const QRect& column) {
    const bool areThere = m_grid->zoomedBlock() && !isNarrow();
    if (areThere && !m_zoomCards)
        m_zoomCards = new ZoomCards{m_theme, *m_grid, this};
    if (m_zoomCards)
        m_zoomCards->setVisible(areThere);
    if (!areThere)
        return column;
    const int forInspector =
        m_inspectorSwitch->isChecked() ? static_cast<int>(leastInspector * unitOf(font())) : 0;
    const int used = m_zoomCards->fit(column.adjusted(0, 0, 0, -forInspector));
    return used > 0 ? column.adjusted(0, used + ZoomCards::gap, 0, 0) : column;
}

void GridScreen::offerToEnd(CellPlace place) {
    const QRect cell = m_grid->cellRect(place);
    const QPoint corner = m_grid->mapTo(this, cell.topLeft());
    m_recordsOffer->openAt({corner, cell.size()}, m_model.face(place).text);
}

void GridScreen::explainLock() {
    if (m_model.lacksPlan())
        Q_EMIT planWanted();
    else
        hint([isLocked = m_model.isYearLocked()] {
            return isLocked ? tr("This year is closed and can only be read; the year menu reopens it.")
                            : tr("This plan can only be read.");
        });
}

void GridScreen::offerKind() {
    const auto suggestion = m_inspector->isVisible() ? std::nullopt : m_inspectorModel.suggestion();
    if (!suggestion)
        return;
    m_offersKind = true;
    Q_EMIT messageRaised(Message{kindOffer(),
                                 MessageKind::Note,
                                 [said = *suggestion] { return SuggestionChip::wordsOf(said); },
                                 {{&SuggestionChip::acceptText, [this] { acceptSuggestion(); }}}});
}

void GridScreen::hint(const std::function<QString()>& text) {
    Q_EMIT messageRaised(Message{QStringLiteral("grid.hint"), MessageKind::Note, text});
}

void GridScreen::follow(bool isShown) {
    m_model.setFollowing(isShown);
    m_inspectorModel.setFollowing(isShown);
}

void GridScreen::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    follow(false);
}

void GridScreen::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow(true);
}

void GridScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_inspectorSwitch->setChecked(!isNarrow() && m_isShownWhereThereIsRoom);
    arrange();
}

void GridScreen::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ninefold::ui
