// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_picture.h"

#include "ui/paper/page_painter.h"

#include <QPainter>

#include <cmath>

namespace ninefold::ui {

QImage pagePicture(const PageContent& content, const PageOptions& options, double pixels) {
    constexpr int millimetresAMetre = 1000;
    QImage picture{(options.millimetres() * pixels).toSize(), QImage::Format_ARGB32_Premultiplied};
    picture.fill(Qt::transparent);
    picture.setDotsPerMeterX(static_cast<int>(std::lround(pixels * millimetresAMetre)));
    picture.setDotsPerMeterY(picture.dotsPerMeterX());
    TextInk ink{TextInk::Shape::Outlines};
    QPainter painter{&picture};
    painter.scale(pixels, pixels);
    PagePainter{content, options, ink}.paint(painter);
    return picture;
}

} // namespace ninefold::ui
