// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QScrollArea;

namespace ninefold::ui {

/// Keeps in sight what has the focus in a scroll area, however it got it: QScrollArea does so for Tab alone.
/// Of a table that is as high as its rows it is the current cell.
class ScrollFollower : public QObject {
    Q_OBJECT

public:
    /// `area` owns the follower.
    explicit ScrollFollower(QScrollArea* area);

private:
    void follow(QWidget* focus);
    void showCurrent(const QAbstractItemView& view);

    QScrollArea* m_area;
    QMetaObject::Connection m_walk; ///< of the table that has the focus
};

} // namespace ninefold::ui
