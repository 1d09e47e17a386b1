// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/year_strip_model.h"

#include <QChartView>

#include <optional>

class QValueAxis;

namespace ninefold::ui {

class ThemeSource;

/// A chart on a card whose parts are walked with the arrows, Home and End; Enter, Space or a click asks what
/// one was counted from, Ctrl+C copies all as a table. Each part has a tooltip, and the current one is read
/// out. The chapters of the year are bands behind it, with their names above.
class WalkableChart : public QChartView {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit WalkableChart(const ThemeSource& theme, QWidget* parent = nullptr);

    /// What the chart is called; it is read out before its current part.
    void setTitle(const QString& title);
    [[nodiscard]] std::size_t current() const { return m_current; }
    /// Where a part is, in the chart's coordinates.
    [[nodiscard]] virtual QRectF placeOf(std::size_t part) const = 0;
    /// Everything the chart shows as lines of cells, the headings first.
    [[nodiscard]] virtual QList<QStringList> table() const = 0;
    /// Where a chapter's band is, in the chart's coordinates.
    [[nodiscard]] QRectF bandOf(const StripChapter& chapter) const;
    [[nodiscard]] const std::vector<StripChapter>& chapters() const { return m_chapters; }
    /// Everything the chart shows, in words.
    [[nodiscard]] QString spoken() const;

Q_SIGNALS:
    /// The user walks to a part.
    void partChosen(std::size_t part);
    /// The user asks what the current part was counted from.
    void partOpened(std::size_t part);

protected:
    [[nodiscard]] const ThemeSource& source() const { return m_theme; }
    [[nodiscard]] double unit() const;
    /// Makes a part the current one without announcing it.
    void setCurrent(std::size_t part);
    void setChapters(std::vector<StripChapter> chapters);
    /// The room that the bands of the chapters take above the chart.
    [[nodiscard]] int bandsHigh() const;
    /// Where a day begins, in the chart's coordinates.
    [[nodiscard]] virtual double leftOf(QDate day) const = 0;
    /// An axis from 0 to 100 percent with its grid, on the left.
    [[nodiscard]] QValueAxis* addPercentAxis();

    [[nodiscard]] virtual std::size_t parts() const = 0;
    /// Whether a part can be walked to.
    [[nodiscard]] virtual bool isOpen(std::size_t part) const = 0;
    [[nodiscard]] virtual QString spokenOf(std::size_t part) const = 0;
    /// Takes colours and sizes from the theme and the font.
    virtual void dress();
    virtual void paintParts(QPainter& painter) = 0;
    /// What a click on a part that can be walked to does: by default it goes there and opens it.
    virtual void click(std::size_t part);

    void changeEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

    /// Goes to a part, if it can be walked to, and announces it.
    void walkTo(std::size_t part);

private:
    [[nodiscard]] std::optional<std::size_t> partAt(QPointF place) const;
    [[nodiscard]] std::size_t lastOpen() const;
    [[nodiscard]] QString tipAt(QPointF place) const;
    void name();

    const ThemeSource& m_theme;
    QString m_title;
    std::vector<StripChapter> m_chapters;
    std::size_t m_current = 0;
};

} // namespace ninefold::ui
