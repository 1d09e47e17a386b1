// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/row_field.h"
#include "ui/today/today_view.h"

namespace ninefold::ui {

// The field in a row: for an amount or a note.

void TodayView::edit(const TodayItem& item, Editing what, const QString& text) {
    if (!finishEditing())
        return;
    m_editing = what;
    m_edited = item.action;
    m_field->setAccessibleName(what == Editing::Note ? tr("Note on “%1”").arg(item.text)
                                                     : tr("Amount of “%1”").arg(item.text));
    m_field->setPlaceholderText(what == Editing::Note ? tr("Note") : item.unit);
    m_field->setText(text);
    m_field->setInputMethodHints(what == Editing::Note ? Qt::ImhNone : Qt::ImhFormattedNumbersOnly);
    placeField();
    m_field->show();
    m_field->setFocus();
}

bool TodayView::finishEditing() {
    if (m_editing == Editing::Nothing)
        return true;
    const bool isStored = report(storeEdited(m_field->text()));
    if (isStored)
        closeField();
    return isStored;
}

Result<void> TodayView::storeEdited(const QString& text) {
    const ActionId action = *m_edited;
    if (m_editing == Editing::Note)
        return m_model.setNote(action, text);
    QString plain = text.trimmed();
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    if (plain.isEmpty())
        return {};
    const auto amount = Decimal::fromText(plain);
    if (!amount) {
        Q_EMIT hinted([text] { return tr("“%1” is not an amount.").arg(text); });
        return {};
    }
    return *amount > Decimal{} ? m_model.record(action, DayRecord::Amount, *amount)
                               : m_model.record(action, DayRecord::Clear);
}

void TodayView::closeField() {
    if (m_editing == Editing::Nothing)
        return;
    m_editing = Editing::Nothing;
    m_edited.reset();
    const bool hadFocus = m_field->hasFocus();
    m_field->hide();
    if (hadFocus)
        setFocus();
}

void TodayView::placeField() {
    if (m_editing == Editing::Nothing)
        return;
    const int row = m_model.rowOf(*m_edited);
    if (row < 0)
        return closeField();
    const QRect place = visualRect(m_model.index(row));
    const RowLayout layout = layoutAt(m_model.index(row));
    const int height = m_field->sizeHint().height();
    const int left = static_cast<int>(layout.text.left());
    const int whole = place.right() - left - static_cast<int>(16 * layout.unit);
    const int wanted = static_cast<int>((m_editing == Editing::Note ? 420 : 120) * layout.unit);
    const int width = std::min(whole, wanted);
    const int x =
        m_editing == Editing::Note ? left : place.right() - width - static_cast<int>(16 * layout.unit);
    m_field->setGeometry(x, place.center().y() - height / 2 + 1, width, height);
}

} // namespace ninefold::ui
