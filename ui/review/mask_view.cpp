// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/mask_view.h"

#include "ui/models/mask_model.h"
#include "ui/review/mask_delegate.h"
#include "ui/review/mask_header.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ninefold::ui {

namespace {

// The answer that a key gives; -1 for none. The letters are those on the keys of y, n and u.
int answerFor(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_1:
    case Qt::Key_Y:
        return 0;
    case Qt::Key_2:
    case Qt::Key_N:
        return 1;
    case Qt::Key_3:
    case Qt::Key_U:
        return 2;
    default:
        break;
    }
    static const QString korean = QStringLiteral(u"ㅛㅜㅕ");
    return event.text().size() == 1 ? static_cast<int>(korean.indexOf(event.text())) : -1;
}

bool isQuestion(const QModelIndex& index) {
    return index.column() == MaskModel::dispensableColumn || index.column() == MaskModel::lackingColumn;
}

} // namespace

MaskView::MaskView(const ThemeSource& theme, MaskModel& model, QWidget* parent)
    : QTableView{parent}
    , m_model{model} {
    setObjectName(QStringLiteral("maskTable"));
    setItemDelegate(new MaskDelegate{theme, this});
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | AnyKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    setHorizontalHeader(new MaskHeader{theme, this});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        goToOpenQuestion();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &MaskView::arrange);
}

QSize MaskView::sizeHint() const {
    return {400, horizontalHeader()->sizeHint().height() + std::max(verticalHeader()->length(), 1) + 2};
}

QSize MaskView::minimumSizeHint() const {
    return {200, sizeHint().height()};
}

void MaskView::goToOpenQuestion() {
    const QModelIndex open = m_model.openQuestion({});
    if (open.isValid())
        setCurrentIndex(open);
    else if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, MaskModel::dispensableColumn));
}

void MaskView::give(const QModelIndex& index, int answer, bool goesOn) {
    const QPersistentModelIndex asked = index;
    if (!m_model.answer(index, answer) || !goesOn || !asked.isValid())
        return;
    const QModelIndex next = m_model.openQuestion(asked);
    if (next.isValid())
        setCurrentIndex(next);
    else
        Q_EMIT allAnswered();
}

// Only the line of a row takes what an input method composes; everywhere else letters are answers.
void MaskView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled, isWritable(current));
}

bool MaskView::isWritable(const QModelIndex& index) const {
    return index.isValid() && index.column() == MaskModel::lineColumn &&
           m_model.flags(index).testFlag(Qt::ItemIsEditable);
}

void MaskView::keyPressEvent(QKeyEvent* event) {
    QModelIndex index = currentIndex();
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isText && isWritable(index)) {
        edit(index, AnyKeyPressed, event);
        return;
    }
    const int answer = answerFor(*event);
    if (answer >= 0 && index.isValid()) {
        if (!isQuestion(index))
            index = m_model.openQuestion(index.siblingAtColumn(MaskModel::dispensableColumn));
        if (!event->isAutoRepeat() && index.isValid())
            give(index, answer, true);
        return;
    }
    const bool takesBack = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if (takesBack && isQuestion(index))
        return give(index, -1, false);
    const bool writes =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (writes && index.isValid()) {
        const QModelIndex line = index.siblingAtColumn(MaskModel::lineColumn);
        if (m_model.flags(line).testFlag(Qt::ItemIsEditable)) {
            setCurrentIndex(line);
            edit(line);
        }
        return;
    }
    if (event->text().isEmpty() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        QTableView::keyPressEvent(event);
}

void MaskView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || !isQuestion(index))
        return;
    const auto* delegate = static_cast<const MaskDelegate*>(itemDelegate());
    const int answer = delegate->answerAt(font(), visualRect(index), event->pos());
    if (answer >= 0)
        give(index, index.data(MaskModel::AnswerRole).toInt() == answer ? -1 : answer, false);
}

void MaskView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        goToOpenQuestion();
}

void MaskView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    arrange();
}

void MaskView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        arrange();
}

// The questions keep the room they need; last time and the line give way first.
void MaskView::arrange() {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    if (m_model.rowCount() > 0)
        verticalHeader()->setDefaultSectionSize(
            itemDelegate()->sizeHint(option, m_model.index(0, 0)).height());
    const int room = viewport()->width();
    for (const int column : {MaskModel::labelColumn, MaskModel::lastLabelColumn})
        setColumnHidden(column, false); // what is hidden tells no size
    const auto headed = [&](int column) {
        return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    };
    auto* delegate = static_cast<MaskDelegate*>(itemDelegate());
    const int smallestName = room / 5;
    const int label = headed(MaskModel::labelColumn);
    delegate->setTight(false);
    delegate->setTight(2 * delegate->answersWidth(font()) + label + smallestName > room);
    const int answers = delegate->answersWidth(font());
    const int headings = std::max(horizontalHeader()->sectionSizeHint(MaskModel::dispensableColumn),
                                  horizontalHeader()->sectionSizeHint(MaskModel::lackingColumn));
    // At the window's smallest size a heading gives way to its answers, and at last the labels do: they are
    // in the tips of the factors, too.
    const int questions = std::max(answers, std::min(headings, smallestName));
    const bool hasLabels = 2 * questions + label + smallestName <= room;
    setColumnHidden(MaskModel::labelColumn, !hasLabels);
    const int shown = hasLabels ? label : 0;
    const int name =
        std::min(headed(MaskModel::nameColumn), std::max(room - 2 * questions - shown, smallestName));
    int left = room - 2 * questions - shown - name;
    const int last = headed(MaskModel::lastLabelColumn);
    setColumnHidden(MaskModel::lastLabelColumn, left < last);
    if (left >= last)
        left -= last;
    setColumnHidden(MaskModel::lineColumn, left < questions / 2);
    setColumnWidth(MaskModel::nameColumn, name + (left < questions / 2 ? std::max(left, 0) : 0));
    setColumnWidth(MaskModel::dispensableColumn, questions);
    setColumnWidth(MaskModel::lackingColumn, questions);
    setColumnWidth(MaskModel::lastLabelColumn, last);
    setColumnWidth(MaskModel::labelColumn, label);
    setColumnWidth(MaskModel::lineColumn, std::max(left, 0));
    updateGeometry();
}

} // namespace ninefold::ui
