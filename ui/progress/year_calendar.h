// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/year_strip_model.h"
#include "ui/models/year_table.h"

#include <QTableView>

class QAbstractItemDelegate;

namespace ninefold::ui {

class ThemeSource;

/// A year of days, one field each, and its chapters as bands below. Arrows walk the days, Enter or a click
/// goes to one.
class YearCalendar : public QTableView {
    Q_OBJECT

public:
    /// Takes `delegate`, which paints a field; everything else outlives it.
    YearCalendar(const ThemeSource& theme, YearTable& days, QAbstractItemDelegate* delegate,
                 QWidget* parent = nullptr);

    void setChapters(std::vector<StripChapter> chapters);
    /// Where a chapter's band is, in the viewport.
    [[nodiscard]] QRectF bandOf(const StripChapter& chapter) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void updateGeometries() override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void follow();
    void arrange();
    void choose(const QModelIndex& index);
    [[nodiscard]] int fieldFor(int width) const;
    [[nodiscard]] int bandsHigh() const;

    const ThemeSource& m_theme;
    YearTable& m_model;
    std::vector<StripChapter> m_chapters;
};

} // namespace ninefold::ui
