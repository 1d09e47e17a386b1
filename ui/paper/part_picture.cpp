// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/part_picture.h"

#include "ui/theme/palette.h"
#include "ui/theme/theme_source.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QBuffer>
#include <QGraphicsOpacityEffect>
#include <QLabel>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSvgGenerator>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr double pointsAPixel = 0.75;
constexpr double pixelsAnInch = 96;

// Keeps the buttons of a part out of its picture; nothing moves, and what has the focus keeps it.
class WithoutButtons {
public:
    explicit WithoutButtons(QWidget& part)
        : m_buttons{part.findChildren<QAbstractButton*>()} {
        for (QAbstractButton* button : m_buttons) {
            auto* effect = new QGraphicsOpacityEffect{button};
            effect->setOpacity(0);
            button->setGraphicsEffect(effect);
        }
    }
    ~WithoutButtons() {
        for (QAbstractButton* button : m_buttons)
            button->setGraphicsEffect(nullptr);
    }
    WithoutButtons(const WithoutButtons&) = delete;
    WithoutButtons& operator=(const WithoutButtons&) = delete;

private:
    QList<QAbstractButton*> m_buttons;
};

// Paints the part light for as long as it is there.
class Lit {
public:
    Lit(ThemeSource& theme, QWidget& part)
        : m_theme{theme}
        , m_part{part}
        , m_before{theme.theme()} {
        if (!m_before.isDark)
            return;
        const bool hasContrast = &m_before == &Theme::darkWithContrast();
        m_theme.use(hasContrast ? Theme::lightWithContrast() : Theme::light());
        m_part.setPalette(paletteOf(m_theme.theme()));
    }
    ~Lit() {
        if (!m_before.isDark)
            return;
        m_part.setPalette(QPalette{});
        m_theme.use(m_before);
    }
    Lit(const Lit&) = delete;
    Lit& operator=(const Lit&) = delete;

private:
    ThemeSource& m_theme;
    QWidget& m_part;
    const Theme& m_before;
};

QImage imageOf(QWidget& part, double ratio) {
    QImage image{QSizeF{QSizeF{part.size()} * ratio}.toSize(), QImage::Format_ARGB32_Premultiplied};
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    part.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

// Characters that a font of colour emoji may have; ✓ is not one of them.
bool mayBeColoured(char32_t c) {
    constexpr char32_t check = 0x2713;
    const auto lies = [&](char32_t first, char32_t last) { return c >= first && c <= last; };
    return c >= 0x1F000 || c == 0xFE0F || c == 0x20E3 || lies(0x2300, 0x23FF) ||
           (lies(0x2600, 0x27BF) && c != check) || lies(0x2B00, 0x2BFF);
}

bool mayBeColoured(const QString& text) {
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [](uint c) { return mayBeColoured(char32_t{c}); });
}

bool hasColouredText(const QWidget& part) {
    for (const auto* label : part.findChildren<QLabel*>())
        if (mayBeColoured(label->text()))
            return true;
    for (const auto* child : part.findChildren<QWidget*>())
        if (mayBeColoured(child->accessibleName() + child->accessibleDescription()))
            return true;
    for (const auto* view : part.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model && row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                if (mayBeColoured(model->index(row, column).data().toString()))
                    return true;
    }
    return false;
}

// Colour emoji are blank on paper, and painted there they are broken on the screen afterwards: such a part is
// put there as an image.
void paintOnPaper(QPainter& painter, QWidget& part) {
    constexpr double sharp = 3;
    if (hasColouredText(part))
        painter.drawImage(QRectF{part.rect()}, imageOf(part, sharp));
    else
        part.render(&painter, {}, {}, QWidget::DrawChildren);
}

QByteArray pdfOf(QWidget& part) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setTitle(part.accessibleName());
    writer.setCreator(QStringLiteral("Ninefold"));
    writer.setPageSize(QPageSize{QSizeF{part.size()} * pointsAPixel, QPageSize::Point});
    writer.setPageMargins({});
    QPainter painter{&writer};
    const double scale = writer.resolution() / pixelsAnInch;
    painter.scale(scale, scale);
    paintOnPaper(painter, part);
    painter.end();
    return buffer.data();
}

QByteArray svgOf(QWidget& part) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setTitle(part.accessibleName());
    svg.setResolution(static_cast<int>(pixelsAnInch));
    svg.setSize(part.size());
    svg.setViewBox(part.rect());
    QPainter painter{&svg};
    part.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return buffer.data();
}

} // namespace

QByteArray partPicture(QWidget& part, const QString& suffix, ThemeSource& theme) {
    const Lit lit{theme, part};
    const WithoutButtons hidden{part};
    if (suffix == QLatin1String("pdf"))
        return pdfOf(part);
    if (suffix == QLatin1String("svg"))
        return svgOf(part);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    constexpr double ratio = 2;
    if (suffix == QLatin1String("png"))
        imageOf(part, ratio).save(&buffer, "PNG");
    return buffer.data();
}

std::optional<PrintedPart> printPart(QWidget& part, QWidget* window, ThemeSource& theme) {
    QPrinter printer{QPrinter::HighResolution};
    printer.setPageOrientation(part.width() > part.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintDialog dialog{&printer, window};
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    QPainter painter;
    if (!painter.begin(&printer))
        return PrintedPart{printer.printerName(), false};
    const Lit lit{theme, part};
    const WithoutButtons hidden{part};
    const QRectF sheet = printer.pageRect(QPrinter::DevicePixel);
    const double scale = std::min(sheet.width() / part.width(), sheet.height() / part.height());
    painter.scale(scale, scale);
    paintOnPaper(painter, part);
    return PrintedPart{printer.printerName(), painter.end()};
}

} // namespace ninefold::ui
