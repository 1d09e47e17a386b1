// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_content.h"
#include "ui/paper/page_options.h"

#include <QImage>
#include <QWidget>

namespace ninefold::ui {

class ThemeSource;

/// Shows a page as large as there is room.
class PagePreview : public QWidget {
    Q_OBJECT

public:
    PagePreview(const ThemeSource& theme, PageContent content, QWidget* parent = nullptr);

    void setOptions(const PageOptions& options);
    [[nodiscard]] const PageOptions& options() const { return m_options; }
    /// Where the sheet lies in the widget.
    [[nodiscard]] QRectF sheet() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const ThemeSource& m_theme;
    const PageContent m_content;
    PageOptions m_options;
    QImage m_picture; ///< of the page; null once it is out of date
};

} // namespace ninefold::ui
