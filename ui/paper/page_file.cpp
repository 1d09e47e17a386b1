// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_file.h"

#include "core/exchange/file_bytes.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/page_picture.h"

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

constexpr std::array formats{PageFormat::Pdf, PageFormat::Png, PageFormat::Svg};
constexpr double millimetresAnInch = 25.4;

QString titleOf(const PageContent& content, const PageOptions& options) {
    if (options.kind == PageKind::Form)
        return QStringLiteral("Ninefold");
    return QStringLiteral("%1 %2").arg(content.year).arg(content.core.simplified()).trimmed();
}

QByteArray pdfOf(const PageContent& content, PageOptions options) {
    constexpr int dotsAnInch = 1200;
    options.isDark = false;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TextInk ink{TextInk::Shape::Glyphs};
    {
        QPdfWriter writer{&buffer};
        writer.setTitle(titleOf(content, options));
        writer.setCreator(QStringLiteral("Ninefold ") + QCoreApplication::applicationVersion());
        writer.setResolution(dotsAnInch);
        writer.setPageLayout(options.layout());
        QPainter painter{&writer};
        painter.scale(dotsAnInch / millimetresAnInch, dotsAnInch / millimetresAnInch);
        PagePainter{content, options, ink}.paint(painter);
    }
    return withGlyphTexts(buffer.data(), ink.texts());
}

QByteArray svgOf(const PageContent& content, const PageOptions& options) {
    constexpr int dotsAMillimetre = 10;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setTitle(titleOf(content, options));
    if (options.kind != PageKind::Form)
        svg.setDescription(content.allText());
    svg.setResolution(static_cast<int>(std::lround(dotsAMillimetre * millimetresAnInch)));
    const QSize size = (options.millimetres() * dotsAMillimetre).toSize();
    svg.setSize(size);
    svg.setViewBox(QRect{{}, size});
    TextInk ink{TextInk::Shape::Outlines};
    {
        QPainter painter{&svg};
        painter.scale(dotsAMillimetre, dotsAMillimetre);
        PagePainter{content, options, ink}.paint(painter);
    }
    return buffer.data();
}

QByteArray pngOf(const PageContent& content, const PageOptions& options) {
    QImage picture = pagePicture(content, options);
    picture.setText(QLatin1String{"Title"}, titleOf(content, options));
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
    for (const PageFormat format : formats) {
        if (suffix == extensionOf(format))
            return format;
    }
    return std::nullopt;
}

QByteArray pageBytes(const PageContent& content, const PageOptions& options, PageFormat format) {
    switch (format) {
    case PageFormat::Pdf:
        return pdfOf(content, options);
    case PageFormat::Svg:
        return svgOf(content, options);
    case PageFormat::Png:
        break;
    }
    return pngOf(content, options);
}

Result<void> writePage(const QString& path, const PageContent& content, const PageOptions& options,
                       PageFormat format) {
    return writeFileBytes(path, pageBytes(content, options, format));
}

} // namespace ninefold::ui
