// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit/text_places.h"

#include <QPaintEngine>
#include <QPainter>
#include <QStringList>
#include <QWidget>

#include <climits>

namespace ninefold::test {

namespace {

// Paints nothing and notes the texts.
class Listener final : public QPaintEngine {
public:
    Listener()
        : QPaintEngine{AllFeatures} {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawLines(const QLineF*, int) override {}
    void drawLines(const QLine*, int) override {}
    void drawRects(const QRectF*, int) override {}
    void drawRects(const QRect*, int) override {}
    void drawEllipse(const QRectF&) override {}
    void drawPoints(const QPointF*, int) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF& base, const QTextItem& item) override {
        constexpr double above = 0.72; // what letters reach of the font's height above and below their line
        constexpr double below = 0.4;
        if (item.text().trimmed().isEmpty())
            return;
        const QTransform& to = painter()->deviceTransform();
        const QRectF place{base.x(), base.y() - item.ascent() * above, item.width(),
                           item.ascent() * above + item.descent() * below};
        texts.push_back({item.text(), to.mapRect(place)});
    }

    std::vector<PlacedText> texts;
};

class Paper final : public QPaintDevice {
public:
    explicit Paper(QSize size)
        : m_size{size} {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_listener; }
    [[nodiscard]] const std::vector<PlacedText>& texts() const { return m_listener.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        constexpr int dots = 96;
        constexpr double millimetresADot = 25.4 / dots;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return static_cast<int>(m_size.width() * millimetresADot);
        case PdmHeightMM:
            return static_cast<int>(m_size.height() * millimetresADot);
        case PdmNumColors:
            return INT_MAX;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dots;
        }
        return 0;
    }

private:
    QSize m_size;
    mutable Listener m_listener;
};

} // namespace

std::vector<PlacedText> textsOf(QWidget& widget) {
    Paper paper{widget.size()};
    QPainter painter{&paper};
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return paper.texts();
}

QStringList faultsOf(QWidget& widget) {
    const std::vector<PlacedText> texts = textsOf(widget);
    const QSizeF size{widget.size()};
    constexpr double tolerance = 1.5;
    QStringList faults;
    for (std::size_t a = 0; a < texts.size(); ++a) {
        const QRectF place = texts[a].place.adjusted(tolerance, tolerance, -tolerance, -tolerance);
        if (!QRectF{{}, size}.contains(place))
            faults.append(QStringLiteral("“%1” is cut off").arg(texts[a].text));
        for (std::size_t b = 0; b < a; ++b)
            if (texts[b].place.adjusted(tolerance, tolerance, -tolerance, -tolerance).intersects(place))
                faults.append(
                    QStringLiteral("“%1” and “%2” cover each other").arg(texts[b].text, texts[a].text));
    }
    return faults;
}

} // namespace ninefold::test
