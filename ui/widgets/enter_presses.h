// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ninefold::ui {

/// Lets Enter press the button that has the focus, as Space does, in `window`. What goes on and off, or is
/// one of some choices, is left alone: there Enter means that the choosing is done.
class EnterPresses : public QObject {
    Q_OBJECT

public:
    explicit EnterPresses(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
};

} // namespace ninefold::ui
