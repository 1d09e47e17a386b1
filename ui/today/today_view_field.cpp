// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/typed_mark.h"
#include "ui/today/today_view.h"

namespace ninefold::ui {

// The field in a row: for an amount or a note.

void TodayView::edit(const TodayItem& item, RowField::Entry what, const QString& text) {
    if (!finishEditing())
        return;
    m_edited = item.action;
    m_field->open(what,
                  what == RowField::Entry::Note ? tr("Note on “%1”").arg(item.text)
                                                : tr("Amount of “%1”").arg(item.text),
                  item.unit, text);
    placeField();
}

bool TodayView::finishEditing() {
    if (!m_field->entry())
        return true;
    const bool isStored = report(storeEdited(m_field->text()));
    if (isStored)
        closeField();
    return isStored;
}

Result<void> TodayView::storeEdited(const QString& text) {
    const ActionId action = *m_edited;
    if (m_field->entry() == RowField::Entry::Note)
        return m_model.setNote(action, text);
    const auto said = typedMark(text, false);
    if (said && said->kind == TypedMark::Kind::Amount)
        return m_model.record(action, DayRecord::Amount, said->amount);
    if (said && said->kind == TypedMark::Kind::NotDone)
        return m_model.record(action, DayRecord::Clear);
    if (!text.trimmed().isEmpty())
        Q_EMIT hinted([text] { return tr("“%1” is not an amount.").arg(text); });
    return {};
}

void TodayView::closeField() {
    m_edited.reset();
    m_field->dismiss();
}

void TodayView::placeField() {
    if (!m_field->entry())
        return;
    const int row = m_model.rowOf(*m_edited);
    if (row < 0)
        return closeField();
    const bool isNote = m_field->entry() == RowField::Entry::Note;
    const QRect place = visualRect(m_model.index(row));
    const RowLayout layout = layoutAt(m_model.index(row));
    const int height = m_field->sizeHint().height();
    const int left = static_cast<int>(layout.text.left());
    const int whole = place.right() - left - static_cast<int>(16 * layout.unit);
    const int width = std::min(whole, static_cast<int>((isNote ? 420 : 120) * layout.unit));
    const int x = isNote ? left : place.right() - width - static_cast<int>(16 * layout.unit);
    m_field->setGeometry(x, place.center().y() - height / 2 + 1, width, height);
}

void TodayView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    placeField();
}

void TodayView::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    placeField();
}

} // namespace ninefold::ui
