// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printers.h"

#include "ui/paper/page_painter.h"

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

bool SystemPrinters::print(const QString& name, int copies, const PageContent& content,
                           const PageOptions& options) {
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return false;
    QPrinter printer{info, QPrinter::HighResolution};
    printer.setCopyCount(copies);
    return printPage(printer, content, options);
}

bool printPage(QPrinter& printer, const PageContent& content, const PageOptions& options) {
    PageOptions onPaper = options;
    onPaper.isDark = false;
    printer.setDocName(QStringLiteral("Ninefold %1").arg(content.year));
    printer.setFullPage(true);
    printer.setPageLayout(onPaper.layout());
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QSizeF page = onPaper.millimetres();
    const QSizeF sheet = printer.pageLayout().fullRectPixels(printer.resolution()).size();
    const double scale = std::min(sheet.width() / page.width(), sheet.height() / page.height());
    painter.scale(scale, scale);
    TextInk ink{TextInk::Shape::Glyphs};
    PagePainter{content, onPaper, ink}.paint(painter);
    return painter.end();
}

} // namespace ninefold::ui
