// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/day_table_model.h"
#include "ui/today/row_field.h"

#include <QTableView>

#include <functional>

namespace ninefold::ui {

class ActionsHeader;
class DaysHeader;
class ThemeSource;
enum class TodayCommand;

/// The table of days: a range of cells is chosen as in a spreadsheet, and keys fill all of it in one step. An
/// input method is off here.
class DayTableView : public QTableView {
    Q_OBJECT

public:
    /// `theme` and `model` outlive it.
    DayTableView(const ThemeSource& theme, DayTableModel& model, QWidget* parent = nullptr);

    /// Goes to a day, and to an action there if one is named.
    void setCurrent(QDate day, const std::optional<ActionId>& action = {});
    /// Where the rate of a row stands.
    [[nodiscard]] QRect rateRect(int row) const;
    /// Keeps what stands in the field. False when that failed and the field is still open.
    bool finishEditing();

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);
    /// A quiet sentence: why a key did nothing, or not everything.
    void hinted(const std::function<QString()>& text);
    /// A sentence about what was refused.
    void refused(const std::function<QString()>& text);
    /// The states of so many days were removed, and can be had back.
    void cleared(int days);
    /// The user asks for a range: so many after the one on the screen.
    void rangeWanted(int offset);
    void thisDayWanted();
    /// The user asks for the whole of a day.
    void dayOpened(QDate day);
    /// The user asks what the rate of a row was counted from.
    void rateOpened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& chosen, const QItemSelection& left) override;

private:
    void wire();
    void arrange();
    void restoreCurrent();
    void keepCurrent();
    [[nodiscard]] QModelIndexList chosen() const;
    [[nodiscard]] bool takeClipboardKey(const QKeyEvent& key);
    void carryOut(TodayCommand command, const QString& typed);
    void record(DayRecord record, Decimal amount = Decimal{1});
    void clear();
    void polish();
    void step(bool isMore);
    void copy();
    void paste();
    bool report(const Result<void>& result);
    void edit(RowField::Entry what, const QString& text);
    [[nodiscard]] Result<void> storeEdited(const QString& text);
    void placeField();

    const ThemeSource& m_theme;
    DayTableModel& m_model;
    DaysHeader* m_days;
    ActionsHeader* m_actions;
    RowField* m_field;
    QDate m_day; ///< of the current cell, as is
    std::optional<ActionId> m_action;
    bool m_isRestoring = false;
};

} // namespace ninefold::ui
