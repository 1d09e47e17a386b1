// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;

namespace ninefold::ui {

class FocusRing;
class FocusWatch;
class HintLabel;
class PillButton;
class ThemeSource;

/// The focus block as a small window of its own that stays above the others where the desktop allows that,
/// and takes no focus when it comes. It can be pulled to any place.
class FocusStrip : public QWidget {
    Q_OBJECT

public:
    /// `theme` and `watch` outlive it.
    FocusStrip(const ThemeSource& theme, const FocusWatch& watch);

    /// What its menu offers; outlives it.
    void setMenu(QMenu* menu);
    /// Shows it at `place`, or at a corner of the screen that `beside` is on; where no screen has that place
    /// any more, at the nearest that has room.
    void showAt(const std::optional<QPoint>& place, const QWidget& beside);

Q_SIGNALS:
    void toggleWanted();
    void hideWanted();
    /// The user pulled it to another place.
    void placed(QPoint place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void follow();
    void retranslate();

    const ThemeSource& m_theme;
    const FocusWatch& m_watch;
    FocusRing* m_ring;
    QLabel* m_left;
    HintLabel* m_action;
    PillButton* m_toggle;
    PillButton* m_more;
    PillButton* m_hide;
    std::optional<QPoint> m_grip; ///< where it was taken, while it is pulled by hand
    bool m_isPlacing = false;
};

} // namespace ninefold::ui
