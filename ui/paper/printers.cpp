// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printers.h"

#include "ui/paper/text_ink.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace ninefold::ui {

QStringList SystemPrinters::names() const {
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString usual = QPrinterInfo::defaultPrinterName();
    if (names.removeAll(usual) > 0)
        names.prepend(usual);
    return names;
}

bool SystemPrinters::print(const QString& name, int copies, const Printable& printable,
                           const PageOptions& options) {
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return false;
    QPrinter printer{info, QPrinter::HighResolution};
    printer.setCopyCount(copies);
    return printPages(printer, printable, options);
}

bool printPages(QPrinter& printer, const Printable& printable, const PageOptions& options) {
    PageOptions onPaper = options;
    onPaper.isDark = false;
    printer.setDocName(printable.fileName(options));
    printer.setFullPage(true);
    printer.setPageLayout(onPaper.layout());
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QSizeF paper = onPaper.millimetres();
    const QSizeF sheet = printer.pageLayout().fullRectPixels(printer.resolution()).size();
    const double scale = std::min(sheet.width() / paper.width(), sheet.height() / paper.height());
    painter.scale(scale, scale);
    TextInk ink{TextInk::Shape::Glyphs};
    for (int page = 0; page < printable.pages(onPaper); ++page) {
        if (page > 0 && !printer.newPage())
            return false;
        printable.paint(painter, page, onPaper, ink);
    }
    return painter.end();
}

} // namespace ninefold::ui
