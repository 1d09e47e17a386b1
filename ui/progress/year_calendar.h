// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/year_days_model.h"

#include <QTableView>

namespace ninefold::ui {

class ThemeSource;

/// A year of days: each field deeper in colour the more of its day was done. Arrows walk the days, Enter or a
/// click goes to one.
class YearCalendar : public QTableView {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit YearCalendar(const ThemeSource& theme, QWidget* parent = nullptr);

    void show(ProgressModel& progress);
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void arrange();
    void choose(const QModelIndex& index);
    [[nodiscard]] int fieldFor(int width) const;

    YearDaysModel m_model;
};

} // namespace ninefold::ui
