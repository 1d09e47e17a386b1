// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/today_model.h"
#include "ui/today/row_field.h"
#include "ui/today/row_layout.h"
#include "ui/today/today_command.h"

#include <QListView>

#include <functional>

class QMenu;

namespace ninefold::ui {

class RowDrag;
class ThemeSource;
class TodayDelegate;

/// The list of Today: ticked by keys and by clicks, with a field in the row for amounts and notes. The
/// current item stays the current one when the list changes around it. An input method is off here.
class TodayView : public QListView {
    Q_OBJECT

public:
    /// `theme` and `model` outlive it.
    TodayView(const ThemeSource& theme, TodayModel& model, QWidget* parent = nullptr);

    /// The item that keys speak of; null when there is none.
    [[nodiscard]] const TodayItem* current() const;
    void setCurrent(ActionId action);
    /// Goes to the first open item, or to the first.
    void setCurrentToFirstOpen();
    void carryOut(TodayCommand command, const QString& typed = {});
    /// Keeps what stands in the row's field. False when that failed and the field is still open.
    bool finishEditing();

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);
    /// A quiet sentence: why a key did nothing.
    void hinted(const std::function<QString()>& text);
    /// The state of an item was removed, and can be had back.
    void cleared(const QString& item);
    /// The user asks for a day: so many after the one on the screen.
    void dayWanted(int offset);
    void thisDayWanted();
    /// The user asks for a focus block on an item, or to have the one there is end or go on.
    void focusWanted(const ninefold::ActionId& action);
    void focusStopWanted(bool keepsMinutes);
    /// Space or Enter where nothing is listed.
    void pressedWithoutItems();
    /// current() is another one.
    void itemChanged();
    /// The user asks for a calendar.
    void anyDayWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last,
                     const QList<int>& roles = {}) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void followCurrent(const QModelIndex& current, const QModelIndex& previous);
    void rememberCurrent();
    void restoreCurrent();
    void walk(int from, int step);
    void walkToEnd(bool isFirst);
    void moveRow(int step);
    void sayPlace();
    void press(int row);
    void changeItem(const TodayItem& item, TodayCommand command);
    void fill(const TodayItem& item);
    void step(const TodayItem& item, bool isMore);
    void clear(const TodayItem& item);
    void toggleBox(const TodayItem& item);
    [[nodiscard]] QMenu* fillMenu();
    void askForFocus(const TodayItem& item);
    [[nodiscard]] bool isRefused(const TodayItem& item, TodayCommand command);
    bool report(const Result<void>& result);
    void edit(const TodayItem& item, RowField::Entry what, const QString& text);
    [[nodiscard]] Result<void> storeEdited(const QString& text);
    void closeField();
    void placeField();
    [[nodiscard]] bool showStripTip(const QPoint& viewportPoint, const QPoint& globalPoint);
    [[nodiscard]] RowLayout layoutAt(const QModelIndex& index) const;

    const ThemeSource& m_theme;
    TodayModel& m_model;
    TodayDelegate* m_delegate;
    RowDrag* m_drag;
    RowField* m_field;
    QMenu* m_menu = nullptr; ///< made when it is first asked for
    std::optional<ActionId> m_edited;
    std::optional<ActionId> m_current;
    std::optional<QString> m_currentHeading; ///< where a heading is the current row instead
    bool m_isRestoring = false;
};

} // namespace ninefold::ui
