// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ninefold::ui {

/// Hands the focus that a part of a screen is given on to a widget in it. A focus proxy would do so too, and
/// make of the part itself a stop of Tab, which then leaps over everything before that widget.
class FocusDoor : public QObject {
    Q_OBJECT

public:
    /// `room` owns the door, which leads to `target`.
    explicit FocusDoor(QWidget* room, QWidget* target = nullptr);

    /// To whom the focus goes from now on; null keeps it.
    void leadTo(QWidget* widget) { m_target = widget; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QWidget> m_target;
};

} // namespace ninefold::ui
