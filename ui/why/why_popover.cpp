// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_popover.h"

#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/why/why_delegate.h"
#include "ui/why/why_figures.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/pill_button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int widest = 460;   // at the usual size of text
constexpr int side = 12;      // between the card and the window's edge
constexpr int popoverGap = 8; // between the card and what it explains
constexpr int inset = 16;
constexpr int mostRows = 11;

} // namespace

WhyPopover::WhyPopover(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_card{new CardFrame{theme, this}}
    , m_back{new PillButton{theme, m_card}}
    , m_title{new QLabel{m_card}}
    , m_days{new HintLabel{theme, m_card}}
    , m_close{new PillButton{theme, m_card}}
    , m_figures{new WhyFigures{theme, m_card}}
    , m_sentence{new QLabel{m_card}}
    , m_list{new QListView{m_card}}
    , m_keys{new HintLabel{theme, m_card}} {
    setObjectName(QStringLiteral("whyPopover"));
    hide();
    build();
    wire();
    retranslate();
}

WhyPopover::~WhyPopover() {
    // The list in it loses the focus while the popover is no longer one.
    disconnect(qApp, nullptr, this, nullptr);
}

void WhyPopover::build() {
    m_card->setObjectName(QStringLiteral("whyCard"));
    m_back->setObjectName(QStringLiteral("whyBack"));
    m_back->setPicture(Icon::ArrowLeft);
    m_title->setObjectName(QStringLiteral("whyTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_days->setObjectName(QStringLiteral("whyDays"));
    m_close->setObjectName(QStringLiteral("whyClose"));
    m_close->setPicture(Icon::X);
    m_sentence->setObjectName(QStringLiteral("whySentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("whyRows"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new WhyDelegate{m_theme, m_model, m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_keys->setObjectName(QStringLiteral("whyKeys"));

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_days);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(inset, inset - 4, inset - 6, 0);
    top->setSpacing(10);
    top->addWidget(m_back, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(inset, 0, inset, 0);
    middle->setSpacing(10);
    middle->addWidget(m_figures);
    middle->addWidget(m_sentence);
    auto* column = new QVBoxLayout{m_card};
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(middle);
    column->addWidget(m_list, 1);
    column->addWidget(m_keys);
    m_keys->setContentsMargins(inset, 0, inset, inset - 6);
}

void WhyPopover::wire() {
    connect(m_back, &QAbstractButton::clicked, this, &WhyPopover::goBack);
    connect(m_close, &QAbstractButton::clicked, this, &WhyPopover::dismiss);
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &WhyPopover::rememberRow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &WhyPopover::showNumber);
    connect(&m_model, &WhyModel::gone, this, &WhyPopover::dismiss);
    connect(&m_theme, &ThemeSource::changed, this, &WhyPopover::arrange);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { closeIfLeft(now); });
    m_list->installEventFilter(this);
    parentWidget()->installEventFilter(this);
}

void WhyPopover::retranslate() {
    setAccessibleName(tr("Why this number"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back (%1)").arg(QStringLiteral("←")));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (%1)").arg(tr("Esc")));
    m_list->setAccessibleName(tr("What it was counted from"));
    refresh();
}

void WhyPopover::open(PlannerSession* session, const WhyNumber& number, const QRect& anchor) {
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_anchor = anchor;
    m_row.reset();
    m_model.show(session, number);
    if (!m_model.number())
        return;
    show();
    raise();
    m_list->setFocus(Qt::PopupFocusReason);
}

void WhyPopover::refresh() {
    if (m_model.number())
        m_model.refresh();
}

void WhyPopover::dismiss() {
    const QPointer<QWidget> focus = m_focusBefore;
    m_focusBefore = nullptr;
    hide();
    if (focus && focus->isVisible())
        focus->setFocus(Qt::OtherFocusReason);
}

void WhyPopover::rememberRow() {
    const QModelIndex current = m_list->currentIndex();
    const bool isThere = current.isValid() && current.row() < m_model.rowCount();
    m_row = isThere ? std::optional{m_model.row(current.row())} : std::nullopt;
}

void WhyPopover::showNumber() {
    if (!m_model.number())
        return;
    const WhyNumber& number = *m_model.number();
    m_title->setText(m_model.title());
    m_title->setToolTip(m_model.title().toHtmlEscaped());
    m_days->setText(m_model.days());
    m_days->setVisible(!m_model.days().isEmpty());
    m_back->setVisible(m_model.hasWayBack());
    m_figures->show(m_model.answer(), number.block);
    m_sentence->setText(m_model.answer().sentence);
    const bool leadsToDays = m_model.areRowsDates() || number.of == WhyNumber::Of::Day;
    m_list->setVisible(m_model.rowCount() > 0);
    m_keys->setText(m_model.rowCount() == 0 ? tr("Esc closes")
                    : leadsToDays           ? tr("↑ ↓ choose · Enter goes to the day · Esc closes")
                                            : tr("↑ ↓ choose · Enter opens its dates · Esc closes"));
    m_list->setAccessibleDescription(
        QStringLiteral("%1\n%2\n%3").arg(m_figures->accessibleName(), m_sentence->text(), m_keys->text()));
    arrange();
    const int same = m_row ? m_model.rowLike(*m_row) : -1;
    const QModelIndex current = m_model.index(same >= 0 ? same : m_model.firstRow());
    m_list->setCurrentIndex(current);
    m_list->scrollTo(current,
                     same >= 0 ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtCenter);
}

void WhyPopover::arrange() {
    const QSize room = parentWidget()->size();
    setGeometry(QRect{QPoint{}, room});
    if (!m_model.number())
        return;
    const double unit = unitOf(font());
    m_title->setFont(fontOf(font(), TypeStep::Lead, QFont::Bold));
    const int width = std::min(static_cast<int>(widest * unit), room.width() - 2 * side);
    const int row = std::max(1, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(m_model.rowCount() == 0 ? 0 : row * std::min(m_model.rowCount(), mostRows));
    QLayout* layout = m_card->layout();
    layout->activate();
    const int wanted = layout->totalHeightForWidth(width);
    const int most = room.height() - 2 * side;
    if (wanted > most && m_list->height() > 0) {
        const int left = m_list->height() - (wanted - most);
        m_list->setFixedHeight(std::max(2, left / row) * row); // no row is cut
        layout->activate();
    }
    place({width, std::min(most, layout->totalHeightForWidth(width))});
}

void WhyPopover::place(const QSize& card) {
    const QRect room = rect().adjusted(side, side, -side, -side);
    QPoint corner{m_anchor.center().x() - card.width() / 2, m_anchor.bottom() + 1 + popoverGap};
    if (corner.y() + card.height() > room.bottom() + 1) {
        const int above = m_anchor.top() - popoverGap - card.height();
        const int right = m_anchor.right() + 1 + popoverGap;
        const int left = m_anchor.left() - popoverGap - card.width();
        if (above >= room.top())
            corner.setY(above);
        else if (right + card.width() <= room.right() + 1)
            corner.setX(right);
        else if (left >= room.left())
            corner.setX(left);
    }
    const auto inside = [](int at, int size, int first, int last) {
        return std::max(first, std::min(at, last + 1 - size));
    };
    corner.setX(inside(corner.x(), card.width(), room.left(), room.right()));
    corner.setY(inside(corner.y(), card.height(), room.top(), room.bottom()));
    m_card->setGeometry({corner, card});
}

void WhyPopover::choose(int row) {
    if (row < 0 || row >= m_model.rowCount() || m_model.open(row))
        return;
    const WhyRow chosen = m_model.row(row);
    if (!chosen.day)
        return;
    m_focusBefore = nullptr;
    hide();
    Q_EMIT dayChosen(*chosen.day, chosen.action);
}

void WhyPopover::goBack() {
    const auto from = m_model.number() ? std::optional{*m_model.number()} : std::nullopt;
    if (!m_model.back())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).into == from)
            m_list->setCurrentIndex(m_model.index(row));
    }
    m_list->setFocus();
}

bool WhyPopover::focusNextPrevChild(bool next) {
    // Tab walks inside the card.
    QList<QWidget*> stops{m_back, m_close, m_list};
    stops.removeIf([](const QWidget* stop) { return !stop->isVisible(); });
    const qsizetype count = stops.size();
    if (count == 0) // it is being hidden
        return QWidget::focusNextPrevChild(next);
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    stops.at((at + (next ? 1 : count - 1)) % count)
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool WhyPopover::pressed(int key) {
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Right:
        return m_model.open(m_list->currentIndex().row());
    case Qt::Key_Left:
    case Qt::Key_Backspace:
        goBack();
        return true;
    default:
        return false;
    }
}

bool WhyPopover::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress)
        return pressed(static_cast<QKeyEvent*>(event)->key());
    if (watched == parentWidget() && isVisible()) {
        if (event->type() == QEvent::Resize)
            arrange();
        else if (event->type() == QEvent::WindowDeactivate)
            dismiss();
    }
    return QWidget::eventFilter(watched, event);
}

void WhyPopover::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void WhyPopover::closeIfLeft(const QWidget* focus) {
    const bool isElsewhere = focus && focus->window() == window() && !isAncestorOf(focus);
    if (!isVisible() || !isElsewhere)
        return;
    m_focusBefore = nullptr;
    hide();
}

void WhyPopover::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_model.clear();
}

void WhyPopover::mousePressEvent(QMouseEvent* event) {
    if (!m_card->geometry().contains(event->pos()))
        dismiss();
}

void WhyPopover::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange && m_keys)
        arrange();
}

} // namespace ninefold::ui
