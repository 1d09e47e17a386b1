// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QVBoxLayout;

namespace ninefold::ui {

class ThemeSource;

/// The column of screens at the window's edge. Each entry triggers a checkable action and wears its text and
/// picture.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Adds an entry below the ones above, or above the ones at the foot.
    void addEntry(QAction* action, bool atFoot = false);
    /// Pictures only, with the names in tips.
    void setCompact(bool isCompact);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Entry;

    void adaptWidth();

    const ThemeSource& m_theme;
    QVBoxLayout* m_column;
    std::vector<Entry*> m_entries;
    int m_aboveFoot = 0;
    bool m_isCompact = false;
};

} // namespace ninefold::ui
