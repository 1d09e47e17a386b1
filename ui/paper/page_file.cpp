// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_file.h"

#include "core/exchange/file_bytes.h"
#include "ui/paper/page_picture.h"
#include "ui/paper/text_ink.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <array>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr std::array pageFormats{PageFormat::Pdf, PageFormat::Png, PageFormat::Svg};
constexpr double millimetresAnInch = 25.4;

QByteArray pdfOf(const Printable& printable, PageOptions options) {
    constexpr int dotsAnInch = 1200;
    options.isDark = false;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TextInk ink{TextInk::Shape::Glyphs};
    {
        QPdfWriter writer{&buffer};
        writer.setTitle(printable.title(options));
        writer.setCreator(QStringLiteral("Ninefold ") + QCoreApplication::applicationVersion());
        writer.setResolution(dotsAnInch);
        writer.setPageLayout(options.layout());
        QPainter painter{&writer};
        painter.scale(dotsAnInch / millimetresAnInch, dotsAnInch / millimetresAnInch);
        for (int page = 0; page < printable.pages(options); ++page) {
            if (page > 0)
                writer.newPage();
            printable.paint(painter, page, options, ink);
        }
    }
    return withGlyphTexts(buffer.data(), ink.texts());
}

QByteArray svgOf(const Printable& printable, const PageOptions& options) {
    constexpr int dotsAMillimetre = 10;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setTitle(printable.title(options));
    svg.setDescription(printable.allText(options));
    svg.setResolution(static_cast<int>(std::lround(dotsAMillimetre * millimetresAnInch)));
    const QSize size = (options.millimetres() * dotsAMillimetre).toSize();
    svg.setSize(size);
    svg.setViewBox(QRect{{}, size});
    TextInk ink{TextInk::Shape::Outlines};
    {
        QPainter painter{&svg};
        painter.scale(dotsAMillimetre, dotsAMillimetre);
        printable.paint(painter, 0, options, ink);
    }
    return buffer.data();
}

QByteArray pngOf(const Printable& printable, const PageOptions& options) {
    QImage picture = pagePicture(printable, options);
    picture.setText(QLatin1String{"Title"}, printable.title(options));
    picture.setText(QLatin1String{"Software"}, QStringLiteral("Ninefold"));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QString extensionOf(PageFormat format) {
    constexpr std::array names{"pdf", "png", "svg"};
    return QString::fromLatin1(names[static_cast<std::size_t>(format)]);
}

std::optional<PageFormat> pageFormatOfFile(const QString& name) {
    const QString suffix = QFileInfo{name}.suffix().toLower();
    for (const PageFormat format : pageFormats) {
        if (suffix == extensionOf(format))
            return format;
    }
    return std::nullopt;
}

QByteArray pageBytes(const Printable& printable, const PageOptions& options, PageFormat format) {
    switch (format) {
    case PageFormat::Pdf:
        return pdfOf(printable, options);
    case PageFormat::Svg:
        return svgOf(printable, options);
    case PageFormat::Png:
        break;
    }
    return pngOf(printable, options);
}

Result<void> writePage(const QString& path, const Printable& printable, const PageOptions& options,
                       PageFormat format) {
    return writeFileBytes(path, pageBytes(printable, options, format));
}

} // namespace ninefold::ui
