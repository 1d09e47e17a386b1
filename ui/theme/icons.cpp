// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme_source.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace ninefold::ui {

namespace {

const char* fileOf(Icon icon) {
    static constexpr std::array files{"arrow-left",
                                      "bookmark",
                                      "calendar",
                                      "calendar-check",
                                      "chart-column",
                                      "check",
                                      "chevron-down",
                                      "chevron-right",
                                      "circle-alert",
                                      "copy",
                                      "file-up",
                                      "folder",
                                      "folder-open",
                                      "grid-3x3",
                                      "history",
                                      "image",
                                      "file-down",
                                      "info",
                                      "log-out",
                                      "lock",
                                      "maximize-2",
                                      "menu",
                                      "message-square-text",
                                      "moon",
                                      "panel-right",
                                      "clipboard-paste",
                                      "pause",
                                      "pencil",
                                      "play",
                                      "plus",
                                      "file-plus-corner",
                                      "printer",
                                      "redo-2",
                                      "rotate-cw",
                                      "search",
                                      "settings",
                                      "sparkles",
                                      "square",
                                      "arrow-left-right",
                                      "timer",
                                      "table",
                                      "trash-2",
                                      "undo-2",
                                      "triangle-alert",
                                      "x"};
    static_assert(files.size() == static_cast<std::size_t>(Icon::X) + 1);
    return files[static_cast<std::size_t>(icon)];
}

QByteArray svgOf(Icon icon, const QColor& colour) {
    QFile file{QStringLiteral(":/icons/%1.svg").arg(QLatin1String{fileOf(icon)})};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    return file.readAll()
        .replace("currentColor", colour.name().toLatin1())
        .replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
}

QPixmap pixmapOf(Icon icon, const QSize& pixels, const QColor& colour) {
    const QString key = QStringLiteral("ninefold/%1/%2x%3/%4")
                            .arg(static_cast<int>(icon))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap{pixels};
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    QSvgRenderer{svgOf(icon, colour)}.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(const ThemeSource& theme, Icon icon)
        : m_theme{theme}
        , m_icon{icon} {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(*painter, m_icon, rect, colourOf(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return pixmapOf(m_icon, size, colourOf(mode, state));
    }

    QIconEngine* clone() const override {
        return std::make_unique<ThemedIconEngine>(m_theme, m_icon).release();
    }

private:
    [[nodiscard]] QColor colourOf(QIcon::Mode mode, QIcon::State state) const {
        const Theme& theme = m_theme.theme();
        if (mode == QIcon::Disabled)
            return theme.faint;
        return state == QIcon::On ? theme.accent : theme.text;
    }

    const ThemeSource& m_theme;
    Icon m_icon;
};

} // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& place, const QColor& colour) {
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (place.size() * ratio).toSize();
    if (pixels.isEmpty())
        return;
    QPixmap pixmap = pixmapOf(icon, pixels, colour);
    painter.drawPixmap(place, pixmap, QRectF{pixmap.rect()});
}

QIcon themedIcon(const ThemeSource& theme, Icon icon) {
    return QIcon{std::make_unique<ThemedIconEngine>(theme, icon).release()};
}

} // namespace ninefold::ui
