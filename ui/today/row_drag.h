// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/today_order.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>
#include <QTimer>

#include <variant>

class QDropEvent;
class QListView;
class QMimeData;
class QMouseEvent;
class QPixmap;
class QRect;

namespace ninefold::ui {

class DropLine;
class ThemeSource;
class TodayDelegate;
class TodayModel;

/// Drag and drop in the list of Today: items go to another place, within their group or in another one, and
/// a group with its heading. While something is held at an edge, the list scrolls.
class RowDrag : public QObject {
    Q_OBJECT

public:
    /// Watches `view`, which shows `model` and owns the drag. Everything handed in outlives it.
    RowDrag(const ThemeSource& theme, QListView& view, TodayModel& model, const TodayDelegate& delegate);

    /// Where the mark of the drop is, in the viewport; empty when a drop would do nothing.
    [[nodiscard]] QRect mark() const;

Q_SIGNALS:
    void itemDropped(const ninefold::ActionId& item, const ninefold::ui::ItemPlace& place);
    void groupDropped(const QString& when, const ninefold::ui::GroupPlace& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Target {
        std::variant<ItemPlace, GroupPlace> place;
        int y = 0; ///< of the gap, in the viewport
    };

    void press(const QMouseEvent& event);
    bool pull(const QMouseEvent& event);
    void lift(const QModelIndex& index);
    void move(QDropEvent& event);
    void drop(QDropEvent& event);
    void settle();
    [[nodiscard]] std::optional<Target> targetOf(const QMimeData& content, QPoint at) const;
    [[nodiscard]] std::optional<Target> targetOfItem(ActionId item, int row, bool isBelow) const;
    [[nodiscard]] std::optional<Target> targetOfGroup(int row, QPoint at) const;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] QRect groupRect(int row) const;
    [[nodiscard]] QPixmap pictureOf(const QRect& area) const;
    void scrollAtEdge();

    QListView& m_view;
    TodayModel& m_model;
    const TodayDelegate& m_delegate;
    DropLine* m_source;
    DropLine* m_target;
    QTimer m_scroll; ///< runs while something is held at an edge
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
    QPoint m_heldAt;
};

} // namespace ninefold::ui
