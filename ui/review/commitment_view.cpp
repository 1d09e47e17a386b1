// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/commitment_view.h"

#include <QKeyEvent>

namespace ninefold::ui {

CommitmentView::CommitmentView(QWidget* parent)
    : QListView{parent} {
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAttribute(Qt::WA_InputMethodEnabled, false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
}

void CommitmentView::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || state() == EditingState || !currentIndex().isValid())
        return QListView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_1:
        return Q_EMIT judged(Verdict::Kept);
    case Qt::Key_2:
        return Q_EMIT judged(Verdict::Partly);
    case Qt::Key_3:
        return Q_EMIT judged(Verdict::NotKept);
    case Qt::Key_4:
        return Q_EMIT judged(Verdict::ChangedCourse);
    case Qt::Key_Backspace:
        return Q_EMIT judged(std::nullopt);
    case Qt::Key_Delete:
        return Q_EMIT removeWanted();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit(currentIndex(), EditKeyPressed, event);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace ninefold::ui
