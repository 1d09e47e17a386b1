// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_picture.h"

#include "ui/paper/text_ink.h"

#include <QPainter>

#include <cmath>

namespace ninefold::ui {

QImage pagePicture(const Printable& printable, const PageOptions& options, double pixels, int page) {
    constexpr int millimetresAMetre = 1000;
    QImage picture{(options.millimetres() * pixels).toSize(), QImage::Format_ARGB32_Premultiplied};
    picture.fill(Qt::transparent);
    picture.setDotsPerMeterX(static_cast<int>(std::lround(pixels * millimetresAMetre)));
    picture.setDotsPerMeterY(picture.dotsPerMeterX());
    TextInk ink{TextInk::Shape::Outlines};
    QPainter painter{&picture};
    painter.scale(pixels, pixels);
    printable.paint(painter, page, options, ink);
    return picture;
}

} // namespace ninefold::ui
