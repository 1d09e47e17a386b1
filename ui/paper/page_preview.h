// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/printable.h"

#include <QImage>
#include <QWidget>

namespace ninefold::ui {

class ThemeSource;

/// Shows a page as large as there is room.
class PagePreview : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    PagePreview(const ThemeSource& theme, const Printable& printable, QWidget* parent = nullptr);

    /// Shows the first page as chosen.
    void setOptions(const PageOptions& options);
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] const PageOptions& options() const { return m_options; }
    /// Where the sheet lies in the widget.
    [[nodiscard]] QRectF sheet() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const ThemeSource& m_theme;
    const Printable& m_printable;
    PageOptions m_options;
    int m_page = 0;
    QImage m_picture; ///< of the page; null once it is out of date
};

} // namespace ninefold::ui
