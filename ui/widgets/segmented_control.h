// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace ninefold::ui {

class ThemeSource;

/// A row of choices of which one is taken: a group of radio buttons to the keyboard (arrows) and to
/// assistive technology. A text too long for its segment takes a second line.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Names the segments; makes or drops some when the number differs. The choice stays.
    void setSegments(const QStringList& texts);
    /// The chosen segment; -1 when none is.
    [[nodiscard]] int current() const;
    /// Chooses a segment without announcing it; -1 chooses none.
    void setCurrent(int index);

Q_SIGNALS:
    /// The user chose another segment.
    void chosen(int index);
    /// The user pressed the segment that is the choice already.
    void pressedAgain(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addSegment();
    void placeTabStop();

    const ThemeSource& m_theme;
    std::vector<QAbstractButton*> m_segments;
    bool m_wasChosen = false; ///< the segment that is being pressed, before it was
};

} // namespace ninefold::ui
