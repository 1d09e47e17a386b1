// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_palette.h"

#include "ui/find/find_accessible.h"
#include "ui/find/find_delegate.h"
#include "ui/find/find_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/hint_label.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QTimer>

namespace ninefold::ui {

namespace {

constexpr int widest = 680;
constexpr int side = 24;
constexpr int mostRows = 9;

} // namespace

FindPalette::FindPalette(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_card{new CardFrame{theme, this}}
    , m_picture{new QLabel{m_card}}
    , m_field{new FindField{m_card}}
    , m_list{new QListView{m_card}}
    , m_hints{new HintLabel{theme, m_card}}
    , m_count{new HintLabel{theme, m_card}}
    , m_keys{new HintLabel{theme, m_card}} {
    installFindAccessibility();
    setObjectName(QStringLiteral("findPalette"));
    hide();
    build();
    wire();
    retranslate();
}

void FindPalette::build() {
    m_card->setObjectName(QStringLiteral("findCard"));
    m_picture->setObjectName(QStringLiteral("findPicture"));
    m_list->setObjectName(QStringLiteral("findResults"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindDelegate{m_theme, m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hints->setObjectName(QStringLiteral("findHints"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setWordWrap(false);
    m_keys->setWordWrap(false);
    m_keys->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(18, 12, 18, 12);
    top->setSpacing(12);
    top->addWidget(m_picture);
    top->addWidget(m_field, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(18, 8, 18, 10);
    foot->addWidget(m_count);
    foot->addWidget(m_keys, 1);
    auto* column = new QVBoxLayout{m_card};
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list);
    column->addWidget(m_hints);
    column->addLayout(foot);
    m_hints->setContentsMargins(18, 2, 18, 8);
}

FindPalette::~FindPalette() {
    // The field in it loses the focus while the palette is no longer one.
    disconnect(qApp, nullptr, this, nullptr);
}

void FindPalette::wire() {
    connect(m_field, &FindField::typedChanged, this, &FindPalette::find);
    connect(m_list, &QAbstractItemView::clicked, this, &FindPalette::choose);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FindPalette::showResults);
    connect(&m_theme, &ThemeSource::changed, this, &FindPalette::arrange);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { closeIfLeft(now); });
    m_field->installEventFilter(this);
    parentWidget()->installEventFilter(this);
}

void FindPalette::retranslate() {
    setAccessibleName(tr("Find"));
    m_field->setAccessibleName(tr("Find"));
    m_field->setPlaceholderText(tr("Find a text of any year, a command or a setting"));
    m_list->setAccessibleName(tr("Results"));
    m_keys->setText(tr("↑ ↓ choose · Enter go there · Esc close"));
    m_field->setAccessibleDescription(m_keys->text());
    m_model.find(m_field->typed());
    showResults();
}

void FindPalette::setSession(PlannerSession* session) {
    m_model.setSession(session);
}

void FindPalette::setYear(int year) {
    m_model.setYear(year);
}

void FindPalette::setCommands(const QList<QAction*>& commands) {
    m_model.setCommands(commands);
}

void FindPalette::setSettings(const QList<QAction*>& settings) {
    m_model.setSettings(settings);
}

bool FindPalette::hasResults() const {
    return m_model.rowCount() > 0;
}

void FindPalette::open() {
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_model.find(m_field->typed());
    showResults();
    arrange();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    QTimer::singleShot(0, &m_model, &FindModel::prepare); // when the card is on the screen
}

void FindPalette::dismiss() {
    const QPointer<QWidget> focus = m_focusBefore;
    m_focusBefore = nullptr;
    hide();
    if (focus && focus->isVisible())
        focus->setFocus(Qt::OtherFocusReason);
}

void FindPalette::find(const QString& typed) {
    m_model.find(typed);
    showResults();
    speakCount();
}

void FindPalette::showResults() {
    showWords();
    moveTo(0);
    arrange();
}

void FindPalette::showWords() {
    const int shown = m_model.rowCount();
    const int total = m_model.total();
    m_list->setVisible(shown > 0);
    m_hints->setVisible(shown == 0);
    m_count->setVisible(!m_model.query().isEmpty());
    m_count->setText(shown < total ? tr("The best %1 of %n result(s)", nullptr, total).arg(shown)
                     : total > 0   ? tr("%n result(s)", nullptr, total)
                                   : tr("Nothing found"));
    m_hints->setText(
        m_model.query().isEmpty()
            ? tr("Several words find the texts that hold all of them.\n"
                 "Initial consonants will do: ㅁㅇㅇㅊ finds 매일 아침.\n"
                 "Kana and Latin letters find one another: asa finds あさ and アサ.")
            : tr("No text, command or setting has all of these words. Fewer letters find more."));
}

void FindPalette::arrange() {
    const QSize room = parentWidget()->size();
    setGeometry(QRect{QPoint{}, room});
    constexpr QSize picture{18, 18};
    m_picture->setPixmap(themedIcon(m_theme, Icon::Search).pixmap(picture, devicePixelRatioF()));
    m_field->setFont(fontOf(font(), TypeStep::Lead));
    const int width = std::min(widest, room.width() - 2 * side);
    const int top = std::min(72, room.height() / 12);
    const int row = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::max(row, 0) * std::min(m_model.rowCount(), mostRows));
    m_card->layout()->activate();
    const int without = m_card->layout()->totalMinimumSize().height() - m_list->height();
    const int most = room.height() - top - side - without;
    if (row > 0 && m_list->height() > most)
        m_list->setFixedHeight(std::max(row, most / row * row));
    m_card->layout()->activate();
    const int height = m_card->layout()->hasHeightForWidth() ? m_card->layout()->totalHeightForWidth(width)
                                                             : m_card->layout()->totalSizeHint().height();
    m_card->setGeometry((room.width() - width) / 2, top, width, height);
}

void FindPalette::moveTo(int row) {
    if (hasResults())
        m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1)));
}

void FindPalette::moveBy(int rows) {
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row() + rows;
    const bool isStep = std::abs(rows) == 1;
    moveTo(isStep ? (row + count) % count : row);
    speakCurrent();
}

void FindPalette::choose(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const QPointer<QAction> action = m_model.action(index.row());
    const FindHit* hit = m_model.hit(index.row());
    const std::optional<FindHit> chosen = hit ? std::optional{*hit} : std::nullopt;
    dismiss();
    if (chosen)
        Q_EMIT recordChosen(chosen->record, chosen->place, chosen->plan);
    else if (action)
        action->trigger();
}

bool FindPalette::pressed(const QKeyEvent& key) {
    if (m_field->isComposing())
        return false;
    const int page = std::max(1, mostRows - 1);
    switch (key.key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        moveBy(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(page);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

bool FindPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return pressed(*static_cast<QKeyEvent*>(event));
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        arrange();
    return QWidget::eventFilter(watched, event);
}

void FindPalette::closeIfLeft(QWidget* focus) {
    const bool isElsewhere = focus && focus != m_field && focus->window() == window() && !isAncestorOf(focus);
    if (!isVisible() || !isElsewhere)
        return;
    m_focusBefore = nullptr;
    hide();
}

void FindPalette::mousePressEvent(QMouseEvent* event) {
    if (!m_card->geometry().contains(event->pos()))
        dismiss();
}

void FindPalette::speakCurrent() {
    QAccessibleEvent event{m_list, QAccessible::Focus};
    event.setChild(m_list->currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

void FindPalette::speakCount() {
    m_count->setAccessibleName(m_count->text());
    QAccessibleEvent event{m_count, QAccessible::Alert};
    QAccessible::updateAccessibility(&event);
}

void FindPalette::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrange();
}

void FindPalette::paintEvent(QPaintEvent*) {
    QColor veil = m_theme.theme().ground;
    constexpr float thickness = 0.6F;
    veil.setAlphaF(thickness);
    QPainter painter{this};
    painter.fillRect(rect(), veil);
}

} // namespace ninefold::ui
