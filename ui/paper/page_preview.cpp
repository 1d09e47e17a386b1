// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_preview.h"

#include "ui/paper/page_picture.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr int margin = 16;

} // namespace

PagePreview::PagePreview(const ThemeSource& theme, const Printable& printable, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_printable{printable} {
    setMinimumSize(240, 200);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void PagePreview::setOptions(const PageOptions& options) {
    if (options == m_options)
        return;
    m_options = options;
    m_page = 0;
    m_picture = {};
    update();
}

void PagePreview::setPage(int page) {
    m_page = page;
    m_picture = {};
    update();
}

QSize PagePreview::sizeHint() const {
    return {640, 500};
}

QRectF PagePreview::sheet() const {
    const QSizeF room = QSizeF{size()} - QSizeF{2 * margin, 2 * margin};
    const QSizeF paper = m_options.millimetres().scaled(room, Qt::KeepAspectRatio);
    return {QPointF{std::round((width() - paper.width()) / 2), std::round((height() - paper.height()) / 2)},
            paper};
}

void PagePreview::paintEvent(QPaintEvent*) {
    const QRectF place = sheet();
    const double ratio = devicePixelRatioF();
    const double pixels = place.width() * ratio / m_options.millimetres().width();
    if (m_picture.width() != std::lround(place.width() * ratio))
        m_picture = pagePicture(m_printable, m_options, pixels, m_page);
    const Theme& theme = m_theme.theme();
    QPainter painter{this};
    paintPanel(painter, rect(), cardRadius, theme.rail, theme.line);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_picture);
    painter.setPen(theme.line);
    painter.drawRect(place);
}

void PagePreview::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_picture = {};
}

} // namespace ninefold::ui
