// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace ninefold::ui {

/// The panes of a window that F6 walks. A pane that is entered again gives the focus back to the widget that
/// had it last.
class PaneRing : public QObject {
    Q_OBJECT

public:
    explicit PaneRing(QObject* parent);

    /// The panes in the order of walking; hidden ones and nulls are passed over.
    void setPanes(const std::vector<QWidget*>& panes);
    /// Moves the focus to the next pane that can take it, or the one before.
    void go(bool forward);

private:
    struct Pane {
        QPointer<QWidget> widget;
        QPointer<QWidget> lastFocus;
    };

    void noteFocus(QWidget* old);
    [[nodiscard]] bool enter(const Pane& pane) const;

    std::vector<Pane> m_panes;
};

} // namespace ninefold::ui
